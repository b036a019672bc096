import Neural
import Recommender
import Wording

/// Numbers about recall: neighbours, towers and their index.
extension Estimate {
  /// How many times as much a pair of a quiet user counts as one of a user with 10^tens − 1 clicks,
  /// under ItemCF's 1 / ln(1 + |N(u)|).
  static func activeUsers(quiet: Int, tens: Int) -> NumberTask {
    let busy = (0..<tens).reduce(1) { power, _ in power * 10 } - 1
    let options = ItemCFOptions(activeUserPenalty: 1)
    let ratio = options.userWeight(activity: quiet) / options.userWeight(activity: busy)
    return NumberTask(
      asks: Bilingual(
        zh: "ItemCF 里每个用户的物品对乘 1/log(1+|N(u)|)。点过 \(quiet) 个物品的用户，一对的份量是点过 \(busy) 个的几倍？",
        en:
          "In ItemCF a user's pairs are weighted by 1/log(1+|N(u)|). How many times as much does a "
          + "pair of a user with \(quiet) clicks count as one of a user with \(busy)?"
      ),
      value: Self.rounded(ratio),
      isCount: false,
      derivation: Bilingual(
        zh:
          "log(\(busy + 1)) / log(\(quiet + 1))，底数约掉了：点击多出上百倍，份量只差这么点，罚得很温和；可活跃用户的对数多得多，加起来影响就大了。",
        en:
          "It is log(\(busy + 1)) / log(\(quiet + 1)), whatever the base: a mild penalty for that "
          + "many more clicks, but a busy user has a great many more pairs."
      )
    )
  }

  /// How many times the similarity of a rare neighbour is that of one so many times as popular, by
  /// a fit of ItemCF to a log in which both meet an item equally often.
  ///
  /// Each meets the item in two histories; the rest of their likes are of users who like nothing
  /// else.
  ///
  /// - Parameter quarters: α in quarters.
  static func popularNeighbours(rare: Int, times: Int, quarters: Int) -> NumberTask {
    let popular = rare * times
    let exponent = Double(quarters) / 4
    var log: [Interaction] = []
    for (name, count) in [("rare", rare), ("popular", popular)] {
      for user in 0..<count {
        if user < 2 {
          log.append(Interaction(user: "\(name) \(user)", item: "item", time: 0, value: 1))
        }
        log.append(Interaction(user: "\(name) \(user)", item: name, time: 1, value: 1))
      }
    }
    let options = ItemCFOptions(popularityExponent: exponent)
    guard let interactions = try? Interactions(log),
      let model = try? ItemCF(options: options).fit(Likes(interactions), under: FitConditions()),
      let item = interactions.items.index(of: "item").map(ItemIndex.init)
    else { preconditionFailure("a log of \(log.count) likes can be fitted") }
    let similar = model.similarItems(to: item, count: 2).map(\.similarity)
    let ratio = (similar.max() ?? 0) / (similar.min() ?? 1)
    let shown = NumberFormat.fixed(exponent, fractionDigits: 2)
    return NumberTask(
      asks: Bilingual(
        zh: "ItemCF 的相似度除以 |N(i)|^(1-α)·|N(j)|^α，α = \(shown)。同一个物品和两个邻居共现次数一样，一个邻居有 \(rare) 人点，"
          + "另一个有 \(popular) 人点。冷门邻居的相似度是热门的几倍？",
        en:
          "ItemCF divides by |N(i)|^(1-α)·|N(j)|^α with α = \(shown). An item meets two neighbours "
          + "equally often, one with \(rare) clicks and one with \(popular). How many times as "
          + "large is the similarity of the rare one as that of the popular one?"
      ),
      value: Self.rounded(ratio),
      isCount: false,
      derivation: Bilingual(
        zh:
          "|N(i)| 两边一样，约掉了；剩下 (\(popular)/\(rare))^\(shown) = \(times)^\(shown)。α = 0.5 就是余弦，越往 1 调，热门压得越狠。",
        en: "|N(i)| is the same for both; what is left is (\(popular)/\(rare))^\(shown) = "
          + "\(times)^\(shown). One half is cosine, and towards 1 popular neighbours are pressed "
          + "down harder."
      )
    )
  }

  /// The per cent of a pair's weight that is left after some days, where it halves every so many.
  static func pairAfterDays(half: Int, days: Int) -> NumberTask {
    let gap = days * Int(TimeDecay.secondsPerDay)
    let weight = TimeDecay.halfLife(days: Double(half)).weight(gap: gap)
    return NumberTask(
      asks: Bilingual(
        zh: "同一个用户的两次点击隔得越久权重越低，每 \(half) 天减半。隔了 \(days) 天的一对，权重是当场连着点的百分之几？",
        en: "The weight of a pair of one user's clicks halves with every \(half) days "
          + "between them. What per cent of it has a pair \(days) days apart?"
      ),
      value: Self.rounded(weight * 100),
      isCount: false,
      unit: .perCent,
      derivation: Bilingual(
        zh: "2 的 -\(days)/\(half) 次方。隔久了多半是兴趣变了或凑巧，这样加权把它们压下去，会话里的留下来。",
        en:
          "2 to the power of -\(days)/\(half). What lies far apart is mostly drift or chance; so it "
          + "is turned down, and what happened in one session stays."
      )
    )
  }

  /// How much more log Q takes from the logit of an item with a share of per cents than from one
  /// 10^times rarer.
  static func logQCorrection(popular: Int, times: Int) -> NumberTask {
    let share = Double(popular) / 100
    let rare = (0..<times).reduce(share) { share, _ in share / 10 }
    let difference = Double.logarithm(share) - Double.logarithm(rare)
    let shownRare = NumberFormat.fixed(rare * 100, fractionDigits: times)
    return NumberTask(
      asks: Bilingual(
        zh: "批内负采样做 logQ 修正：logit 减去 ln q。一个物品占样本的 \(popular)%，另一个占 \(shownRare)%。热门的那个比冷门的多减多少？",
        en: "In-batch negatives with the logQ correction take ln q from each logit. One item has "
          + "\(popular)% of the examples, another \(shownRare)%. How much more is taken from the "
          + "popular one?"
      ),
      value: Self.rounded(difference),
      isCount: false,
      derivation: Bilingual(
        zh: "差是 ln(q1/q2) = ln 10^\(times)，一个十倍约 2.3。不修正的话，热门物品当负样本的次数多得多，会被压得过低。",
        en:
          "The difference is ln(q1/q2) = ln 10^\(times), some 2.3 for each factor of ten. Uncorrected, "
          + "popular items are drawn as negatives that much more often and pushed too low."
      )
    )
  }

  /// The megabytes (10⁶ bytes) of an inverted index that keeps whole vectors of single precision.
  static func indexMemory(millions: Int, width: Int) -> NumberTask {
    let bytes = FaissIndex.Kind.ivfFlat(lists: 1024, probes: 8).bytesPerVector(width: width)
    let codes = FaissIndex.Kind.ivfPQ(lists: 1024, probes: 8, codes: 8).bytesPerVector(width: width)
    return NumberTask(
      asks: Bilingual(
        zh: "双塔的 \(millions) 百万个物品向量，每个 \(width) 维单精度，原样放进 Faiss 的 IVF 索引（另存 8 字节编号）。大约要多少 MB？",
        en:
          "\(millions) million two-tower item vectors of \(width) single-precision numbers lie whole in "
          + "a Faiss IVF index, each with an id of 8 bytes. About how many MB is that?"
      ),
      value: Double(millions * bytes),
      isCount: false,
      unit: .megabytes,
      derivation: Bilingual(
        zh: "每个 4×\(width)+8 = \(bytes) 字节，乘 \(millions) 百万。一台机器放得下；用乘积量化压成 8 个码，每个只要 \(codes) 字节。",
        en:
          "Each takes 4 × \(width) + 8 = \(bytes) bytes, times \(millions) million: one machine holds "
          + "them. As 8 codes of product quantisation each takes \(codes)."
      )
    )
  }

  /// A number with two digits behind the point.
  static func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}
