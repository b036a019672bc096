import Randomness
import Recommender
import Wording

/// A walk through ``ScoreFusion``: one page looked at closely, then many, then a search.
public struct FusingRun: DemoRun {
  enum Source: Sendable {
    case shop(FusingShop.Key)
    case file(FusingWorld)
  }

  /// How many weights the search draws over the simplex, and how many steps it takes around the
  /// best.
  private static let (draws, steps) = (90, 40)

  let dials: FusingDials
  private let source: Source
  private let shelf: FusingShelf
  private let seed: UInt64
  private var place = WalkPlace<FusingStep>()

  init(dials: FusingDials, source: Source, shelf: FusingShelf, seed: UInt64) {
    (self.dials, self.source, self.shelf, self.seed) = (dials, source, shelf, seed)
  }

  /// Computes the next step, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let world = try world()
    let step: DemoStep =
      switch id {
      case .scores: scoresStep(world)
      case .page: pageStep(world)
      case .gains: gainsStep(world)
      case .search: searchStep(world, try findings(world))
      case .scale: try scaleStep(world)
      }
    place.passed(step)
    return step
  }

  private func world() throws(DemoError) -> FusingWorld {
    switch source {
    case .file(let world): return world
    case .shop(let key):
      return try shelf.worlds.world(of: key) { key throws(DemoError) in
        do throws(RecommenderError) { return try FusingShop.world(key) } catch {
          throw DemoError(error)
        }
      }
    }
  }

  private func findings(_ world: FusingWorld) throws(DemoError) -> FusingFindings {
    var shop: FusingShop.Key?
    if case .shop(let key) = source { shop = key }
    let key = FusingShelf.SearchKey(
      shop: shop,
      rule: dials.rule,
      lastValue: dials.lastValue,
      seed: seed
    )
    return try shelf.searches.world(of: key) { key throws(DemoError) in
      var generator = SeededGenerator(seed: key.seed).stream(2)
      do throws(RecommenderError) {
        let search = try FusionSearch(
          world.tried,
          rule: key.rule,
          values: dials.values(world.goals.count),
          draws: Self.draws,
          steps: Self.steps,
          using: &generator
        )
        return FusingFindings(search, rule: key.rule, in: world)
      } catch {
        throw DemoError(error)
      }
    }
  }

  /// The dials' weights of a world's goals.
  func weights(_ world: FusingWorld) -> [Double] { dials.weights(world.goals.count) }

  /// Whether all of them are 0.
  func weighsNothing(_ world: FusingWorld) -> Bool { weights(world).allSatisfy { $0 == 0 } }

  /// A step of weights that are all 0: no ranking, and a sentence.
  func unweighed(_ step: FusingStep, _ counted: Fact) -> DemoStep {
    DemoStep(
      id: step.rawValue,
      exhibits: [Exhibit(id: "figures", content: .facts([counted]))],
      remark: Bilingual(
        zh: "权重全是 0：什么都没算进去，排不出名次。",
        en: "All weights are 0: nothing is weighed, and there is no ranking."
      )
    )
  }
}
