import Foundation
import Wording

extension LogRecord {
  /// What a record says.
  public enum Content: Hashable, Sendable {
    /// An answer with its grade.
    case answer(AnswerRecord)
    /// A reply to the interviewer's probe.
    case probe(ProbeRecord)
    /// What the user said about a point that the grader was unsure of.
    case clarify(ClarifyRecord)
    /// A verdict that the user overruled.
    case overrule(OverruleRecord)
    /// A drill that came to its end and rates the question's memory.
    case review(ReviewRecord)
    /// A demo's outcome that the user predicted.
    case prediction(PredictionRecord)
    /// Parameters of the model of forgetting.
    case parameters(ParametersRecord)
    /// A mock interview that was begun.
    case interview(InterviewRecord)
    /// A mock interview that came to its end.
    case interviewEnd(InterviewEndRecord)
    /// A mark on a question.
    case mark(MarkRecord)
    /// A quiz item that was answered.
    case quiz(QuizRecord)
    /// What the user made of a quiz item afterwards.
    case amend(AmendRecord)
    /// What is done with the memory of a question whose meaning was changed.
    case revise(ReviseRecord)
  }

  /// What this program makes of a record.
  public enum Reading: Hashable, Sendable {
    /// Its content.
    case known(Content)
    /// A newer program wrote it; it is kept, travels on, and counts for nothing here.
    case newer
    /// The checksum does not fit.
    case damaged
    /// The fields are whole, yet the body has not the form that its version has.
    case malformed(String)
  }

  /// Writes content down.
  ///
  /// - Throws: What the encoder throws for a number that JSON cannot say.
  init(_ content: Content, id: RecordID, device: RecordID, at moment: Moment) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body =
      switch content {
      case .answer(let record): try encoder.encode(record)
      case .probe(let record): try encoder.encode(record)
      case .clarify(let record): try encoder.encode(record)
      case .overrule(let record): try encoder.encode(record)
      case .review(let record): try encoder.encode(record)
      case .prediction(let record): try encoder.encode(record)
      case .parameters(let record): try encoder.encode(record)
      case .interview(let record): try encoder.encode(record)
      case .interviewEnd(let record): try encoder.encode(record)
      case .mark(let record): try encoder.encode(record)
      case .quiz(let record): try encoder.encode(record)
      case .amend(let record): try encoder.encode(record)
      case .revise(let record): try encoder.encode(record)
      }
    let unchecked = LogRecord(
      id: id,
      device: device,
      moment: moment,
      schema: LogRecord.currentSchema,
      kind: content.kind.rawValue,
      question: content.question,
      answer: content.answer,
      body: String(decoding: body, as: UTF8.self),
      checksum: 0
    )
    self = unchecked.sealed()
  }

  /// The same record with the checksum that fits.
  func sealed() -> LogRecord {
    LogRecord(
      id: id,
      device: device,
      moment: moment,
      schema: schema,
      kind: kind,
      question: question,
      answer: answer,
      body: body,
      checksum: computedChecksum
    )
  }

  /// Checks the record and reads its content.
  public var reading: Reading {
    guard isIntact else { return .damaged }
    guard schema <= LogRecord.currentSchema, let kind = Kind(rawValue: kind) else { return .newer }
    let decoder = JSONDecoder()
    let data = Data(body.utf8)
    do {
      let content: Content =
        switch kind {
        case .answer: .answer(try decoder.decode(AnswerRecord.self, from: data))
        case .probe: .probe(try decoder.decode(ProbeRecord.self, from: data))
        case .clarify: .clarify(try decoder.decode(ClarifyRecord.self, from: data))
        case .overrule: .overrule(try decoder.decode(OverruleRecord.self, from: data))
        case .review: .review(try decoder.decode(ReviewRecord.self, from: data))
        case .prediction: .prediction(try decoder.decode(PredictionRecord.self, from: data))
        case .parameters: .parameters(try decoder.decode(ParametersRecord.self, from: data))
        case .interview: .interview(try decoder.decode(InterviewRecord.self, from: data))
        case .interviewEnd:
          .interviewEnd(try decoder.decode(InterviewEndRecord.self, from: data))
        case .mark: .mark(try decoder.decode(MarkRecord.self, from: data))
        case .quiz: .quiz(try decoder.decode(QuizRecord.self, from: data))
        case .amend: .amend(try decoder.decode(AmendRecord.self, from: data))
        case .revise: .revise(try decoder.decode(ReviseRecord.self, from: data))
        }
      guard content.question == question, content.answer == answer else {
        return .malformed("the body is about something else than the record's fields say")
      }
      return .known(content)
    } catch {
      return .malformed(String(describing: error))
    }
  }

  /// The names of the kinds; they are stored, so they never change.
  enum Kind: String {
    case answer, probe, clarify, overrule, review, prediction, parameters, interview
    case interviewEnd = "interview-end"
    case mark, quiz, amend, revise
  }
}
