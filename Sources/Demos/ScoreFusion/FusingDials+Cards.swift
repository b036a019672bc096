import Wording

extension FusingDials {
  /// The dials in the order of the steps that they change.
  static let cards: [Dial] = [
    Dial(
      id: ID.clickbait,
      title: Bilingual(zh: "标题党程度", en: "Clickbait"),
      explanation: Bilingual(
        zh: "图好看的商品质量有多差：0.9 时越好看质量越差，0 时两不相干，负数时好看的就是好的。",
        en:
          "How bad the goods are that look best: at 0.9 looks lie, at 0 they say nothing, below 0 "
          + "they tell the truth."
      ),
      kind: .number(range: -0.9...0.9, step: 0.1, initial: 0.6, fractionDigits: 1),
      firstStep: FusingStep.scores.rawValue,
      stops: [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9]
    ),
    Dial(
      id: ID.rule,
      title: Bilingual(zh: "融合方式", en: "Rule"),
      explanation: Bilingual(
        zh: "加权和 Σ w·p，带指数的乘积 Π p^w，还是只看名次 Σ w/(60 + 名次)。",
        en: "A weighted sum Σ w·p, a product of powers Π p^w, or ranks alone, Σ w/(60 + rank)."
      ),
      kind: .choice(
        options: rules.map { DialOption(id: $0.name, title: title(of: $0.rule)) },
        initial: "product"
      ),
      firstStep: FusingStep.page.rawValue
    ),
    weight(ID.weights[0], Bilingual(zh: "点击权重", en: "Click weight"), initial: 1),
    weight(ID.weights[1], Bilingual(zh: "加购权重", en: "Cart weight"), initial: 0),
    weight(ID.weights[2], Bilingual(zh: "下单权重", en: "Order weight"), initial: 1),
    Dial(
      id: ID.value,
      title: Bilingual(zh: "一单值几次点击", en: "Value of an order"),
      explanation: Bilingual(
        zh: "搜权重时，一单折成几次点击；中间的目标按它的平方根折。这个数要业务来定。",
        en: "What the search counts an order for, in clicks; a goal between counts the root of it. "
          + "The business has to say."
      ),
      kind: .number(range: 1...200, step: 1, initial: 30, fractionDigits: 0),
      firstStep: FusingStep.search.rawValue,
      stops: [1, 3, 10, 30, 100, 200]
    ),
  ]

  private static func weight(_ id: String, _ title: Bilingual, initial: Double) -> Dial {
    Dial(
      id: id,
      title: title,
      explanation: Bilingual(
        zh: "加权和、名次里是系数，乘积里是指数；0 就是不看这个目标。",
        en: "A factor in sums and ranks, an exponent in a product; 0 leaves the goal out."
      ),
      kind: .number(range: 0...50, step: 0.5, initial: initial, fractionDigits: 1),
      firstStep: FusingStep.page.rawValue,
      stops: [0, 0.5, 1, 2, 5, 10, 20, 50]
    )
  }
}
