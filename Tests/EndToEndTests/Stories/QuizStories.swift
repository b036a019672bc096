import Foundation
import Testing

extension InTerminal {
  /// A round of short items in a real terminal.
  @Suite struct QuizStories {
    @Test func anItemIsAnsweredJudgedKeptAndTakenBack() throws {
      let viva = try VivaInTerminal(["quiz", "vanishing-gradients", "--lang", "en"])
      try viva.expect("Quiz 1/")
      try QuizTaker(viva).answer()
      try viva.expect("back in")
      let journal = try JournalFile(in: viva.home)
      #expect(try journal.count(of: "quiz") == 1)
      let program = try Program(home: viva.home)
      let table = try program.run(["export", "csv", "--quiz"]).output
      let rows = table.split(separator: "\r\n")
      #expect(rows.count == 2 && rows[0].hasPrefix("question,point,item,moment,score,rating,"))
      #expect(rows[1].hasPrefix("vanishing-gradients,"))
      #expect(
        rows[0].hasSuffix(
          ",response,asked_zh,asked_en,picked_zh,picked_en,call_right,contradicted,seed"
        )
      )
      #expect(rows[1].contains(/,[01],\d+$/), "the seed comes last")
      try viva.press("u")
      try viva.expectGone("back in")
      #expect(try journal.count(of: "amend") == 1)
      let left = try program.run(["export", "csv", "--quiz"]).output
      #expect(left.split(separator: "\r\n").count == 1, "what was taken back counts for nothing")
      try viva.press("Escape")
      try viva.expect("Next", "points")
    }

    @Test func homeLeadsToAQuizInChinese() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("L")
      try viva.expect("小测")
      try viva.press("z")
      try viva.expect("小测 1/10")
      try viva.press("Escape")
      try viva.expect("接下来")
    }

    @Test func everyKindOfItemIsAnsweredAndKept() throws {
      let home = try TemporaryFolder()
      var seen: Set<String> = []
      var answered = 0
      // Rounds about two questions that together have something for every kind.
      for round in 0..<12 where seen.count < QuizTaker.kinds.count {
        let question = round.isMultiple(of: 2) ? "exploding-gradients" : "itemcf-vs-two-tower"
        let viva = try VivaInTerminal(["quiz", question, "--lang", "en"], home: home)
        try viva.expect("Quiz 1/")
        let taker = QuizTaker(viva)
        for place in 1...10 {
          let isThere = try viva.screen().contains("Quiz \(place)/")
          guard isThere else { break }
          seen.insert(try taker.kind())
          try taker.answer()
          try viva.expect("back in")
          answered += 1
          #expect(try JournalFile(in: home).count(of: "quiz") == answered)
          try viva.press("Enter")
          try viva.expectGone("Quiz \(place)/")
        }
        try viva.press("Escape")
        try viva.expect("Next", "points")
        try viva.press("q")
        try viva.expectLeft()
      }
      #expect(seen == Set(QuizTaker.kinds))
    }

    @Test func wordsSurviveAKill() throws {
      let viva = try VivaInTerminal(["quiz", "itemcf-time-weight", "--lang", "en"])
      try viva.expect("Quiz 1/")
      let taker = QuizTaker(viva)
      try taker.goToWords()
      try viva.type("one session one intent")
      let journal = try JournalFile(in: viva.home)
      try viva.expect(
        { try journal.drafts().contains("one session one intent") },
        "the words were not saved"
      )
      let kind = try taker.kind()
      let place = try taker.place()
      try viva.kill(SIGKILL)
      let again = try VivaInTerminal(["quiz", "--lang", "en"], home: viva.home)
      try again.expect("Quiz \(place)/", kind, "one session one intent")
      try again.press("Enter")
      try again.expect("How sure are you?")
      try again.press("2")
      try again.expect("back in")
      #expect(try journal.drafts().allSatisfy { $0.isEmpty }, "no words are left of it")
    }

    @Test func aRoundThatIsKilledBetweenItemsGoesOnWithTheNext() throws {
      let viva = try VivaInTerminal(["quiz", "itemcf-time-weight", "--lang", "en"])
      try viva.expect("Quiz 1/")
      let taker = QuizTaker(viva)
      try taker.answer()
      try viva.expect("back in")
      let head = try #require(try viva.screen().firstMatch(of: /Quiz 1\/(\d+)/))
      try viva.kill(SIGKILL)
      let again = try VivaInTerminal(["quiz", "--lang", "en"], home: viva.home)
      try again.expect("Quiz 2/\(head.output.1)")
      let next = try QuizTaker(again).kind()
      try again.kill(SIGKILL)
      let third = try VivaInTerminal(["quiz", "--lang", "en"], home: viva.home)
      try third.expect("Quiz 2/\(head.output.1)", next)
      try third.press("F4")
      try third.expect("Quiz 1/\(head.output.1)")
      #expect(try JournalFile(in: viva.home).count(of: "amend") == 1)
    }
  }
}

/// Answers whatever item is on the screen, with as little as it takes.
struct QuizTaker {
  let viva: VivaInTerminal

  static let kinds = [
    "Recall", "Fill in", "Choose", "True or false", "Put in order", "Fill the table",
    "Find the flaw", "Estimate",
  ]

  init(_ viva: VivaInTerminal) { self.viva = viva }

  /// The kind of the item, by the top line.
  func kind() throws -> String {
    let top = try viva.screen().split(separator: "\n", omittingEmptySubsequences: false).first
    return try #require(Self.kinds.first { top?.contains($0) ?? false }, "\(top ?? "")")
  }

  /// The item's place in the round, by the top line.
  func place() throws -> Int {
    let screen = try viva.screen()
    return try #require((1...10).last { screen.contains("Quiz \($0)/") }, "\(screen)")
  }

  /// How many cells of a table are empty.
  private static func emptyCells(_ screen: String) -> Int {
    screen.ranges(of: "______").count
  }

  func answer() throws {
    switch try kind() {
    case "Choose": try viva.press("1")
    case "True or false":
      try viva.press("1")
      try viva.expect("True, you say. Why?")
      try viva.type("because")
      try viva.press("Enter")
    case "Put in order", "Fill the table":
      for piece in 1...8 where !(try viva.screen().contains("How sure are you?")) {
        let empty = Self.emptyCells(try viva.screen())
        try viva.press("\(piece)")
        try viva.expect(
          {
            let screen = try viva.screen()
            // A piece of an order names its place; of a table's cells one less is empty.
            return screen.filter { !$0.isWhitespace }.contains("(inplace\(piece))")
              || screen.contains("table") && Self.emptyCells(screen) < empty
              || screen.contains("How sure are you?")
          },
          "piece \(piece) was not put anywhere"
        )
      }
    case "Estimate":
      try viva.type("12")
      try viva.press("Enter")
    default:
      try viva.type("the other way about")
      try viva.press("Enter")
    }
    try viva.expect("How sure are you?")
    try viva.press("1")
  }

  /// Goes on to an item in which words are written, in the next round where this one is over, and
  /// there to the words.
  func goToWords() throws {
    for _ in 0..<20 {
      if try viva.screen().contains("This round") {
        try viva.press("Enter")
        try viva.expectGone("This round")
      }
      switch try kind() {
      case "Recall", "Find the flaw", "Fill in", "Estimate": return
      case "True or false":
        try viva.press("1")
        try viva.expect("True, you say. Why?")
        return
      default:
        let place = try place()
        try answer()
        try viva.expect("back in")
        try viva.press("Enter")
        try viva.expectGone("Quiz \(place)/")
      }
    }
  }
}
