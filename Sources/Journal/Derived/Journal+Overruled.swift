import GRDB
public import Grading
public import Questions
public import Wording

extension Journal {
  /// A verdict of the grader's that the user overruled, with what an author needs to judge both.
  public struct OverruledVerdict: Hashable, Sendable, Identifiable {
    /// The id of the record that says so.
    public let id: RecordID
    /// When the user overruled it.
    public let moment: Moment
    /// The id of the answer's record.
    public let answer: RecordID
    /// The answer as the user typed it; the reply where a verdict on a reply was overruled.
    public let text: String
    /// The revision of the rubric that gave the verdict.
    public let rubricRevision: Int
    /// What the grader said, and why.
    public let given: PointGrade
    /// What the user says.
    public let verdict: Verdict
  }

  /// A point with its overruled verdicts.
  public struct OverruledPoint: Hashable, Sendable {
    /// The point.
    public let reference: PointReference
    /// The verdicts, the newest first.
    public let verdicts: [OverruledVerdict]
  }

  /// Every point that the user overruled a verdict on, the most often overruled first, then by
  /// name.
  ///
  /// Of several overrules of one verdict the last one counts, and none where it says again what the
  /// grader said: the key that overrules goes through all verdicts and back.
  ///
  /// - Complexity: O(n log n) in the overrules, the replies and their answers; all other records
  ///   stay unread.
  public func overruledPoints() throws(JournalError) -> [OverruledPoint] {
    let records = try read { database in
      try database.records(
        where: """
          kind IN ('overrule', 'probe')
          OR id IN (SELECT answer FROM log WHERE kind IN ('overrule', 'probe'))
          """
      )
    }
    var verdicts: [PointReference: [OverruledVerdict]] = [:]
    for verdict in Self.overruled(in: records) {
      verdicts[verdict.reference, default: []].append(verdict.verdict)
    }
    return verdicts.map { reference, verdicts in
      OverruledPoint(
        reference: reference,
        verdicts: verdicts.sorted { ($1.moment, $1.id) < ($0.moment, $0.id) }
      )
    }
    .sorted { left, right in
      (right.verdicts.count, left.reference.question, left.reference.point)
        < (left.verdicts.count, right.reference.question, right.reference.point)
    }
  }

  /// The overruled verdicts among records that come in the log's order.
  private static func overruled(
    in records: [LogRecord]
  ) -> [(reference: PointReference, verdict: OverruledVerdict)] {
    struct Place: Hashable {
      let answer: RecordID
      let point: PointID
    }
    var answers: [RecordID: AnswerRecord] = [:]
    var overrules: [Place: (record: LogRecord, content: OverruleRecord)] = [:]
    var replies: [Place: (given: ProbeRecord?, overruled: (LogRecord, ProbeRecord)?)] = [:]
    for record in records {
      guard case .known(let content) = record.reading else { continue }
      switch content {
      case .answer(let answer): answers[record.id] = answer
      case .overrule(let overrule):
        overrules[Place(answer: overrule.answer, point: overrule.point)] = (record, overrule)
      case .probe(let probe):
        // A reply is judged first; every press of the key that overrules records it once more.
        let place = Place(answer: probe.answer, point: probe.point)
        if probe.verdict.reason == .overruled {
          replies[place, default: (nil, nil)].overruled = (record, probe)
        } else {
          replies[place] = (given: probe, overruled: nil)
        }
      case .clarify, .review, .prediction, .parameters, .interview, .interviewEnd, .mark, .quiz,
        .amend, .revise:
        break
      }
    }
    let ofReplies = replies.compactMap { place, reply -> (PointReference, OverruledVerdict)? in
      guard let given = reply.given, let (record, probe) = reply.overruled,
        given.verdict.verdict != probe.verdict.verdict,
        answers[place.answer]?.question == probe.question
      else { return nil }
      let verdict = OverruledVerdict(
        id: record.id,
        moment: record.moment,
        answer: place.answer,
        text: probe.reply,
        rubricRevision: probe.rubricRevision,
        given: given.verdict,
        verdict: probe.verdict.verdict
      )
      return (PointReference(question: probe.question, point: place.point), verdict)
    }
    let ofAnswers = overrules.compactMap { place, overrule -> (PointReference, OverruledVerdict)? in
      guard let answer = answers[place.answer], answer.question == overrule.content.question,
        let given = answer.grade.points.first(where: { $0.point == place.point }),
        given.verdict != overrule.content.to
      else { return nil }
      let verdict = OverruledVerdict(
        id: overrule.record.id,
        moment: overrule.record.moment,
        answer: place.answer,
        text: answer.text,
        rubricRevision: overrule.content.rubricRevision,
        given: given,
        verdict: overrule.content.to
      )
      return (PointReference(question: answer.question, point: place.point), verdict)
    }
    return ofAnswers + ofReplies
  }
}
