import Grading
import Questions
import Reports
import TestSupport
import Testing
import Tutor
import Wording

/// A mock interview's report in words, as Markdown and as HTML.
@Suite struct InterviewReportTests {
  private static let wrong = "Stones float & \"fly\" <b>high</b> *always*"

  private func turn(
    _ id: QuestionID,
    _ text: String,
    seconds: Double,
    before: Double? = nil
  ) throws -> InterviewTurn {
    let question = SampleQuestion.with(
      [
        try SampleQuestion.point(
          "sinks",
          weight: 3,
          evidence: ["stone + sinks"],
          misconceptions: [["stones + float"]]
        ),
        try SampleQuestion.point("floats", evidence: ["wood + floats"]),
      ],
      id: id
    )
    let grader = Grader(question: question)
    let grade = try grader.grade(text)
    let after = try grader.grade(reply: "Wood floats.", to: "floats", after: grade)
    let verdict = try #require(after.points.last)
    return InterviewTurn(
      question: id,
      record: question,
      ticket: AnswerTicket(number: 1),
      text: text,
      seconds: seconds,
      given: grade,
      grade: grade,
      gradeWithReplies: after,
      replies: [
        InterviewReply(
          point: "floats",
          text: "Wood floats.",
          verdict: verdict,
          score: after.score,
          seconds: 20
        )
      ],
      scoreBefore: before
    )
  }

  @Test func quotesAreWholeClauses() throws {
    let text =
      "Well, in water of any depth a good heavy stone that nobody holds nearly always "
      + "sinks to the very bottom of the pond; wood does not."
    let turn = try turn("a", text, seconds: 60)
    let point = try #require(turn.grade.points.first)
    #expect(!point.evidence.isEmpty)
    let quotes = InterviewAccount.clauses(of: point, in: turn)
    #expect(
      quotes == [
        "in water of any depth a good heavy stone that nobody holds nearly always sinks to the "
          + "very bottom of the pond"
      ]
    )
  }

  @Test func anAbbreviationEndsNoClause() throws {
    let text =
      "Well, a heavy thing, i.e. a stone, sinks vs. wood. It e.g. stays there. I see. So do we."
    let letters = Array(text.unicodeScalars)
    for (words, quote) in [
      ("stone", "i.e. a stone"), ("sinks", "sinks vs. wood"), ("stays", "It e.g. stays there"),
    ] {
      let start = try #require(text.firstRange(of: words)?.lowerBound).utf16Offset(in: text)
      var turn = try turn("a", text, seconds: 60)
      turn.grade.points[0].evidence = [
        Evidence(
          start: start,
          end: start + words.count,
          text: String(String.UnicodeScalarView(letters[start..<(start + words.count)]))
        )
      ]
      #expect(InterviewAccount.clauses(of: turn.grade.points[0], in: turn) == [quote])
    }
  }

  private func account(_ language: Language, isTrended: Bool = true) throws -> InterviewAccount {
    let interview = OpenedInterview(
      ticket: InterviewTicket(number: 3),
      plan: InterviewPlan(scope: .real, seconds: 900, questions: ["a", "b", "c"]),
      begunAt: Moment(seconds: 1_764_000_000),
      turns: [
        try turn("a", "A stone sinks.", seconds: 60, before: 0.5),
        try turn("b", Self.wrong, seconds: 400),
      ],
      ending: .stopped
    )
    let earlier = [(1, 0.25), (2, 0.75)].map { day, score in
      InterviewSummary(
        ticket: InterviewTicket(number: day),
        begunAt: Moment(seconds: 1_763_000_000 + day * 86_400),
        plan: interview.plan,
        result: InterviewSummary.Result(answers: 3, seconds: 600, score: score),
        isOwn: true
      )
    }
    return InterviewAccount(
      InterviewReview(interview, catalogue: Catalogue(topics: [], questions: [])),
      among: isTrended ? earlier.reversed() : [],
      InterviewWords(
        language,
        questions: ["a": Bilingual(zh: "甲", en: "The first")],
        demos: [:]
      )
    )
  }

  @Test func figuresFindingsAndAdviceAreCounted() throws {
    let account = try account(.en)
    #expect(account.title == "Mock interview, 2025-11-24 16:00")
    #expect(
      account.figures == [
        "time used 8 minutes of 15, 2 of 3 questions answered",
        "score of first answers 38%, 63% with follow-ups",
        "time per first answer 03:50 (aim 02:00)",
      ]
    )
    #expect(account.score == 0.375)
    #expect(account.trend.scores.map(\.score) == [0.25, 0.75, 0.375])
    #expect(account.trendSentence == "down 37 since 2025-11-15")
    #expect(account.findings.map(\.label) == ["strong", "weak", "wrong"])
    #expect(account.findings[0].lines == ["The first 75%"])
    #expect(account.findings[1].lines == ["b 0%"])
    #expect(account.findings[2].lines.count == 1)
    #expect(account.findings[2].lines[0].contains("Stones float"))
    #expect(account.notReached == ["c"])
    #expect(
      account.advice == [
        "drill “b” again (0%): ", "try “c”, which was not asked",
      ]
    )
    #expect(
      account.sections[0].facts == [
        "score 75%, 100% with follow-ups", "last time 50%", "time 01:00 (aim 02:00)",
      ]
    )
    #expect(account.sections[0].points.map(\.verdict) == [.covered, .covered])
    #expect(account.sections[0].points.map(\.isByReply) == [false, true])
    #expect(
      account.sections[1].points[0].remark == "This claim is wrong. It is the other way round."
    )
  }

  @Test func theFirstInterviewHasNoTrend() throws {
    let account = try account(.zh, isTrended: false)
    #expect(account.trendSentence == nil)
    #expect(account.figures[0] == "用时 8 分钟（计划 15 分钟），3 题答了 2 题")
    #expect(!InterviewMarkdown(account, in: .zh).description.contains("历次得分"))
    #expect(!InterviewHTML(account, aim: 120, in: .zh).description.contains("polyline"))
  }

  @Test(arguments: Language.allCases)
  func markdownSaysWhatTheUserSaidAndNothingElse(language: Language) throws {
    let text = InterviewMarkdown(try account(language), in: language).description
    #expect(text.contains(#"> Stones float & "fly" \<b\>high\</b\> \*always\*"#))
    #expect(text.contains("| 2025-11-24 16:00 | 38% |"))
    #expect(text.hasPrefix("# "))
    #expect(text.hasSuffix("\n") && !text.contains("\n\n\n"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("## ") } >= 4)
  }

  /// Every element is closed in its order, every sign is escaped, and nothing comes from elsewhere.
  @Test(arguments: Language.allCases)
  func theHTMLPageIsWholeAndStandsAlone(language: Language) throws {
    let page = InterviewHTML(try account(language), aim: 120, in: language).description
    var open: [Substring] = []
    for tag in page.matches(of: #/<(/?)([a-z0-9]+)[^<>]*?(/?)>/#) {
      let (name, closes, isEmpty) = (tag.2, !tag.1.isEmpty, !tag.3.isEmpty)
      if isEmpty || name == "meta" || name == "br" { continue }
      if closes {
        #expect(open.popLast() == name)
      } else {
        open.append(name)
      }
    }
    #expect(open.isEmpty)
    #expect(page.contains("Stones float &amp; &quot;fly&quot; &lt;b&gt;high"))
    #expect(page.count(of: "<svg") == 3)
    for outside in ["src=", "href=", "<script", "@import", "url("] {
      #expect(!page.contains(outside))
    }
    // A bar's length is its score: 0.75 of 288, and the whole with replies.
    #expect(page.contains("width=\"216.0\"") && page.contains("width=\"288.0\""))
  }
}

extension String {
  fileprivate func count(of part: String) -> Int { split(separator: part).count - 1 }
}
