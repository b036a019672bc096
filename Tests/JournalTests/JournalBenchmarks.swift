import Foundation
import Grading
import Memory
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

/// Times of the journal, to be printed and not judged: a noisy machine must not fail a build.
///
///     VIVA_BENCHMARK=1 swift test -c release -Xswiftc -enable-testing --filter JournalBenchmarks
@Suite(
  "Journal, timed",
  .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["VIVA_BENCHMARK"] != nil)
)
struct JournalBenchmarks {
  private let clock = ContinuousClock()

  @Test("Opening, appending, drafting")
  func everyDay() throws {
    let workshop = Workshop()
    var made: Journal?
    report("first open", [try clock.measure { made = try workshop.open() }])
    let journal = try #require(made)
    let appends = try (0..<1000).map { index in
      try clock.measure { try append(journal, index, workshop) }
    }
    report("append, synced", appends)
    let drafts = try (0..<1000).map { index in
      try clock.measure {
        try journal.saveDraft(
          Journal.Draft(
            question: "q",
            text: String(repeating: "因为时间", count: 60),
            cursor: index,
            seconds: 0,
            updatedAt: .day(1)
          )
        )
      }
    }
    report("draft of 240 characters", drafts)
    try journal.close()
    report("open, 1,000 records", try (0..<50).map { _ in try opening(workshop) })
  }

  @Test("100,000 records, 10,000 questions")
  func large() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    let records = try (0..<100_000).map { index in
      try LogRecord(
        .answer(content(index)),
        id: workshop.id(),
        device: journal.device,
        at: .day(index / 300, hour: index % 24)
      )
    }
    report("merge 100,000", [try clock.measure { try journal.merge(records) }])
    report(
      "all standings",
      try (0..<10).map { _ in try clock.measure { _ = try journal.standings() } }
    )
    report(
      "one history",
      try (0..<100).map { index in
        let question = QuestionID(rawValue: "question-\(index * 97)")
        return try clock.measure { _ = try journal.history(of: question) }
      }
    )
    report(
      "due count",
      try (0..<100).map { _ in try clock.measure { _ = try journal.dueCount(at: .day(200)) } }
    )
    report(
      "streak of 334 days",
      try (0..<20).map { _ in try clock.measure { _ = try journal.streak(at: .day(333)) } }
    )
    report("rebuild", [try clock.measure { _ = try journal.rebuild() }])
    report("check", [try clock.measure { _ = try journal.check() }])
    try journal.close()
    report("open, 100,000 records", try (0..<50).map { _ in try opening(workshop) })
    let size = try FileManager.default.attributesOfItem(
      atPath: workshop.file.path(percentEncoded: false)
    )[.size]
    print("file: \(size ?? 0) bytes")
  }

  @Test("1,000,000 records, 10,000 questions: home, the next question, figures")
  func huge() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    var index = 0
    report(
      "merge 1,000,000",
      [
        try clock.measure {
          _ = try journal.merge {
            guard index < 1_000_000 else { return nil }
            defer { index += 1 }
            return try? LogRecord(
              .answer(content(index)),
              id: workshop.id(),
              device: journal.device,
              at: .day(index / 1000, hour: index % 24)
            )
          }
        }
      ]
    )
    let now = Moment.day(1000)
    func home(_ journal: Journal) throws {
      _ = try journal.standings()
      _ = try journal.draftedQuestions()
      _ = try journal.studiedDays(through: now.localDay)
      _ = try journal.days(now.localDay - 13...now.localDay)
      _ = try journal.quizDays(now.localDay - 13...now.localDay)
      _ = try journal.marks()
      _ = try journal.pointCounts(at: now)
    }
    report("home's queries", try (0..<20).map { _ in try clock.measure { try home(journal) } })
    report(
      "next question",
      try (0..<100).map { _ in try clock.measure { _ = try journal.nextDue(at: now) } }
    )
    report(
      "points of a quiz",
      try (0..<100).map { index in
        try clock.measure {
          _ = try journal.pointsByDueDate(limit: 60)
          _ = try journal.quizDraft(at: now)
          _ = try journal.generation()
          for question in 0..<10 {
            let id = QuestionID(rawValue: "question-\(index * 97 + question)")
            _ = try journal.pointStandings(of: id)
          }
        }
      }
    )
    report(
      "figures of all days",
      try (0..<10).map { _ in try clock.measure { _ = try journal.days(0...now.localDay) } }
    )
    report(
      "figures of a year",
      try (0..<10).map { _ in
        try clock.measure { _ = try journal.days(now.localDay - 365...now.localDay) }
      }
    )
    report(
      "one history",
      try (0..<100).map { index in
        let question = QuestionID(rawValue: "question-\(index * 97)")
        return try clock.measure { _ = try journal.history(of: question) }
      }
    )
    report(
      "append, synced",
      try (0..<50).map { index in
        try clock.measure { try append(journal, index, workshop) }
      }
    )
    var reviews = 0
    report(
      "all reviews",
      [try clock.measure { try journal.forEachReview { _, _, _, _ in reviews += 1 } }]
    )
    try journal.close()
    report(
      "open, then home's queries",
      try (0..<10).map { _ in
        try clock.measure {
          let journal = try workshop.open()
          try home(journal)
          try journal.close()
        }
      }
    )
    report(
      "backup",
      [
        try clock.measure {
          try Journal.backUp(folder: workshop.folder, at: now, isForced: true)
        }
      ]
    )
    report(
      "every record's checksum",
      [
        try clock.measure { _ = try Journal.damagedRows(in: workshop.folder) }
      ]
    )
    #expect(reviews == 1_000_050)
  }

  private func content(_ index: Int) -> AnswerRecord {
    let verdicts: [Verdict] = [.covered, index.isMultiple(of: 3) ? .missed : .covered, .partial]
    return .made(verdicts, of: QuestionID(rawValue: "question-\(index % 10_000)"))
  }

  private func append(_ journal: Journal, _ index: Int, _ workshop: Workshop) throws {
    try journal.append(.answer(content(index % 9)), id: workshop.id(), at: .day(index))
  }

  private func opening(_ workshop: Workshop) throws -> Duration {
    var journal: Journal?
    let time = try clock.measure { journal = try workshop.open() }
    try journal?.close()
    return time
  }

  private func report(_ name: String, _ times: [Duration]) {
    let sorted = times.sorted()
    let median = sorted[sorted.count / 2]
    let late = sorted[sorted.count * 95 / 100]
    print("\(name): median \(median), 95% \(late), n = \(times.count)")
  }
}
