import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Drafts")
struct DraftTests {
  private let question: QuestionID = "itemcf-time-weight"
  /// So long after the drafts of day 1 that whoever wrote them is gone.
  private let later = Moment.day(1, hour: 13)

  private func draft(
    _ text: String,
    stage: Journal.Draft.Stage = .answer,
    at moment: Moment = .day(1)
  ) -> Journal.Draft {
    Journal.Draft(
      question: question,
      stage: stage,
      text: text,
      cursor: text.count,
      seconds: 12.25,
      hints: 1,
      updatedAt: moment
    )
  }

  /// Answers the question; the record takes its draft along.
  private func handIn(
    to journal: Journal,
    of workshop: Workshop,
    at moment: Moment = .day(1)
  ) throws {
    try journal.append(
      .answer(.made([.covered])),
      id: workshop.id(),
      at: moment,
      clearingDraftOf: Journal.DraftPlace(question: question)
    )
  }

  @Test("What is written in a quiz is a draft of its own, and goes with its record")
  func quiz() throws {
    let workshop = Workshop()
    let stage = Journal.Draft.Stage.quiz("drift", item: "recall 7")
    let first = try workshop.open()
    try first.saveDraft(draft("for the drill"))
    var begun = draft("for the quiz", stage: stage)
    (begun.answeredBefore, begun.call) = (4, false)
    begun.answered = [RecordID(high: 1, low: 2), RecordID(high: .max, low: 0)]
    begun.ahead = ["q other claim 8", "p third choice 18446744073709551615"]
    try first.saveDraft(begun)
    try first.close()
    let second = try workshop.open()
    #expect(try second.draft(for: question, at: later)?.text == "for the drill")
    // Home looks at it without making it this instance's own.
    #expect(try second.begunQuiz() == begun && second.begunQuiz(leavingOut: [question]) == nil)
    #expect(try second.quizDraft(in: ["other"], at: later) == nil)
    #expect(try second.quizDraft(leavingOut: [question], at: later) == nil)
    #expect(try second.quizDraft(in: [question], at: later) == begun)
    #expect(try second.quizDraft(at: later)?.stage == stage)
    try second.append(
      .quiz(.made(of: question, "drift", .good)),
      id: workshop.id(),
      at: later,
      clearingDraftOf: Journal.DraftPlace(question: question, stage: stage)
    )
    #expect(try second.quizDraft(at: later) == nil)
    #expect(try second.draftedQuestions() == [question])
    try second.clearDraft(of: Journal.DraftPlace(question: question))
    try second.saveDraft(draft("again", stage: stage))
    #expect(try second.draftedQuestions() == [], "home has nothing to go on with")
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
        let back = try #require(try second.draft(for: question, at: later))
        #expect(back == draft)
        #expect(Array(back.text.utf8) == Array(text.utf8))
        #expect(try second.draftedQuestions() == [question])
      }
    }
    let journal = try workshop.open()
    #expect(try journal.draft(for: "another", at: later) == nil)
  }

  @Test("The answer takes its draft along in one transaction")
  func clearedByAnswer() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try journal.saveDraft(draft("half"))
    try handIn(to: journal, of: workshop)
    #expect(try journal.draft(for: question, at: later) == nil)
  }

  @Test("Replies about two points are kept apart, and a recorded one takes only its own draft")
  func repliesApart() throws {
    let workshop = Workshop()
    let answer = workshop.id()
    let first = try workshop.open()
    let (drift, noise) = (
      Journal.Draft.Stage.probe(answer: answer, point: "drift"),
      Journal.Draft.Stage.probe(answer: answer, point: "noise")
    )
    try first.saveDraft(draft("about drift", stage: drift))
    try first.saveDraft(draft("about noise", stage: noise))
    try first.saveDraft(draft("about noise, longer", stage: noise))
    try first.close()

    let second = try workshop.open()
    let resumed = try #require(try second.draft(for: question, at: later))
    #expect(resumed.text == "about noise, longer")
    #expect(try second.drafts(beside: resumed, at: later).map(\.text) == ["about drift"])
    try second.append(
      .answer(.made([.covered])),
      id: answer,
      at: .day(1),
      clearingDraftOf: Journal.DraftPlace(question: question, stage: noise)
    )
    let left = try #require(try second.draft(for: question, at: later))
    #expect(left.text == "about drift")
    #expect(try second.drafts(beside: left, at: later).isEmpty)
    try second.clearDraft(of: left.place)
    #expect(try second.draftedQuestions().isEmpty)
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
        clearingDraftOf: Journal.DraftPlace(question: question)
      )
    }
    #expect(try journal.draft(for: question, at: later)?.text == "half")
  }

  @Test("Two instances write to one question, and neither loses a word to the other")
  func twoInstances() throws {
    let workshop = Workshop()
    let left = try workshop.open()
    let right = try workshop.open()
    try left.saveDraft(draft("left"))
    try right.saveDraft(draft("right"))
    try left.saveDraft(draft("left, longer"))
    #expect(try left.draft(for: question, at: later)?.text == "left, longer")
    #expect(try right.draft(for: question, at: later)?.text == "right")
    #expect(try right.draftedQuestions() == [question])

    try left.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try right.draft(for: question, at: later)?.text == "right")
  }

  @Test("Of what two killed instances left, the newest comes first and the other after it")
  func bothKilled() throws {
    let workshop = Workshop()
    let left = try workshop.open()
    let right = try workshop.open()
    try right.saveDraft(draft("right"))
    try left.saveDraft(draft("left"))
    try right.saveDraft(draft("right, longer"))
    try left.close()
    try right.close()

    let second = try workshop.open()
    #expect(try second.draft(for: question, at: later)?.text == "right, longer")
    try second.saveDraft(draft("right, and on"))
    try second.close()

    let third = try workshop.open()
    #expect(
      try third.draft(for: question, at: later)?.text == "right, and on",
      "it took the first's place"
    )
    try handIn(to: third, of: workshop)
    #expect(try third.draftedQuestions() == [question])
    #expect(try third.draft(for: question, at: later)?.text == "left")
    try third.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try third.draft(for: question, at: later) == nil)
    #expect(try third.draftedQuestions() == [])
  }

  @Test("A recorded answer takes its own draft and no other")
  func answerBesideAnother() throws {
    let workshop = Workshop()
    let left = try workshop.open()
    let right = try workshop.open()
    try left.saveDraft(draft("left"))
    try right.saveDraft(draft("right"))
    try handIn(to: left, of: workshop)
    #expect(try right.draft(for: question, at: later)?.text == "right")
    try right.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try left.draft(for: question, at: later) == nil)
  }

  @Test("A draft that was handed out while its writer lives is not the end of the writer's words")
  func adoptedFromTheLiving() throws {
    let workshop = Workshop()
    let writer = try workshop.open()
    let reader = try workshop.open()
    try writer.saveDraft(draft("first words"))
    try reader.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(
      try reader.draft(for: question, at: later)?.text == "first words",
      "it had not been handed out"
    )

    try writer.saveDraft(draft("first words, and more"))
    try reader.saveDraft(draft("another turn"))
    #expect(try writer.draft(for: question, at: later)?.text == "first words, and more")
    try reader.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try writer.draft(for: question, at: later)?.text == "first words, and more")
  }

  /// A moment some seconds after the drafts of day 1.
  private func after(_ seconds: Double) -> Moment {
    let start = Moment.day(1)
    return Moment(
      microseconds: start.microseconds + Int64(seconds * 1_000_000),
      zoneOffset: start.zoneOffset
    )
  }

  /// Every draft's text, the newest first, as another program would find them.
  private func texts(_ workshop: Workshop) throws -> [String] {
    let journal = try workshop.open()
    defer { try? journal.close() }
    var texts: [String] = []
    while let draft = try journal.draft(for: question, at: later) {
      texts.append(draft.text)
      try journal.clearDraft(of: draft.place)
    }
    return texts
  }

  @Test("Who looks at what another is writing just now, and leaves, takes nothing of it")
  func lookedAt() throws {
    let workshop = Workshop()
    let writer = try workshop.open()
    let reader = try workshop.open()
    try writer.saveDraft(draft("so far"))
    #expect(try reader.draft(for: question, at: after(5))?.text == "so far")
    // The reader's clock runs, and the writer goes on; then the reader leaves.
    try reader.saveDraft(draft("so far", at: after(15)))
    try writer.saveDraft(draft("so far, so good", at: after(16)))
    try reader.saveDraft(draft("so far", at: after(60)))
    #expect(try texts(workshop) == ["so far, so good"])
  }

  @Test("Who writes on what another is writing just now gets a draft of their own")
  func branched() throws {
    let workshop = Workshop()
    let writer = try workshop.open()
    let reader = try workshop.open()
    try writer.saveDraft(draft("so far"))
    #expect(try reader.draft(for: question, at: after(5))?.text == "so far")
    try reader.saveDraft(draft("so far, but", at: after(6)))
    try writer.saveDraft(draft("so far, so good", at: after(7)))
    try reader.saveDraft(draft("so far, but no", at: after(60)))
    try handIn(to: reader, of: workshop, at: after(61))
    #expect(try texts(workshop) == ["so far, so good"])
  }

  @Test("What was killed a moment ago is gone on with, and leaves no second copy")
  func killedJustNow() throws {
    for seconds in [10.0, 40] {
      let workshop = Workshop()
      try workshop.leave(draft("half"))
      let second = try workshop.open()
      #expect(try second.draft(for: question, at: after(5))?.text == "half")
      try second.saveDraft(draft("half and", at: after(6)))
      try second.saveDraft(draft("half and half", at: after(seconds)))
      if seconds > 30 {
        #expect(try texts(workshop) == ["half and half"])
      } else {
        try handIn(to: second, of: workshop, at: after(seconds))
        #expect(try texts(workshop).isEmpty)
      }
    }
  }

  @Test("What was gone on with after two kills leaves no older copy, however soon it is handed in")
  func killedTwice() throws {
    for seconds in [8.0, 50] {
      let workshop = Workshop()
      for (text, moment) in [("half", 0.0), ("half and", 5), ("half and half", 7)] {
        let killed = try workshop.open()
        _ = try killed.draft(for: question, at: after(moment))
        try killed.saveDraft(draft(text, at: after(moment)))
        try killed.close()
      }
      let last = try workshop.open()
      #expect(try last.draft(for: question, at: after(seconds))?.text == "half and half")
      try handIn(to: last, of: workshop, at: after(seconds))
      #expect(try texts(workshop).isEmpty)
    }
  }

  @Test("Who empties what was killed a moment ago does not meet it again, and may write it anew")
  func emptied() throws {
    let workshop = Workshop()
    try workshop.leave(draft("old"))
    let second = try workshop.open()
    #expect(try second.draft(for: question, at: after(2))?.text == "old")
    try second.saveDraft(draft("old and new", at: after(4)))
    try second.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try second.draftedQuestions() == [])
    try second.saveDraft(draft("old", at: after(6)))
    #expect(try texts(workshop) == ["old"])
  }

  @Test("Time alone is no draft to come back to")
  func timeAlone() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    var blank = draft("")
    blank.hints = 0
    try journal.saveDraft(blank)
    #expect(try journal.draftedQuestions() == [])
    #expect(try journal.draft(for: question, at: after(2))?.seconds == 12.25)
    blank.hints = 1
    try journal.saveDraft(blank)
    #expect(try journal.draftedQuestions() == [question])
  }

  @Test("Words that nobody changed are taken over once their writer is surely gone")
  func takenOver() throws {
    let workshop = Workshop()
    try workshop.leave(draft("half"))
    let second = try workshop.open()
    #expect(try second.draft(for: question, at: after(5))?.text == "half")
    try second.saveDraft(draft("half", at: after(31)))
    try second.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try texts(workshop).isEmpty)
  }

  @Test("A draft that was rolled back gives no claim to the next one")
  func rolledBack() throws {
    struct Interruption: Error {}
    let workshop = Workshop()
    let left = try workshop.open()
    let right = try workshop.open()
    #expect(throws: JournalError.self) {
      try left.write { database in
        try left.saveDraft(draft("left"), in: database)
        throw Interruption()
      }
    }
    // It gets the number that the other's had for a moment.
    try right.saveDraft(draft("right"))
    try left.clearDraft(of: Journal.DraftPlace(question: question))
    #expect(try right.draft(for: question, at: later)?.text == "right")
  }
}
