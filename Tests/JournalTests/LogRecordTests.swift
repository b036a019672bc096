import Grading
import Memory
import Questions
import Testing
import Wording

@testable import Journal

@Suite("Log records")
struct LogRecordTests {
  private static let answer = RecordID(high: 1, low: 2)
  private static let contents: [(LogRecord.Content, String)] = [
    (
      .answer(
        AnswerRecord(
          question: "itemcf-time-weight",
          text: "A/B \"quoted\" \u{0} 因为\n👩‍🚀",
          sureness: 1,
          seconds: 72.5,
          hints: 2,
          grade: Grade(
            question: "itemcf-time-weight",
            rubricRevision: 3,
            language: .mixed,
            gate: .keywordList,
            points: [
              PointGrade(
                point: "session",
                verdict: .contradicted,
                confidence: 0.75,
                reason: .misconception(index: 1),
                evidence: [Evidence(start: 4, end: 6, text: "因为")]
              ),
              PointGrade(
                point: "drift",
                verdict: .missed,
                confidence: 1,
                reason: .gate(.keywordList),
                evidence: []
              ),
            ],
            score: 0.25
          ),
          weights: ["session": 3, "drift": 2],
          rating: .again
        )
      ),
      #"""
      {"gate":"keyword-list","hints":2,"language":"mixed","points":[{"confidence":0.75,"evidence":[{"end":6,"source":"answer","start":4,"text":"因为"}],"id":"session","reason":{"index":1,"name":"misconception"},"verdict":"contradicted","weight":3},{"confidence":1,"evidence":[],"id":"drift","reason":{"gate":"keyword-list","name":"gate"},"verdict":"missed","weight":2}],"question":"itemcf-time-weight","rating":1,"rubricRevision":3,"score":0.25,"seconds":72.5,"sureness":1,"text":"A/B \"quoted\" \u0000 因为\n👩‍🚀"}
      """#
    ),
    (
      .probe(
        ProbeRecord(
          answer: answer,
          question: "q",
          reply: "兴趣漂移",
          verdict: PointGrade(
            point: "drift",
            verdict: .partial,
            confidence: 0.875,
            reason: .deniedMisconception(index: 1),
            evidence: [Evidence(start: 2, end: 4, text: "漂移", source: .reply)]
          ),
          score: 0.5,
          rubricRevision: 3
        )
      ),
      #"""
      {"answer":"00000000000000010000000000000002","point":{"confidence":0.875,"evidence":[{"end":4,"source":"reply","start":2,"text":"漂移"}],"id":"drift","reason":{"index":1,"name":"denied-misconception"},"verdict":"partial"},"question":"q","reply":"兴趣漂移","rubricRevision":3,"score":0.5}
      """#
    ),
    (
      .clarify(
        ClarifyRecord(
          answer: answer,
          question: "q",
          point: "drift",
          isMeant: true,
          rubricRevision: 3
        )
      ),
      #"""
      {"answer":"00000000000000010000000000000002","isMeant":true,"point":"drift","question":"q","rubricRevision":3}
      """#
    ),
    (
      .overrule(
        OverruleRecord(
          answer: answer,
          question: "q",
          point: "drift",
          from: .missed,
          to: .partial,
          rubricRevision: 3
        )
      ),
      #"""
      {"answer":"00000000000000010000000000000002","from":"missed","point":"drift","question":"q","rubricRevision":3,"to":"partial"}
      """#
    ),
    (
      .review(ReviewRecord(answer: answer, question: "q", rating: .good, score: 0.75)),
      #"""
      {"answer":"00000000000000010000000000000002","question":"q","rating":3,"score":0.75}
      """#
    ),
    (
      .prediction(
        PredictionRecord(
          demo: "itemcf-weighting",
          prediction: "who-wins",
          choice: "solaris",
          outcome: "wandering-earth-2",
          settings: ["time-decay": "0.7"],
          seed: .max
        )
      ),
      #"""
      {"choice":"solaris","demo":"itemcf-weighting","outcome":"wandering-earth-2","prediction":"who-wins","seed":"18446744073709551615","settings":{"time-decay":"0.7"}}
      """#
    ),
    (
      .interview(
        InterviewRecord(
          scope: .topics,
          topics: ["recall", "ranking"],
          seconds: 1800,
          questions: ["q", "p"]
        )
      ),
      #"""
      {"questions":["q","p"],"scope":"topics","seconds":1800,"topics":["recall","ranking"]}
      """#
    ),
    (
      .interviewEnd(
        InterviewEndRecord(
          interview: answer,
          answers: [RecordID(high: 7, low: 8)],
          ending: .timeIsUp,
          seconds: 1805.5,
          score: 0.625
        )
      ),
      #"""
      {"answers":["00000000000000070000000000000008"],"ending":"time-is-up","interview":"00000000000000010000000000000002","score":0.625,"seconds":1805.5}
      """#
    ),
    (
      .mark(MarkRecord(question: "q", change: .suspend)),
      #"{"change":"suspend","question":"q"}"#
    ),
    (
      .quiz(.made(of: "itemcf-time-weight", "one-intent", .hard)),
      #"""
      {"item":"recall","point":"one-intent","points":[{"id":"one-intent","rating":2}],"question":"itemcf-time-weight","response":"同一个意图","rubricRevision":3,"score":1,"seconds":12.5,"seed":"18446744073709551615","sureness":2}
      """#
    ),
    (
      .amend(
        AmendRecord(
          answer: RecordID(high: 1, low: 2),
          question: "itemcf-time-weight",
          rating: .good
        )
      ),
      #"""
      {"answer":"00000000000000010000000000000002","question":"itemcf-time-weight","rating":3}
      """#
    ),
    (
      .revise(ReviseRecord(question: "q", revision: 4, choice: .anew)),
      #"{"choice":"anew","question":"q","revision":4}"#
    ),
  ]

  private func record(_ content: LogRecord.Content) throws -> LogRecord {
    try LogRecord(
      content,
      id: RecordID(high: 3, low: 4),
      device: RecordID(high: 5, low: 6),
      at: Moment(microseconds: 1_767_225_600_000_001, zoneOffset: -12_600)
    )
  }

  @Test("Each kind is stored in the form that version 1 promised", arguments: contents.indices)
  func form(index: Int) throws {
    let (content, body) = LogRecordTests.contents[index]
    let record = try record(content)
    #expect(record.body == body)
    #expect(record.schema == 1)
    #expect(record.isIntact)
    #expect(record.reading == .known(content))
  }

  @Test("An answer and a reply of an interview say so, and come back")
  func interview() throws {
    var answer = AnswerRecord.made([.covered])
    answer.interview = RecordID(high: 7, low: 8)
    let record = try record(.answer(answer))
    #expect(record.body.contains(#""interview":"00000000000000070000000000000008""#))
    #expect(record.reading == .known(.answer(answer)))
    var reply = ProbeRecord(
      answer: LogRecordTests.answer,
      question: "q",
      reply: "",
      verdict: .replied("drift", .missed, ""),
      score: 0.5,
      rubricRevision: 3
    )
    reply.seconds = 12.25
    let probe = try self.record(.probe(reply))
    #expect(probe.body.contains(#""seconds":12.25"#))
    #expect(probe.reading == .known(.probe(reply)))
  }

  @Test("Every reason of a verdict comes back")
  func reasons() throws {
    let reasons: [Reason] =
      [
        .evidence, .partialEvidence, .negated, .misconception(index: 2),
        .deniedMisconception(index: 0), .conflict(index: 1), .nothingFound, .doubted, .unsure,
        .overruled,
        .someParts(said: 2, of: 3), .someParts(said: 2, of: 3, parts: [0, 2]),
      ] + Gate.allCases.map { .gate($0) }
    for reason in reasons {
      var answer = AnswerRecord.made([.covered])
      answer.grade.points[0].reason = reason
      #expect(try record(.answer(answer)).reading == .known(.answer(answer)))
    }
  }

  @Test("The checksum is CRC-32C: the check value of RFC 3720's polynomial")
  func checkValue() {
    var check = CRC32C()
    check.add("123456789".utf8)
    #expect(check.value == 0xE306_9283)
  }

  @Test("A change of any one field is noticed")
  func tampering() throws {
    let sound = try record(LogRecordTests.contents[1].0)
    func changed(
      id: RecordID? = nil,
      device: RecordID? = nil,
      moment: Moment? = nil,
      schema: Int? = nil,
      kind: String? = nil,
      question: QuestionID?? = nil,
      answer: RecordID?? = nil,
      body: String? = nil
    ) -> LogRecord {
      LogRecord(
        id: id ?? sound.id,
        device: device ?? sound.device,
        moment: moment ?? sound.moment,
        schema: schema ?? sound.schema,
        kind: kind ?? sound.kind,
        question: question ?? sound.question,
        answer: answer ?? sound.answer,
        body: body ?? sound.body,
        checksum: sound.checksum
      )
    }
    #expect(changed().isIntact)
    let other = RecordID(high: 9, low: 9)
    var later = sound.moment
    later.microseconds += 1
    var elsewhere = sound.moment
    elsewhere.zoneOffset += 1
    let forgeries = [
      changed(id: other), changed(device: other), changed(moment: later),
      changed(moment: elsewhere), changed(schema: 2), changed(kind: "review"),
      changed(question: .some("p")), changed(question: .some(nil)), changed(answer: .some(other)),
      changed(answer: .some(nil)), changed(body: sound.body + " "),
      // Letters that move from one field into the next.
      changed(kind: "prob", question: .some("eq")),
    ]
    for forgery in forgeries {
      #expect(!forgery.isIntact)
      #expect(forgery.reading == .damaged)
    }
  }

  @Test("What a newer program wrote is known as such; what was written wrongly, too")
  func readings() throws {
    func sealed(schema: Int = 1, kind: String, question: QuestionID? = "q", body: String)
      -> LogRecord
    {
      LogRecord(
        id: RecordID(high: 3, low: 4),
        device: RecordID(high: 5, low: 6),
        moment: .day(1),
        schema: schema,
        kind: kind,
        question: question,
        answer: LogRecordTests.answer,
        body: body,
        checksum: 0
      ).sealed()
    }
    let (_, review) = LogRecordTests.contents[3]
    #expect(sealed(schema: 2, kind: "review", body: review).reading == .newer)
    #expect(sealed(kind: "dream", body: "{}").reading == .newer)
    for record in [
      sealed(kind: "review", body: "{}"), sealed(kind: "review", body: "nonsense"),
      sealed(kind: "review", question: "another", body: review),
    ] {
      guard case .malformed = record.reading else {
        Issue.record("\(record) was read as \(record.reading)")
        continue
      }
    }
  }
}
