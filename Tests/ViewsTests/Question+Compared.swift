import Questions
import Wording

extension Question {
  /// A question with all that an author can write for short items, under names that numbers are
  /// estimated of.
  static let compared = Question(
    id: "exploding-gradients",
    revision: 1,
    topic: "deep-networks",
    level: 2,
    title: Bilingual(zh: "梯度为什么会爆炸", en: "Why gradients explode"),
    asks: Bilingual(zh: "梯度为什么会爆炸？", en: "Why do gradients explode?"),
    weakSample: WeakSample(
      answer: Bilingual(zh: "就是太大了。", en: "They are too large."),
      critique: Bilingual(zh: "没有说原因。", en: "It gives no reason.")
    ),
    points: [
      KeyPoint(
        id: "clip-value-vs-norm",
        weight: 2,
        statement: Bilingual(
          zh: "按值裁剪逐个夹住，按范数裁剪整体缩小，方向不变。",
          en: "By value clamps each element; by norm rescales all of it and keeps its direction."
        ),
        explanation: Bilingual(
          zh: "(3, 0.1) 按值夹到 1 是 (1, 0.1)，方向偏了；按范数是 (1, 0.03)，方向没变。",
          en:
            "(3, 0.1) clamped by value to 1 is (1, 0.1), turned; by norm it is (1, 0.03), the same "
            + "way as before."
        ),
        hint: Bilingual(zh: "想想方向。", en: "Think of the direction."),
        probe: Bilingual(zh: "两种裁剪差在哪？", en: "Where do the two ways differ?"),
        evidence: [rule([["norm", "范数"], ["direction", "方向"]], text: "{norm} + direction|方向")],
        demos: [DemoLink(demo: "gradient-clipping", step: "vector")],
        quiz: PointQuiz(
          blanks: [PointQuiz.Blank(words: Bilingual(zh: "按范数", en: "by norm"))],
          claims: [
            PointQuiz.Claim(
              right: Bilingual(
                zh: "按范数裁剪整体等比例缩小，梯度的方向不变。",
                en: "Clipping by norm scales the whole gradient down and keeps its direction."
              ),
              wrong: Bilingual(
                zh: "按范数裁剪会改变梯度的方向，所以一般只按值裁剪。",
                en: "Clipping by norm turns the gradient, which is why one clips by value."
              ),
              because: Bilingual(
                zh: "整个向量乘同一个数，比例不变，方向自然不变。",
                en: "Every element is multiplied by one number, so the direction stays."
              )
            )
          ],
          order: PointQuiz.Order(
            asks: Bilingual(
              zh: "训练一步里，事情按什么顺序发生？",
              en: "In one training step, in which order do things happen?"
            ),
            steps: [
              Bilingual(zh: "前向传播，算出激活值", en: "go forward and compute the activations"),
              Bilingual(zh: "算 loss", en: "compute the loss"),
              Bilingual(zh: "反向传播，算出梯度", en: "go back and compute the gradients"),
              Bilingual(zh: "裁剪梯度", en: "clip the gradients"),
              Bilingual(zh: "更新参数", en: "update the parameters"),
            ],
            because: Bilingual(
              zh: "裁剪在算出梯度之后、更新参数之前。",
              en: "Clipping comes after the gradients are known and before the update."
            )
          ),
          table: PointQuiz.Table(
            asks: Bilingual(
              zh: "梯度裁剪的两种做法，差别在哪？",
              en: "Where do the two ways of clipping a gradient differ?"
            ),
            columns: [
              Bilingual(zh: "按值裁剪", en: "by value"), Bilingual(zh: "按范数裁剪", en: "by norm"),
            ],
            rows: [
              row("看什么", "looks at", ("一个个分量", "each element"), ("整个向量的长度", "the length")),
              row("方向", "direction", ("可能会偏", "may turn"), ("不变", "stays the same")),
              row("用得多不多", "how usual", ("较少用", "less usual"), ("更常用", "the usual choice")),
            ],
            because: Bilingual(
              zh: "按值一个个夹，简单但方向会偏；按范数只变长短，所以更常用。",
              en: "By value is simple and may turn the gradient; by norm changes its length alone, "
                + "and is the usual choice."
            )
          )
        )
      ),
      KeyPoint(
        id: "large-init",
        weight: 2,
        statement: Bilingual(
          zh: "根子在初始权重太大，连乘起来指数级增长。",
          en:
            "The usual cause is initial weights that are too large: the product grows exponentially."
        ),
        explanation: Bilingual(
          zh: "每层放大一点，深了就是指数。",
          en: "A little more at each layer is an exponential in the depth."
        ),
        hint: Bilingual(zh: "想想连乘。", en: "Think of the product."),
        probe: Bilingual(zh: "根子在哪？", en: "Where does it come from?"),
        evidence: [
          rule([["initial weights", "初始权重"]], text: "initial weights|初始权重")
        ]
      ),
    ],
    modelAnswer: Bilingual(zh: "权重太大。", en: "Weights that are too large."),
    followUps: [],
    sources: []
  )

  private static func rule(_ slots: [[String]], text: String) -> EvidenceRule {
    EvidenceRule(slots: slots.map { EvidenceRule.Slot(alternatives: $0) }, text: text)
  }

  private static func row(
    _ zh: String,
    _ en: String,
    _ first: (zh: String, en: String),
    _ second: (zh: String, en: String)
  ) -> PointQuiz.Table.Row {
    PointQuiz.Table.Row(
      aspect: Bilingual(zh: zh, en: en),
      cells: [Bilingual(zh: first.zh, en: first.en), Bilingual(zh: second.zh, en: second.en)]
    )
  }
}
