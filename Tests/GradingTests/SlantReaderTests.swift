import Questions
import TestSupport
import Testing

@testable import Grading

/// What stands about evidence and speaks against it.
struct SlantReaderTests {
  private func reason(_ rules: [String], _ answer: String) throws -> Reason? {
    let question = try SampleQuestion.with(evidence: rules)
    return try Grader(question: question).grade(answer).points.first?.reason
  }

  private func signs(_ rule: String, _ answer: String) throws -> [[String]]? {
    let question = try SampleQuestion.with(evidence: [rule])
    return try Grader(question: question).signs(in: answer).first?.signs
  }

  @Test(
    arguments: [
      ("标签 + 相近", "按标签找相近的老品反而把新品埋掉"),
      (
        "root + popularity",
        "Dividing by the root of the popularity would only move hits further up."
      ),
      ("完播 + 目标", "完播当目标会让排序变得没法看"),
      ("norm + value", "Clipping by norm and by value are equivalent."),
      ("edges + layers", "The edges of all layers must never be averaged."),
      ("likes + completion", "Likes and completion are too noisy."),
      ("likes + targets", "Adding likes as targets only confuses it."),
      ("gates + gradient", "Avoid the gates, they shut the gradient off."),
      ("hits + list", "Keep them off the hits list, that teaches you nothing."),
      ("layers + stronger", "Stacking layers for a stronger effect changes nothing."),
      ("likes + completion", "I'd resist predicting likes and completion."),
      ("random + hard", "Random or hard negatives end up with the same quality."),
      ("picker + interest*", "A picker for interests only makes sense much later."),
      ("隔 + pair", "隔一年的那种 pair 才看得准"),
      ("likes + goals", "Likes among the goals just confuse it."),
      ("图文 + 相近", "拿图文去找相近的老品，出来的基本不沾边"),
    ]
  )
  func doubtsWhatIsSaidToPointElsewhere(rule: String, answer: String) throws {
    #expect(try reason([rule], answer) == .doubted)
  }

  @Test(
    arguments: [
      ("标签 + 相近", "按标签找相近的老品"),
      ("root + popularity", "Divide by the root of the popularity."),
      // The rule asks for it.
      ("标签 + 相近 + 反而", "按标签找相近的老品，反而更快"),
      // What is put right, and what is only set against another thing.
      ("gap + clicks", "It isn't about age, it is really the gap between the clicks."),
      ("watch time + goal", "The goal is watch time, not the click rate."),
      // A problem, and what is done about it.
      ("new item* + content", "CF can't place new items, so use their content."),
      // A harm that is denied, and one that is kept off.
      ("三个模型 + 基线", "三个模型当基线，不会互相干扰，好做"),
      ("除以 + log", "除以 log，别让他一个人带偏"),
      // A defence.
      ("picker* + profile", "Nor are pickers noisy: they seed a profile."),
      ("gradient + better", "会更好：gradient 走得 better"),
    ]
  )
  func leavesRightClaimsAlone(rule: String, answer: String) throws {
    #expect(try reason([rule], answer) == .evidence)
  }

  @Test func whatIsSaidAgainWithoutDoubtEarnsThePoint() throws {
    let doubted = "按标签找相近的老品反而把新品埋掉。"
    #expect(try reason(["标签 + 相近"], doubted) == .doubted)
    #expect(try reason(["标签 + 相近"], doubted + "我还是按标签找相近的。") == .evidence)
  }

  @Test func signsSayWhatStandsWhere() throws {
    #expect(
      try signs("标签 + 相近", "其实按标签找相近的反而更快，太稀")
        == [["correction/before", "cost/behind", "reversal/behind", "uselessness/beside"]]
    )
    #expect(try signs("标签 + 相近", "按标签找相近的") == [[]])
    #expect(try signs("权重 + 计数", "权重加不加都等于计数") == [["levelling/within"]])
    let unchanged = try signs("归一化 + 激活", "归一化管激活，该饱和还是饱和")
    #expect(unchanged?.first?.contains("levelling/beside") == true)
    #expect(try signs("标签 + 相近", "什么都没说") == nil)
  }

  @Test(
    arguments: [
      // Only a denial or a refusal right before one of the match's words is a sign although the
      // rule uses it.
      (["标签 + 相近", "不按标签"], "按相近的找，不按标签", ["denial/adjoining"]),
      (["标签 + 相近", "不 + 标签"], "按相近的找，不会按照标签", [String]()),
      (["likes + skips", "never likes"], "skips, never likes", ["englishDenial/adjoining"]),
    ]
  )
  func aDenialRightBeforeAWordAdjoinsIt(
    rules: [String],
    answer: String,
    wanted: [String]
  ) throws {
    let question = try SampleQuestion.with(evidence: rules)
    let passage = Passage(answer)
    let rubric = CompiledRubric(points: question.points)
    let matcher = RuleMatcher(passage: passage, rubric: rubric)
    let point = try #require(rubric.points.first)
    let claims = ClaimReader(passage: passage, matcher: matcher)
    let slants = SlantReader(passage: passage, negators: claims.negators)
    let isUsed = matcher.tokens(of: point.slots)
    var found: [Set<String>] = []
    matcher.search(try #require(point.evidence.first), in: .evidence) { match in
      found.append(
        Set(slants.signs(about: match) { isUsed[$0] }.map { "\($0.slant)/\($0.place)" })
      )
      return true
    }
    #expect(found == [Set(wanted)])
  }

  @Test func weakSlantsAreNeverEnoughAlone() {
    let weak: [Slant] = [
      .restriction, .absolute, .denial, .advice, .correction, .cost, .sufficiency, .making,
      .stance, .contrast,
    ]
    for slant in weak {
      for place in [SlantPlace.before, .within, .behind, .beside, .elsewhere, .adjoining] {
        let sign = SlantSign(slant: slant, place: place)
        #expect(!SlantWeights.areDoubtful([sign], carriesTopic: false), "\(sign)")
      }
    }
    #expect(!SlantWeights.areDoubtful([], carriesTopic: true))
  }

  @Test func aWeakSlantAndATopicFromBeforeAreADoubtTogether() throws {
    let rule = ["popularity > divide* + root"]
    let weak = "Divide by the root, simply."
    #expect(try reason(rule, "Popularity: \(weak)") == .evidence)
    #expect(try reason(rule, "It is about popularity. Divide it by the root.") == .evidence)
    #expect(try reason(rule, "Popularity, divide by the root, simply.") == .evidence)
    #expect(
      try reason(rule, "It is about popularity. Only divide it merely by the root.") == .doubted
    )
  }

  @Test func noWordingStandsInTwoLists() {
    var list: [String: String] = [:]
    func read(_ wordings: String, as name: String) {
      for wording in wordings.split(whereSeparator: { $0 == "|" || $0.isNewline }) {
        let earlier = list.updateValue(name, forKey: String(wording))
        #expect(earlier == nil, "\(wording) is \(earlier ?? "") and \(name)")
      }
    }
    for cue in [Cue.dismissal, .falsehood] {
      read(CueLexicon.wordings(of: cue), as: "\(cue)")
    }
    // A reversal outdoes a dismissal in the same words.
    for slant in Slant.allCases where slant != .reversal {
      read(SlantLexicon.wordings(of: slant), as: "\(slant)")
    }
  }

  @Test func whatIsFarOffSaysNothing() throws {
    let filler = String(repeating: "新品老品一起看", count: 6)
    #expect(try signs("标签 + 相近", "反而\(filler)按标签找相近的") == [[]])
  }
}
