public import Grading
public import Questions
import Randomness

/// Changes answers that earn a point, and looks whether the verdict stays or goes as it should.
///
/// Only points are looked at that label and grader both call covered. The same seed makes the same
/// changes, whatever other lines the file holds.
public struct MetamorphicCheck: Sendable {
  /// What the changes follow from.
  public let seed: UInt64
  private let grader: Grader
  private let terms: TermSwaps
  /// The points that are earned by speaking of several things, whatever is said of them.
  private let mentioned: Set<PointID>

  /// Prepares to check answers to a question.
  public init(question: Question, glossary: Glossary, seed: UInt64 = 1) {
    self.seed = seed
    terms = TermSwaps(glossary)
    mentioned = Set(
      question.points.filter { $0.parts.map { !$0.earnsHalf } ?? false }.map(\.id)
    )
    grader = Grader(question: question)
  }

  /// What came of one change for one point.
  public struct Trial: Hashable, Sendable {
    /// The change.
    public let kind: Metamorphosis
    /// The answer with its labels.
    public let answer: LabelledAnswer
    /// The answer as it was changed.
    public let text: String
    /// The verdict on the point after the change.
    public let given: PointGrade

    /// Whether the verdict stayed, or went, as it should.
    public var holds: Bool { (given.verdict == .covered) == kind.keepsVerdict }
  }

  /// Every change that an answer gives occasion for, point by point.
  ///
  /// Complexity: at most eight gradings a covered point, and twice those of ``denialLimit``.
  public func trials(of answer: GradedAnswer) -> [Trial] {
    var generator = SeededGenerator(seed: seed &+ UInt64(answer.labelled.line))
    let covered = answer.judgements.filter { $0.agrees && $0.gold == .covered }.map(\.given)
    guard !covered.isEmpty else { return [] }
    return wholeTrials(of: answer, covered, &generator)
      + covered.flatMap { pointTrials(of: answer, $0, &generator) }
  }

  /// Changes of the whole answer, graded once for all points.
  private func wholeTrials(
    of answer: GradedAnswer,
    _ covered: [PointGrade],
    _ generator: inout SeededGenerator
  ) -> [Trial] {
    let variation = AnswerVariation(answer.labelled.text)
    let isChinese = answer.grade.language != .en
    let texts: [(Metamorphosis, String?)] = [
      (.reordered, variation.reordered(using: &generator)),
      (.fillerBefore, variation.withFillerBefore(isChinese: isChinese, using: &generator)),
      (.fillerAfter, variation.withFillerAfter(isChinese: isChinese, using: &generator)),
    ]
    return texts.flatMap { kind, text -> [Trial] in
      guard let text, let grade = try? grader.grade(text) else { return [] }
      return covered.compactMap { trial(kind, answer, text, grade, $0.point) }
    }
  }

  /// Changes of the words that earned one point.
  private func pointTrials(
    of answer: GradedAnswer,
    _ given: PointGrade,
    _ generator: inout SeededGenerator
  ) -> [Trial] {
    let variation = AnswerVariation(answer.labelled.text, evidence: given.evidence)
    let texts: [(Metamorphosis, String?)] = [
      (.latinTypo, variation.withLatinTypo(using: &generator)),
      (.hanTypo, variation.withHanTypo(using: &generator)),
      (.chineseToEnglish, variation.withEnglishTerm(from: terms, using: &generator)),
      (.englishToChinese, variation.withChineseTerm(from: terms, using: &generator)),
    ]
    let kept = texts.compactMap { kind, text -> Trial? in
      guard let text, let grade = try? grader.grade(text) else { return nil }
      return trial(kind, answer, text, grade, given.point)
    }
    return kept + [denial(of: answer, given), smallDenial(of: answer, given)].compactMap(\.self)
  }

  /// How often evidence is denied of which something is left.
  static let denialLimit = 6

  /// Denies the evidence, and what else earns the point, until nothing more does.
  ///
  /// An answer may say a point twice; only what earns it though denied is a failure. Where the
  /// denial of a wrong claim earned the point, there is no evidence to deny, and where it counts
  /// that several things are spoken of, denying them takes nothing back.
  private func denial(of answer: GradedAnswer, _ given: PointGrade) -> Trial? {
    denial(.negation, of: answer, given) { text, evidence in
      AnswerVariation(text, evidence: evidence).denied() ?? text
    }
  }

  /// Denies the evidence at its verbs, where it has verbs and denies nothing itself.
  private func smallDenial(of answer: GradedAnswer, _ given: PointGrade) -> Trial? {
    guard !AnswerVariation(answer.labelled.text, evidence: given.evidence).holdsNegator else {
      return nil
    }
    return denial(.smallNegation, of: answer, given) { text, evidence in
      AnswerVariation(text, evidence: evidence).deniedAtVerbs()
    }
  }

  /// - Parameter change: denies the evidence in a text, all of which is denied where it stays as it
  ///   is; nil where it cannot be denied, which tells nothing.
  private func denial(
    _ kind: Metamorphosis,
    of answer: GradedAnswer,
    _ given: PointGrade,
    by change: (String, [Evidence]) -> String?
  ) -> Trial? {
    guard given.reason == .evidence, !mentioned.contains(given.point) else { return nil }
    var (text, current) = (answer.labelled.text, given)
    for _ in 0..<Self.denialLimit {
      guard let denied = change(text, current.evidence) else { return nil }
      guard denied != text, let grade = try? grader.grade(denied),
        let next = grade.points.first(where: { $0.point == given.point })
      else { break }
      (text, current) = (denied, next)
      if next.verdict != .covered || next.reason != .evidence { break }
    }
    return text == answer.labelled.text
      ? nil : Trial(kind: kind, answer: answer.labelled, text: text, given: current)
  }

  private func trial(
    _ kind: Metamorphosis,
    _ answer: GradedAnswer,
    _ text: String,
    _ grade: Grade,
    _ point: PointID
  ) -> Trial? {
    guard let given = grade.points.first(where: { $0.point == point }) else { return nil }
    return Trial(kind: kind, answer: answer.labelled, text: text, given: given)
  }
}
