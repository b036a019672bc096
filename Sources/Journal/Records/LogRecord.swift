public import Questions
public import Wording

/// One entry of the log, as it is stored and as it travels between machines.
///
/// A record is never changed. Records are ordered by time, then device, then id, so that every
/// machine that holds the same records tells the same story.
public struct LogRecord: Hashable, Sendable, Identifiable {
  /// The record's own name.
  public let id: RecordID
  /// The journal that wrote it.
  public let device: RecordID
  /// When it was written.
  public let moment: Moment
  /// The version of the body's form.
  public let schema: Int
  /// What the body is, such as `answer`.
  public let kind: String
  /// The question that it is about, or nil.
  public let question: QuestionID?
  /// The record that it follows: an answer, or the beginning of an interview; or nil.
  public let answer: RecordID?
  /// The content as JSON, byte for byte as it was written.
  public let body: String
  /// CRC-32C over all other fields.
  public let checksum: UInt32

  /// Whether the checksum fits the other fields.
  public var isIntact: Bool { checksum == computedChecksum }

  /// The version that this program writes.
  public static let currentSchema = 1

  /// Creates a record as it was read from somewhere; ``isIntact`` tells whether it is sound.
  public init(
    id: RecordID,
    device: RecordID,
    moment: Moment,
    schema: Int,
    kind: String,
    question: QuestionID?,
    answer: RecordID?,
    body: String,
    checksum: UInt32
  ) {
    self.id = id
    self.device = device
    self.moment = moment
    self.schema = schema
    self.kind = kind
    self.question = question
    self.answer = answer
    self.body = body
    self.checksum = checksum
  }

  /// The check over all fields but itself, each with its length where it has one.
  var computedChecksum: UInt32 {
    var check = CRC32C()
    check.add(id.bytes)
    check.add(device.bytes)
    check.add(moment.microseconds)
    check.add(Int64(moment.zoneOffset))
    check.add(Int64(schema))
    check.add(kind)
    check.add(question == nil ? 0 : 1)
    check.add(question?.rawValue ?? "")
    check.add(answer == nil ? 0 : 1)
    check.add(answer?.bytes ?? [])
    check.add(body)
    return check.value
  }
}

extension LogRecord: Comparable {
  /// Orders records by time, then device, then id.
  public static func < (left: LogRecord, right: LogRecord) -> Bool {
    (left.moment.microseconds, left.device, left.id)
      < (right.moment.microseconds, right.device, right.id)
  }
}
