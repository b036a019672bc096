import Wording
import Yams

extension RecordReader {
  /// Reads what is written for short items about a point.
  ///
  /// - Parameters:
  ///   - question: The question that the point belongs to, where it could be read.
  ///   - glossary: The pack's terms, which other words for a blank may name.
  mutating func quiz(
    _ node: Node,
    path: String,
    of question: QuestionID?,
    glossary: Glossary
  ) -> PointQuiz? {
    guard let fields = fields(node, as: RecordKeys.Quiz.self, path: path) else { return nil }
    let asks = optional(fields.node(.asks)) { reader, node in
      reader.bilingual(node, path: fields.path(.asks)).map { [$0] }
    }
    let blanks = optional(fields.node(.blanks)) { reader, node in
      reader.list(node, path: fields.path(.blanks)) {
        $0.blank($1, path: $2, glossary: glossary)
      }
    }
    let claims = optional(fields.node(.claims)) { reader, node in
      reader.list(node, path: fields.path(.claims)) { $0.claim($1, path: $2) }
    }
    let together = flag(fields.node(.claimsTogether), path: fields.path(.claimsTogether))
    let rivals = optional(fields.node(.rivals)) { reader, node in
      reader.rivals(node, path: fields.path(.rivals), glossary: glossary)
    }
    let order = optional(fields.node(.order)) { reader, node in
      reader.order(node, path: fields.path(.order)).map { [$0] }
    }
    let table = optional(fields.node(.table)) { reader, node in
      reader.table(node, path: fields.path(.table)).map { [$0] }
    }
    let confusedWith = optional(fields.node(.confusedWith)) { reader, node in
      reader.list(node, path: fields.path(.confusedWith)) {
        $0.reference($1, path: $2, in: question)
      }
    }
    let alsoAnsweredBy = optional(fields.node(.alsoAnsweredBy)) { reader, node in
      reader.list(node, path: fields.path(.alsoAnsweredBy)) {
        $0.reference($1, path: $2, in: question)
      }
    }
    guard let asks, let blanks, let claims, let together, let rivals, let order,
      let table, let confusedWith, let alsoAnsweredBy
    else { return nil }
    return PointQuiz(
      asks: asks.first,
      blanks: blanks,
      claims: claims,
      asksClaimsTogether: together,
      rivals: rivals,
      order: order.first,
      table: table.first,
      confusedWith: confusedWith,
      alsoAnsweredBy: alsoAnsweredBy
    )
  }

  private mutating func blank(
    _ node: Node,
    path: String,
    glossary: Glossary
  ) -> PointQuiz.Blank? {
    guard let fields = fields(node, as: RecordKeys.Blank.self, path: path) else { return nil }
    let words = bilingual(fields.node(.words), path: fields.path(.words))
    let also = optional(fields.node(.also)) { reader, node in
      reader.list(node, path: fields.path(.also)) {
        $0.wordings($1, path: $2, glossary: glossary)
      }
    }
    guard let words, let also else { return nil }
    return PointQuiz.Blank(words: words, also: also.flatMap { $0 })
  }

  /// A wording in the syntax of rules, or all those of a `{term}`.
  private mutating func wordings(
    _ node: Node,
    path: String,
    glossary: Glossary
  ) -> [String]? {
    guard let rule = rule(node, path: path, glossary: glossary) else { return nil }
    guard rule.slots.count == 1 else {
      report(.badRule(.notOneWording(offset: 0)), at: place(of: node))
      return nil
    }
    return rule.slots.flatMap(\.alternatives)
  }

  private mutating func claim(_ node: Node, path: String) -> PointQuiz.Claim? {
    guard let fields = fields(node, as: RecordKeys.Claim.self, path: path) else { return nil }
    let right = bilingual(fields.node(.right), path: fields.path(.right))
    let wrong = bilingual(fields.node(.wrong), path: fields.path(.wrong))
    let because = bilingual(fields.node(.because), path: fields.path(.because))
    guard let right, let wrong, let because else { return nil }
    return PointQuiz.Claim(right: right, wrong: wrong, because: because)
  }

  private mutating func rivals(
    _ node: Node,
    path: String,
    glossary: Glossary
  ) -> [PointQuiz.Rival]? {
    let rivals = list(node, path: path) { reader, node, path in
      reader.list(node, path: path) { $0.wordings($1, path: $2, glossary: glossary) }
        .map { PointQuiz.Rival(names: $0.flatMap { $0 }) }
    }
    guard let rivals, hasCount(rivals.count, in: PointQuiz.Rival.counts, at: path) else {
      return nil
    }
    return rivals
  }

  private mutating func order(_ node: Node, path: String) -> PointQuiz.Order? {
    guard let fields = fields(node, as: RecordKeys.Order.self, path: path) else { return nil }
    let asks = bilingual(fields.node(.asks), path: fields.path(.asks))
    let steps = texts(
      fields.node(.steps),
      path: fields.path(.steps),
      counts: PointQuiz.Order.stepCounts
    )
    let because = bilingual(fields.node(.because), path: fields.path(.because))
    guard let asks, let steps, let because else { return nil }
    return PointQuiz.Order(asks: asks, steps: steps, because: because)
  }

  private mutating func table(_ node: Node, path: String) -> PointQuiz.Table? {
    guard let fields = fields(node, as: RecordKeys.Table.self, path: path) else { return nil }
    let asks = bilingual(fields.node(.asks), path: fields.path(.asks))
    let columns = texts(
      fields.node(.columns),
      path: fields.path(.columns),
      counts: PointQuiz.Table.columnCounts
    )
    let rows = list(fields.node(.rows), path: fields.path(.rows)) { $0.row($1, path: $2) }
    let isCounted = rows.map {
      hasCount($0.count, in: PointQuiz.Table.rowCounts, at: fields.path(.rows))
    }
    let because = bilingual(fields.node(.because), path: fields.path(.because))
    guard let asks, let columns, let rows, let because, isCounted == true else { return nil }
    return PointQuiz.Table(asks: asks, columns: columns, rows: rows, because: because)
  }

  private mutating func row(_ node: Node, path: String) -> PointQuiz.Table.Row? {
    guard let fields = fields(node, as: RecordKeys.Row.self, path: path) else { return nil }
    let aspect = bilingual(fields.node(.aspect), path: fields.path(.aspect))
    let cells = texts(
      fields.node(.cells),
      path: fields.path(.cells),
      counts: PointQuiz.Table.columnCounts
    )
    guard let aspect, let cells else { return nil }
    return PointQuiz.Table.Row(aspect: aspect, cells: cells)
  }

  private mutating func reference(
    _ node: Node,
    path: String,
    in own: QuestionID?
  ) -> PointReference? {
    guard let fields = fields(node, as: RecordKeys.ConfusedPoint.self, path: path) else {
      return nil
    }
    let point = identifier(fields.node(.point), path: fields.path(.point))
    let named = fields.node(.question)
    let question =
      named == nil
      ? own : identifier(named, path: fields.path(.question)).map { QuestionID(rawValue: $0) }
    guard let point, let question else { return nil }
    return PointReference(question: question, point: PointID(rawValue: point))
  }

  /// A list of texts in both languages, of a length within a range.
  private mutating func texts(
    _ node: Node?,
    path: String,
    counts: ClosedRange<Int>
  ) -> [Bilingual]? {
    let texts = list(node, path: path) { $0.bilingual($1, path: $2) }
    guard let texts, hasCount(texts.count, in: counts, at: path) else { return nil }
    return texts
  }

  private mutating func hasCount(_ count: Int, in range: ClosedRange<Int>, at path: String) -> Bool
  {
    guard range.contains(count) else {
      let place = places[path] ?? SourcePlace(file: source.fileName)
      report(.wrongCount(key: name(of: path), found: count, expected: range), at: place)
      return false
    }
    return true
  }

  /// Yes or no; no where it is left out.
  private mutating func flag(_ node: Node?, path: String) -> Bool? {
    guard let node else { return false }
    guard let name = identifier(node, path: path) else { return nil }
    guard let flag = Bool(name) else {
      report(
        .notOneOf(key: self.name(of: path), value: name, known: ["true", "false"]),
        at: place(of: node)
      )
      return nil
    }
    return flag
  }
}
