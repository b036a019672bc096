import Wording

/// ItemCF against two towers, band by band: memory, generalisation, and what negatives do.
///
/// A world of videos is made from the seed, or a log is read from the user's file. All numbers come
/// from `Recommender`: `ItemCF`, `TwoTower`, whose training is watched, and `RecallMerger`.
public struct ItemCFVersusTwoTower: DataDemo {
  private let worlds = LatestWorld<RivalWorld.Key, RivalWorld>()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "itemcf-vs-two-tower",
      title: Bilingual(zh: "ItemCF 对双塔：记忆与泛化", en: "ItemCF against two towers"),
      claim: Bilingual(
        zh: "ItemCF 记得住成对的点击：找回的是双塔的 1.3 倍以上。双塔赢在尾部，靠属性赢在全新物品。"
          + "logQ 校正保住头部，代价是尾部。同样长的列表，两路合并多找回 1% 以上。",
        en:
          "ItemCF remembers pairs: of them it finds over 1.3 times what two towers do. The towers win the tail and, "
          + "by attributes, what is brand-new. logQ keeps the head, the tail pays. Both merged find over 1% more."
      ),
      failsWhen: Bilingual(
        zh: "不做 logQ 校正：头部少一大半，尾部多一半以上。物品塔只读 ID：成对的点击它也记得住，全新物品一个也找不回。"
          + "搭着看的点击设为 0：腰部不再是 ItemCF 的；设为 0.6：属性说明不了多少，全新物品找回不到三成。"
          + "温度设为 1：双塔尽推热门，尾部少一大半；0.5 总体比 0.2 好，尾部更差。"
          + "负样本换成均匀或全部：没有可校正的。列表只有 10 个长：头部热门不如 ItemCF，腰部归双塔，合并多半没有好处。",
        en:
          "Without logQ the head loses over half, and the tail gains over half. Towers of ids alone remember pairs, "
          + "too, and find nothing brand-new. Without clicks in pairs the middle is no longer ItemCF's; with 0.6 "
          + "attributes tell little, and below 30% of the brand-new is found. At temperature 1 the towers show "
          + "popular items and lose most of the tail; 0.5 is better than 0.2 overall, worse on the tail. With "
          + "uniform negatives, or all, there is nothing to correct. In lists of 10 ItemCF beats popularity on "
          + "the head, the middle is the towers', and merging mostly gains nothing."
      ),
      dials: RivalDials.cards,
      steps: RivalStep.cards,
      predictions: RivalPrediction.cards,
      claims: RivalDials.claims
    )
  }

  /// Prepares a walk through the world that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> RivalRun {
    RivalRun(
      dials: RivalDials(try card.resolved(settings)),
      source: .videos(seed: seed, worlds)
    )
  }

  /// Titles and tags may stand in a file of their own.
  public var readsItems: Bool { true }

  /// Reads a CSV or TSV file of the user's.
  public func prepare(_ data: DemoData) throws(DemoError) -> RivalData {
    RivalData(card: card, world: try RivalWorld(reading: data))
  }
}
