/// The keys of every mapping of the format, the loader's only list of them; a test holds the
/// published JSON Schemas against it.
enum RecordKeys {
  /// `pack.yaml`.
  enum Pack: String, RecordKey { case id, title, topics }

  /// One topic of `pack.yaml`.
  enum Topic: String, RecordKey { case id, title }

  /// `glossary.yaml`.
  enum Glossary: String, RecordKey {
    case terms, opposites

    static let optional: Set<Glossary> = [.opposites]
  }

  /// A text in both languages.
  enum Bilingual: String, RecordKey { case zh, en }

  /// A question's record.
  enum Question: String, RecordKey {
    case id, revision, topic, level, title, asks, weakSample, points, modelAnswer, followUps
    case sources
  }

  /// A question's weak sample.
  enum WeakSample: String, RecordKey { case answer, critique }

  /// One key point.
  enum Point: String, RecordKey {
    case id, weight, statement, explanation, hint, probe, evidence, parts, partial, misconceptions
    case demos, sharesEvidenceWith, halfFrom, quiz

    static let optional: Set<Point> = [
      .evidence, .parts, .partial, .misconceptions, .demos, .sharesEvidenceWith, .halfFrom, .quiz,
    ]
  }

  /// The parts of a compound point.
  enum Parts: String, RecordKey {
    case needed, of, fewer

    static let optional: Set<Parts> = [.fewer]

    /// What fewer parts than needed earn.
    enum Fewer: String, CaseIterable { case half, nothing }
  }

  /// One part that is named; without a name it is the bare list of its rules.
  enum Part: String, RecordKey {
    case gist, says, from

    static let optional: Set<Part> = [.from]
  }

  /// One misconception of a point.
  enum Misconception: String, RecordKey {
    case says, explanation, sharesEvidenceWith

    static let optional: Set<Misconception> = [.sharesEvidenceWith]
  }

  /// One demo link of a point.
  enum DemoLink: String, RecordKey {
    case demo, step, settings

    static let optional: Set<DemoLink> = [.settings]
  }

  /// What is written for short items about a point.
  enum Quiz: String, RecordKey {
    case asks, blanks, claims, claimsTogether, rivals, order, table, confusedWith, alsoAnsweredBy

    static let optional = Set(allCases)
  }

  /// Words that are taken out of a statement.
  enum Blank: String, RecordKey {
    case words, also

    static let optional: Set<Blank> = [.also]
  }

  /// A claim to be called true or false.
  enum Claim: String, RecordKey { case right, wrong, because }

  /// Steps that have one order.
  enum Order: String, RecordKey { case asks, steps, because }

  /// A table that compares.
  enum Table: String, RecordKey { case asks, columns, rows, because }

  /// One row of a table.
  enum Row: String, RecordKey { case aspect, cells }

  /// A point that another one is easily confused with, or that answers for it.
  enum ConfusedPoint: String, RecordKey {
    case question, point

    static let optional: Set<ConfusedPoint> = [.question]
  }

  /// One source.
  enum Source: String, RecordKey { case title, reference }
}
