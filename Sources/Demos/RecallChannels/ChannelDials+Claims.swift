import Wording

extension ChannelDials {
  /// The figures that the demo stands for, each with a setting at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "union-beats-the-best",
      statement: Bilingual(
        zh: "同样长，合并后的召回率比最好的一路高 4% 以上。",
        en:
          "At equal length the merged list recalls more than 1.04 times what the best channel does."
      ),
      test: .isAbove(
        .ratio(union("figures", "merged"), union("figures", "best-alone")),
        .constant(1.04)
      ),
      fails: [copies, allToOne, nothingNew, short]
    ),
    Claim(
      id: "new-items-are-found",
      statement: Bilingual(
        zh: "被点的新视频，合并后的列表找回 15% 以上。",
        en: "Of the clicks on new videos the merged lists hold more than 15%."
      ),
      test: .isAbove(union("figures", "new-recall"), .constant(0.15)),
      fails: [copies, newOff]
    ),
  ]

  private static let copies = DemoSettings(values: [ID.channels: .choice(ID.copies)])
  private static let allToOne = DemoSettings(values: [
    ID.quota(.twoTower): .number(0), ID.quota(.popularity): .number(0),
    ID.quota(.newItems): .number(0),
  ])
  private static let nothingNew = DemoSettings(values: [ID.newShare: .number(0)])
  private static let short = DemoSettings(values: [
    ID.length: .number(10), ID.quota(.itemCF): .number(6), ID.quota(.twoTower): .number(1),
    ID.quota(.popularity): .number(1), ID.quota(.newItems): .number(2),
  ])
  private static let newOff = DemoSettings(values: [ID.quota(.newItems): .number(0)])

  private static func union(_ exhibit: String, _ name: String) -> ClaimQuantity {
    .value(ClaimPlace(ChannelStep.union.rawValue, exhibit, name))
  }
}
