import Wording

extension SearchDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "few-are-enough",
      statement: Bilingual(
        zh: "比对不到两成的向量，召回率就到 0.95。",
        en: "A recall of 0.95 takes less than a fifth of the catalogue."
      ),
      test: .isBelow(sweep("enough", "share-for-95"), .constant(0.2)),
      fails: [scattered, tiny]
    ),
    Claim(
      id: "one-list-misses",
      statement: Bilingual(
        zh: "只探一个桶，召回率不到 0.8。",
        en: "With one probe recall is less than 0.8."
      ),
      test: .isBelow(sweep("cost", "recall", .first), .constant(0.8)),
      fails: [tight]
    ),
    Claim(
      id: "all-lists-are-exact",
      statement: Bilingual(
        zh: "桶全探一遍，召回率大于 0.999。",
        en: "With all lists probed recall is above 0.999."
      ),
      test: .isAbove(sweep("cost", "recall", .last), .constant(0.999)),
      fails: [packed]
    ),
    Claim(
      id: "recall-costs",
      statement: Bilingual(
        zh: "桶全探一遍，比对的向量是只探一个桶时的 20 倍以上。",
        en: "All lists compare more than 20 times what one list does."
      ),
      test: .isAbove(
        .ratio(sweep("cost", "compared", .last), sweep("cost", "compared", .first)),
        .constant(20)
      ),
      fails: [tiny]
    ),
  ]

  private static let scattered = DemoSettings(values: [ID.clustering: .number(0)])
  private static let tight = DemoSettings(values: [ID.clustering: .number(0.9)])
  private static let tiny = DemoSettings(values: [ID.items: .number(300)])
  private static let packed = DemoSettings(values: [ID.index: .choice(Kind.ivfPQ.rawValue)])

  private static func sweep(
    _ exhibit: String,
    _ name: String,
    _ entry: ClaimPlace.Entry = .first
  ) -> ClaimQuantity {
    .value(ClaimPlace(SearchStep.sweep.rawValue, exhibit, name, entry))
  }
}
