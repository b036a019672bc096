import Wording

extension ABTestDials {
  /// What the demo shows.
  static let claim = Bilingual(
    zh: "改了等于没改的实验，看十次、p < .05 就停，近两成会“显著”；把界线按看的次数抬高，误报回到 5%，真有提升时还能早停。",
    en:
      "Looking ten times and stopping at p < .05 finds a \"significant\" difference in almost two of ten tests in which nothing differs. "
      + "Bounds raised for the looks bring that back to 5%, and a real lift still ends a test early."
  )

  /// Where it is not so.
  static let failsWhen = Bilingual(
    zh: "只看一次：没有偷看，5% 就是 5%，报出的提升只虚高一成多。真实提升为 0：没有什么可早停的，差不多都要跑满。",
    en:
      "With one look nobody peeks: 5% is 5%, and reported lifts exaggerate by little more than a tenth. With a true lift of 0 there is nothing to end "
      + "early for, and nearly all tests run to their end."
  )

  /// The figures that the demo stands for, each with settings at which it is not so.
  static let claims: [Claim] = [
    Claim(
      id: "peeking-errs",
      statement: Bilingual(
        zh: "没有差别时，偷看的误报率在 12% 以上。",
        en: "Where nothing differs, peeking finds a difference in more than 12% of tests."
      ),
      test: .isAbove(.value(ClaimPlace(step(.peek), "figures", "peeking-error")), .constant(0.12)),
      fails: [DemoSettings(values: [ID.looks: .number(1)])]
    ),
    Claim(
      id: "bounds-hold",
      statement: Bilingual(
        zh: "抬高了的界线（O'Brien–Fleming）误报不到偷看的一半。",
        en: "With raised bounds (O'Brien–Fleming) errors are less than half of peeking's."
      ),
      test: .isBelow(
        .ratio(
          .value(ClaimPlace(step(.peek), "rules", "simulated", .at(3))),
          .value(ClaimPlace(step(.peek), "rules", "simulated", .at(1)))
        ),
        .constant(0.5)
      ),
      fails: [DemoSettings(values: [ID.looks: .number(1)])]
    ),
    Claim(
      id: "early-ends-exaggerate",
      statement: Bilingual(
        zh: "偷看到赢就停，报出的提升平均是真实的 1.2 倍以上。",
        en: "Stopping at the first win reports more than 1.2 times the true lift in the mean."
      ),
      test: .isAbove(
        .ratio(
          .value(ClaimPlace(step(.decide), "rules", "reported", .at(1))),
          .value(ClaimPlace(step(.decide), "figures", "true-lift"))
        ),
        .constant(1.2)
      ),
      fails: [DemoSettings(values: [ID.looks: .number(1)])]
    ),
    Claim(
      id: "bounds-save-users",
      statement: Bilingual(
        zh: "真有提升时，O'Brien–Fleming 平均用不到计划人数的 85%。",
        en: "With a real lift O'Brien–Fleming takes less than 85% of the planned users in the mean."
      ),
      test: .isBelow(
        .ratio(
          .value(ClaimPlace(step(.decide), "rules", "users", .at(3))),
          .value(ClaimPlace(step(.decide), "figures", "planned"))
        ),
        .constant(0.85)
      ),
      fails: [DemoSettings(values: [ID.trueLift: .number(0)])]
    ),
  ]

  private static func step(_ step: ABTestStep) -> String { step.rawValue }
}
