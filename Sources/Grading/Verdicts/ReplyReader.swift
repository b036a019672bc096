import Questions
import Wording

/// Reads replies to the probe of one point; making it compiles the point's rules.
struct ReplyReader: Sendable {
  private let point: PointID
  private let rubric: CompiledRubric
  private let gate: AnswerGate
  /// The slots that the probe's own words satisfy.
  private let named: Set<Int>
  /// The probe's own words.
  private let asked: Set<String>
  private let askedWords: AskedWords

  /// Compiles a point's rules and finds what its probe names.
  ///
  /// Complexity: O(r) in the characters of its rules.
  init(of point: KeyPoint, in question: Question) {
    self.point = point.id
    rubric = CompiledRubric(points: [point])
    let probes = [point.probe.zh, point.probe.en]
    gate = AnswerGate(asked: [question.asks.zh, question.asks.en] + probes)
    var named: Set<Int> = []
    for probe in probes {
      for hit in rubric.index.hits(in: Passage(probe).tokens, forgivingTypos: false) {
        named.insert(hit.label)
      }
    }
    self.named = named
    askedWords = AskedWords(probes)
    asked = Set(
      probes.flatMap { Tokeniser.tokens(of: NormalisedText($0).scalars).map(\.stem) }
    )
  }

  /// What a reply says of the point, together with the parts of it that the answer said; nil where
  /// it is no answer.
  ///
  /// Complexity: O(n) in the reply.
  func grade(of reply: String, after before: PointGrade) -> PointGrade? {
    grade(of: reply).map { together($0, with: before) }
  }

  /// A finding, or where its words only repeat the probe what other words say; nil where these earn
  /// nothing.
  func beyondProbe(
    _ finding: Finding,
    on point: CompiledRubric.Point,
    in passage: Passage,
    matcher: RuleMatcher
  ) -> Finding? {
    guard finding.verdict.credit > 0, askedWords.areRepeated(by: finding, in: passage) else {
      return finding
    }
    let own = PointJudge(passage: passage, matcher: matcher, beyond: askedWords).finding(on: point)
    let isOwn = own.verdict.credit > 0 && !askedWords.areRepeated(by: own, in: passage)
    return isOwn ? own : nil
  }

  /// What a reply says of the point, together with the parts of it that the answer said.
  func together(_ found: PointGrade, with before: PointGrade) -> PointGrade {
    guard let compiled = rubric.points.first,
      case .someParts(_, let count, let earlier) = before.reason,
      case .someParts(_, _, let later) = found.reason,
      case let said = Set(earlier).union(later).sorted(), said.count > earlier.count
    else { return found }
    let isWhole = said.count >= compiled.partsNeeded
    let reason = isWhole ? Reason.evidence : .someParts(said: said.count, of: count, parts: said)
    let verdict = isWhole ? Verdict.covered : compiled.partsEarnHalf ? .partial : .missed
    return PointGrade(
      point: point,
      verdict: verdict,
      confidence: Confidence.share(of: Stage(reason, verdict)),
      reason: reason,
      evidence: before.evidence + found.evidence
    )
  }

  private func grade(of reply: String) -> PointGrade? {
    let passage = Passage(OpeningNod.blanked(in: reply, asked: asked))
    let matcher = RuleMatcher(passage: passage, rubric: rubric, named: named)
    let judge = PointJudge(passage: passage, matcher: matcher)
    let closed = gate.gate(
      for: passage,
      claims: { judge.findsAnything(of: rubric.points) },
      errs: { false }
    )
    guard closed == nil, let compiled = rubric.points.first else { return nil }
    return beyondProbe(judge.finding(on: compiled), on: compiled, in: passage, matcher: matcher)
      .map {
        EvidenceScribe(reply, passage: passage, source: .reply).grade(of: point, from: $0)
      }
  }
}
