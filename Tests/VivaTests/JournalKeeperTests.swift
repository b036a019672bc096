import Foundation
import Grading
import Journal
import Memory
import Questions
import Testing
import Wording

@testable import Tutor
@testable import viva

/// What goes between the tutor and a real journal in a folder of its own.
@Suite struct JournalKeeperTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(component: "viva-keeper-\(UUID().uuidString)")
  private let answerPlace = Tutor.DraftPlace(question: "clipping")

  private func journal() throws -> Journal {
    try Journal.open(at: folder, newDevice: RecordID(high: 1, low: 2))
  }

  private static func question(revision: Int = 1) -> Question {
    let text = Bilingual(zh: "题", en: "text")
    func point(_ id: PointID, weight: Int) -> KeyPoint {
      KeyPoint(
        id: id,
        weight: weight,
        statement: text,
        explanation: text,
        hint: text,
        probe: text,
        evidence: [],
        misconceptions: [],
        demos: []
      )
    }
    return Question(
      id: "clipping",
      revision: revision,
      topic: "deep",
      level: 1,
      title: text,
      asks: text,
      weakSample: WeakSample(answer: text, critique: text),
      points: [point("threshold", weight: 1), point("direction", weight: 3)],
      modelAnswer: text,
      followUps: [],
      sources: []
    )
  }

  private func answer(_ ticket: AnswerTicket) throws -> Entry {
    let question = Self.question()
    return .answer(
      AnswerEntry(
        ticket: ticket,
        question: question.id,
        rubricRevision: question.revision,
        text: "words of an answer",
        sureness: .shaky,
        seconds: 12,
        hints: 0,
        grade: try Grader(question: question).grade("words of an answer"),
        weights: question.weights
      )
    )
  }

  private func draft(_ text: String, about point: PointID? = nil, of ticket: AnswerTicket? = nil)
    -> Tutor.Draft
  {
    Tutor.Draft(
      question: "clipping",
      probing: point,
      answer: ticket,
      text: text,
      cursor: text.count,
      seconds: 3
    )
  }

  private func reply(_ text: String, about point: PointID, of ticket: AnswerTicket) -> Entry {
    .probe(
      ticket,
      question: "clipping",
      point: point,
      reply: text,
      verdict: PointGrade(
        point: point,
        verdict: .covered,
        confidence: 0.9,
        reason: .evidence,
        evidence: []
      ),
      score: 0.25,
      rubricRevision: 1
    )
  }

  @Test func anAnswerTakesItsDraftAlongAndAFailedOneTakesNothing() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ticket = AnswerTicket(number: 1)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    let failure = keeper.save(draft("words of an answer"))
    #expect(failure == nil)
    try journal.close()
    #expect(keeper.record(try answer(ticket)) != nil, "a failed append was taken for a success")
    // Nothing may follow an answer that is not in the log.
    #expect(
      keeper.record(
        .review(ticket, question: "clipping", rating: .again, score: 0)
      )?.en.contains("not in the journal") == true
    )

    let second = try self.journal()
    let again = JournalKeeper(journal: second)
    #expect(try second.recordCount() == 0)
    #expect(again.opened(Self.question()).draft?.text == "words of an answer")
    #expect(again.record(try answer(ticket)) == nil)
    #expect(try second.recordCount() == 1)
    #expect(try second.draftedQuestions().isEmpty)
    #expect(
      again.record(.review(ticket, question: "clipping", rating: .again, score: 0)) == nil
    )
    // The weights of then are in the record, whatever the packs say now.
    let attempt = try #require(try second.history(of: "clipping").first)
    #expect(attempt.answer.weights == ["threshold": 1, "direction": 3])
  }

  @Test func aDraftThatCannotBeSavedIsSaid() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    try journal.close()
    #expect(keeper.save(draft("lost?"))?.en.isEmpty == false)
  }

  @Test func aJournalThatWasHeldAtTheStartTakesInWhatWasDoneMeanwhile() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: Journal.fileName).path(percentEncoded: false)
    let opener = JournalOpener(folder: folder)
    let keeper = JournalKeeper(journal: try opener.temporary(), opener: opener)
    try "no journal yet".write(toFile: path, atomically: true, encoding: .utf8)
    let ticket = AnswerTicket(number: 1)
    #expect(keeper.record(try answer(ticket)) == nil)
    let failure = keeper.save(draft("half a reply", about: "direction", of: ticket))
    keeper.storeWelcomed()
    keeper.store(.zh)
    keeper.restore(isLast: true)
    #expect(failure == nil && !keeper.isKept, "what is in memory was called kept")

    try FileManager.default.removeItem(atPath: path)
    keeper.restore(isLast: true)
    #expect(keeper.isKept)
    #expect(keeper.takeTroubles().map(\.en).last?.contains("has been saved") == true)
    #expect(
      keeper.record(reply("a reply", about: "threshold", of: ticket)) == nil,
      "the answer's name was forgotten"
    )
    let kept = try journal()
    #expect(try kept.recordCount() == 2)
    #expect(try kept.draft(for: "clipping", at: .current)?.text == "half a reply")
    #expect(try kept.value(of: .welcomed) == true)
    #expect(try kept.value(of: .language) == .zh)
  }

  @Test func aResumedReplyComesWithEverythingThatWasSaidSince() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ticket = AnswerTicket(number: 1)
    let first = JournalKeeper(journal: try journal())
    #expect(first.record(try answer(ticket)) == nil)
    let failures = [
      first.save(draft("about the threshold", about: "threshold", of: ticket)),
      first.save(draft("about the direction", about: "direction", of: ticket)),
    ]
    #expect(failures == [nil, nil])
    #expect(first.record(reply("about the direction", about: "direction", of: ticket)) == nil)

    let opened = JournalKeeper(journal: try journal()).opened(Self.question())
    #expect(opened.draft?.text == "about the threshold", "the other reply took it along")
    #expect(opened.draft?.probing == "threshold")
    let unfinished = try #require(opened.unfinished)
    #expect(unfinished.replies == ["direction": "about the direction"])
    #expect(unfinished.grade.score == 0)
    #expect(unfinished.gradeWithReplies.score == 0.75)
    #expect(opened.begun.isEmpty)
  }

  @Test func aReplyToARevisedQuestionBecomesTheBeginningOfANewAnswer() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ticket = AnswerTicket(number: 1)
    let first = JournalKeeper(journal: try journal())
    #expect(first.record(try answer(ticket)) == nil)
    let failure = first.save(draft("half a reply", about: "direction", of: ticket))
    #expect(failure == nil)

    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    let opened = keeper.opened(Self.question(revision: 2))
    #expect(opened.unfinished == nil)
    #expect(opened.draft?.text == "half a reply")
    #expect(opened.draft?.probing == nil)
    #expect(keeper.takeTroubles().map(\.en).first?.contains("was revised") == true)
    #expect(try journal.draft(for: "clipping", at: .current)?.stage == .answer)
    keeper.clearDraft(of: answerPlace)
    #expect(try journal.draftedQuestions().isEmpty, "the old reply comes back")
  }

  @Test func whatTheUserSaidWhenAskedIsARecordThatCounts() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ticket = AnswerTicket(number: 1)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    guard case .answer(var entry) = try answer(ticket) else { return }
    entry.grade.points[1].reason = .unsure
    #expect(keeper.record(.answer(entry)) == nil)
    #expect(
      keeper.record(
        .clarify(
          ticket,
          question: "clipping",
          point: "direction",
          isMeant: true,
          rubricRevision: 1
        )
      ) == nil
    )
    #expect(try journal.standing(of: "clipping")?.score == 0.75)
    try journal.close()
    #expect(try self.journal().standing(of: "clipping")?.score == 0.75)
  }

  @Test func anAnswerIsAskedAboutAgainUntilItsDrillEnded() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let ticket = AnswerTicket(number: 1)
    let journal = try journal()
    let keeper = JournalKeeper(journal: journal)
    guard case .answer(var entry) = try answer(ticket) else { return }
    #expect(keeper.record(.answer(entry)) == nil)
    #expect(keeper.opened(Self.question()).unfinished == nil, "nothing in it was unsure")

    entry.ticket = AnswerTicket(number: 2)
    entry.grade.points[1].reason = .unsure
    #expect(keeper.record(.answer(entry)) == nil)
    let unfinished = try #require(keeper.opened(Self.question()).unfinished)
    #expect(unfinished.text == "words of an answer")
    #expect(unfinished.sureness == .shaky)
    #expect(keeper.opened(Self.question(revision: 2)).unfinished == nil)
    // What is being written since is newer.
    #expect(keeper.save(draft("another answer")) == nil)
    #expect(keeper.opened(Self.question()).unfinished == nil)
    keeper.clearDraft(of: answerPlace)
    #expect(
      keeper.record(
        .review(unfinished.ticket, question: "clipping", rating: .again, score: 0)
      ) == nil
    )
    #expect(keeper.opened(Self.question()).unfinished == nil)
  }
}
