import Randomness
import Recommender
import Testing
import Wording

@testable import Demos

/// The world that recall demos share.
struct RecallWorldTests {
  private func world(
    _ options: RecallWorldOptions = RecallWorldOptions(),
    seed: UInt64 = 7
  ) throws -> RecallWorld {
    var generator = RecallWorldGenerator(options, seed: seed)
    return try generator.world()
  }

  @Test(arguments: WorldKind.allCases) func itemsAreManyAndDifferent(kind: WorldKind) {
    let items = kind.catalogue.items
    #expect(items.count == 246 && Set(items.map(\.id)).count == 246)
    #expect(Set(items.map(\.title.zh)).count == 246)
    #expect(Set(items.map(\.title.en)).count == 246)
    for item in items { #expect(item.title.en.count <= 28, "\(item.title.en)") }
    #expect(kind.catalogue.formats.count == 20)
  }

  @Test func namesOfPeopleAreManyAndDifferent() {
    #expect(PersonName.all.count == 480)
    #expect(Set(PersonName.all.map(\.zh)).count == 480)
    #expect(Set(PersonName.all.map(\.en)).count == 480)
  }

  @Test func theSeedDecides() throws {
    #expect(try world(seed: 1).interactions == world(seed: 1).interactions)
    #expect(try world(seed: 1).interactions != world(seed: 2).interactions)
  }

  @Test func everythingHasAName() throws {
    let world = try world()
    #expect(world.items.map(\.id) == world.interactions.items.names)
    #expect(world.people.map(\.en) == world.interactions.users.names)
    #expect(world.tastes.count == world.people.count)
    #expect(world.tastes.allSatisfy { (2...3).contains($0.count) })
  }

  @Test func theSkewDecidesHowMuchTheHeadTakes() throws {
    var shares: [Double] = []
    for skew in [0, 0.6, 1.2] {
      var options = RecallWorldOptions()
      options.skew = skew
      let popularity = try world(options).interactions.popularity().sorted(by: >)
      shares.append(Double(popularity.prefix(50).reduce(0, +)) / Double(popularity.reduce(0, +)))
    }
    #expect(shares[0] < 0.3 && shares[1] > shares[0] && shares[2] > 0.45, "\(shares)")
  }

  @Test func withoutACrowdEverybodyKeepsToTheirTopics() throws {
    var options = RecallWorldOptions()
    options.crowdShare = 0
    let world = try world(options)
    for user in world.people.indices {
      for entry in world.interactions.history(of: UserIndex(user)) {
        let topic = try #require(world.items[entry.item.value].topic)
        #expect(world.tastes[user].contains(topic))
      }
    }
  }

  @Test func aCrowdClicksTheHits() throws {
    let world = try world()
    let popularity = world.interactions.popularity()
    let first = try #require(popularity.indices.max { popularity[$0] < popularity[$1] })
    #expect(world.items[first].topic == nil)
    #expect(Double(popularity[first]) > 0.6 * Double(world.people.count))
  }

  @Test func peopleOfAGroupLeanToItsTopicsWhereTheyAreDrawnTo() throws {
    var shares: [Double] = []
    for pull in [0, 0.5, 1] {
      var options = RecallWorldOptions()
      options.groupPull = pull
      let world = try world(options)
      #expect(world.groups.count == world.people.count)
      let leaning = world.groups.indices.count {
        world.kind.catalogue.leaning(of: world.groups[$0]).contains(world.tastes[$0][0])
      }
      shares.append(Double(leaning) / Double(world.people.count))
    }
    // Two topics of twelve by chance; half way between at a half; the first topic always at 1.
    #expect(abs(shares[0] - 1.0 / 6) < 0.07, "\(shares)")
    #expect(abs(shares[1] - 7.0 / 12) < 0.1, "\(shares)")
    #expect(shares[2] == 1, "\(shares)")
    #expect(try world().groups.isEmpty)
  }

  @Test func pairsAreWatchedTogetherWhereTheyAreDrawn() throws {
    var shares: [Double] = []
    for share in [0, 0.4] {
      var options = RecallWorldOptions()
      options.pairShare = share
      let world = try world(options)
      for (item, partner) in world.partners.enumerated() {
        guard let partner else { continue }
        #expect(world.partners[partner.value] == ItemIndex(item))
        #expect(world.items[item].topic != world.items[partner.value].topic)
        #expect(world.items[item].topic != nil)
      }
      // How many of those who clicked one half clicked the other.
      var (both, one) = (0, 0)
      for user in world.people.indices {
        let seen = Set(world.interactions.history(of: UserIndex(user)).map(\.item))
        for item in seen {
          guard let partner = world.partners[item.value] else { continue }
          one += 1
          if seen.contains(partner) { both += 1 }
        }
      }
      shares.append(Double(both) / Double(one))
    }
    #expect(shares[0] < 0.3 && shares[1] > 0.5, "\(shares)")
  }

  @Test(arguments: WorldKind.allCases) func everyTopicHasWordsOfItsOwn(kind: WorldKind) {
    let catalogue = kind.catalogue
    let words = catalogue.topics.flatMap(\.words) + catalogue.clickbait
    #expect(Set(words).count == words.count)
    #expect(catalogue.topics.allSatisfy { $0.words.count == WorldTopic.wordCount })
    #expect(catalogue.clickbait.count == WorldTopic.wordCount)
    // Every topic is the leaning of one group.
    #expect(Set(PersonGroup.all.flatMap(catalogue.leaning)).count == catalogue.topics.count)
  }
}
