import Wording

/// The steps of the walk; content links to their ids, so they stay as they are.
enum SearchStep: String, WalkStep {
  case vectors, exact, query, sweep
  case tradeOff = "trade-off"

  var title: Bilingual {
    switch self {
    case .vectors: Bilingual(zh: "物品向量", en: "The item vectors")
    case .exact: Bilingual(zh: "精确检索", en: "The exact scan")
    case .query: Bilingual(zh: "同一个查询，走索引", en: "The same query by index")
    case .sweep: Bilingual(zh: "多看一点，召回多少", en: "More effort, more recall")
    case .tradeOff: Bilingual(zh: "四种检索放一起比", en: "Four ways compared")
    }
  }

  var caption: Bilingual {
    switch self {
    case .vectors:
      Bilingual(
        zh: "每个物品一个长度为 1 的向量，内积就是余弦。从一个物品出发，其他物品离它有多近？",
        en:
          "Each item is a vector of length 1, so that the product is the cosine. How near are the others "
          + "to one of them?"
      )
    case .exact:
      Bilingual(
        zh: "和每个向量都算一次内积，取最大的 10 个：一定对，也最费。这是下面各种索引的标准答案。",
        en:
          "The product with every vector, and the ten greatest: always right, and the most work. It is "
          + "what every index is held against."
      )
    case .query:
      Bilingual(
        zh: "索引只看一小部分向量。标准答案里的 10 个，找到了哪些，漏了哪些？",
        en:
          "An index looks at a small part. Which of the ten true neighbours does it find, which not?"
      )
    case .sweep:
      Bilingual(
        zh: "100 个查询，一档一档加大力度：IVF 多探桶，HNSW 放宽搜索。",
        en: "A hundred queries with ever more effort: more probes for IVF, more breadth for HNSW."
      )
    case .tradeOff:
      Bilingual(
        zh: "同样的 100 个查询，按旋钮上的设置各跑一遍。时间是在这台机器上现测的。",
        en: "The same hundred queries at the dials' settings. Times are measured here and now."
      )
    }
  }

  var explanation: Bilingual {
    switch self {
    case .vectors:
      Bilingual(
        zh: "双塔、矩阵分解的最后一步都一样：拿一个向量，在几百万个里找内积最大的。能不能少看，取决于向量成不成团："
          + "成团的话，近邻都挤在一起，曲线前面高、后面陡降；四散的话，第 1 名和第 1000 名差不多近。",
        en:
          "Two towers and matrix factorisation end alike: one vector, and millions of which the greatest "
          + "products are wanted. Whether most can be passed over depends on clusters: with them the curve is high "
          + "and falls off; without, the thousandth is hardly further than the first."
      )
    case .exact:
      Bilingual(
        zh: "n 个 d 维向量要 n·d 次乘加。几万个向量时，一次全扫不到一毫秒，往往用不着索引；到了几千万，就必须少看。",
        en:
          "n vectors of width d take n·d products and sums. Tens of thousands are scanned in less than a "
          + "millisecond, and often need no index; tens of millions do."
      )
    case .query:
      Bilingual(
        zh: "IVF：先用 k-means 把向量分进 nlist 个桶，查询只和桶中心比一遍，再看最近的 nprobe 个桶。落在别的桶里的近邻就漏了。"
          + "HNSW：沿着图一步步走向更近的点。PQ：比的是压缩后的近似向量，排名会错位。",
        en:
          "IVF: k-means sorts the vectors into nlist lists; a query is compared with the centres and then with "
          + "the nprobe nearest lists. A neighbour in another list is missed. HNSW: step by step through a graph "
          + "to ever nearer ones. PQ: what is compared is packed, so that ranks slip."
      )
    case .sweep:
      Bilingual(
        zh: "recall@10 = 找到的真近邻数 / 10，对查询取平均。比对比例 =（桶中心 + 桶里的向量）/ n。nprobe = nlist 就是全扫，"
          + "召回率为 1，还白比了一遍中心。",
        en:
          "recall@10 = true neighbours found / 10, the mean over queries. Compared = (centres + vectors of "
          + "the probed lists) / n. With nprobe = nlist it is the full scan: recall is 1, and the centres come on top."
      )
    case .tradeOff:
      Bilingual(
        zh: "内存：精确 4d 字节；IVF 再加 8 字节编号；HNSW 再加每条边 4 字节、共 2M 条；IVF-PQ 只要几个字节加编号。"
          + "比对得少不等于快：扫描是顺着内存一口气读，图是到处跳，库不大时精确扫描常常不输。",
        en:
          "Memory: exact 4d bytes; IVF 8 more for the number; HNSW 4 more for each of 2M links; IVF-PQ a few bytes "
          + "and the number. Fewer products need not be faster: a scan reads straight through memory, a graph "
          + "jumps about, and in a small catalogue the scan often holds its own."
      )
    }
  }
}
