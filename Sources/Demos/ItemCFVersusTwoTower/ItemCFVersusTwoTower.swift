import Wording

/// ItemCF against two towers, band by band: memory, generalisation, and what negatives do.
///
/// A world of videos is made from the seed, or a log is read from the user's file. All numbers come from
/// `Recommender`: `ItemCF`, `TwoTower`, whose training is watched, and `RecallMerger`.
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
        zh: "点击多的物品，ItemCF 靠数过的对子找得更全；点击少的和没人点过的，双塔靠属性找得更多，前提是做了 logQ 校正。"
          + "同样长的列表，两路合并比更好的那一路找得还多。",
        en:
          "Where there are many clicks, ItemCF's counted pairs find more; where there are few or none, two towers "
          + "do, by attributes, given the logQ correction. At equal length both merged find more than the "
          + "better one alone."
      ),
      failsWhen: Bilingual(
        zh: "搭着看的点击设为 0：没有属性看不出的对子可记，腰部就不再是 ItemCF 的。物品塔只读 ID：全新物品什么也得不到，合并也白合。"
          + "温度设为 1：双塔尽推热门，头部追上来，尾部丢光。负样本换成均匀或全部：校正就没有可校的。"
          + "位置全给 ItemCF，合并就是它自己；列表只有 10 个长，弱的一路占掉的位置补不回来。",
        en:
          "Without clicks in pairs there is nothing to remember that attributes do not tell, and the middle is no "
          + "longer ItemCF's. With towers of ids alone brand-new items get nothing, and merging is for "
          + "nothing. At temperature 1 the towers show popular items, catch up on the head and lose the tail. "
          + "With uniform negatives, or all items, there is nothing to correct. With all places to ItemCF the merged "
          + "list is its own, and in lists of 10 merging does not pay."
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

  /// Reads a CSV or TSV file of the user's.
  public func prepare(_ data: DemoData) throws(DemoError) -> RivalData {
    RivalData(card: card, world: try RivalWorld(reading: data))
  }
}
