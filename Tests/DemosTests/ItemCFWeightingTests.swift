import Demos
import Testing
import Wording

/// The claim of the demo, the setting at which it fails, and what each step must show, on five
/// worlds, through the demo itself.
struct ItemCFWeightingTests {
  static let seeds: [UInt64] = [1, 2, 3, 7, 20_260_101]

  @Test func stepsAreTheOnesThatContentLinksTo() throws {
    let ids = [
      "log", "co-occurrence", "time-gap", "direction-position", "active-user", "popularity",
      "top-k", "recommend", "worth",
    ]
    #expect(ItemCFWeighting().card.steps.map(\.id) == ids)
    #expect(try sharedSteps(of: ItemCFWeighting()).map(\.id) == ids)
  }

  @Test(arguments: seeds) func weightsLiftTheTrueCompanion(seed: UInt64) throws {
    let walk = try sharedSteps(of: ItemCFWeighting(), seed: seed)
    #expect(walk[1].ranking("neighbours").first?.label.en == "Avatar")
    #expect(walk[5].ranking("neighbours").first?.label.en == "The Wandering Earth")
    #expect(walk[7].ranking("recommended").first?.label.en == "The Wandering Earth")
  }

  @Test(arguments: seeds) func withoutTimeAndPopularityTheBlockbusterWins(seed: UInt64) throws {
    let walk = try sharedSteps(
      of: ItemCFWeighting(),
      ["time-form": .choice("none"), "popularity-exponent": .number(0)],
      seed: seed
    )
    #expect(walk[5].ranking("neighbours").first?.label.en == "Avatar")
    #expect(walk[2].outcome == ["nearest-after-time": "blockbuster"])
    #expect(walk[5].outcome == ["blockbuster-after-popularity": "no-fewer"])
  }

  @Test(arguments: seeds) func eachWeightMovesTheFilmThatItIsThereFor(seed: UInt64) throws {
    let walk = try sharedSteps(of: ItemCFWeighting(), seed: seed)
    func rank(_ film: String, _ step: Int) -> Int {
      let place = walk[step].ranking("neighbours").firstIndex { $0.label.en == film }
      return place.map { $0 + 1 } ?? .max
    }
    // The pair a year apart outranks the true companion by count, and is gone by weight.
    #expect(rank("Coco", 1) < rank("The Wandering Earth", 1))
    #expect(rank("Coco", 2) > 8)
    #expect(walk[2].outcome == ["nearest-after-time": "companion"])
    // What is clicked after The Wandering Earth II overtakes what is clicked before it.
    #expect(rank("Inception", 2) < rank("Interstellar", 2))
    #expect(rank("Interstellar", 3) < rank("Inception", 3))
    // The film that only the binger ties to it falls behind one that an ordinary user ties to it.
    #expect(rank("Kung Fu Hustle", 3) < rank("Spirited Away", 3))
    #expect(rank("Spirited Away", 4) < rank("Kung Fu Hustle", 4))
    // The blockbuster falls.
    #expect(rank("Avatar", 5) > rank("Avatar", 4))
    #expect(["fewer", "none"].contains(walk[5].outcome["blockbuster-after-popularity"]))
  }

  @Test(arguments: seeds) func oneSessionHoldsBothWanderingEarthFilms(seed: UInt64) throws {
    let log = try #require(try sharedSteps(of: ItemCFWeighting(), seed: seed).first)
    guard case .table(let table) = log.exhibits.first(where: { $0.id == "session" })?.content else {
      Issue.record("the first step shows no session")
      return
    }
    let focus = table.rows.filter(\.isFocus)
    #expect(focus.count == 2)
    let times = focus.compactMap { row -> Int? in
      guard case .time(let time) = row.values[1] else { return nil }
      return time
    }
    #expect(times.count == 2 && times[1] - times[0] <= 100 * 60)
  }

  @Test func contributionsShownAddUpToTheScore() throws {
    for entry in try sharedSteps(of: ItemCFWeighting())[7].ranking("recommended") {
      let sum = entry.contributions.reduce(0) { $0 + $1.value }
      #expect(abs(sum - entry.score) <= 1e-12)
      #expect(!entry.contributions.isEmpty)
    }
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try sharedSteps(of: ItemCFWeighting()) == newSteps(of: ItemCFWeighting()))
    #expect(
      try sharedSteps(of: ItemCFWeighting(), seed: 1) != sharedSteps(of: ItemCFWeighting(), seed: 2)
    )
  }

  @Test func stepsFitACalmScreen() throws {
    for step in try sharedSteps(of: ItemCFWeighting()) {
      let rows = step.exhibits.filter { $0.id != "log" }.map { exhibit in
        switch exhibit.content {
        case .table(let table): table.rows.count + 1
        case .bars(let bars): bars.bars.count
        case .ranking(let ranking): ranking.entries.count
        case .facts(let facts): facts.count
        case .profile, .curves, .grid: 6
        }
      }
      #expect(rows.reduce(0, +) <= 13, "step \(step.id)")
    }
    for film in try sharedSteps(of: ItemCFWeighting())[1].ranking("neighbours") {
      #expect(film.label.en.count <= 24)
    }
  }
}
