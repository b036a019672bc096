import Memory
import Questions
import Quiz
import Screen
import TestSupport
import Testing
import Tutor
import Wording

@testable import Views

@Suite("Quiz items below the answers to a question")
struct HistoryItemsTests {
  private let now = Moment(microseconds: 1_764_000_000_000_000)

  private func picture(_ scores: [Double], _ language: Language) throws -> String {
    var state = Stage(language: language, isUsed: true).state
    let question = Question.clipping
    let point = try #require(question.points.first).id
    let items = scores.enumerated().map { place, score in
      PastItem(
        moment: now.adding(days: place - scores.count),
        point: point,
        kind: .recall,
        score: score,
        response: "said-\(place)."
      )
    }
    let opened = OpenedQuestion(question: question, past: [], items: items)
    _ = update(&state, .opened(opened, for: .history), now: now)
    return view(state, size: Size(columns: 100, rows: 300), drawing: Drawing()).picture()
  }

  @Test("Where there are no answers to go through, the arrows scroll")
  func arrows() throws {
    var state = Stage(language: .en, isUsed: true).state
    let question = Question.clipping
    let point = try #require(question.points.first).id
    let items = (0..<20).map { place in
      PastItem(moment: now, point: point, kind: .recall, score: 1, response: "said-\(place).")
    }
    let opened = OpenedQuestion(question: question, past: [], items: items)
    _ = update(&state, .opened(opened, for: .history), now: now)
    let size = Size(columns: 80, rows: 24)
    func line(_ arrow: Arrow) -> Int? {
      let key = Key.arrow(arrow)
      guard
        case .scroll(let line)? = Views.event(
          for: key,
          state: state,
          size: size,
          drawing: Drawing()
        )
      else { return nil }
      return line
    }
    #expect(line(.down) == 1)
    _ = update(&state, .scroll(to: 1), now: now)
    #expect(line(.up) == 0)
  }

  @Test("Where not all are listed the heading says how many are", arguments: Language.allCases)
  func heading(language: Language) throws {
    let many = try picture(Array(repeating: 1, count: 41), language)
    let words = Bilingual(zh: "小测：41 个小题，最近 40 个", en: "Quiz: 41 items, the newest 40")
    #expect(many.contains(words[language]))
    #expect(many.contains("said-40.") && many.contains("said-1.") && !many.contains("said-0."))
    let all = try picture(Array(repeating: 1, count: 40), language)
    let some = Bilingual(zh: "最近 40 个", en: "the newest")
    #expect(all.contains("said-0.") && !all.contains(some[language]))
  }

  @Test("An item is marked as its point was rated")
  func marks() throws {
    func marks(_ scores: Double...) throws -> [Character] {
      let lines = try picture(scores, .en).split(separator: "\n").filter {
        // The share of the point itself stands above the items.
        $0.contains(Question.clipping.points[0].statement.en) && !$0.contains("%")
      }
      let glyphs = Drawing().glyphs
      let known = [glyphs.covered, glyphs.partial, glyphs.missed].map { String($0) }
      return lines.compactMap { line in
        line.first { known.contains(String($0)) }
      }
    }
    let (whole, half) = (Rating.wholePoint, Rating.hardScore)
    let all = try marks(half.nextDown, half, whole.nextDown, whole)
    #expect(all.count == 4)
    #expect(all.first != all.dropFirst().first && all.dropFirst().first == all.dropFirst(2).first)
    #expect(all.last != all.first && all.last != all.dropFirst().first)
  }
}
