import Randomness
import Recommender
import Testing

/// Channels that are merged: turns, quotas, duplicates, and what is left over.
struct RecallMergerTests {
  private func channel(_ name: String, _ items: [Int], quota: Int) -> RecallChannel {
    RecallChannel(
      name: name,
      candidates: items.enumerated().map {
        Recommendation(item: ItemIndex($0.element), score: Double(100 - $0.offset))
      },
      quota: quota
    )
  }

  @Test func channelsTakeTurnsWithinTheirQuotas() {
    let merged = RecallMerger.merged(
      [channel("cf", [1, 2, 3, 4, 5], quota: 3), channel("hot", [1, 9, 2, 8], quota: 2)],
      limit: 5
    )
    // 1 was brought in already: the second channel goes on to 9, and loses nothing by it.
    #expect(merged.map(\.item.value) == [1, 9, 2, 8, 3])
    #expect(merged.map(\.takenBy) == ["cf", "hot", "cf", "hot", "cf"])
    #expect(merged[0].origins.map(\.channel) == ["cf", "hot"])
    #expect(merged[2].origins.map(\.rank) == [2, 3])
    #expect(merged.allSatisfy { !$0.isBeyondQuota })
  }

  @Test func placesThatNobodyFillsGoToTheOthers() {
    let channels = [
      channel("cf", [1, 2, 3, 4, 5], quota: 2), channel("new", [7], quota: 3),
      channel("off", [8], quota: 0),
    ]
    let merged = RecallMerger.merged(channels, limit: 5)
    #expect(merged.map(\.item.value) == [1, 7, 2, 3, 4])
    #expect(merged.map(\.isBeyondQuota) == [false, false, false, true, true])
    #expect(
      RecallMerger.merged(channels, limit: 9, excluding: [ItemIndex(2)]).map(\.item.value)
        == [1, 7, 3, 4, 5]
    )
    #expect(RecallMerger.merged(channels, limit: 0).isEmpty)
    #expect(RecallMerger.merged([], limit: 3).isEmpty)
  }

  @Test func whateverTheChannelsEachItemComesOnceAndQuotasHold() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<300 {
      let channels = (0..<random.integer(below: 5)).map { place in
        channel(
          "c\(place)",
          random.sample(random.integer(below: 20), of: Array(0..<30)),
          quota: random.integer(below: 8)
        )
      }
      let limit = random.integer(below: 40)
      let merged = RecallMerger.merged(channels, limit: limit)
      #expect(Set(merged.map(\.item)).count == merged.count)
      for channel in channels {
        let own = merged.filter { $0.takenBy == channel.name }
        #expect(own.count { !$0.isBeyondQuota } <= channel.quota)
        #expect(own.allSatisfy { taken in channel.candidates.contains { $0.item == taken.item } })
      }
      let all = Set(channels.filter { $0.quota > 0 }.flatMap { $0.candidates.map(\.item) })
      #expect(merged.count == min(limit, all.count))
    }
  }

  @Test func fusionAddsReciprocalRanks() {
    let fused = RecallMerger.fused(
      [
        channel("a", [1, 2], quota: 1), channel("b", [2, 3], quota: 1), channel("c", [3], quota: 0),
      ],
      limit: 3
    )
    #expect(fused.map(\.item.value) == [2, 1, 3])
    #expect(fused[0].score == 1.0 / 62 + 1.0 / 61)
  }
}
