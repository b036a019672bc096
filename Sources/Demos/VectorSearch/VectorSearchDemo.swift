import Wording

/// Approximate indices over vectors against the exact scan: recall, vectors looked at, bytes and
/// time.
///
/// A seed makes a catalogue of uploads around the engine's own item vectors, or vectors are read
/// from the user's file. All lists come from `Recommender.ExactIndex` and `Recommender.FaissIndex`.
public struct VectorSearchDemo: DataDemo {
  private let worlds = LatestWorld<VectorWorld.Key, VectorWorld>()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "vector-search",
      title: Bilingual(zh: "向量检索：召回换速度", en: "Vector search: recall for speed"),
      claim: Bilingual(
        zh: "只看几个桶就能找回绝大多数真近邻；多探几个桶，召回率一路升到 1，要比对的向量也跟着变多。",
        en:
          "A few lists hold nearly all of the true neighbours; with more probes recall rises to 1, and "
          + "so does what has to be compared."
      ),
      failsWhen: Bilingual(
        zh: "成团程度设为 0：向量四散，近邻分在许多桶里，要扫掉一大半才找得回来。物品数设为 300：光比桶中心就快赶上全扫了。"
          + "索引换成 IVF-PQ：向量压成几个字节，桶全探也找不回全部。",
        en: "With clustering at 0 the neighbours are spread over many lists, and most must be "
          + "scanned to find them. With 300 items the centres alone cost nearly as much as a full scan. With "
          + "IVF-PQ vectors are a few bytes, and even all lists do not bring all neighbours back."
      ),
      dials: SearchDials.cards,
      steps: SearchStep.cards,
      predictions: SearchPrediction.cards,
      claims: SearchDials.claims
    )
  }

  /// Prepares a walk through the catalogue that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> SearchRun {
    SearchRun(
      dials: SearchDials(try card.resolved(settings)),
      source: .uploads(seed: seed, worlds)
    )
  }

  /// Reads a file of named vectors, a line each; no seed has a say in what is searched.
  public func prepare(_ data: DemoData) throws(DemoError) -> SearchData {
    SearchData(card: card, world: try VectorWorld(reading: data))
  }
}
