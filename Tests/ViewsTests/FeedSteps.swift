import Demos
import Wording

/// Steps of the demos about short video with numbers by formula: the same on every machine.
enum FeedSteps {
  /// `news-to-short-video`, the step `session`: how long sessions through each ranking last.
  static let session = DemoStep(
    id: "session",
    exhibits: [
      Exhibit(
        id: "seconds",
        title: Bilingual(
          zh: "一次刷多久：期望秒数，120 个用户平均",
          en: "Expected seconds of a session, mean of 120 users"
        ),
        content: .bars(
          Bars(
            measure: Bilingual(zh: "秒", en: "seconds"),
            bars: rankings.map { Bars.Bar(label: $0.0, value: $0.1, isFocus: $0.1 == 1000) },
            fractionDigits: 0
          )
        )
      ),
      Exhibit(
        id: "sessions",
        content: .table(
          Table(
            columns: [
              Table.Column(id: "ranker", title: Bilingual(zh: "排法", en: "Ranked by")),
              Table.Column(id: "expected", title: Bilingual(zh: "期望（秒）", en: "Expected (s)")),
              Table.Column(id: "simulated", title: Bilingual(zh: "模拟（秒）", en: "Simulated (s)")),
              Table.Column(id: "videos", title: Bilingual(zh: "看到几个", en: "Videos")),
              Table.Column(id: "skipped", title: Bilingual(zh: "划走几个", en: "Skips")),
            ],
            rows: rankings.map { title, seconds in
              Table.Row(values: [
                .text(title), .measured(seconds, .fixed(1)), .measured(seconds + 12.5, .fixed(1)),
                .measured(10 + seconds / 200, .fixed(1)), .measured(200 / seconds, .fixed(2)),
              ])
            }
          )
        )
      ),
    ],
    remark: Bilingual(
      zh: "按点击率 400 秒，按期望时长 1000 秒，是它的 2.500 倍；去掉时长偏差的 D2Q 是 600 秒。",
      en: "By pCTR 400 s, by watch time 1000 s, 2.500 times that; D2Q, without the bias, 600 s."
    ),
    outcome: ["longest-session": "time"]
  )

  private static let rankings: [(Bilingual, Double)] = [
    (Bilingual(zh: "点击率", en: "pCTR"), 400), (Bilingual(zh: "期望时长", en: "watch time"), 1000),
    (Bilingual(zh: "完播率", en: "completion"), 320),
    (Bilingual(zh: "D2Q 分位", en: "D2Q quantile"), 600),
  ]

  /// `multimodal`, the step `drop`: what each net is worth without each modality.
  static let drop = DemoStep(
    id: "drop",
    exhibits: [
      Exhibit(
        id: "areas",
        title: Bilingual(zh: "上线时的测试 AUC", en: "Test AUC at serving"),
        content: .table(
          Table(
            columns: [
              Table.Column(id: "missing", title: Bilingual(zh: "缺", en: "Missing")),
              Table.Column(id: "concatenation", title: Bilingual(zh: "拼接", en: "concat")),
              Table.Column(
                id: "concatenation-dropout",
                title: Bilingual(zh: "拼接+丢", en: "concat+drop")
              ),
              Table.Column(id: "gated", title: Bilingual(zh: "门控", en: "gated")),
              Table.Column(id: "gated-dropout", title: Bilingual(zh: "门控+丢", en: "gated+drop")),
              Table.Column(id: "best", title: Bilingual(zh: "最优", en: "best")),
            ],
            rows: losses.enumerated().map { row, one in
              Table.Row(
                values: [.text(one.0)]
                  + (0..<5).map {
                    .measured(0.85 - one.1 * Double(5 - $0) / 5 + 0.01 * Double($0), .fixed(3))
                  },
                isFocus: row == 2
              )
            }
          )
        )
      ),
      Exhibit(
        id: "losses",
        title: Bilingual(
          zh: "拼接，训练时没丢过：拿掉一路掉多少 AUC",
          en: "Concatenated, trained as is: AUC lost without each"
        ),
        content: .bars(
          Bars(
            measure: Bilingual(zh: "AUC 损失", en: "AUC lost"),
            bars: losses.dropFirst().map {
              Bars.Bar(label: $0.0, value: $0.1, isFocus: $0.1 == 0.1)
            },
            fractionDigits: 3
          )
        )
      ),
    ],
    remark: Bilingual(
      zh: "训练时没丢模态的拼接，拿掉画面最伤，掉 0.100。缺画面时，模态 dropout 让拼接 +0.060，门控 +0.040。",
      en:
        "The concatenation trained as is loses most without frames, 0.100. Without frames, dropping gives it "
        + "+0.060 and the gates +0.040."
    ),
    outcome: ["costliest-modality": "frames"]
  )

  private static let losses: [(Bilingual, Double)] = [
    (Bilingual(zh: "都在", en: "nothing"), 0), (Bilingual(zh: "文本", en: "text"), 0.05),
    (Bilingual(zh: "画面", en: "frames"), 0.1), (Bilingual(zh: "声音", en: "audio"), 0.04),
  ]
}
