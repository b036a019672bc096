import Foundation
import GRDB
import Grading
import Memory
import Questions
import Randomness
import Testing
import Wording

@testable import Journal

@Suite("Parameters of the model of forgetting")
struct ParametersTests {
  private func parameters(_ first: Double) -> [Double] {
    var values = FSRSParameters.standard.values
    values[3] = first
    return values
  }

  private func keep(
    _ values: [Double],
    _ journal: Journal,
    _ workshop: Workshop,
    on day: Int = 50
  ) throws {
    try journal.append(
      .parameters(ParametersRecord(values: values, reviews: 300, lossBefore: 0.5, lossAfter: 0.25)),
      id: workshop.id(),
      at: .day(day)
    )
  }

  private func stability(_ journal: Journal) throws -> Double? {
    try journal.standing(of: "itemcf-time-weight")?.memory.stability
  }

  @Test("The last in the log's order schedules, at once, after opening, and after a rebuild")
  func last() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try workshop.answer(journal, on: .day(1), .covered)
    #expect(try stability(journal) == FSRSParameters.standard.values[3])
    try keep(parameters(20), journal, workshop)
    #expect(try stability(journal) == 20)
    // Of an earlier day, as from a machine whose log was merged late.
    try keep(parameters(30), journal, workshop, on: 40)
    #expect(try stability(journal) == 20)
    try keep(parameters(40), journal, workshop, on: 60)
    #expect(try stability(journal) == 40)
    #expect(try journal.check() == [])
    try journal.rebuild()
    #expect(try stability(journal) == 40)
    try journal.close()
    let again = try workshop.open()
    #expect((again.scheduler as? FSRS6)?.parameters.values == parameters(40))
    #expect(try stability(again) == 40)
    try keep(FSRSParameters.standard.values, again, workshop, on: 70)
    #expect(try stability(again) == FSRSParameters.standard.values[3])
  }

  @Test("Another instance that has the file open goes on with them")
  func otherInstance() throws {
    let workshop = Workshop()
    let one = try workshop.open()
    let two = try workshop.open()
    try keep(parameters(20), one, workshop)
    try workshop.answer(two, on: .day(51), .covered)
    #expect(try stability(one) == 20)
    #expect(try one.check() == [])
  }

  @Test("What cannot be used is kept and counts for nothing")
  func unusable() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try workshop.answer(journal, on: .day(1), .covered)
    try keep(parameters(20), journal, workshop)
    try keep(parameters(1000), journal, workshop, on: 60)
    try keep([1, 2, 3], journal, workshop, on: 61)
    var other = ParametersRecord(values: [1])
    other.model = "FSRS-7"
    try journal.append(.parameters(other), id: workshop.id(), at: .day(62))
    #expect(try stability(journal) == 20)
    #expect(try journal.check() == [])
    #expect(try journal.recordCount() == 5)
  }

  @Test(
    "Logs with parameters come to the same in any order",
    arguments: 1...10 as ClosedRange<UInt64>
  )
  func merging(seed: UInt64) throws {
    let workshop = Workshop(seed: seed)
    let source = try workshop.temporary()
    for day in 0..<12 {
      try workshop.answer(source, on: .day(day * 3), day.isMultiple(of: 4) ? .missed : .covered)
      if day.isMultiple(of: 3) { try keep(parameters(Double(10 + day)), source, workshop, on: day) }
    }
    let expected = try source.standings()
    for _ in 0..<3 {
      let other = try workshop.temporary()
      for record in try source.records().shuffled(using: &workshop.generator) {
        try other.merge([record])
      }
      #expect(try other.standings() == expected)
      #expect(try other.check() == [])
    }
  }

  @Test("A failed transaction leaves the model as it was")
  func rollback() throws {
    let workshop = Workshop()
    let journal = try workshop.open()
    try workshop.answer(journal, on: .day(1), .covered)
    let record = try LogRecord(
      .parameters(ParametersRecord(values: parameters(20))),
      id: workshop.id(),
      device: workshop.id(),
      at: .day(2)
    )
    struct Refusal: Error {}
    #expect(throws: JournalError.self) {
      try journal.write { database in
        try journal.take(record, in: database)
        throw Refusal()
      }
    }
    try workshop.answer(journal, on: .day(3), of: "other", .covered)
    #expect(
      try journal.standing(of: "other")?.memory.stability == FSRSParameters.standard.values[3]
    )
    #expect(try journal.check() == [])
  }

  @Test("Reviews are handed over question by question, with days between them")
  func reviews() throws {
    let workshop = Workshop()
    let journal = try workshop.temporary()
    try workshop.answer(journal, on: .day(5), of: "a", .covered)
    try workshop.answer(journal, on: .day(2), of: "b", .missed)
    try workshop.answer(journal, on: .day(1), of: "a", .missed)
    try workshop.answer(journal, on: .day(5, hour: 20), of: "a", .missed)
    var found: [String] = []
    try journal.forEachReview { isFirst, moment, days, rating in
      found.append(
        "\(isFirst) \(moment.microseconds == Moment.day(5).microseconds) \(days) \(rating)"
      )
    }
    #expect(
      found == [
        "true false 0 again", "false true 4 easy", "false false 0 again", "true false 0 again",
      ]
    )
  }

  @Test("The stored form is a promise")
  func form() throws {
    let record = try LogRecord(
      .parameters(ParametersRecord(values: [0.5, 2], reviews: 3, lossBefore: 0.25)),
      id: RecordID(high: 1, low: 2),
      device: RecordID(high: 3, low: 4),
      at: .day(1)
    )
    #expect(record.kind == "parameters" && record.question == nil && record.answer == nil)
    #expect(
      record.body == #"{"lossBefore":0.25,"model":"FSRS-6","reviews":3,"values":[0.5,2]}"#
    )
  }
}
