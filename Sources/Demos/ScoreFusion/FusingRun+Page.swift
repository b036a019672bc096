import Neural
import Recommender
import Wording

extension FusingRun {
  /// How many candidates the first step lists.
  private static let listed = 6

  /// What the net says: by goal over all candidates, and of the first by the first goal.
  func scoresStep(_ world: FusingWorld) -> DemoStep {
    let scores = world.shown.page.scores
    let means = world.goals.indices.map { goal in
      (0..<scores.count).reduce(0.0) { $0 + scores.scores[$1, goal] } / Double(scores.count)
    }
    let first = scores.order(
      by: .weightedSum,
      weights: FusingWorld.corner(0, of: world.goals.count)
    )
    let last = world.goals.count - 1
    return DemoStep(
      id: FusingStep.scores.rawValue,
      exhibits: [
        Exhibit(id: "goals", content: .table(goalTable(world, means))),
        Exhibit(
          id: "candidates",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("按\(world.goals[0].zh)分排在最前的候选"),
            en: "First by the score for \(world.goals[0].en)"
          ),
          content: .table(candidateTable(world, Array(first.prefix(Self.listed))))
        ),
        Exhibit(
          id: "figures",
          content: .facts([
            .count("candidates", Bilingual(zh: "候选", en: "candidates"), scores.count),
            Fact(
              id: "scale-ratio",
              title: Bilingual(
                zh: HanLatinSpacing.spaced("平均分：\(world.goals[0].zh) / \(world.goals[last].zh)"),
                en: "mean score, \(world.goals[0].en) / \(world.goals[last].en)"
              ),
              value: .measured(means[0] / means[last], .factor)
            ),
          ])
        ),
      ],
      remark: scoresRemark(world, means)
    )
  }

  /// How far the first places of the page that is looked at are others than by the first goal
  /// alone: how many come from further down, and where all candidates have a place how many stand
  /// elsewhere.
  private func movement(_ world: FusingWorld, _ top: [Int]) -> (count: Int, said: Bilingual) {
    let goal = world.goals[0]
    guard world.shown.page.scores.count > top.count else {
      let count = top.indices.count { world.ranksByFirst[top[$0]] != $0 + 1 }
      let said = Bilingual(
        zh: "\(top.count) 个候选里有 \(count) 个和只按\(goal.zh)排的位置不同",
        en: count.counted(
          one: "of the \(top.count) candidates stands elsewhere than by \(goal.en) alone",
          many: "of the \(top.count) candidates stand elsewhere than by \(goal.en) alone"
        )
      )
      return (count, said)
    }
    let count = top.count { world.ranksByFirst[$0] > top.count }
    guard count > 0 else {
      let said = Bilingual(
        zh: "前 \(top.count) 还是只按\(goal.zh)排的那 \(top.count) 个",
        en: "the first \(top.count) are those by \(goal.en) alone"
      )
      return (count, said)
    }
    let said = Bilingual(
      zh: "前 \(top.count) 里有 \(count) 个不在只按\(goal.zh)排的前 \(top.count) 里",
      en: count.counted(
        one: "of the first \(top.count) is not among the first \(top.count) by \(goal.en) alone",
        many: "of the first \(top.count) are not among the first \(top.count) by \(goal.en) alone"
      )
    )
    return (count, said)
  }

  /// How far apart the scales lie, and what a plain sum makes of that on this page.
  private func scoresRemark(_ world: FusingWorld, _ means: [Double]) -> Bilingual {
    let (first, final) = (world.goals[0], world.goals[world.goals.count - 1])
    let scores = world.shown.page.scores
    let sum = scores.order(by: .weightedSum, weights: world.goals.map { _ in 1 })
      .prefix(FusingWorld.places)
    let moved = movement(world, Array(sum))
    let (most, least) = (means[0].plain, means[means.count - 1].plain)
    let times = (means[0] / means[means.count - 1]).plain
    let comes: Bilingual =
      2 * moved.count < sum.count
      ? Bilingual(
        zh: "直接相加，\(moved.said.zh)：大半还是\(first.zh)说了算。",
        en: "Simply added, \(moved.said.en): for the most part the page is that of \(first.en)."
      )
      : Bilingual(
        zh: "平均差这么多，直接相加，\(moved.said.zh)：看的不是平均，是最高的几个分差多少。",
        en: "For all that, simply added, \(moved.said.en): what counts is how far the highest "
          + "scores lie apart."
      )
    let hidden = MultiTaskFile.sentence(hiding: world.hidden)
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "\(first.zh)分平均 \(most)，\(final.zh)分平均 \(least)，差 \(times) 倍。\(comes.zh)"
      ) + (hidden?.zh ?? ""),
      en:
        "Scores for \(first.en) are \(most) in the mean, for \(final.en) \(least): a factor of \(times). "
        + comes.en + (hidden.map { " " + $0.en } ?? "")
    )
  }

  private func goalTable(_ world: FusingWorld, _ means: [Double]) -> Table {
    let scores = world.shown.page.scores
    return Table(
      columns: [
        Table.Column(id: "goal", title: Bilingual(zh: "目标", en: "Goal")),
        Table.Column(id: "mean", title: Bilingual(zh: "平均分", en: "Mean score")),
        Table.Column(id: "greatest", title: Bilingual(zh: "最高分", en: "Highest")),
        Table.Column(id: "auc", title: Bilingual(zh: "测试 AUC", en: "Test AUC")),
      ],
      rows: world.goals.indices.map { goal in
        Table.Row(values: [
          .text(world.goals[goal]), .measured(means[goal], .rounded(4)),
          .measured((0..<scores.count).map { scores.scores[$0, goal] }.max() ?? .nan, .rounded(4)),
          .measured(world.areas[goal], .fixed(3)),
        ])
      }
    )
  }

  private func candidateTable(_ world: FusingWorld, _ items: [Int]) -> Table {
    let scores = world.shown.page.scores.scores
    return Table(
      columns: [Table.Column(id: "candidate", title: Bilingual(zh: "候选", en: "Candidate"))]
        + world.goals.enumerated().map { goal, title in
          Table.Column(id: "score-\(goal + 1)", title: title)
        },
      rows: items.map { item in
        Table.Row(
          values: [.text(world.shown.labels[item])]
            + world.goals.indices.map { .measured(scores[item, $0], .rounded(4)) },
          isFocus: world.shown.isBait[item]
        )
      }
    )
  }

  /// The page at the dials' weights.
  func pageStep(_ world: FusingWorld) -> DemoStep {
    let (shown, weights) = (world.shown, weights(world))
    let scores = shown.page.scores
    if weighsNothing(world) {
      return unweighed(
        .page,
        .count("candidates", Bilingual(zh: "候选", en: "candidates"), scores.count)
      )
    }
    let fused = scores.fused(by: dials.rule, weights: weights)
    let order = scores.order(by: dials.rule, weights: weights)
    let top = Array(order.prefix(FusingWorld.places))
    let best = top.first.map { fused[$0] } ?? 0
    let before = world.ranksByFirst.indices.filter {
      world.ranksByFirst[$0] <= FusingWorld.places
    }
    let (bait, baitBefore) = (
      top.count { shown.isBait[$0] }, before.count { shown.isBait[$0] }
    )
    let stayed = top.count { world.ranksByFirst[$0] <= FusingWorld.places }
    var facts: [Fact] = [
      .count("candidates", Bilingual(zh: "候选", en: "candidates"), scores.count),
      .count("stayed", Bilingual(zh: "原来就在前十的", en: "in the ten before"), stayed),
    ]
    if world.isMade {
      facts += [
        .count("bait-by-first", Bilingual(zh: "只按点击：标题党", en: "clickbait by clicks"), baitBefore),
        .count("bait", Bilingual(zh: "现在：标题党", en: "clickbait now"), bait),
      ]
    }
    return DemoStep(
      id: FusingStep.page.rawValue,
      exhibits: [
        Exhibit(
          id: "page",
          title: Bilingual(
            zh: "\(FusingDials.title(of: dials.rule).zh)，权重 \(FusingDials.text(of: weights))",
            en: "By \(FusingDials.title(of: dials.rule).en), weights "
              + FusingDials.text(of: weights)
          ),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "融合分，最高为 1", en: "fused score, the best is 1"),
              entries: top.map { item in
                Ranking.Entry(
                  label: shown.labels[item],
                  score: relative(fused[item], to: best),
                  rankBefore: world.ranksByFirst[item],
                  isFocus: shown.isBait[item]
                )
              },
              fractionDigits: 3,
              isRounded: true
            )
          )
        ),
        Exhibit(id: "figures", content: .facts(facts)),
      ],
      remark: pageRemark(world, top, bait: bait, baitBefore)
    )
  }

  /// A fused score as a share of the best; of products the engine has the logarithm.
  private func relative(_ score: Double, to best: Double) -> Double {
    if dials.rule == .powers { return Double.exponential(score - best) }
    return best > 0 ? score / best : 0
  }

  private func pageRemark(
    _ world: FusingWorld,
    _ top: [Int],
    bait: Int,
    _ baitBefore: Int
  ) -> Bilingual {
    let said = movement(world, top).said
    let moved = Bilingual(zh: HanLatinSpacing.spaced(said.zh), en: said.en.capitalisedFirst)
    guard world.isMade else { return Bilingual(zh: moved.zh + "。", en: moved.en + ".") }
    return Bilingual(
      zh: "\(moved.zh)；这一页的标题党"
        + (bait == baitBefore ? "还是 \(bait) 个。" : "从 \(baitBefore) 个变成 \(bait) 个。")
        + "所有页的平均看下一步。",
      en: "\(moved.en); clickbait on this page: "
        + (bait == baitBefore ? "\(bait), as before." : "\(baitBefore) before, \(bait) now.")
        + " The mean of all pages is in the next step."
    )
  }
}
