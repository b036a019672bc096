import Wording

// Whoever changes the order or the fields here raises `PackCache.version`.

extension PointReference: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      question: QuestionID(rawValue: try reader.text()),
      point: PointID(rawValue: try reader.text())
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(question.rawValue)
    writer.write(point.rawValue)
  }
}

extension PointQuiz.Blank: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      words: try Bilingual(from: &reader),
      also: try reader.list()
    )
  }

  func write(to writer: inout ByteWriter) {
    words.write(to: &writer)
    writer.write(also)
  }
}

extension PointQuiz.Claim: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      right: try Bilingual(from: &reader),
      wrong: try Bilingual(from: &reader),
      because: try Bilingual(from: &reader)
    )
  }

  func write(to writer: inout ByteWriter) {
    for text in [right, wrong, because] { text.write(to: &writer) }
  }
}

extension PointQuiz.Rival: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(names: try reader.list())
  }

  func write(to writer: inout ByteWriter) { writer.write(names) }
}

extension PointQuiz.Order: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      asks: try Bilingual(from: &reader),
      steps: try reader.list(),
      because: try Bilingual(from: &reader)
    )
  }

  func write(to writer: inout ByteWriter) {
    asks.write(to: &writer)
    writer.write(steps)
    because.write(to: &writer)
  }
}

extension PointQuiz.Table.Row: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(aspect: try Bilingual(from: &reader), cells: try reader.list())
  }

  func write(to writer: inout ByteWriter) {
    aspect.write(to: &writer)
    writer.write(cells)
  }
}

extension PointQuiz.Table: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      asks: try Bilingual(from: &reader),
      columns: try reader.list(),
      rows: try reader.list(),
      because: try Bilingual(from: &reader)
    )
  }

  func write(to writer: inout ByteWriter) {
    asks.write(to: &writer)
    writer.write(columns)
    writer.write(rows)
    because.write(to: &writer)
  }
}

extension PointQuiz: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      asks: try reader.list(of: Bilingual.self).first,
      blanks: try reader.list(),
      claims: try reader.list(),
      asksClaimsTogether: try reader.number(UInt8.self) == 1,
      rivals: try reader.list(),
      order: try reader.list(of: PointQuiz.Order.self).first,
      table: try reader.list(of: PointQuiz.Table.self).first,
      confusedWith: try reader.list(),
      alsoAnsweredBy: try reader.list()
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(asks.map { [$0] } ?? [])
    writer.write(blanks)
    writer.write(claims)
    writer.write(UInt8(asksClaimsTogether ? 1 : 0))
    writer.write(rivals)
    writer.write(order.map { [$0] } ?? [])
    writer.write(table.map { [$0] } ?? [])
    writer.write(confusedWith)
    writer.write(alsoAnsweredBy)
  }
}
