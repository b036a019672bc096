public import Demos
public import Wording

/// The demos of the gallery with their dials, ranges and initial values.
public struct DemoList {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// One paragraph a demo: its name and title, its claim, and a line for each dial.
  public func text(of cards: [DemoCard]) -> String {
    cards.map { card in
      let dials = card.dials.map { dial in
        "  \(dial.id)=\(text(of: dial.initial, on: dial))  [\(dial.expected)]  "
          + dial.explanation[language]
      }
      return (["\(card.name)  \(card.title[language])", "  \(card.claim[language])"] + dials)
        .joined(separator: "\n")
    }
    .joined(separator: "\n\n")
  }

  private func text(of value: DialValue, on dial: Dial) -> String {
    guard case .number(_, _, _, let digits) = dial.kind, case .number(let number) = value else {
      return value.text
    }
    return NumberFormat.fixed(number, fractionDigits: digits)
  }

  /// The object that `viva demo --list --json` prints.
  public func value(of cards: [DemoCard]) -> JSONValue {
    .object([
      .init(
        "demos",
        .array(
          cards.map { card in
            .object([
              .init("name", .text(card.name)),
              .init("title", .text(card.title[language])),
              .init("claim", .text(card.claim[language])),
              .init("fails-when", .text(card.failsWhen[language])),
              .init("dials", .array(card.dials.map(dial))),
              .init("steps", .array(card.steps.map(step))),
            ])
          }
        )
      )
    ])
  }

  private func step(_ step: StepCard) -> JSONValue {
    .object([.init("id", .text(step.id)), .init("title", .text(step.title[language]))])
  }

  private func dial(_ dial: Dial) -> JSONValue {
    var fields = [
      JSONValue.Field("id", .text(dial.id)),
      JSONValue.Field("title", .text(dial.title[language])),
      JSONValue.Field("explanation", .text(dial.explanation[language])),
      JSONValue.Field("first-step", .text(dial.firstStep)),
    ]
    switch dial.kind {
    case .number(let range, let step, let initial, _):
      fields += [
        .init("kind", .text("number")), .init("minimum", .number(range.lowerBound)),
        .init("maximum", .number(range.upperBound)), .init("step", .number(step)),
        .init("initial", .number(initial)),
      ]
    case .choice(let options, let initial):
      fields += [
        .init("kind", .text("choice")),
        .init("options", .array(options.map { .text($0.id) })),
        .init("initial", .text(initial)),
      ]
    case .picks(let options, let initial):
      fields += [
        .init("kind", .text("picks")),
        .init("options", .array(options.map { .text($0.id) })),
        .init("initial", .array(initial.map { .text($0) })),
      ]
    }
    return .object(fields)
  }
}
