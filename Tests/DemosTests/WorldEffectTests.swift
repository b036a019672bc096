import Recommender
import Testing
import Wording

@testable import Demos

/// Each effect of a made world: what it changes, with it and without.
struct WorldEffectTests {
  private static let seeds: [UInt64] = [4, 5]

  private func world(
    _ kind: WorldKind = .videos,
    seed: UInt64 = 4,
    _ change: (inout RecallWorldOptions) -> Void = { _ in }
  ) throws -> RecallWorld {
    var options = RecallWorldOptions(kind)
    change(&options)
    var generator = RecallWorldGenerator(options, seed: seed)
    return try generator.world()
  }

  /// The share of clicks one after the other of one person, as many minutes apart at most, that
  /// are on one topic.
  private func share(ofOneTopicIn world: RecallWorld, minutes: ClosedRange<Int>) -> Double {
    var (same, all) = (0, 0)
    for user in world.people.indices {
      let history = world.interactions.history(of: UserIndex(user))
      for (one, next) in zip(history, history.dropFirst())
      where minutes.contains((next.time - one.time) / 60) {
        guard let topic = world.items[one.item.value].topic,
          let other = world.items[next.item.value].topic
        else { continue }
        all += 1
        if topic == other { same += 1 }
      }
    }
    return Double(same) / Double(max(1, all))
  }

  @Test(arguments: seeds) func clicksOfASessionAreOnOneTopic(seed: UInt64) throws {
    let on = try world(seed: seed) { $0.crowdShare = 0 }
    let off = try world(seed: seed) { ($0.crowdShare, $0.isInSessions) = (0, false) }
    // Two sessions may meet within minutes of one evening, which is rare.
    #expect(share(ofOneTopicIn: on, minutes: 0...8) > 0.95)
    #expect(share(ofOneTopicIn: off, minutes: 0...8) < 0.75)
    // No fewer clicks are drawn; of these, other ones fall on what was seen.
    let counts = (Double(on.interactions.count), Double(off.interactions.count))
    #expect(abs(counts.0 / counts.1 - 1) < 0.1, "\(counts)")
  }

  @Test(arguments: seeds) func heavyClickersClickALotWithoutTaste(seed: UInt64) throws {
    func topicsOfTheBusy(_ share: Double) throws -> [Int] {
      let world = try world(seed: seed) { ($0.crowdShare, $0.heavyShare) = (0, share) }
      return world.people.indices.compactMap { user in
        let history = world.interactions.history(of: UserIndex(user))
        return history.count < 80
          ? nil : Set(history.compactMap { world.items[$0.item.value].topic?.id }).count
      }
    }
    #expect(try topicsOfTheBusy(0).isEmpty)
    let busy = try topicsOfTheBusy(0.1)
    // 32 of 320, with a deviation of 5; all twelve topics each.
    #expect((15...50).contains(busy.count) && busy.allSatisfy { $0 == 12 }, "\(busy)")
  }

  @Test(arguments: seeds) func aTasteThatDriftsLeavesItsTopics(seed: UInt64) throws {
    // How many clicks of the last ten days are on topics of the first day.
    func kept(_ drift: Double) throws -> Double {
      let world = try world(seed: seed) { ($0.crowdShare, $0.drift) = (0, drift) }
      let start = RecallWorldGenerator.start + 50 * 86_400
      var (old, all) = (0, 0)
      for user in world.people.indices {
        for entry in world.interactions.history(of: UserIndex(user)) where entry.time >= start {
          let topic = try #require(world.items[entry.item.value].topic)
          all += 1
          if world.tastes[user].contains(topic) { old += 1 }
        }
      }
      return Double(old) / Double(all)
    }
    #expect(try kept(0) == 1)
    // After 55 days e^(−1.83) = .16 is as it was, and a new topic may be an old one again.
    let drifted = try kept(1)
    #expect(drifted > 0.12 && drifted < 0.4, "\(drifted)")
  }

  @Test(arguments: seeds) func aSeriesIsClickedInItsOrder(seed: UInt64) throws {
    // How often the next click is on the next part, rather than on the part before.
    func onward(_ share: Double) throws -> Double {
      let world = try world(.films, seed: seed) { $0.sequelShare = share }
      let formats = world.kind.catalogue.formats
      var (next, before) = (0, 0)
      for user in world.people.indices {
        let history = world.interactions.history(of: UserIndex(user)).map {
          world.items[$0.item.value]
        }
        for (one, other) in zip(history, history.dropFirst())
        where one.topic != nil && one.topic == other.topic {
          let places = [one, other].compactMap { item in
            item.format.flatMap { formats.firstIndex(of: $0) }
          }
          if places[1] == places[0] + 1 { next += 1 }
          if places[1] == places[0] - 1 { before += 1 }
        }
      }
      return Double(next) / Double(max(1, next + before))
    }
    #expect(abs(try onward(0) - 0.5) < 0.1)
    #expect(try onward(0.4) > 0.8)
  }

  @Test(arguments: seeds) func newsIsReadAfterItIsOutAndWhileItIsFresh(seed: UInt64) throws {
    let world = try world(.news, seed: seed)
    #expect(world.released.count == world.items.count)
    var ages: [Double] = []
    for user in world.people.indices {
      for entry in world.interactions.history(of: UserIndex(user)) {
        ages.append(Double(entry.time - world.released[entry.item.value]) / 86_400)
      }
    }
    #expect(ages.allSatisfy { $0 >= 0 })
    let mean = ages.reduce(0, +) / Double(ages.count)
    // Of the exponential distribution with a half-life of 10 days the mean is 14.4.
    #expect(mean > 8 && mean < 18, "\(mean)")
    #expect(try self.world(.news, seed: seed) { $0.halfLife = nil }.released.isEmpty)
  }

  @Test(arguments: seeds) func aPurseKeepsToItsPrices(seed: UInt64) throws {
    func fitting(_ pull: Double) throws -> Double {
      let world = try world(.goods, seed: seed) { ($0.crowdShare, $0.pricePull) = (0, pull) }
      guard !world.purses.isEmpty else { return 0 }
      var (fit, all) = (0, 0)
      for user in world.people.indices {
        for entry in world.interactions.history(of: UserIndex(user)) {
          all += 1
          if world.items[entry.item.value].priceBand == world.purses[user] { fit += 1 }
        }
      }
      return Double(fit) / Double(all)
    }
    #expect(try fitting(0) == 0)
    let (weak, strong) = (try fitting(0.2), try fitting(0.8))
    #expect(weak < 0.55 && strong > 0.75, "\(weak) \(strong)")
  }

  @Test(arguments: seeds) func onlyWhatIsUsedUpIsBoughtAgain(seed: UInt64) throws {
    #expect(try world(.goods, seed: seed).repeats > 100)
    #expect(try world(.goods, seed: seed) { $0.repeatShare = 0 }.repeats == 0)
    #expect(try world(.videos, seed: seed) { $0.repeatShare = 0.5 }.repeats == 0)
  }

  @Test func pricesFollowFromCategoryAndVariant() throws {
    let goods = WorldKind.goods.catalogue.items
    let beans = try #require(goods.first { $0.id == "coffee-beans-pro" })
    #expect(beans.price == 200 && beans.priceBand == .high)
    #expect(beans.title == Bilingual(zh: "咖啡豆·专业款", en: "Coffee beans, pro"))
    #expect(goods.allSatisfy { ($0.price == nil) == ($0.topic == nil) })
    for kind in WorldKind.allCases where kind != .goods {
      #expect(kind.catalogue.items.allSatisfy { $0.price == nil && $0.priceBand == nil })
    }
  }

  /// Effects that are off draw nothing: the worlds of the other demos stay as they were.
  @Test(arguments: [(4, 7209), (5, 7264)] as [(UInt64, Int)]) func whatIsOffChangesNoDraw(
    seed: UInt64,
    count: Int
  ) throws {
    let plain = try world(seed: seed)
    let same = try world(seed: seed) { options in
      (options.drift, options.sequelShare, options.pricePull) = (0, 0, 0)
      (options.repeatShare, options.halfLife) = (0.5, nil)
    }
    #expect(plain.interactions == same.interactions)
    // How many clicks the seed gave before the generator had kinds and effects.
    #expect(plain.interactions.count == count)
  }
}
