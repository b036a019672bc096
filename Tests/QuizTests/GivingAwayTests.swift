import Questions
import Testing
import Wording

@testable import Quiz

@Suite("What an item gives away of others")
struct GivingAwayTests {
  /// The first rounds of a newcomer, whose points are those of one question after another.
  private func rounds() throws -> [[QuizItem]] {
    try (0..<15 as Range<UInt64>).map {
      QuizMaker(try QuizMakerTests.material(seed: $0)).round()
    }
  }

  @Test("No choice shows the statement of a point that is asked about after it")
  func options() throws {
    var choices = 0
    for items in try rounds() {
      for (place, item) in items.enumerated() {
        guard case .choice(let choice) = item.task else { continue }
        choices += 1
        let later = Set(items[(place + 1)...].map(\.reference))
        let shown = choice.options.compactMap(\.reference)
        #expect(later.isDisjoint(with: shown), "\(item.name)")
      }
    }
    #expect(choices > 8)
  }

  @Test("No cloze takes out a word that an earlier item lets one read among options or pieces")
  func blanks() throws {
    var clozes = 0
    for items in try rounds() {
      for (place, item) in items.enumerated() {
        guard case .cloze(let cloze) = item.task else { continue }
        clozes += 1
        for earlier in items[..<place] {
          let texts =
            switch earlier.task {
            case .choice(let choice): choice.options.map(\.statement)
            default: earlier.task.arrangement?.pieces ?? []
            }
          for language in Language.allCases {
            let blank = cloze[language].blank.lowercased()
            #expect(!texts.contains { $0[language].lowercased().contains(blank) }, "\(blank)")
          }
        }
      }
    }
    #expect(clozes > 15)
  }

  @Test("What a choice that was begun shows is asked about after all else")
  func begun() throws {
    var material = try QuizMakerTests.material(seed: 3)
    let maker = QuizMaker(material)
    let drawn = maker.round(of: .max).first { $0.kind == .choice }
    let item = try #require(drawn)
    material.begun = item.name
    let items = QuizMaker(material).round(of: .max)
    #expect(items.first?.name == item.name)
    let shown = item.task.shownPoints.subtracting([item.reference])
    #expect(!shown.isEmpty)
    let rest = items.map(\.reference).drop { !shown.contains($0) }
    #expect(Set(rest) == shown)
  }

  @Test("Other options are the false claims about a point, and those that sound most like it")
  func distractors() throws {
    let material = try QuizMakerTests.material(seed: 3)
    var claimed = 0
    for question in material.questions.values {
      for point in question.points where !point.quiz.claims.isEmpty {
        for seed in 0..<5 as Range<UInt64> {
          let task = QuizMaker(material).task(.choice, on: point, of: question, seed: seed)
          guard case .choice(let choice) = task else { continue }
          let wrong = choice.options.filter { $0.reference == nil }
          #expect(wrong.count == 1)
          #expect(point.quiz.claims.map(\.wrong).contains(wrong.first?.statement ?? point.probe))
          #expect(choice.options[choice.answer].reference?.point == point.id)
          claimed += 1
        }
      }
    }
    #expect(claimed > 60)
  }

  @Test("A weak sample that was shown lately rests while there are others")
  func samples() throws {
    var shown = 0
    for seed in 0..<4 as Range<UInt64> {
      var material = try QuizMakerTests.material(seed: seed)
      let first = Set(
        QuizMaker(material).round().filter { $0.kind == .flaw }.map(\.question)
      )
      material.samplesShown = first
      let again = QuizMaker(material).round(of: .max).filter { $0.kind == .flaw }.map(\.question)
      #expect(first.isDisjoint(with: again))
      shown += again.count
      material.samplesShown = Set(material.questions.keys)
      #expect(QuizMaker(material).round(of: .max).contains { $0.kind == .flaw })
    }
    #expect(shown > 4)
  }
}
