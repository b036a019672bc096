import Foundation
import Questions
import TestSupport
import Testing
import Wording

@testable import Grading

/// What is lit up beside a point: what a person would underline, never a scrap.
struct QuoteTests {
  private func quotes(_ answer: String, _ words: [String]) throws -> [String] {
    let passage = Passage(answer)
    let scalars = Array(answer.unicodeScalars)
    let stretches = try words.map { word in
      let phrase = try #require(Phrase(word))
      var index = PhraseIndex()
      index.insert(phrase, label: 0)
      return try #require(index.hits(in: passage.tokens, forgivingTypos: false).first).tokens
    }
    return QuoteCutter(passage: passage).quotes(of: stretches).map { folded in
      let range = passage.text.sourceRange(of: folded)
      return String(String.UnicodeScalarView(scalars[range]))
    }
  }

  @Test func aShortClauseIsQuotedWhole() throws {
    #expect(try quotes("先说一句，前面的层几乎不更新，就这样。", ["前面", "不更"]) == ["前面的层几乎不更新"])
    #expect(
      try quotes("Well, each layer takes its bite, you see.", ["each"]) == [
        "each layer takes its bite"
      ]
    )
    #expect(try quotes("残差让梯度过去，梯度不变小", ["残差", "变小"]) == ["残差让梯度过去，梯度不变小"])
  }

  @Test func aLongClauseIsCutWhereWordsPart() throws {
    let answer = "新用户来了没数据就先推大家都在看的呗点几下就知道喜欢啥了注册要是填了年纪地区就按同类人的来新东西没人点过协同过滤推不出来"
    #expect(try quotes(answer, ["年纪"]) == ["年纪地区"])
    let long =
      "we trade a hair of recall for speed by probing a few buckets near the vector of that user when we serve the towers to everyone"
    #expect(try quotes(long, ["buckets", "vector"]) == ["buckets near the vector of that user"])
  }

  @Test func aScrapIsGivenItsNeighbours() throws {
    #expect(try quotes("连乘。0.9 的 n 次方", ["连乘"]) == ["连乘"])
    #expect(try quotes("用户侧:热榜", ["热榜"]) == ["用户侧:热榜"])
  }

  @Test func theItemsOfAListArePartedAtItsMarks() throws {
    let answer = "短板有三个没交互的物品零召回、长尾老是被埋掉、两两算相似度是O(n²)"
    #expect(try quotes(answer, ["O"]) == ["两两算相似度是O(n²)"])
  }

  @Test func wordsFarApartAreQuotedApart() throws {
    let filler = String(repeating: "这里说的是别的事情，", count: 3)
    #expect(
      try quotes("相似度这样算，\(filler)比较真实一些。", ["相似", "真实"])
        == ["相似度这样算", "比较真实一些"]
    )
  }

  @Test func lettersAndBracketsStayWhole() throws {
    #expect(try quotes("for brand-new", ["new"]) == ["for brand-new"])
    let long =
      "I would multiply every single pair that any one heavy user adds by 1/log(1+n), which is smaller"
    #expect(try quotes(long, ["log", "n"]).allSatisfy { $0.hasSuffix("1/log(1+n)") })
    #expect(try quotes("He: W ~ N(0, 2/n_in)", ["W", "N"]) == ["W ~ N(0, 2/n_in)"])
    let item =
      String(repeating: "so many words and more ", count: 6) + "the item's popularity counts"
    #expect(try quotes(item, ["item"]).allSatisfy { $0.contains("item's") })
  }

  // MARK: Every quote of the development set

  private struct Answer: Decodable {
    let question: QuestionID
    let answer: String
  }

  private static func answers() throws -> [Answer] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/answers")
    return try ["development", "later", "latest"].flatMap { name in
      try Data(contentsOf: folder.appending(component: "\(name).jsonl"))
        .split(separator: UInt8(ascii: "\n"))
        .map { try JSONDecoder().decode(Answer.self, from: Data($0)) }
    }
  }

  private static func isLatin(_ character: Character) -> Bool {
    character == "_" || character.isASCII && (character.isLetter || character.isNumber)
  }

  private static let joints: Set<Character> = ["-", "'", "’"]

  /// Whether a place lies inside a Latin word, hyphens and apostrophes included.
  private static func isInsideWord(_ text: [Character], _ place: Int) -> Bool {
    guard place > 0, place < text.count else { return false }
    let (before, behind) = (text[place - 1], text[place])
    if isLatin(before), isLatin(behind) { return true }
    if joints.contains(behind), isLatin(before), place + 1 < text.count {
      return isLatin(text[place + 1])
    }
    return joints.contains(before) && isLatin(behind) && place > 1 && isLatin(text[place - 2])
  }

  private static let stopWords: Set<String> = [
    "each", "every", "the", "a", "an", "of", "to", "is", "are", "it", "this", "that", "and", "or",
    "in", "on", "for", "with", "的", "了", "是", "会", "都", "也", "就", "每", "个", "每个", "不", "没",
  ]

  @Test func everyQuoteOfTheDevelopmentSetIsWhatAPersonWouldUnderline() throws {
    let graders = ShippedRubricTests.graders
    var count = 0
    var edges = 0
    var atClauseEdge = 0
    for given in try Self.answers() {
      let grader = try #require(graders[given.question])
      let text = Array(given.answer)
      // Offsets of scalars to places among characters.
      var places: [Int: Int] = [0: 0]
      var scalars = 0
      for (index, character) in text.enumerated() {
        scalars += character.unicodeScalars.count
        places[scalars] = index + 1
      }
      for quote in try grader.grade(given.answer).points.flatMap(\.evidence) {
        count += 1
        let start = try #require(places[quote.start], "\(quote.text) in \(given.answer)")
        let end = try #require(places[quote.end], "\(quote.text) in \(given.answer)")
        #expect(String(text[start..<end]) == quote.text)
        #expect(
          !Self.isInsideWord(text, start) && !Self.isInsideWord(text, end),
          "«\(quote.text)» in \(given.answer)"
        )
        #expect(!Self.stopWords.contains(quote.text.lowercased()), "in \(given.answer)")
        let letters = text[start..<end].count { $0.isLetter || $0.isNumber }
        let standsAlone = isClauseEdge(text, start, -1) && isClauseEdge(text, end, 1)
        #expect(letters >= 4 || standsAlone, "«\(quote.text)» in \(given.answer)")
        edges += 2
        atClauseEdge += isClauseEdge(text, start, -1) ? 1 : 0
        atClauseEdge += isClauseEdge(text, end, 1) ? 1 : 0
      }
    }
    #expect(count > 4_000)
    // 41% before quotes were cut with care, 93% since; the others lie in clauses that are too long.
    #expect(atClauseEdge * 100 >= edges * 90, "\(atClauseEdge) of \(edges)")
  }

  /// Whether nothing but blanks lies between a place and a sign or the text's end.
  private func isClauseEdge(_ text: [Character], _ place: Int, _ step: Int) -> Bool {
    var index = step < 0 ? place - 1 : place
    while text.indices.contains(index), text[index] == " " { index += step }
    guard text.indices.contains(index) else { return true }
    return !text[index].isLetter && !text[index].isNumber
  }
}
