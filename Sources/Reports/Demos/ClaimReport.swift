import Demos
public import Wording

/// What came of replayed claims, for a person or for a program.
public struct ClaimReport {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// A line an outcome, those that came otherwise than stated marked at the start.
  public func text(of outcomes: [ClaimReplay.Outcome]) -> String {
    outcomes.map { outcome in
      let dials = outcome.settings.values.sorted { $0.key < $1.key }
        .map { " --set \($0.key)=\($0.value.text)" }.joined()
      return "\(outcome.isAsStated ? "ok  " : "NOT ")\(word(outcome))  \(outcome.demo) "
        + "\(outcome.claim)  --seed \(outcome.seed)\(dials)  (\(outcome.finding))"
    }
    .joined(separator: "\n")
  }

  private func word(_ outcome: ClaimReplay.Outcome) -> String {
    switch (outcome.holds, language) {
    case (true, .en): "holds"
    case (false, .en): "fails"
    case (true, .zh): "成立"
    case (false, .zh): "不成立"
    }
  }

  /// The object that `viva demo --claims --json` prints.
  public func value(of outcomes: [ClaimReplay.Outcome]) -> JSONValue {
    .object([
      .init(
        "claims",
        .array(
          outcomes.map { outcome in
            .object([
              .init("demo", .text(outcome.demo)),
              .init("claim", .text(outcome.claim)),
              .init("seed", .seed(outcome.seed)),
              .init(
                "settings",
                .object(
                  outcome.settings.values.sorted { $0.key < $1.key }.map { name, value in
                    .init(name, value.json)
                  }
                )
              ),
              .init("expected", .boolean(outcome.isExpected)),
              .init("holds", .boolean(outcome.holds)),
              .init("finding", .text(outcome.finding)),
            ])
          }
        )
      )
    ])
  }
}
