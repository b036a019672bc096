import Neural
import Recommender
import Wording

/// Pages of scored candidates, with what does not depend on how scores are fused.
struct FusingWorld: Sendable {
  /// How many places of a page are seen.
  static let places = 10

  /// What the goals are called, the most frequent first.
  let goals: [Bilingual]
  /// The columns of a file that the net does not see.
  let hidden: [String]
  /// How well each goal's scores tell what comes true, on examples not learnt from; NaN where
  /// nothing tells pages apart.
  let areas: [Double]
  /// The page that is looked at closely.
  let shown: FusingPage
  /// The pages that gains are counted on.
  let pages: [FusingPage]
  /// Whether the truth is known, as of the made shop alone.
  let isMade: Bool
  /// How likely each place is seen: `[places]`.
  let attention: [Double]

  /// The shown page's ranks by the first goal alone, from 1: `[items]`.
  let ranksByFirst: [Int]
  /// All pages.
  let all: FusionPages
  /// The half that weights are searched on.
  let tried: FusionPages
  /// The half that they are measured on.
  let measured: FusionPages
  /// What a page would bring if one goal alone counted and the truth were known: `[goals]`, on the
  /// half that is searched.
  let ideals: [Double]

  /// Takes pages, at least two. O(pages · candidates · log candidates).
  init(
    goals: [Bilingual],
    hidden: [String] = [],
    areas: [Double],
    shown: FusingPage,
    pages: [FusingPage],
    isMade: Bool,
    attention: [Double]
  ) {
    precondition(pages.count >= 2, "one half is searched, the other measured")
    (self.goals, self.hidden) = (goals, hidden)
    (self.areas, self.shown, self.pages) = (areas, shown, pages)
    (self.isMade, self.attention) = (isMade, attention)
    var ranks = Array(repeating: 0, count: shown.page.scores.count)
    let first = Self.corner(0, of: goals.count)
    for (rank, item) in shown.page.scores.order(by: .weightedSum, weights: first).enumerated() {
      ranks[item] = rank + 1
    }
    ranksByFirst = ranks
    all = FusionPages(pages.map(\.page), attention: attention)
    func half(_ parity: Int) -> FusionPages {
      FusionPages(
        pages.indices.filter { $0 % 2 == parity }.map { pages[$0].page },
        attention: attention
      )
    }
    let tried = half(0)
    self.tried = tried
    measured = half(1)
    let known = FusionPages(
      tried.pages.map { FusionPages.Page(scores: GoalScores($0.worth), worth: $0.worth) },
      attention: attention
    )
    ideals = goals.indices.map { goal in
      known.gains(by: .weightedSum, weights: Self.corner(goal, of: goals.count))[goal]
    }
  }

  /// The weights under which one goal alone counts.
  static func corner(_ goal: Int, of goals: Int) -> [Double] {
    (0..<goals).map { $0 == goal ? 1 : 0 }
  }
}
