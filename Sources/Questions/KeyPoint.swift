public import Wording

/// One idea that a full answer names.
public struct KeyPoint: Codable, Hashable, Sendable, Identifiable {
  /// The point's name within its question.
  public var id: PointID
  /// How much the point counts, from 1 to 3.
  public var weight: Int
  /// The point in one sentence.
  public var statement: Bilingual
  /// Why it holds, in two to four sentences.
  public var explanation: Bilingual
  /// A nudge that does not give the point away.
  public var hint: Bilingual
  /// What the interviewer asks when the point was missed.
  public var probe: Bilingual
  /// Rules of which any one, satisfied within a sentence, covers the point.
  public var evidence: [EvidenceRule]
  /// The parts of a compound point, or nil.
  public var parts: Parts?
  /// Rules of which any one earns half of the point.
  public var partial: [EvidenceRule]
  /// Wrong claims about the point.
  public var misconceptions: [Misconception]
  /// Where the point can be seen running.
  public var demos: [DemoLink]
  /// Other points of the question that this one's evidence may cover as well, as its author means
  /// it to.
  public var sharesEvidenceWith: [PointID]
  /// Other points of the question of which whoever covers one has said half of this one too.
  public var halfFrom: [PointID]
  /// What is written for short items about it.
  public var quiz: PointQuiz

  /// Creates a key point from its parts.
  public init(
    id: PointID,
    weight: Int,
    statement: Bilingual,
    explanation: Bilingual,
    hint: Bilingual,
    probe: Bilingual,
    evidence: [EvidenceRule],
    parts: Parts? = nil,
    partial: [EvidenceRule] = [],
    misconceptions: [Misconception] = [],
    demos: [DemoLink] = [],
    sharesEvidenceWith: [PointID] = [],
    halfFrom: [PointID] = [],
    quiz: PointQuiz = .none
  ) {
    self.id = id
    self.weight = weight
    self.statement = statement
    self.explanation = explanation
    self.hint = hint
    self.probe = probe
    self.evidence = evidence
    self.parts = parts
    self.partial = partial
    self.misconceptions = misconceptions
    self.demos = demos
    self.sharesEvidenceWith = sharesEvidenceWith
    self.halfFrom = halfFrom
    self.quiz = quiz
  }
}

extension KeyPoint {
  /// The parts of a compound point: some of them cover it, wherever in the answer they stand, and
  /// fewer earn half, or nothing where half of it says nothing.
  public struct Parts: Codable, Hashable, Sendable {
    /// How many parts cover the point.
    public var needed: Int
    /// The rules of each part, of which any one says it.
    public var rules: [[EvidenceRule]]
    /// What each part says, in a few words that stand for it beside a half-earned point; empty
    /// where the record names none, else one for each part.
    public var gists: [Bilingual]
    /// For each part other points of the question: whoever earns credit for one of them has said
    /// the part, too. Empty where no part has any.
    public var from: [[PointID]]
    /// Whether fewer parts than needed earn half; else they earn nothing.
    public var earnsHalf: Bool

    /// Creates parts.
    ///
    /// - Precondition: There is a gist for every part, or none at all; so with the other points.
    public init(
      needed: Int,
      rules: [[EvidenceRule]],
      gists: [Bilingual] = [],
      from: [[PointID]] = [],
      earnsHalf: Bool = true
    ) {
      precondition(gists.isEmpty || gists.count == rules.count, "a gist for each part, or none")
      precondition(from.isEmpty || from.count == rules.count, "a list for each part, or none")
      self.needed = needed
      self.rules = rules
      self.gists = gists
      self.from = from
      self.earnsHalf = earnsHalf
    }
  }

  /// Every rule of the point.
  public var rules: [EvidenceRule] {
    evidence + (parts?.rules.flatMap { $0 } ?? []) + partial + misconceptions.flatMap(\.says)
  }
}
