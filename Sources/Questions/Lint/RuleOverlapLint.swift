/// Finds rules of a record that another rule satisfies though it should not.
struct RuleOverlapLint {
  /// A rule that covers a point on its own, and where it stands in the record.
  private struct Covering {
    let rule: RuleImplications.Rule
    let path: String
  }

  private let record: QuestionRecord
  private var implications = RuleImplications()
  /// The rules of each point that cover it on their own.
  private var evidence: [[Covering]] = []
  /// The rules of each point's parts, where one part is not enough.
  private var parts: [[[Covering]]] = []

  private init(_ record: QuestionRecord) {
    self.record = record
    for (index, point) in record.question.points.enumerated() {
      let path = "points[\(index)]"
      evidence.append(read(point.coveringRules(at: path)))
      var alternatives: [[Covering]] = []
      for rules in point.contributingRules(at: path) { alternatives.append(read(rules)) }
      parts.append(alternatives)
    }
  }

  private mutating func read(_ rules: [KeyPoint.PlacedRule]) -> [Covering] {
    var read: [Covering] = []
    for (path, rule) in rules {
      read.append(Covering(rule: implications.read(rule), path: path))
    }
    return read
  }

  /// Evidence that satisfies two points without saying so, wrong claims that satisfy their own
  /// point's evidence or a part of it that earns half, and names of points that are not there.
  static func problems(in record: QuestionRecord) -> [ContentProblem] {
    var lint = RuleOverlapLint(record)
    return lint.sharedEvidence() + lint.wrongEvidence() + lint.unknownPoints()
  }

  private var points: [KeyPoint] { record.question.points }

  private mutating func sharedEvidence() -> [ContentProblem] {
    var problems: [ContentProblem] = []
    for (left, point) in points.enumerated() {
      for covering in evidence[left] {
        for (right, other) in points.enumerated() where left != right {
          if point.sharesEvidenceWith.contains(other.id)
            || other.sharesEvidenceWith.contains(point.id)
          {
            continue
          }
          let twin = evidence[right].first { twin in
            // Of two rules that say the same, the later one is to be mended.
            implications.implies(covering.rule, twin.rule)
              && (left > right || !implications.implies(twin.rule, covering.rule))
          }
          guard let twin = twin ?? enoughParts(of: right, in: covering) else { continue }
          problems.append(
            ContentProblem(
              place: record.place(covering.path),
              kind: .evidenceOfTwoPoints(
                other.id,
                rule: record.place(twin.path)
              )
            )
          )
        }
      }
    }
    return problems
  }

  /// The first of as many parts of a point as cover it, where one rule satisfies them all.
  private mutating func enoughParts(of index: Int, in covering: Covering) -> Covering? {
    guard let needed = points[index].parts?.needed else { return nil }
    var satisfied: [Covering] = []
    for rules in parts[index] {
      if let rule = rules.first(where: { implications.implies(covering.rule, $0.rule) }) {
        satisfied.append(rule)
      }
    }
    return satisfied.count >= needed ? satisfied.first : nil
  }

  /// What a wrong claim about a point must not satisfy: its evidence, and its parts where one of
  /// them earns half.
  private func credited(_ index: Int) -> [Covering] {
    let earnsHalf = points[index].parts?.earnsHalf ?? false
    return evidence[index] + (earnsHalf ? parts[index].flatMap(\.self) : [])
  }

  private mutating func wrongEvidence() -> [ContentProblem] {
    var problems: [ContentProblem] = []
    for (index, point) in points.enumerated() {
      for (number, misconception) in point.misconceptions.enumerated()
      where !misconception.sharesEvidenceWith.contains(point.id) {
        // Who denies the evidence does not satisfy it.
        for (line, rule) in misconception.says.enumerated() where !rule.isDenial {
          let claim = implications.read(rule)
          let right = credited(index).first { implications.implies(claim, $0.rule) }
          guard let right else { continue }
          let place = "points[\(index)].misconceptions[\(number)].says[\(line)]"
          problems.append(
            ContentProblem(
              place: record.place(place),
              kind: .misconceptionIsEvidence(
                point.id,
                rule: record.place(right.path)
              )
            )
          )
        }
      }
    }
    return problems
  }

  private func unknownPoints() -> [ContentProblem] {
    let all = points.map(\.id)
    return points.enumerated().flatMap { index, point in
      let others = all.filter { $0 != point.id }
      let path = "points[\(index)]"
      return unknown(point.sharesEvidenceWith, at: path, known: others)
        + unknown(point.halfFrom, of: "halfFrom", at: path, known: others)
        + (point.parts?.from ?? []).enumerated().flatMap { part, names in
          unknown(names, of: "from", at: "\(path).parts.of[\(part)]", known: others)
        }
        + point.misconceptions.enumerated().flatMap { number, misconception in
          let path = "\(path).misconceptions[\(number)]"
          return unknown(misconception.sharesEvidenceWith, at: path, known: all)
        }
    }
  }

  private func unknown(
    _ names: [PointID],
    of key: String = "sharesEvidenceWith",
    at path: String,
    known: [PointID]
  ) -> [ContentProblem] {
    names.indices.filter { !known.contains(names[$0]) }
      .map { index in
        ContentProblem(
          place: record.place("\(path).\(key)[\(index)]"),
          kind: .unknownPoint(names[index], known: known)
        )
      }
  }
}

extension EvidenceRule {
  /// Whether every wording of some slot denies, so that the grader reads the rest as denied.
  fileprivate var isDenial: Bool {
    slots.contains { slot in
      slot.role == .said && slot.alternatives.allSatisfy { RuleWording($0).isDenial }
    }
  }
}

extension RuleWording {
  /// Whether the wording holds a negator.
  fileprivate var isDenial: Bool {
    elements.indices.contains { index in
      guard case .exact(let text) = elements[index] else { return false }
      // "can't" is the word "can", the sign and the word "t".
      let isShortNot = text == "t" && index > 0 && elements[index - 1] == .exact("'")
      return isShortNot || Self.negators.contains(text)
    }
  }

  private static let negators: Set<String> = [
    "不", "没", "无", "未", "not", "no", "never", "cannot", "without", "nothing", "none",
  ]
}
