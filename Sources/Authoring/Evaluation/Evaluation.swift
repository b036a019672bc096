public import Grading
public import Questions

/// How the grader fares on labelled answers: as a whole, and by language, style, question, point
/// and stage.
public struct Evaluation: Sendable {
  /// The measures of some of the answers.
  public struct Group: Sendable {
    /// What they have in common; empty for all.
    public let name: String
    /// The counts that the measures are made of.
    public let tally: Tally
    /// Where the measures lie, of those that can be told; see ``Bootstrap``.
    public let intervals: [Measure: ClosedRange<Double>]

    init(name: String, _ answers: [GradedAnswer], bootstrap: Bootstrap) {
      self.name = name
      let entries = answers.map(Tally.Entry.init)
      tally = Tally(entries)
      intervals = bootstrap.intervals(of: entries)
    }
  }

  /// How well a point is found.
  public struct Point: Sendable {
    /// The point.
    public let reference: PointReference
    /// Covered or partial against the rest.
    public var credited = Detection()
    /// Covered against the rest.
    public var covered = Detection()
    /// Contradicted against the rest.
    public var contradicted = Detection()
    /// How many labels there are.
    public var labels = 0
  }

  /// How often a stage's verdict agrees with the label exactly.
  public struct StageCount: Sendable {
    /// What decided.
    public let stage: Stage
    /// The verdict.
    public let verdict: Verdict
    /// How many such verdicts agree.
    public var agreed = 0
    /// How many there are.
    public var count = 0
  }

  /// How often a gate closed.
  public struct GateCount: Sendable {
    /// The gate.
    public let gate: Gate
    /// The answers that got no credit by it.
    public var answers = 0
    /// Those of them whose labels find something to credit.
    public var creditworthy = 0
  }

  /// The answers, in the file's order.
  public let answers: [GradedAnswer]
  /// What the intervals come from.
  public let bootstrap: Bootstrap
  /// All answers together.
  public let pooled: Group
  /// By language, in order of name.
  public let languages: [Group]
  /// By style, in order of name; answers without one are left out.
  public let styles: [Group]
  /// By question, in order of name.
  public let questions: [Group]
  /// By point, by question and then in the question's order.
  public let points: [Point]
  /// By stage and verdict.
  public let stages: [StageCount]
  /// The gates that closed.
  public let gates: [GateCount]

  /// Measures graded answers.
  public init(_ answers: [GradedAnswer], bootstrap: Bootstrap = Bootstrap()) {
    self.answers = answers
    self.bootstrap = bootstrap
    func groups(by name: (GradedAnswer) -> String?) -> [Group] {
      Self.groups(of: answers, by: name, bootstrap)
    }
    pooled = Group(name: "", answers, bootstrap: bootstrap)
    languages = groups { $0.language }
    styles = groups { $0.labelled.style }
    questions = groups { $0.labelled.question.rawValue }
    points = Self.points(of: answers)
    stages = Self.stages(of: answers)
    gates = Self.gates(of: answers)
  }

  /// The answers that disagree with a label, with the points where they do.
  public var disagreements: [(answer: GradedAnswer, judgements: [GradedAnswer.Judgement])] {
    answers.compactMap { answer in
      let judgements = answer.judgements.filter { !$0.agrees }
      return judgements.isEmpty ? nil : (answer, judgements)
    }
  }

  private static func groups(
    of answers: [GradedAnswer],
    by name: (GradedAnswer) -> String?,
    _ bootstrap: Bootstrap
  ) -> [Group] {
    var members: [String: [GradedAnswer]] = [:]
    for answer in answers {
      if let name = name(answer) { members[name, default: []].append(answer) }
    }
    return members.sorted { $0.key < $1.key }
      .map { Group(name: $0.key, $0.value, bootstrap: bootstrap) }
  }

  private static func points(of answers: [GradedAnswer]) -> [Point] {
    var points: [PointReference: Point] = [:]
    var positions: [PointReference: Int] = [:]
    for answer in answers {
      for (position, point) in answer.grade.points.map(\.point).enumerated() {
        positions[PointReference(question: answer.grade.question, point: point)] = position
      }
      for judgement in answer.judgements {
        let reference = PointReference(
          question: answer.grade.question,
          point: judgement.given.point
        )
        var point = points[reference] ?? Point(reference: reference)
        let (gold, given) = (judgement.gold, judgement.given.verdict)
        point.labels += 1
        point.credited.add(wanted: gold.credit > 0, found: given.credit > 0)
        point.covered.add(wanted: gold == .covered, found: given == .covered)
        point.contradicted.add(wanted: gold == .contradicted, found: given == .contradicted)
        points[reference] = point
      }
    }
    return points.values.sorted {
      ($0.reference.question, positions[$0.reference, default: 0])
        < ($1.reference.question, positions[$1.reference, default: 0])
    }
  }

  private static func stages(of answers: [GradedAnswer]) -> [StageCount] {
    Stage.allCases.flatMap { stage in
      Verdict.allCases.compactMap { verdict in
        var count = StageCount(stage: stage, verdict: verdict)
        for judgement in answers.lazy.flatMap(\.judgements)
        where judgement.given.verdict == verdict && judgement.given.stage == stage {
          count.count += 1
          count.agreed += judgement.agrees ? 1 : 0
        }
        return count.count > 0 ? count : nil
      }
    }
  }

  private static func gates(of answers: [GradedAnswer]) -> [GateCount] {
    Gate.allCases.compactMap { gate in
      var count = GateCount(gate: gate)
      for answer in answers where answer.grade.gate == gate {
        count.answers += 1
        count.creditworthy += answer.judgements.contains { $0.gold.credit > 0 } ? 1 : 0
      }
      return count.answers > 0 ? count : nil
    }
  }
}
