import Recommender
import Wording

/// The candidates of one page: what a net says of each, what each is worth, and what it is.
struct FusingPage: Sendable {
  /// Scores and worth.
  let page: FusionPages.Page
  /// What each candidate is called; empty where nobody looks at the page closely.
  let labels: [Bilingual]
  /// Whether each looks much better than it is.
  let isBait: [Bool]
}
