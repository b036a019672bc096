import Authoring
import Grading
import Questions
import Wording

/// An evaluation as text for a pipe; numbers come first, so that columns line up.
struct EvaluationText {
  let language: Language
  let isASCII: Bool

  /// The figures.
  func page(_ evaluation: Evaluation) -> String {
    let tally = evaluation.pooled.tally
    var lines = [
      say(
        zh: "\(tally.answers) 个回答，\(tally.labels) 个标注，\(evaluation.questions.count) 道题",
        en: "\(tally.answers) answers, \(tally.labels) labels, "
          + "\(evaluation.questions.count) questions"
      )
    ]
    lines += ["", header] + detections(of: tally) + [""] + totals(of: tally)
    for (title, groups) in [
      (say(zh: "按语言", en: "by language"), evaluation.languages),
      (say(zh: "按风格", en: "by style"), evaluation.styles),
      (say(zh: "按题目", en: "by question"), evaluation.questions),
    ] where !groups.isEmpty {
      lines += ["", "\(title), \(creditedName)"]
      lines += groups.map { row($0.tally.credited, $0.name) }
    }
    lines += ["", "\(say(zh: "按要点", en: "by point")), \(creditedName)"]
    lines += evaluation.points.map {
      row($0.credited, "\($0.reference.question)/\($0.reference.point)")
    }
    lines += ["", say(zh: "按判定阶段：与标注完全一致", en: "by stage: exact agreement")]
    lines += evaluation.stages.map { stage in
      let share = number(Double(stage.agreed) / Double(stage.count))
      let counts = "\(stage.agreed)/\(stage.count)".padded(to: countWidth)
      return "  \(share)  \(counts)  \(stage.stage.rawValue): \(stage.verdict.rawValue)"
    }
    if !evaluation.gates.isEmpty {
      lines += [
        "", say(zh: "拦下的回答（其中本该得分的）", en: "gated answers (of them worth some credit)"),
      ]
      lines += evaluation.gates.map { "  \($0.answers) (\($0.creditworthy))  \($0.gate.rawValue)" }
    }
    return lines.joined(separator: "\n")
  }

  /// Each answer that disagrees with a label, and where.
  func disagreements(_ evaluation: Evaluation) -> String {
    let blocks = evaluation.disagreements.map { answer, judgements in
      let labels = [answer.labelled.question.rawValue, answer.language, answer.labelled.style]
      let head =
        "[\(answer.labelled.id): \(labels.compactMap(\.self).joined(separator: ", "))] "
        + TerminalText.line(answer.labelled.text)
      let lines = judgements.map { judgement in
        let given = judgement.given
        let quoted = given.evidence.map { TerminalText.line($0.text) }
        return say(
          zh: "    \(given.point)：标注 \(judgement.gold.rawValue)，判定 \(given.verdict.rawValue)",
          en: "    \(given.point): label \(judgement.gold.rawValue), got \(given.verdict.rawValue)"
        )
          + " (\(Stage(given.reason).rawValue))"
          + (quoted.isEmpty ? "" : "  > " + quoted.joined(separator: isASCII ? " ... " : " … "))
      }
      return ([head] + lines).joined(separator: "\n")
    }
    guard !blocks.isEmpty else {
      return say(zh: "判定与标注处处一致。", en: "Every verdict agrees with its label.")
    }
    return blocks.joined(separator: "\n\n")
  }

  private var creditedName: String { say(zh: "答到或答到一半", en: "covered or partial") }

  private var header: String {
    say(
      zh: "  准确率 召回率 F1     对/判/标",
      en: "  prec.  recall F1     right/found/wanted"
    )
  }

  private func detections(of tally: Tally) -> [String] {
    [
      row(tally.credited, creditedName),
      row(tally.covered, say(zh: "答到", en: "covered")),
      row(tally.contradicted, say(zh: "说反", en: "contradicted")),
    ]
  }

  private func totals(of tally: Tally) -> [String] {
    [
      total(
        .wrongClaimsCredited,
        tally,
        zh: "说反却判为答到：\(tally.contradicted.wanted) 处里的 \(tally.wrongClaimsCredited) 处",
        en: "wrong claims called covered: \(tally.wrongClaimsCredited) of "
          + "\(tally.contradicted.wanted)"
      ),
      total(
        .weightedKappa,
        tally,
        zh: "总分与评分的二次加权 kappa，5 档，\(tally.marked) 个回答",
        en: "quadratic weighted kappa of total and mark, 5 bands, \(tally.marked) answers"
      ),
      total(
        .correlation,
        tally,
        zh: "总分与评分的皮尔逊相关系数",
        en: "Pearson correlation of total and mark"
      ),
      total(
        .blankScore,
        tally,
        zh: "什么也没答到的 \(tally.blank) 个回答的平均得分",
        en: "mean score of \(tally.blank) answers whose every label is missed"
      ),
      total(
        .languageGap,
        tally,
        zh: "中英文 F1 之差（\(creditedName)）",
        en: "F1 gap between Chinese and English (\(creditedName))"
      ),
    ]
  }

  private func total(_ measure: Measure, _ tally: Tally, zh: String, en: String) -> String {
    "  \(number(tally.value(of: measure)))  \(say(zh: zh, en: en))"
  }

  private func row(_ detection: Detection, _ name: String) -> String {
    let values = [detection.precision, detection.recall, detection.f1].map(number)
    let counts = "\(detection.right)/\(detection.found)/\(detection.wanted)"
    return "  \(values.joined(separator: "  "))  \(counts.padded(to: countWidth))  \(name)"
  }

  private let countWidth = 12

  private func number(_ value: Double?) -> String {
    value.map { abs($0) < 0.0005 ? "0.000" : NumberFormat.fixed($0, fractionDigits: 3) } ?? "  -  "
  }

  private func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }
}

extension String {
  /// The text with blanks behind it, up to a width; for text of ASCII characters.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
