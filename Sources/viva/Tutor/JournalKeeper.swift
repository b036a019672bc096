import Grading
import Journal
import Memory
import Questions
import Quiz
import Tutor
import Wording

/// Carries records, drafts and settings between the tutor and the journal.
///
/// What the journal cannot do becomes a sentence for the user; the tutor goes on.
final class JournalKeeper {
  /// The journal, or what stands in for it.
  var journal: Journal
  /// Opens the journal as long as it is only a temporary one, or nil.
  let opener: JournalOpener?
  /// What is to be kept once the journal can be opened.
  var unkept = Unkept()
  /// When it was tried last to open the journal.
  var tried = ContinuousClock.now
  /// The records of answers.
  var records: [AnswerTicket: RecordID] = [:]
  /// The records of the beginnings of interviews.
  var interviews: [InterviewTicket: RecordID] = [:]
  /// The interviews that answers were given in.
  var interviewOf: [AnswerTicket: InterviewTicket] = [:]
  private var lastForeignTicket = 0
  /// The questions that records were about since their standings were told last.
  private var changed: Set<QuestionID> = []
  /// The sentences that wait for the user.
  var troubles: [Bilingual] = []

  /// Creates a keeper; `trouble` is why the journal is only a temporary one, or nil, and `opener`
  /// tries again.
  init(journal: Journal, trouble: Bilingual? = nil, opener: JournalOpener? = nil) {
    self.journal = journal
    self.opener = opener
    troubles = trouble.map { [$0] } ?? []
  }

  /// Whether what the user does outlives the program.
  var isKept: Bool { !journal.isTemporary }

  /// The sentences that wait for the user, each handed out once.
  func takeTroubles() -> [Bilingual] {
    defer { troubles = [] }
    return troubles
  }

  /// The language that the user chose last, or nil.
  var language: Language? {
    attempt { () throws(JournalError) in try journal.value(of: .language) } ?? nil
  }

  /// Whether the welcome was seen.
  var isWelcomed: Bool {
    (attempt { () throws(JournalError) in try journal.value(of: .welcomed) } ?? nil) ?? false
  }

  /// The parameters of the model of forgetting.
  var parameters: FSRSParameters {
    (journal.scheduler as? FSRS6)?.parameters ?? .standard
  }

  /// What the journal knows of all questions, and which were left half written.
  func standings() -> ([QuestionID: Tutor.Standing], Set<QuestionID>) {
    attempt { () throws(JournalError) in
      (
        try journal.standings().mapValues(Tutor.Standing.init), try journal.draftedQuestions()
      )
    } ?? ([:], [])
  }

  /// What the journal knows now of the questions that records were about since the last time, and
  /// which were left half written.
  func changedStandings() -> ([QuestionID: Tutor.Standing?], Set<QuestionID>) {
    let told = attempt { () throws(JournalError) in
      var standings: [QuestionID: Tutor.Standing?] = [:]
      for question in changed {
        let standing = try journal.standing(of: question).map(Tutor.Standing.init)
        standings.updateValue(standing, forKey: question)
      }
      return (standings, try journal.draftedQuestions())
    }
    if told != nil { changed = [] }
    return told ?? ([:], [])
  }

  /// A question with what was being written about it: an answer, or replies with the answer that
  /// they belong to; else with an answer whose unsure points the user was being asked about. And
  /// which revision of it the memory stands on.
  func opened(_ question: Question) -> OpenedQuestion {
    var opened = begun(question)
    opened.knownRevision =
      attempt { () throws(JournalError) in try journal.knownRevision(of: question.id) } ?? nil
    return opened
  }

  private func begun(_ question: Question) -> OpenedQuestion {
    let found = attempt { () throws(JournalError) in
      try journal.draft(for: question.id, at: .current)
    }
    guard let draft = found ?? nil else {
      return OpenedQuestion(question: question, unfinished: lastDoubted(question))
    }
    guard case .probe(let answer, let point) = draft.stage else {
      return OpenedQuestion(question: question, draft: tutorDraft(draft))
    }
    let past = attempt { () throws(JournalError) in try journal.attempt(answer) }
    guard let attempt = past ?? nil, attempt.answer.question == question.id,
      attempt.grade.rubricRevision == question.revision,
      question.points.contains(where: { $0.id == point })
    else { return OpenedQuestion(question: question, draft: reused(draft)) }
    let unfinished = scored(attempt)
    let others = self.attempt { () throws(JournalError) in
      try journal.drafts(beside: draft, at: .current)
    }
    return OpenedQuestion(
      question: question,
      draft: tutorDraft(draft, answer: unfinished.ticket),
      unfinished: unfinished,
      begun: (others ?? []).map { tutorDraft($0, answer: unfinished.ticket) }
    )
  }

  /// The last answer, where the program ended while the user was being asked what it meant; nil
  /// where it did not, or so long ago that the user would rather answer anew.
  private func lastDoubted(_ question: Question) -> ScoredAnswer? {
    let past = attempt { () throws(JournalError) in try journal.history(of: question.id) }
    guard let last = past?.last, last.device == journal.device, last.review == nil,
      last.answer.interview == nil,
      last.probes.isEmpty, last.grade.rubricRevision == question.revision,
      !last.grade.doubts(weights: question.weights).isEmpty,
      Moment.current.wholeDays(since: last.moment) == 0
    else { return nil }
    return scored(last)
  }

  /// An answer of the journal under a name of this run's own.
  private func scored(_ attempt: Journal.Attempt) -> ScoredAnswer {
    ScoredAnswer(attempt, ticket: ticket(of: attempt.id))
  }

  /// A name of this run's own for an answer of the journal.
  func ticket(of record: RecordID) -> AnswerTicket {
    lastForeignTicket -= 1
    let ticket = AnswerTicket(number: lastForeignTicket)
    records[ticket] = record
    return ticket
  }

  private func tutorDraft(_ draft: Journal.Draft, answer: AnswerTicket? = nil) -> Tutor.Draft {
    var point: PointID?
    if case .probe(_, let probed) = draft.stage { point = probed }
    return Tutor.Draft(
      question: draft.question,
      probing: point,
      answer: answer,
      text: draft.text,
      cursor: draft.cursor,
      seconds: draft.seconds,
      hints: draft.hints
    )
  }

  /// A reply whose answer was judged by an older rubric, or is gone: its words begin a new answer.
  private func reused(_ draft: Journal.Draft) -> Tutor.Draft {
    troubles.append(JournalKeeper.revised)
    var kept = draft
    kept.stage = .answer
    kept.seconds = 0
    attempt { () throws(JournalError) in try journal.move(kept, from: draft.place) }
    return tutorDraft(kept)
  }

  private static let revised = Bilingual(
    zh: "这道题在你写补充之后改过，旧的评分对不上了；你写的话还在，可以接着写成新的回答。",
    en:
      "The question was revised since you began this reply, so its old score no longer fits; your "
      + "words are kept as the beginning of a new answer."
  )

  /// Keeps what is being written.
  ///
  /// - Parameter isLast: whether it is not tried again soon.
  /// - Returns: why that failed, or nil.
  func save(_ draft: Tutor.Draft, isLast: Bool = false) -> Bilingual? {
    restore()
    guard let place = place(of: draft.place) else { return JournalKeeper.answerIsGone }
    let kept = Journal.Draft(
      question: draft.question,
      stage: place.stage,
      text: draft.text,
      cursor: draft.cursor,
      seconds: draft.seconds,
      hints: draft.hints,
      answeredBefore: draft.answeredBefore,
      answered: draft.answered.compactMap { records[$0] },
      ahead: draft.ahead.map { $0.line(with: draft.begunAhead[$0]) },
      call: draft.call,
      updatedAt: .current
    )
    if journal.isTemporary { unkept.drafts[place] = kept }
    do {
      try journal.saveDraft(kept, waiting: isLast ? Journal.busyTimeout : Journal.draftTimeout)
    } catch {
      return error.sentence
    }
    return nil
  }

  /// Forgets what was being written.
  func clearDraft(of place: Tutor.DraftPlace) {
    guard let place = self.place(of: place) else { return }
    unkept.drafts[place] = nil
    attempt { () throws(JournalError) in try journal.clearDraft(of: place) }
  }

  /// The journal's name for what a draft is about, or nil where its answer is not in the journal.
  private func place(of place: Tutor.DraftPlace) -> Journal.DraftPlace? {
    if let interview = place.interview {
      return interviews[interview].map {
        Journal.DraftPlace(question: place.question, stage: .interview($0))
      }
    }
    if let item = place.item {
      return Journal.DraftPlace(
        question: place.question,
        stage: .quiz(item.reference.point, item: item.text)
      )
    }
    guard let point = place.probing else { return Journal.DraftPlace(question: place.question) }
    guard let answer = place.answer.flatMap({ records[$0] }) else { return nil }
    return Journal.DraftPlace(
      question: place.question,
      stage: .probe(answer: answer, point: point)
    )
  }

  /// Appends a record, and in the same transaction forgets the draft that it was made of; both are
  /// on disk when the call returns.
  ///
  /// - Returns: why that failed, or nil; nothing was changed then.
  func record(_ entry: Entry) -> Bilingual? {
    restore()
    var generator = SystemRandomNumberGenerator()
    let id = RecordID(using: &generator)
    let content = LogRecord.Content(
      entry,
      recordOf: { records[$0] },
      interview: { interviews[$0] }
    )
    guard let content else {
      return JournalKeeper.answerIsGone
    }
    let place = draftPlace(of: entry)
    do {
      try journal.append(content, id: id, at: .current, clearingDraftOf: place)
    } catch {
      return error.sentence
    }
    if let place { unkept.drafts[place] = nil }
    if let question = content.question { changed.insert(question) }
    note(entry, as: id)
    return nil
  }

  private static let answerIsGone = Bilingual(
    zh: "它所属的回答不在学习记录里。",
    en: "The answer that it belongs to is not in the journal."
  )

  /// What the draft was about that a record is made of, or nil.
  private func draftPlace(of entry: Entry) -> Journal.DraftPlace? {
    switch entry {
    case .answer(let answer):
      place(of: Tutor.DraftPlace(question: answer.question, interview: answer.interview))
    case .reply(let ticket, let question, _, _):
      interviewOf[ticket].flatMap {
        place(of: Tutor.DraftPlace(question: question, interview: $0))
      }
    case .probe(let ticket, let question, let point, _, _, _, _):
      place(of: Tutor.DraftPlace(question: question, probing: point, answer: ticket))
    case .quiz(let entry):
      entry.name.flatMap { place(of: Tutor.DraftPlace(question: entry.question, item: $0)) }
    case .clarify, .overrule, .review, .prediction, .interview, .interviewEnd, .mark, .amend,
      .revise:
      nil
    }
  }

  /// Keeps the language for the next start.
  func store(_ language: Language) {
    if journal.isTemporary { unkept.language = language }
    attempt { () throws(JournalError) in try journal.set(.language, to: language) }
  }

  /// Keeps that the welcome was seen.
  func storeWelcomed() {
    if journal.isTemporary { unkept.isWelcomed = true }
    attempt { () throws(JournalError) in try journal.set(.welcomed, to: true) }
  }

  /// Does what the journal can; what it cannot becomes a sentence for the user, and nil.
  @discardableResult
  func attempt<Result>(_ work: () throws(JournalError) -> Result) -> Result? {
    do {
      return try work()
    } catch {
      troubles.append(error.sentence)
      return nil
    }
  }
}
