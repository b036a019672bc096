import Demos
import Grading
import Journal
import Questions
import Tutor
import Wording

/// Carries records, drafts and settings between the tutor and the journal.
///
/// What the journal cannot do becomes a sentence for the user; the tutor goes on.
final class JournalKeeper {
  private let journal: Journal
  private var records: [AnswerTicket: RecordID] = [:]
  private var lastForeignTicket = 0
  private var troubles: [Bilingual] = []

  /// Creates a keeper; `trouble` is why the journal is only a temporary one, or nil.
  init(journal: Journal, trouble: Bilingual? = nil) {
    self.journal = journal
    troubles = trouble.map { [$0] } ?? []
  }

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

  /// What the journal knows of all questions, and which were left half written.
  func standings() -> ([QuestionID: Tutor.Standing], Set<QuestionID>) {
    attempt { () throws(JournalError) in
      (
        try journal.standings().mapValues(Tutor.Standing.init), try journal.draftedQuestions()
      )
    } ?? ([:], [])
  }

  /// What was being written about a question, with the answer that a reply belongs to.
  func draft(of question: Question) -> (Tutor.Draft?, ScoredAnswer?) {
    let found = attempt { () throws(JournalError) in try journal.draft(for: question.id) }
    guard let draft = found ?? nil else { return (nil, nil) }
    var kept = Tutor.Draft(
      question: draft.question,
      text: draft.text,
      cursor: draft.cursor,
      seconds: draft.seconds,
      hints: draft.hints
    )
    guard case .probe(let answer, let point) = draft.stage else { return (kept, nil) }
    kept.probing = point
    let past = attempt { () throws(JournalError) in try journal.attempt(answer) }
    guard let attempt = past ?? nil, attempt.answer.question == question.id,
      attempt.grade.rubricRevision == question.revision
    else { return (nil, nil) }
    lastForeignTicket -= 1
    let ticket = AnswerTicket(number: lastForeignTicket)
    records[ticket] = answer
    return (
      kept,
      ScoredAnswer(
        ticket: ticket,
        text: attempt.answer.text,
        sureness: attempt.answer.sureness.flatMap(Sureness.init),
        grade: attempt.grade,
        seconds: attempt.answer.seconds
      )
    )
  }

  /// Keeps what is being written.
  func save(_ draft: Tutor.Draft) {
    var stage = Journal.Draft.Stage.answer
    if let point = draft.probing {
      guard let answer = draft.answer.flatMap({ records[$0] }) else { return }
      stage = .probe(answer: answer, point: point)
    }
    attempt { () throws(JournalError) in
      try journal.saveDraft(
        Journal.Draft(
          question: draft.question,
          stage: stage,
          text: draft.text,
          cursor: draft.cursor,
          seconds: draft.seconds,
          hints: draft.hints,
          updatedAt: .current
        )
      )
    }
  }

  /// Forgets what was being written.
  func clearDraft(of question: QuestionID) {
    attempt { () throws(JournalError) in try journal.clearDraft(for: question) }
  }

  /// Appends a record; it is on disk when the call returns.
  func record(_ entry: Entry, from library: QuestionLibrary) {
    var generator = SystemRandomNumberGenerator()
    let id = RecordID(using: &generator)
    guard let content = content(of: entry, library, id: id) else { return }
    attempt { () throws(JournalError) in try journal.append(content, id: id, at: .current) }
  }

  private func content(
    of entry: Entry,
    _ library: QuestionLibrary,
    id: RecordID
  ) -> LogRecord.Content? {
    switch entry {
    case .answer(let answer):
      guard let question = try? library.question(answer.question) else { return nil }
      records[answer.ticket] = id
      return .answer(
        AnswerRecord(
          question: question,
          text: answer.text,
          sureness: answer.sureness.rawValue,
          seconds: answer.seconds,
          hints: answer.hints,
          grade: answer.grade
        )
      )
    case .overrule(let ticket, let question, let point, let old, let new, let revision):
      return records[ticket].map {
        .overrule(
          OverruleRecord(
            answer: $0,
            question: question,
            point: point,
            from: old,
            to: new,
            rubricRevision: revision
          )
        )
      }
    case .probe(let ticket, let question, _, let reply, let verdict, let score, let revision):
      return records[ticket].map {
        .probe(
          ProbeRecord(
            answer: $0,
            question: question,
            reply: reply,
            verdict: verdict,
            score: score,
            rubricRevision: revision
          )
        )
      }
    case .review(let ticket, let question, let rating, let score):
      return records[ticket].map {
        .review(
          ReviewRecord(answer: $0, question: question, rating: rating, score: score)
        )
      }
    case .prediction(let request, let prediction, let choice, let outcome):
      return .prediction(
        PredictionRecord(
          demo: request.demo,
          prediction: prediction,
          choice: choice,
          outcome: outcome,
          settings: request.settings.values.mapValues(\.text),
          seed: request.seed
        )
      )
    }
  }

  /// Keeps the language for the next start.
  func store(_ language: Language) {
    attempt { () throws(JournalError) in try journal.set(.language, to: language) }
  }

  /// Keeps that the welcome was seen.
  func storeWelcomed() {
    attempt { () throws(JournalError) in try journal.set(.welcomed, to: true) }
  }

  @discardableResult
  private func attempt<Result>(_ work: () throws(JournalError) -> Result) -> Result? {
    do {
      return try work()
    } catch {
      troubles.append(error.message)
      return nil
    }
  }
}

extension Tutor.Standing {
  /// The journal's standing in the tutor's words.
  fileprivate init(_ standing: Journal.Standing) {
    self.init(
      answeredAt: standing.answeredAt,
      attempts: standing.attempts,
      score: standing.score,
      covered: standing.covered,
      total: standing.total,
      missed: standing.missed,
      memory: standing.memory,
      reviewedAt: standing.answeredAt,
      due: standing.due
    )
  }
}
