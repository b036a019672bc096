public import Foundation
import Questions
import Wording

/// A record as one line of JSON, in which it travels between machines.
///
///     {"answer":null,"body":"{…}","checksum":123,"device":"…","id":"…","kind":"answer",
///      "question":"…","schema":1,"time":1767225600000000,"zone":28800}
///
/// The body is a text, byte for byte as it was written, since the checksum counts its bytes; the
/// checksum goes along, so that what was changed on the way is noticed.
extension LogRecord {
  private struct Line: Codable {
    var id: RecordID
    var device: RecordID
    var time: Int64
    var zone: Int
    var schema: Int
    var kind: String
    var question: String?
    var answer: RecordID?
    var body: String
    var checksum: UInt32

    private enum CodingKeys: String, CodingKey {
      case id, device, time, zone, schema, kind, question, answer, body, checksum
    }
  }

  /// Writes lines.
  static let lineEncoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  /// The line, without its end. A record from a file always has one.
  public var line: Data {
    get throws {
      try LogRecord.lineEncoder.encode(
        Line(
          id: id,
          device: device,
          time: moment.microseconds,
          zone: moment.zoneOffset,
          schema: schema,
          kind: kind,
          question: question?.rawValue,
          answer: answer,
          body: body,
          checksum: checksum
        )
      )
    }
  }

  /// Reads a line.
  ///
  /// - Throws: ``LineError`` where it is no record, or one whose checksum does not fit.
  public init(line: Data) throws(LineError) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notARecord }
    guard let read = try? JSONDecoder().decode(Line.self, from: line) else { throw .notARecord }
    self.init(
      id: read.id,
      device: read.device,
      moment: Moment(microseconds: read.time, zoneOffset: read.zone),
      schema: read.schema,
      kind: read.kind,
      question: read.question.map(QuestionID.init(rawValue:)),
      answer: read.answer,
      body: read.body,
      checksum: read.checksum
    )
    guard isIntact else { throw .changed(id) }
  }

  /// Why a line is not taken in.
  public enum LineError: Error, Hashable, Sendable {
    /// It is no JSON object with the fields of a record.
    case notARecord
    /// Its checksum does not fit what it says.
    case changed(RecordID)
  }
}
