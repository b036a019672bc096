import Wording

extension LadderDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "group-helps",
      statement: Bilingual(
        zh: "没有点击时，人群榜的 nDCG 比全站热门高 10% 以上。",
        en: "Without clicks the group's list has an nDCG more than 10% above that of everyone's."
      ),
      test: .isAbove(
        .ratio(figure(.group, "ndcg"), figure(.everyone, "ndcg")),
        .constant(1.1)
      ),
      fails: [DemoSettings(values: [ID.groupPull: .number(0)])]
    ),
    Claim(
      id: "tags-help",
      statement: Bilingual(
        zh: "选过标签之后，nDCG 比人群榜高 10% 以上。",
        en: "With picked tags the nDCG is more than 10% above the group's."
      ),
      test: .isAbove(.ratio(figure(.tags, "ndcg"), figure(.group, "ndcg")), .constant(1.1)),
      fails: [DemoSettings(values: [ID.randomTicks: .number(1)])]
    ),
    Claim(
      id: "blend-beats-switch",
      statement: Bilingual(
        zh: "点了 2 次时，混合的 nDCG 比单用 ItemCF 高 15% 以上。",
        en: "After 2 clicks the blend's nDCG is more than 15% above that of ItemCF alone."
      ),
      test: .isAbove(
        .ratio(figure(.clicks, "ndcg"), figure(.clicks, "itemcf-ndcg")),
        .constant(1.15)
      ),
      fails: [DemoSettings(values: [ID.clicks: .number(20)])]
    ),
    Claim(
      id: "clicks-add",
      statement: Bilingual(
        zh: "点了 20 次时，混合的 nDCG 比只看标签高 3% 以上。",
        en: "After 20 clicks the blend's nDCG is more than 3% above that of the tags alone."
      ),
      test: .isAbove(
        .ratio(sweep("ndcg", "blend", .last), sweep("ndcg", "tags", .last)),
        .constant(1.03)
      ),
      fails: [DemoSettings(values: [ID.priorClicks: .number(1000)])]
    ),
    Claim(
      id: "exploring-pays",
      statement: Bilingual(
        zh: "边推边试的点击率比从不试探高 30% 以上。",
        en: "Exploring gets a click rate more than 30% above never exploring."
      ),
      test: .isAbove(
        .ratio(figure(.exploration, "explore"), figure(.exploration, "greedy")),
        .constant(1.3)
      ),
      fails: [DemoSettings(values: [ID.exploration: .number(5)])]
    ),
    Claim(
      id: "thompson-pays",
      statement: Bilingual(
        zh: "用 Thompson 采样、每个人群各记各的，点击率比从不试探高 25% 以上。",
        en: "Thompson sampling with beliefs of each group's own gets a click rate more than 25% "
          + "above never exploring."
      ),
      test: .isAbove(
        .ratio(figure(.exploration, "explore"), figure(.exploration, "greedy")),
        .constant(1.25)
      ),
      holds: [thompson()],
      fails: [thompson([ID.groupPull: .number(0)])]
    ),
  ]

  private static func thompson(_ values: [String: DialValue] = [:]) -> DemoSettings {
    DemoSettings(
      values: values.merging([ID.policy: .choice(LadderPolicy.thompson.rawValue)]) { $1 }
    )
  }

  private static func figure(_ step: LadderStep, _ name: String) -> ClaimQuantity {
    .value(ClaimPlace(step.rawValue, "figures", name))
  }

  private static func sweep(
    _ exhibit: String,
    _ name: String,
    _ entry: ClaimPlace.Entry
  ) -> ClaimQuantity {
    .value(ClaimPlace(LadderStep.sweep.rawValue, exhibit, name, entry))
  }
}
