import Recommender

/// What a search of weights came to, with all that does not depend on the dials' own weights.
struct FusingFindings: Sendable {
  /// The trials.
  let search: FusionSearch
  /// What a page brings under the first goal's scores alone, on the half that is searched.
  let triedByFirst: [Double]
  /// The same on the half that is measured, under the first goal's and the last goal's scores and
  /// under the weights that were found.
  let byFirst: [Double]
  let byLast: [Double]
  let found: [Double]
  /// That of each page.
  let foundOfPages: [[Double]]

  init(_ search: FusionSearch, rule: FusionRule, in world: FusingWorld) {
    let count = world.goals.count
    self.search = search
    func gains(_ pages: FusionPages, _ weights: [Double]) -> [Double] {
      pages.gains(by: rule, weights: weights)
    }
    triedByFirst = gains(world.tried, FusingWorld.corner(0, of: count))
    byFirst = gains(world.measured, FusingWorld.corner(0, of: count))
    byLast = gains(world.measured, FusingWorld.corner(count - 1, of: count))
    foundOfPages = world.measured.gainsOfPages(by: rule, weights: search.best.weights)
    found = FusionPages.mean(foundOfPages)
  }
}
