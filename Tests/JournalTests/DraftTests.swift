import Grading
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Drafts")
struct DraftTests {
  private let question: QuestionID = "itemcf-time-weight"

  private func draft(_ text: String, stage: Journal.Draft.Stage = .answer) -> Journal.Draft {
    Journal.Draft(
      question: question,
      stage: stage,
      text: text,
      cursor: text.count,
      seconds: 12.25,
      hints: 1,
      updatedAt: .day(1)
    )
  }

  @Test("A draft comes back as it was, in whatever script, NUL included")
  func roundTrip() throws {
    let workshop = Workshop()
    let stages: [Journal.Draft.Stage] = [.answer, .probe(answer: workshop.id(), point: "drift")]
    for stage in stages {
      for text in ["", "因为\u{0}时间\r\n", "👩‍👩‍👧‍👦 e\u{301}"] {
        let draft = draft(text, stage: stage)
        let first = try workshop.open()
        try first.saveDraft(draft)
        try first.close()
        let second = try workshop.open()
        let back = try #require(try second.draft(for: question))
        #expect(back == draft)
        #expect(Array(back.text.utf8) == Array(text.utf8))
        #expect(try second.draftedQuestions() == [question])
      }
    }
    let journal = try workshop.open()
    #expect(try journal.draft(for: "another") == nil)
  }

  @Test("The answer takes its draft along in one transaction")
  func clearedByAnswer() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try journal.saveDraft(draft("half"))
    try journal.append(
      .answer(.made([.covered])),
      id: workshop.id(),
      at: .day(1),
      clearingDraftOf: question
    )
    #expect(try journal.draft(for: question) == nil)
  }

  @Test("A refused answer leaves its draft")
  func keptByConflict() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let id = workshop.id()
    try journal.append(.answer(.made([.covered])), id: id, at: .day(1))
    try journal.saveDraft(draft("half"))
    #expect(throws: JournalError.conflict(id)) {
      try journal.append(
        .answer(.made([.missed])),
        id: id,
        at: .day(2),
        clearingDraftOf: question
      )
    }
    #expect(try journal.draft(for: question)?.text == "half")
  }

  @Test("An instance clears what it wrote or read, and never what another wrote since")
  func twoInstances() throws {
    let workshop = Workshop()
    let left = try workshop.open()
    let right = try workshop.open()
    try left.saveDraft(draft("left"))

    try right.clearDraft(for: question)
    #expect(try right.draft(for: question)?.text == "left", "right had not seen it")

    try right.saveDraft(draft("right"))
    try left.clearDraft(for: question)
    #expect(try right.draft(for: question)?.text == "right")

    try right.clearDraft(for: question)
    #expect(try left.draft(for: question) == nil)

    // The revision grows past the row that is gone, so left's old knowledge does not fit.
    try right.saveDraft(draft("right again"))
    try left.clearDraft(for: question)
    #expect(try left.draft(for: question)?.text == "right again")
    try left.clearDraft(for: question)
    #expect(try right.draft(for: question) == nil)
  }
}
