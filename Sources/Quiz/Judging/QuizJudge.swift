public import Grading
public import Questions
public import Wording

/// Judges what was answered, by the grader where words are asked for.
public struct QuizJudge: Sendable {
  private let question: Question
  private let grader: Grader

  /// Creates a judge for the items of a question.
  ///
  /// Complexity: O(r) in the characters of its rules.
  public init(question: Question) {
    self.question = question
    grader = .kept(for: question)
  }

  /// Whether words are no answer to an item: none at all, or that nothing comes to mind. Who is not
  /// sure and names a word or a number all the same has answered.
  public func saysNothing(_ text: String, to item: QuizItem) -> Bool {
    switch item.task {
    case .estimate where NumberTask.holdsNumber(text): return false
    case .cloze(let cloze) where cloze.zh.credit(for: text) + cloze.en.credit(for: text) > 0:
      return false
    case .claim: break
    default: if Grader.isPass(text) { return true }
    }
    guard let grade = try? grader.grade(text) else { return false }
    return grade.gate == .empty || grade.gate == .dontKnow
  }

  /// What an answer to an item comes to.
  ///
  /// A response of another form than the item asks for counts as none.
  ///
  /// - Parameter language: The language that the item was shown in.
  /// - Throws: ``GradingError/answerTooLong(scalars:limit:)``.
  public func outcome(
    of response: QuizResponse,
    to item: QuizItem,
    in language: Language
  ) throws(GradingError) -> QuizOutcome {
    switch (item.task, response) {
    case (.recall, .words(let text)): return try recalled(text, item)
    case (.flaw, .words(let text)):
      let stated = StatedLack.claims(in: text)
      let grade = try grade(stated, on: item.point)
      return QuizOutcome(
        score: grade.verdict.credit,
        grade: grade,
        alsoFound: try found(in: stated, besides: grade)
      )
    case (.cloze(let cloze), .words(let text)):
      return QuizOutcome(score: cloze[language].credit(for: text))
    case (.estimate(let number), .words(let text)):
      return QuizOutcome(score: number.reading(of: text).credit)
    case (.claim(let claim), .called(let call, let because)):
      let isRight = call == claim.isTrue
      let judged = try judged(because, for: claim, on: item.point)
      // Whoever calls rightly for no reason, or for a wrong one, has half of it.
      return QuizOutcome(
        score: isRight ? (judged.reason == .enough ? 1 : 0.5) : 0,
        grade: judged.grade,
        isCallRight: isRight,
        reason: judged.reason,
        wrongWords: judged.wrongWords
      )
    case (.order(let arrangement), .arranged(let placed)),
      (.table(let arrangement), .arranged(let placed)):
      return QuizOutcome(score: arrangement.credit(for: placed))
    case (.choice(let choice), .picked(let place)):
      return QuizOutcome(score: place == choice.answer ? 1 : 0)
    default: return QuizOutcome(score: 0)
    }
  }

  /// What a point in the user's own words comes to.
  ///
  /// Words of what was asked earn nothing, and where it was asked how or why, a name alone earns
  /// half.
  private func recalled(_ text: String, _ item: QuizItem) throws(GradingError) -> QuizOutcome {
    let (replied, alone) = try grades(of: text, on: item.point.id, asked: item.point.asksAlone)
    var grade = replied
    if replied.verdict == .missed, alone.verdict == .contradicted {
      grade = alone
    } else if replied.verdict == .contradicted, alone.verdict == .covered {
      // What was asked names both rivals; the words alone tell which is meant.
      grade = alone
    } else if replied.verdict == .missed, alone.verdict.credit > 0 {
      grade.reason = .gate(.copiedQuestion)
      grade.evidence = []
    }
    let isNameAlone =
      grade.verdict == .covered && item.point.asksHowOrWhy && Grader.isBareName(text)
    if isNameAlone {
      grade.verdict = .partial
      grade.reason = .partialEvidence
    }
    return QuizOutcome(score: grade.verdict.credit, grade: grade, isNameAlone: isNameAlone)
  }

  /// What a reason comes to.
  private struct JudgedReason {
    var reason: ClaimReason
    /// The grader's verdict on the point.
    var grade: PointGrade
    /// What is wrong in it.
    var wrongWords: String?
  }

  /// What the reason for a call comes to, with the grader's verdict on the point.
  ///
  /// A claim is about a part of its point, so half of the point is reason enough, and so are the
  /// author's own words; but for what the claim says itself. What contradicts the point, said alone
  /// or in reply, or repeats the wrong form, is no reason whatever else it names, unless it is
  /// whole clauses of the item's own explanation. Where the claim tells things apart, what is said
  /// of one and true of another is no reason, and what is true of the one that it is said of is
  /// one (``RivalReading``).
  private func judged(
    _ reason: String,
    for claim: CalledClaim,
    on point: KeyPoint
  ) throws(GradingError) -> JudgedReason {
    // Of what a false claim speaks of the point says something else, in its words and more.
    let grade = try grades(
      of: reason,
      on: point.id,
      asked: claim.text,
      mustAdd: claim.isTrue
    ).replied
    guard reason.contains(where: { !$0.isWhitespace }) else {
      return JudgedReason(reason: .none, grade: grade)
    }
    let likeness = ReasonLikeness(reason, to: claim, explainedBy: point.explanation)
    // A clause of the explanation may lack the half that it is set against.
    if likeness.isQuoted { return JudgedReason(reason: .enough, grade: grade) }
    let rivals = RivalReading(reason, to: claim, on: point)
    if let wrong = rivals.mistaken ?? rivals.repeated {
      return JudgedReason(reason: .wrong, grade: grade, wrongWords: wrong)
    }
    let (replied, alone) = try grades(of: rivals.claimed, on: point.id, asked: point.asksAlone)
    // A right clause may hold a denial that is right of its thing, and be taken for another's as a
    // reply; it excuses no wrong claim that is one said alone.
    let errs = alone.verdict == .contradicted && alone.reason != .negated
    let wrongs = alone.verdict.credit >= 0.5 ? [] : [alone, replied]
    if let wrong = wrongs.first(where: { $0.verdict == .contradicted }),
      rivals.right.isEmpty || errs
    {
      return JudgedReason(reason: .wrong, grade: wrong, wrongWords: wrong.evidence.first?.text)
    }
    if !rivals.right.isEmpty { return JudgedReason(reason: .enough, grade: grade) }
    if likeness.saysWrongForm { return JudgedReason(reason: .wrong, grade: grade) }
    let isHeard =
      grade.verdict.credit >= 0.5
      || !claim.isTrue && alone.verdict.credit >= 0.5 && likeness.addsWords
    let isEnough = isHeard || likeness.suffices
    return JudgedReason(reason: isEnough ? .enough : .other, grade: grade)
  }

  /// The verdict on one point where its probe was not shown: the words may be a reply to it all the
  /// same, so that what it names need not be said again.
  private func grade(_ text: String, on point: KeyPoint) throws(GradingError) -> PointGrade {
    let (reply, said) = try grades(of: text, on: point.id, asked: point.asksAlone)
    return said.verdict.credit > reply.verdict.credit
      || reply.verdict == .missed && said.verdict == .contradicted ? said : reply
  }

  /// The verdicts on one point: of the words as a reply to what was asked, and of the words alone.
  private func grades(
    of text: String,
    on point: PointID,
    asked: Bilingual,
    mustAdd: Bool = false
  ) throws(GradingError) -> (replied: PointGrade, alone: PointGrade) {
    let whole = try grader.grade(text)
    var nothing = whole
    nothing.points = whole.points.map { point in
      PointGrade(
        point: point.point,
        verdict: .missed,
        confidence: point.confidence,
        reason: whole.gate.map(Reason.gate) ?? .nothingFound,
        evidence: []
      )
    }
    let replied = try grader.grade(
      reply: text,
      to: point,
      after: nothing,
      asked: asked,
      mustAdd: mustAdd
    )
    let candidates = [replied, whole].compactMap { grade in
      grade.points.first { $0.point == point }
    }
    guard let reply = candidates.first, let said = candidates.last else {
      preconditionFailure("an item asks about a point of its question")
    }
    return (reply, said)
  }

  /// The other points that the words cover and the weak answer lacks.
  ///
  /// Each is said by words of its own: what earned the point that was asked about, or one that
  /// counts for more, names no second one.
  private func found(
    in text: String,
    besides asked: PointGrade
  ) throws(GradingError) -> [PointID] {
    let whole = try grader.grade(text)
    let lacking = FlawFinder(question: question).lacking
    let weights = question.weights
    let candidates = whole.points.filter {
      $0.point != asked.point && $0.verdict == .covered && lacking.contains($0.point)
    }
    .sorted { weights[$0.point, default: 0] > weights[$1.point, default: 0] }
    let own = whole.points.filter { $0.point == asked.point }.flatMap(\.evidence)
    var taken = (own + asked.evidence).map { $0.start..<$0.end }
    var found: Set<PointID> = []
    for candidate in candidates {
      let words = candidate.evidence.map { $0.start..<$0.end }
      guard !words.isEmpty, !words.contains(where: { word in taken.contains(where: word.overlaps) })
      else { continue }
      taken += words
      found.insert(candidate.point)
    }
    return whole.points.map(\.point).filter(found.contains)
  }
}
