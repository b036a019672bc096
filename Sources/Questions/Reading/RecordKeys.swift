/// The keys of one mapping of the format.
///
/// These enums are the loader's only list of keys; a test holds the published JSON Schemas
/// against them.
protocol RecordKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The keys that may be left out.
  static var optional: Set<Self> { get }
}

extension RecordKey {
  static var optional: Set<Self> { [] }
}

/// `pack.yaml`.
enum PackKey: String, RecordKey { case id, title, topics }

/// One topic of `pack.yaml`.
enum TopicKey: String, RecordKey { case id, title }

/// `glossary.yaml`.
enum GlossaryKey: String, RecordKey {
  case terms, opposites

  static let optional: Set<GlossaryKey> = [.opposites]
}

/// A text in both languages.
enum BilingualKey: String, RecordKey { case zh, en }

/// A question's record.
enum QuestionKey: String, RecordKey {
  case id, revision, topic, level, title, asks, weakSample, points, modelAnswer, followUps, sources
}

/// A question's weak sample.
enum WeakSampleKey: String, RecordKey { case answer, critique }

/// One key point.
enum PointKey: String, RecordKey {
  case id, weight, statement, explanation, hint, probe, evidence, parts, partial, misconceptions
  case demos, sharesEvidenceWith

  static let optional: Set<PointKey> = [
    .evidence, .parts, .partial, .misconceptions, .demos, .sharesEvidenceWith,
  ]
}

/// The parts of a compound point.
enum PartsKey: String, RecordKey {
  case needed, of, fewer

  static let optional: Set<PartsKey> = [.fewer]

  /// What fewer parts than needed earn.
  enum Fewer: String, CaseIterable { case half, nothing }
}

/// One misconception of a point.
enum MisconceptionKey: String, RecordKey {
  case says, explanation, sharesEvidenceWith

  static let optional: Set<MisconceptionKey> = [.sharesEvidenceWith]
}

/// One demo link of a point.
enum DemoLinkKey: String, RecordKey {
  case demo, step, settings

  static let optional: Set<DemoLinkKey> = [.settings]
}

/// One source.
enum SourceKey: String, RecordKey { case title, reference }
