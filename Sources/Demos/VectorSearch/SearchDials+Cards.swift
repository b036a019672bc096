import Wording

extension SearchDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.items,
      title: Bilingual(zh: "物品数", en: "Items"),
      explanation: Bilingual(
        zh: "库里有多少个物品向量。",
        en: "How many item vectors the catalogue has."
      ),
      kind: .number(range: 300...50_000, step: 100, initial: 20_000, fractionDigits: 0),
      firstStep: SearchStep.vectors.rawValue,
      stops: [300, 1000, 3000, 10_000, 20_000, 50_000]
    ),
    Dial(
      id: ID.clustering,
      title: Bilingual(zh: "成团程度", en: "Clustering"),
      explanation: Bilingual(
        zh: "同一个视频的各个上传彼此有多近：越大越成团，0 表示四散，没有团。",
        en:
          "How close the uploads of one video are: the greater, the tighter; at 0 there are no clusters."
      ),
      kind: .number(range: 0...0.9, step: 0.1, initial: 0.5, fractionDigits: 1),
      firstStep: SearchStep.vectors.rawValue
    ),
    Dial(
      id: ID.index,
      title: Bilingual(zh: "索引", en: "Index"),
      explanation: Bilingual(
        zh: "IVF 分桶，HNSW 连成图，IVF-PQ 分桶再把向量压成几个字节。",
        en:
          "IVF sorts vectors into lists, HNSW links them to a graph, IVF-PQ also packs each into bytes."
      ),
      kind: .choice(
        options: [
          DialOption(id: Kind.ivf.rawValue, title: Bilingual(zh: "IVF", en: "IVF")),
          DialOption(id: Kind.hnsw.rawValue, title: Bilingual(zh: "HNSW", en: "HNSW")),
          DialOption(id: Kind.ivfPQ.rawValue, title: Bilingual(zh: "IVF-PQ", en: "IVF-PQ")),
        ],
        initial: Kind.ivf.rawValue
      ),
      firstStep: SearchStep.query.rawValue
    ),
    Dial(
      id: ID.lists,
      title: Bilingual(zh: "桶数 nlist", en: "Lists (nlist)"),
      explanation: Bilingual(
        zh: "IVF 把向量按最近的中心分进多少个桶。",
        en: "IVF: how many lists the vectors are sorted into, each to the nearest centre."
      ),
      kind: .number(range: 1...1024, step: 1, initial: 128, fractionDigits: 0),
      firstStep: SearchStep.query.rawValue,
      stops: [16, 32, 64, 128, 256, 512]
    ),
    Dial(
      id: ID.probes,
      title: Bilingual(zh: "探桶数 nprobe", en: "Probes (nprobe)"),
      explanation: Bilingual(
        zh: "IVF 每次查询看最近的几个桶；超过桶数就是全看。",
        en: "IVF: how many of the nearest lists a query looks into; beyond their number, all."
      ),
      kind: .number(range: 1...1024, step: 1, initial: 4, fractionDigits: 0),
      firstStep: SearchStep.query.rawValue,
      stops: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512]
    ),
    Dial(
      id: ID.links,
      title: Bilingual(zh: "连边数 M", en: "Links (M)"),
      explanation: Bilingual(
        zh: "HNSW 每个向量连几个邻居；最底层是两倍。",
        en: "HNSW: how many near ones a vector is linked to; twice as many on the lowest level."
      ),
      kind: .number(range: 2...64, step: 1, initial: 16, fractionDigits: 0),
      firstStep: SearchStep.query.rawValue,
      stops: [4, 8, 16, 32]
    ),
    Dial(
      id: ID.breadth,
      title: Bilingual(zh: "搜索宽度 efSearch", en: "Breadth (efSearch)"),
      explanation: Bilingual(
        zh: "HNSW 搜索时手里留多少个候选。",
        en: "HNSW: how many candidates a search keeps at hand."
      ),
      kind: .number(range: 1...1000, step: 1, initial: 40, fractionDigits: 0),
      firstStep: SearchStep.query.rawValue,
      stops: [5, 10, 20, 40, 80, 160, 320]
    ),
    Dial(
      id: ID.codes,
      title: Bilingual(zh: "PQ 字节数", en: "PQ bytes"),
      explanation: Bilingual(
        zh: "IVF-PQ 把一个向量切成几段，每段记成一个字节。",
        en: "IVF-PQ: how many parts a vector is cut into; each is kept as one byte."
      ),
      kind: .choice(
        options: ["4", "8", "16", "32"].map {
          DialOption(id: $0, title: Bilingual(zh: $0, en: $0))
        },
        initial: "8"
      ),
      firstStep: SearchStep.query.rawValue
    ),
  ]
}
