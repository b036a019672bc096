import Foundation
import Testing

@testable import Questions

@Suite struct QuestionLibraryTests {
  private let packs: TemporaryPacks

  init() throws { packs = try TemporaryPacks() }

  @Test func questionsAreSortedByTopicLevelAndID() throws {
    try packs.addPack(questions: ["b", "a"])
    try packs.writeQuestion("deep") { $0.replacing("topic: basics", with: "topic: depth") }
    try packs.writeQuestion("hard") { $0.replacing("level: 1", with: "level: 3") }
    let library = packs.library()
    #expect(library.catalogue.topics.map(\.id) == ["basics", "depth"])
    #expect(library.catalogue.questions.map(\.id) == ["a", "b", "hard", "deep"])
    #expect(library.catalogue.questions.first == (try library.question("a")).summary)
  }

  @Test func packsAreMergedByTopic() throws {
    try packs.addPack("one", questions: ["a"])
    try packs.addPack("two", questions: ["b"])
    try packs.writeQuestion("c", pack: "one") {
      $0.replacing("topic: basics", with: "topic: depth")
    }
    let library = packs.library(["one", "two"])
    #expect(library.catalogue.topics.map(\.id) == ["basics", "depth"])
    #expect(library.catalogue.questions.map(\.id) == ["a", "b", "c"])
    #expect(try library.question("b").id == "b")
    #expect(library.problems == [])
  }

  @Test func theEarlierPackKeepsAnID() throws {
    try packs.addPack("one", questions: ["a"])
    try packs.addPack("two", questions: ["a", "b"])
    try packs.writeQuestion("a", pack: "two") { $0.replacing("revision: 2", with: "revision: 9") }
    for _ in 1...2 {
      let library = packs.library(["one", "two"])
      #expect(library.catalogue.questions.map(\.id) == ["a", "b"])
      #expect(try library.question("a").revision == 2)
      let problem = try #require(library.problems.first)
      #expect(problem.place.description.hasSuffix("/two/questions/a.yaml:1:5"))
      guard case .duplicateID("a", let first) = problem.kind else {
        Issue.record("\(problem)")
        return
      }
      #expect(first.description.hasSuffix("/one/questions/a.yaml:1:5"))
    }
  }

  @Test func aBrokenRecordIsReportedAtEveryStartAndTheRestLoads() throws {
    try packs.addPack(questions: ["good"])
    try packs.writeQuestion("bad") { $0.replacing("level: 1", with: "level: 7") }
    for _ in 1...3 {
      let library = packs.library()
      #expect(library.catalogue.questions.map(\.id) == ["good"])
      #expect(library.problems.map(\.kind) == [.outOfRange(key: "level", expected: 1...3)])
    }
  }

  @Test func lintDoesNotKeepARecordOut() throws {
    try packs.addPack()
    try packs.writeQuestion("spaced") { $0.replacing("level: 1", with: "level: 1  ") }
    #expect(packs.library().catalogue.questions.count == 2)
    #expect(packs.library().problems == [])
  }

  @Test func anUnknownQuestionNamesItsNeighbour() throws {
    try packs.addPack()
    let library = packs.library()
    #expect(throws: ContentError.unknownQuestion("shrot-gap", nearest: "short-gap")) {
      try library.question("shrot-gap")
    }
    #expect(throws: ContentError.unknownQuestion("zzz", nearest: nil)) {
      try library.question("zzz")
    }
  }

  @Test func aPackWithoutQuestionsOrWithoutHeadDoesNoHarm() throws {
    try packs.addPack("one", questions: [])
    try packs.addPack("two", questions: ["a"])
    try packs.write("id: [", to: "one/pack.yaml")
    let library = packs.library(["one", "two", "nowhere"])
    #expect(library.catalogue.questions.map(\.id) == ["a"])
    #expect(library.problems.count == 2)
  }

  @Test func questionsOpenFromManyThreads() async throws {
    let names = (0..<20).map { "question-\($0)" }
    try packs.addPack(questions: names)
    let library = packs.library()
    let opened = await withTaskGroup { group in
      for name in names + names {
        group.addTask { try? library.question(QuestionID(rawValue: name)).id.rawValue }
      }
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(opened == Set(names))
  }
}
