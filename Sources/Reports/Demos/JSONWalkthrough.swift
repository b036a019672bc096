import Demos
public import Wording

/// A walkthrough as the object that `viva demo NAME --json` prints.
///
/// Texts that name something come in both languages under `…-zh` and `…-en`, so that a reader need
/// not know which language was asked for; headings come in the language. Numbers have 15
/// significant digits at most, so that what sums leave in the last bits, as in 0.1 + 0.2, is not
/// printed.
public struct JSONWalkthrough {
  private let language: Language

  /// Creates a renderer.
  public init(language: Language) { self.language = language }

  /// The walkthrough: demo, seed, what is claimed and where that fails, settings and steps.
  ///
  /// Of a user's file nothing is claimed, and both are left out.
  public func value(of walkthrough: Walkthrough) -> JSONValue {
    let card = walkthrough.card
    let claimed: [JSONValue.Field] =
      walkthrough.dataName == nil
      ? [
        .init("claim", .text(card.claim[language])),
        .init("fails-when", .text(card.failsWhen[language])),
      ] : []
    let walk = [
      JSONValue.Field("demo", .text(card.name)), .init("seed", .seed(walkthrough.seed)),
    ]
    let rest: [JSONValue.Field] = [
      .init(
        "settings",
        .object(
          card.dials.compactMap { dial in
            walkthrough.settings.values[dial.id].map { JSONValue.Field(dial.id, $0.json) }
          }
        )
      ),
      .init("steps", .array(walkthrough.steps.map { step(of: $0, in: card) })),
    ]
    return .object(walk + claimed + rest)
  }

  private func step(of step: DemoStep, in card: DemoCard) -> JSONValue {
    let title = card.steps.first { $0.id == step.id }?.title[language] ?? step.id
    var fields = [
      JSONValue.Field("id", .text(step.id)),
      JSONValue.Field("title", .text(title)),
      JSONValue.Field("exhibits", .array(step.exhibits.map(exhibit))),
    ]
    if let progress = step.progress {
      fields.append(.init("done", .integer(progress.done)))
      fields.append(.init("total", .integer(progress.total)))
    }
    if let remark = step.remark { fields.append(.init("remark", .text(remark[language]))) }
    if !step.outcome.isEmpty {
      let outcome = step.outcome.sorted { $0.key < $1.key }
      fields.append(
        .init("outcome", .object(outcome.map { JSONValue.Field($0.key, .text($0.value)) }))
      )
    }
    if !step.tied.isEmpty {
      let tied = step.tied.sorted { $0.key < $1.key }
      fields.append(
        .init(
          "tied",
          .object(tied.map { JSONValue.Field($0.key, .array($0.value.map { .text($0) })) })
        )
      )
    }
    return .object(fields)
  }

  private func exhibit(_ exhibit: Exhibit) -> JSONValue {
    let (kind, values) = content(of: exhibit)
    var fields = [
      JSONValue.Field("id", .text(exhibit.id)), JSONValue.Field("kind", .text(kind)),
    ]
    if let title = exhibit.title { fields.append(.init("title", .text(title[language]))) }
    fields.append(.init("values", .object(values)))
    return .object(fields)
  }

  private func content(of exhibit: Exhibit) -> (kind: String, values: [JSONValue.Field]) {
    switch exhibit.content {
    case .table(let table): ("table", fields(of: table))
    case .bars(let bars): ("bars", fields(of: bars))
    case .ranking(let ranking): ("ranking", fields(of: ranking))
    case .facts(let facts): ("facts", facts.flatMap { named($0.id, [$0.value], isList: false) })
    case .profile(let profile): ("profile", fields(of: profile))
    case .curves(let curves): ("curves", fields(of: curves))
    case .grid(let grid): ("grid", fields(of: grid))
    }
  }

  private func fields(of table: Table) -> [JSONValue.Field] {
    table.columns.enumerated().flatMap { place, column in
      // What a short row leaves out is an empty text among texts, and NaN among numbers.
      let values = table.rows.map { row in
        row.values.indices.contains(place) ? row.values[place] : nil
      }
      let isText = values.contains { if case .text? = $0 { true } else { false } }
      let absent: ExhibitValue =
        isText ? .text(Bilingual(zh: "", en: "")) : .number(.nan, fractionDigits: 0)
      return named(column.id, values.map { $0 ?? absent }, isList: true)
    }
  }

  private func fields(of bars: Bars) -> [JSONValue.Field] {
    var fields = labels("label", bars.bars.map(\.label))
    fields.append(.init("value", numbers(bars.bars.map(\.value))))
    if bars.bars.contains(where: { $0.before != nil }) {
      fields.append(.init("before", numbers(bars.bars.map { $0.before ?? .nan })))
    }
    if bars.bars.contains(where: { $0.note != nil }) {
      fields += labels("note", bars.bars.map { $0.note ?? Bilingual(zh: "", en: "") })
    }
    return fields
  }

  private func fields(of ranking: Ranking) -> [JSONValue.Field] {
    var fields = labels("label", ranking.entries.map(\.label))
    fields.append(.init("score", numbers(ranking.entries.map(\.score))))
    if ranking.entries.contains(where: { $0.rankBefore != nil }) {
      let ranks = ranking.entries.map { $0.rankBefore.map { Double($0) } ?? .nan }
      fields.append(.init("rank-before", numbers(ranks)))
    }
    // Lists within lists are not part of the contract: the contributions of all entries come one
    // after the other, each with the rank of its entry.
    let contributions = ranking.entries.enumerated().flatMap { place, entry in
      entry.contributions.map { (rank: Double(place + 1), contribution: $0) }
    }
    guard !contributions.isEmpty else { return fields }
    fields.append(.init("contribution-rank", numbers(contributions.map(\.rank))))
    fields += labels("contribution-label", contributions.map(\.contribution.label))
    fields.append(.init("contribution-value", numbers(contributions.map(\.contribution.value))))
    return fields
  }

  private func fields(of profile: Profile) -> [JSONValue.Field] {
    [.init(profile.rowID, .array(profile.rows.map { .integer($0.number) }))]
      + profile.measures.map { .init($0.id, numbers(profile.values(of: $0.id))) }
  }

  private func fields(of curves: Curves) -> [JSONValue.Field] {
    [.init(curves.x.id, numbers(curves.places))]
      + curves.series.map { .init($0.id, numbers($0.values)) }
  }

  private func fields(of grid: Grid) -> [JSONValue.Field] {
    var fields: [JSONValue.Field] = [
      .init("rows", .integer(grid.rowCount)), .init("columns", .integer(grid.columnCount)),
      .init("left", .number(grid.horizontal.lowerBound)),
      .init("right", .number(grid.horizontal.upperBound)),
      .init("bottom", .number(grid.vertical.lowerBound)),
      .init("top", .number(grid.vertical.upperBound)),
      .init("value", numbers(grid.values)),
    ]
    guard !grid.points.isEmpty else { return fields }
    fields += labels("group", grid.groups)
    return fields + [
      .init("point-x", numbers(grid.points.map(\.x))),
      .init("point-y", numbers(grid.points.map(\.y))),
      .init("point-group", .array(grid.points.map { .integer($0.group) })),
    ]
  }

  /// Values under a name: numbers and times under it, texts under its two languages.
  private func named(_ name: String, _ values: [ExhibitValue], isList: Bool) -> [JSONValue.Field] {
    let isText = values.contains {
      if case .text = $0 { true } else { false }
    }
    guard isText else {
      let numbers = values.map { value -> JSONValue in
        switch value {
        case .number(let number, _), .measured(let number, _):
          .number(number.toFifteenDigits)
        case .time(let seconds): .integer(seconds)
        case .text(let text): .text(text[language])
        }
      }
      return [.init(name, isList ? .array(numbers) : numbers.first ?? .null)]
    }
    return Language.allCases.map { language in
      let texts = values.map { JSONValue.text($0.text(in: language)) }
      return .init("\(name)-\(language.rawValue)", isList ? .array(texts) : texts.first ?? .null)
    }
  }

  private func labels(_ name: String, _ texts: [Bilingual]) -> [JSONValue.Field] {
    Language.allCases.map { language in
      .init("\(name)-\(language.rawValue)", .array(texts.map { .text($0[language]) }))
    }
  }

  private func numbers(_ numbers: [Double]) -> JSONValue {
    .array(numbers.map { .number($0.toFifteenDigits) })
  }
}
