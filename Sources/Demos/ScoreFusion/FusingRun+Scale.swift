import Neural
import Recommender
import Wording

extension FusingRun {
  /// What becomes of pages when the last goal's scores are off, by each rule at the dials' weights.
  func scaleStep(_ world: FusingWorld) throws(DemoError) -> DemoStep {
    if weighsNothing(world) {
      return unweighed(
        .scale,
        .count("pages", Bilingual(zh: "页数", en: "pages"), world.measured.pages.count)
      )
    }
    let last = world.goals.count - 1
    let halved = try changed(world) { $0 / 2 }
    let squared = try changed(world) { $0 * $0 }
    let own = FusingDials.rules.firstIndex { $0.rule == dials.rule } ?? 0
    return DemoStep(
      id: FusingStep.scale.rawValue,
      exhibits: [
        Exhibit(
          id: "rules",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(world.goals[last].zh)分漂了：每页十个位置换了几个"),
            en: "Scores for \(world.goals[last].en) drift: places that change, of ten"
          ),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "rule", title: Bilingual(zh: "融合方式", en: "Rule")),
                Table.Column(id: "halved", title: Bilingual(zh: "整体减半", en: "Halved")),
                Table.Column(id: "squared", title: Bilingual(zh: "取平方", en: "Squared")),
              ],
              rows: FusingDials.rules.enumerated().map { place, rule in
                Table.Row(
                  values: [
                    .text(FusingDials.title(of: rule.rule)),
                    .number(halved[place], fractionDigits: 2),
                    .number(squared[place], fractionDigits: 2),
                  ],
                  isFocus: place == own
                )
              }
            )
          )
        ),
        Exhibit(
          id: "figures",
          content: .facts([
            Fact(
              id: "changed-when-halved",
              title: Bilingual(zh: "现在的方式，减半", en: "this rule, halved"),
              value: .number(halved[own], fractionDigits: 2)
            ),
            Fact(
              id: "changed-when-squared",
              title: Bilingual(zh: "现在的方式，取平方", en: "this rule, squared"),
              value: .number(squared[own], fractionDigits: 2)
            ),
          ])
        ),
      ],
      remark: Bilingual(
        zh: HanLatinSpacing.spaced(
          "权重 \(FusingDials.text(of: weights(world)))，\(world.goals[last].zh)分减半，加权和换 "
            + "\(places(halved[0])) 个，乘积换 \(places(halved[1])) 个，名次换 "
            + "\(places(halved[2])) 个。"
        ),
        en: "Weights \(FusingDials.text(of: weights(world))): halving the scores for "
          + "\(world.goals[last].en) changes \(places(halved[0])) places by a sum, "
          + "\(places(halved[1])) by a product, \(places(halved[2])) by ranks."
      )
    )
  }

  private func places(_ count: Double) -> String {
    count == 0 ? "0" : NumberFormat.fixed(count, fractionDigits: 1)
  }

  /// How many of a page's places hold another candidate once the last goal's scores are distorted,
  /// by each rule, in the mean over the half that is measured.
  private func changed(
    _ world: FusingWorld,
    _ distort: (Double) -> Double
  ) throws(DemoError) -> [Double] {
    let (weights, last) = (weights(world), world.goals.count - 1)
    var counts = FusingDials.rules.map { _ in 0 }
    for page in world.measured.pages {
      if Task.isCancelled { throw .cancelled }
      let plain = page.scores
      var numbers = plain.scores
      for item in 0..<plain.count { numbers[item, last] = distort(numbers[item, last]) }
      let distorted = GoalScores(numbers)
      for (place, rule) in FusingDials.rules.enumerated() {
        let before = plain.first(FusingWorld.places, by: rule.rule, weights: weights)
        let after = distorted.first(FusingWorld.places, by: rule.rule, weights: weights)
        counts[place] += zip(before, after).count { $0 != $1 }
      }
    }
    return counts.map { Double($0) / Double(world.measured.pages.count) }
  }
}
