import Wording

// Whoever changes the order or the fields here raises `PackCache.version`; a test holds a stored
// example against this code.

extension Bilingual: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(zh: try reader.text(), en: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(zh)
    writer.write(en)
  }
}

extension String: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) { self = try reader.text() }

  func write(to writer: inout ByteWriter) { writer.write(self) }
}

extension PointID: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(rawValue: try reader.text())
  }

  func write(to writer: inout ByteWriter) { writer.write(rawValue) }
}

extension Topic: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: TopicID(rawValue: try reader.text()),
      title: try Bilingual(from: &reader)
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id.rawValue)
    title.write(to: &writer)
  }
}

extension Pack: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: try reader.text(),
      title: try Bilingual(from: &reader),
      topics: try reader.list()
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id)
    title.write(to: &writer)
    writer.write(topics)
  }
}

extension Glossary: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init()
    for _ in 0..<(try reader.number(UInt32.self)) {
      let name = try reader.text()
      terms[name] = try reader.list()
      let opposites: [String] = try reader.list()
      if !opposites.isEmpty { self.opposites[name] = Set(opposites) }
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(UInt32(terms.count))
    for (name, wordings) in terms.sorted(by: { $0.key < $1.key }) {
      writer.write(name)
      writer.write(wordings)
      writer.write((opposites[name] ?? []).sorted())
    }
  }
}

// A rule is kept as its author wrote it: with its terms' wordings in place, the rules of a question
// take ten times as much as its record.
extension EvidenceRule: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    do {
      self = try EvidenceRule.parse(try reader.text(), glossary: reader.glossary)
    } catch {
      throw ByteReader.Damage()
    }
  }

  func write(to writer: inout ByteWriter) { writer.write(text) }
}

extension Misconception: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      says: try reader.list(),
      explanation: try Bilingual(from: &reader),
      sharesEvidenceWith: try reader.list()
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(says)
    explanation.write(to: &writer)
    writer.write(sharesEvidenceWith)
  }
}

extension DemoLink: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let demo = try reader.text()
    let step = try reader.text()
    var settings: [String: String] = [:]
    for _ in 0..<(try reader.number(UInt32.self)) {
      let name = try reader.text()
      settings[name] = try reader.text()
    }
    self.init(demo: demo, step: step, settings: settings)
  }

  func write(to writer: inout ByteWriter) {
    writer.write(demo)
    writer.write(step)
    writer.write(UInt32(settings.count))
    for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
      writer.write(name)
      writer.write(value)
    }
  }
}

extension KeyPoint.Parts: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    let needed = try reader.integer()
    var rules: [[EvidenceRule]] = []
    for _ in 0..<(try reader.number(UInt32.self)) { rules.append(try reader.list()) }
    let gists: [Bilingual] = try reader.list()
    guard gists.isEmpty || gists.count == rules.count else { throw ByteReader.Damage() }
    var from: [[PointID]] = []
    for _ in 0..<(try reader.number(UInt32.self)) { from.append(try reader.list()) }
    guard from.isEmpty || from.count == rules.count else { throw ByteReader.Damage() }
    self.init(
      needed: needed,
      rules: rules,
      gists: gists,
      from: from,
      earnsHalf: try reader.number(UInt8.self) == 1
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(needed)
    writer.write(UInt32(rules.count))
    for part in rules { writer.write(part) }
    writer.write(gists)
    writer.write(UInt32(from.count))
    for points in from { writer.write(points) }
    writer.write(UInt8(earnsHalf ? 1 : 0))
  }
}

extension KeyPoint: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: PointID(rawValue: try reader.text()),
      weight: try reader.integer(),
      statement: try Bilingual(from: &reader),
      explanation: try Bilingual(from: &reader),
      hint: try Bilingual(from: &reader),
      probe: try Bilingual(from: &reader),
      evidence: try reader.list(),
      parts: try reader.list(of: KeyPoint.Parts.self).first,
      partial: try reader.list(),
      misconceptions: try reader.list(),
      demos: try reader.list(),
      sharesEvidenceWith: try reader.list(),
      halfFrom: try reader.list(),
      quiz: try PointQuiz(from: &reader)
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id.rawValue)
    writer.write(weight)
    for text in [statement, explanation, hint, probe] { text.write(to: &writer) }
    writer.write(evidence)
    writer.write(parts.map { [$0] } ?? [])
    writer.write(partial)
    writer.write(misconceptions)
    writer.write(demos)
    writer.write(sharesEvidenceWith)
    writer.write(halfFrom)
    quiz.write(to: &writer)
  }
}

extension Source: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(title: try reader.text(), reference: try reader.text())
  }

  func write(to writer: inout ByteWriter) {
    writer.write(title)
    writer.write(reference)
  }
}

extension Question: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: QuestionID(rawValue: try reader.text()),
      revision: try reader.integer(),
      topic: TopicID(rawValue: try reader.text()),
      level: try reader.integer(),
      title: try Bilingual(from: &reader),
      asks: try Bilingual(from: &reader),
      weakSample: WeakSample(
        answer: try Bilingual(from: &reader),
        critique: try Bilingual(from: &reader)
      ),
      points: try reader.list(),
      modelAnswer: try Bilingual(from: &reader),
      followUps: try reader.list(),
      sources: try reader.list()
    )
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id.rawValue)
    writer.write(revision)
    writer.write(topic.rawValue)
    writer.write(level)
    title.write(to: &writer)
    asks.write(to: &writer)
    weakSample.answer.write(to: &writer)
    weakSample.critique.write(to: &writer)
    writer.write(points)
    modelAnswer.write(to: &writer)
    writer.write(followUps)
    writer.write(sources)
  }
}

extension QuestionSummary: CacheCodable {
  init(from reader: inout ByteReader) throws(ByteReader.Damage) {
    self.init(
      id: QuestionID(rawValue: try reader.text()),
      revision: try reader.integer(),
      topic: TopicID(rawValue: try reader.text()),
      level: try reader.integer(),
      title: try Bilingual(from: &reader),
      asks: try Bilingual(from: &reader),
      points: []
    )
    pointNames = try reader.text()
    pointCount = try reader.integer()
    demoSteps = try reader.text()
    let confused = try reader.integer()
    for _ in 0..<max(0, confused) {
      confusedWith.append(QuestionID(rawValue: try reader.text()))
    }
  }

  func write(to writer: inout ByteWriter) {
    writer.write(id.rawValue)
    writer.write(revision)
    writer.write(topic.rawValue)
    writer.write(level)
    title.write(to: &writer)
    asks.write(to: &writer)
    writer.write(pointNames)
    writer.write(pointCount)
    writer.write(demoSteps)
    writer.write(confusedWith.count)
    for question in confusedWith { writer.write(question.rawValue) }
  }
}
