import Foundation
import Grading
import Memory
import Questions
import Randomness
import Wording

@testable import Journal

/// A folder that goes when the test is over, and seeded makers of records.
final class Workshop {
  let folder: URL
  var generator: SeededGenerator

  init(seed: UInt64 = 1) {
    generator = SeededGenerator(seed: seed)
    folder = FileManager.default.temporaryDirectory
      .appending(path: "viva-journal-\(UUID().uuidString)")
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var file: URL { folder.appending(path: Journal.fileName) }

  func id() -> RecordID { RecordID(using: &generator) }

  func open(
    scheduler: (any Scheduler)? = nil,
    desiredRetention: Double? = nil
  ) throws -> Journal {
    try Journal.open(
      at: folder,
      newDevice: id(),
      scheduler: scheduler,
      desiredRetention: desiredRetention
    )
  }

  /// Makes the folder, for files that a test puts there itself.
  func makeFolder() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Opens the journal, keeps a draft in it and is gone, as a killed instance.
  func leave(_ draft: Journal.Draft) throws {
    let killed = try open()
    try killed.saveDraft(draft)
    try killed.close()
  }

  /// A journal that goes when the test is over.
  func temporary() throws -> Journal { try Journal.temporary(device: id()) }

  /// Appends an answer with a verdict a point.
  @discardableResult
  func answer(
    _ journal: Journal,
    on moment: Moment,
    of question: QuestionID = "itemcf-time-weight",
    text: String = "因为同一个 session",
    sureness: Int? = 3,
    _ verdicts: Verdict...
  ) throws -> RecordID {
    let id = id()
    let answer = AnswerRecord.made(verdicts, of: question, text: text, sureness: sureness)
    try journal.append(.answer(answer), id: id, at: moment)
    return id
  }
}

extension Moment {
  /// Noon of a day in 2026, counted from 1 January, eight hours ahead of UTC.
  static func day(_ day: Int, hour: Int = 12) -> Moment {
    let seconds = 1_767_225_600 + day * 86_400 + (hour - 8) * 3600
    return Moment(microseconds: Int64(seconds) * 1_000_000, zoneOffset: 8 * 3600)
  }
}

extension Grade {
  /// A grade with a verdict a point, and the score that the weights of ``weights`` give.
  static func made(_ question: QuestionID, _ verdicts: [Verdict]) -> Grade {
    let points = verdicts.enumerated().map { index, verdict in
      PointGrade(
        point: PointID(rawValue: "point-\(index)"),
        verdict: verdict,
        confidence: 0.875,
        reason: verdict == .covered ? .evidence : .nothingFound,
        evidence: verdict == .covered ? [Evidence(start: 0, end: 2, text: "因为")] : []
      )
    }
    let total = verdicts.indices.reduce(0) { $0 + weight($1) }
    let earned = verdicts.enumerated().reduce(0) { $0 + weight($1.0) * $1.1.credit }
    return Grade(
      question: question,
      rubricRevision: 3,
      language: .mixed,
      gate: nil,
      points: points,
      score: earned / total
    )
  }

  static func weights(_ count: Int) -> [PointID: Int] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { (PointID(rawValue: "point-\($0)"), Int(weight($0))) }
    )
  }

  private static func weight(_ index: Int) -> Double { Double(3 - index % 3) }
}

extension PointGrade {
  /// A verdict that a reply earned with all of its words.
  static func replied(_ point: PointID, _ verdict: Verdict, _ words: String) -> PointGrade {
    let span = Evidence(start: 0, end: words.unicodeScalars.count, text: words, source: .reply)
    return PointGrade(
      point: point,
      verdict: verdict,
      confidence: 0.875,
      reason: .evidence,
      evidence: [span]
    )
  }
}

extension AnswerRecord {
  static func made(
    _ verdicts: [Verdict],
    of question: QuestionID = "itemcf-time-weight",
    text: String = "因为同一个 session 里连着点的两个东西",
    sureness: Int? = 3
  ) -> AnswerRecord {
    AnswerRecord(
      question: question,
      text: text,
      sureness: sureness,
      seconds: 72.5,
      hints: 1,
      grade: .made(question, verdicts),
      weights: Grade.weights(verdicts.count)
    )
  }
}
