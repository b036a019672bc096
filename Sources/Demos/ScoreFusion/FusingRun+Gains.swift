import Recommender
import Wording

extension FusingRun {
  /// What each goal gains and loses over all pages, against the first goal's scores alone.
  func gainsStep(_ world: FusingWorld) -> DemoStep {
    if weighsNothing(world) {
      return unweighed(
        .gains,
        .count("pages", Bilingual(zh: "页数", en: "pages"), world.pages.count)
      )
    }
    let pagesBefore = world.all.gainsOfPages(
      by: .weightedSum,
      weights: FusingWorld.corner(0, of: world.goals.count)
    )
    let pagesAfter = world.all.gainsOfPages(by: dials.rule, weights: weights(world))
    let (before, after) = (FusionPages.mean(pagesBefore), FusionPages.mean(pagesAfter))
    let changes = zip(before, after).map { $0 > 0 ? $1 / $0 - 1 : .nan }
    // Page by page, so that what differs from page to page is not taken for what weights do.
    let spreads = world.goals.indices.map { goal in
      SampleSpread(zip(pagesAfter, pagesBefore).map { $0[goal] - $1[goal] })
    }
    let last = world.goals.count - 1
    return DemoStep(
      id: FusingStep.gains.rawValue,
      exhibits: [
        Exhibit(
          id: "changes",
          content: .bars(
            Bars(
              measure: Bilingual(
                zh: HanLatinSpacing.spaced("与只按\(world.goals[0].zh)排序相比，每页变化（%）"),
                en: "a page against ranking by \(world.goals[0].en) alone, change in %"
              ),
              bars: world.goals.indices.map { goal in
                Bars.Bar(
                  label: world.goals[goal],
                  value: changes[goal] * 100,
                  note: Bilingual(
                    zh: "\(before[goal].inShort) → \(after[goal].inShort)",
                    en: "\(before[goal].inShort) → \(after[goal].inShort)"
                  ),
                  isFocus: goal == last
                )
              },
              fractionDigits: 1
            )
          )
        ),
        Exhibit(id: "figures", content: .facts(gainFacts(world, before, after))),
      ],
      remark: gainsRemark(world, changes, spreads),
      outcome: world.isMade
        ? [
          FusingPrediction.trade: FusingPrediction.Trade(
            clicks: spreads[0],
            orders: spreads[last]
          ).rawValue
        ] : [:]
    )
  }

  private func gainFacts(
    _ world: FusingWorld,
    _ before: [Double],
    _ after: [Double]
  ) -> [Fact] {
    let last = world.goals.count - 1
    func fact(_ id: String, _ goal: Int, _ value: Double, isBefore: Bool) -> Fact {
      let name = world.goals[goal]
      return Fact(
        id: id,
        title: Bilingual(
          zh: HanLatinSpacing.spaced(
            isBefore ? "每页\(name.zh)，只按\(world.goals[0].zh)" : "每页\(name.zh)，现在"
          ),
          en: isBefore ? "\(name.en) a page, by \(world.goals[0].en)" : "\(name.en) a page, now"
        ),
        value: .measured(value, .rounded(3))
      )
    }
    var facts = [
      Fact.count("pages", Bilingual(zh: "页数", en: "pages"), world.pages.count),
      fact("first-goal-by-first", 0, before[0], isBefore: true),
      fact("first-goal", 0, after[0], isBefore: false),
      fact("last-goal-by-first", last, before[last], isBefore: true),
      fact("last-goal", last, after[last], isBefore: false),
    ]
    guard world.isMade else { return facts }
    facts += [
      Fact(
        id: "bait-by-first",
        title: Bilingual(zh: "前十里的标题党，只按点击", en: "clickbait in ten, by clicks"),
        value: .number(
          bait(world, .weightedSum, FusingWorld.corner(0, of: world.goals.count)),
          fractionDigits: 2
        )
      ),
      Fact(
        id: "bait",
        title: Bilingual(zh: "前十里的标题党，现在", en: "clickbait in ten, now"),
        value: .number(bait(world, dials.rule, weights(world)), fractionDigits: 2)
      ),
    ]
    return facts
  }

  /// How many of a page's places hold what looks much better than it is, in the mean.
  private func bait(_ world: FusingWorld, _ rule: FusionRule, _ weights: [Double]) -> Double {
    let count = world.pages.reduce(0) { sum, page in
      sum
        + page.page.scores.first(FusingWorld.places, by: rule, weights: weights)
        .count { page.isBait[$0] }
    }
    return Double(count) / Double(world.pages.count)
  }

  /// What the first and the last goal gain or lose, where that is clear from page to page.
  private func gainsRemark(
    _ world: FusingWorld,
    _ changes: [Double],
    _ spreads: [SampleSpread]
  ) -> Bilingual? {
    let last = world.goals.count - 1
    func said(_ goal: Int) -> Bilingual {
      let size = NumberFormat.change(changes[goal])
      let (zh, en) =
        changes[goal].isNaN
        ? ("没有可比的", "with nothing to compare")
        : spreads[goal].mean == 0
          ? ("没变", "as before")
          : !spreads[goal].isClear
            ? ("看不出差别", "not clearly different")
            : changes[goal] > 0 ? ("多 \(size)", "\(size) up") : ("少 \(size)", "\(size) down")
      return Bilingual(
        zh: HanLatinSpacing.spaced("\(world.goals[goal].zh)\(zh)"),
        en: "\(world.goals[goal].en) \(en)"
      )
    }
    let (first, final) = (said(0), said(last))
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "与只按\(world.goals[0].zh)排序相比：\(first.zh)，\(final.zh)。"
      ),
      en: "Against ranking by \(world.goals[0].en) alone: \(first.en), \(final.en)."
    )
  }
}
