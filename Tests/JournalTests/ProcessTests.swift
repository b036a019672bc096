import Foundation
import Grading
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Several processes", .serialized)
struct ProcessTests {
  @Test("Two processes that answer at once, 1,000 times each, lose nothing")
  func twoProcesses() async throws {
    let workshop = Workshop()
    let path = workshop.folder.path(percentEncoded: false)
    async let left = #expect(processExitsWith: .success) { [path = path as String] in
      try reporting(1, to: path) { try answer(1000, times: path, as: 1) }
    }
    async let right = #expect(processExitsWith: .success) { [path = path as String] in
      try reporting(2, to: path) { try answer(1000, times: path, as: 2) }
    }
    _ = await (left, right)
    for number in 1...2 as ClosedRange<UInt64> {
      let failure = failureFile(number, in: path)
      #expect((try? String(contentsOf: failure, encoding: .utf8)) == nil)
    }
    let journal = try workshop.open()
    #expect(try journal.recordCount() == 2000)
    #expect(try journal.standings().values.map(\.attempts).reduce(0, +) == 2000)
    #expect(try journal.check() == [])
  }

  @Test("kill -9 at ten moments loses no acknowledged answer, leaves none half, keeps the draft")
  func killed() async throws {
    let workshop = Workshop()
    let path = workshop.folder.path(percentEncoded: false)
    var before = 0
    for round in 1...10 as ClosedRange<UInt64> {
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, round = round as UInt64] in
        try answerUntilKilled(path, round)
      }
      let acknowledgements = workshop.folder.appending(path: "acknowledged-\(round)")
      let acknowledged = try Data(contentsOf: acknowledgements).count
      let journal = try workshop.open()
      let count = try journal.recordCount()
      #expect(acknowledged > 0)
      // The record under way may have been written and not yet acknowledged.
      #expect((before + acknowledged...before + acknowledged + 1).contains(count))
      #expect(try journal.check() == [])
      let draft = try #require(try journal.draft(for: "draft", at: .day(40)))
      #expect([acknowledged, acknowledged + 1].contains(draft.cursor))
      try journal.close()
      before = count
    }
  }
}

/// Leaves what a child process throws where its parent can read it; the exit alone tells nothing.
private func reporting(_ number: UInt64, to path: String, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch {
    try String(describing: error)
      .write(to: failureFile(number, in: path), atomically: true, encoding: .utf8)
    throw error
  }
}

private func failureFile(_ number: UInt64, in path: String) -> URL {
  URL(filePath: path).appending(path: "failure-\(number)")
}

/// Answers in turn to seven questions.
private func answer(_ count: Int, times path: String, as number: UInt64) throws {
  var generator = SeededGenerator(seed: number)
  let journal = try Journal.open(
    at: URL(filePath: path),
    newDevice: RecordID(using: &generator)
  )
  for index in 0..<count { try answer(journal, index, &generator) }
}

private func answer(_ journal: Journal, _ index: Int, _ generator: inout SeededGenerator) throws {
  let id = RecordID(using: &generator)
  // A lock that outlasts the wait is tried again, as the tutor's user does.
  var attempts = 0
  while true {
    do {
      try journal.append(
        .answer(.made([.covered, .missed], of: QuestionID(rawValue: "question-\(index % 7)"))),
        id: id,
        at: .day(index)
      )
      return
    } catch {
      attempts += 1
      if attempts == 10 { throw error }
    }
  }
}

/// Drafts and answers until another thread kills the process; the file of acknowledgements grows
/// by one byte after each answer.
private func answerUntilKilled(_ path: String, _ round: UInt64) throws {
  var generator = SeededGenerator(seed: 1000 + round)
  let journal = try Journal.open(
    at: URL(filePath: path),
    newDevice: RecordID(using: &generator)
  )
  let file = URL(filePath: path).appending(path: "acknowledged-\(round)")
  try Data().write(to: file)
  let acknowledgements = try FileHandle(forWritingTo: file)
  let delay = Double.random(in: 0.05..<0.15, using: &generator)
  for index in 1... {
    try journal.saveDraft(
      Journal.Draft(
        question: "draft",
        text: "因为 \(index)",
        cursor: index,
        seconds: 0,
        updatedAt: .day(1)
      )
    )
    try answer(journal, index, &generator)
    try acknowledgements.write(contentsOf: Data([1]))
    // Counted from the first answer on: a disk that is busy may take longer for that alone.
    if index == 1 {
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: delay)
        kill(getpid(), SIGKILL)
      }
    }
  }
}
