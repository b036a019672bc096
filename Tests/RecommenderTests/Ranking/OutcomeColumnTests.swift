import Testing

@testable import Recommender

/// What columns are called that say what came of it.
struct OutcomeColumnTests {
  @Test(arguments: [
    ("click", OutcomeColumn.gain), ("Is_Click", .gain), ("is_like", .gain), ("点击", .gain),
    ("下单", .gain), ("is_profile_enter", .gain), ("skip", .loss), ("is_hate", .loss), ("跳过", .loss),
    ("play_time_ms", .watchTime), ("watch_ratio", .measure), ("time_ms", .moment),
  ])
  func namesSayWhatCameOfIt(name: String, meaning: OutcomeColumn) {
    #expect(OutcomeColumn(name) == meaning)
    #expect(OutcomeColumn(name)?.isLabel == [.gain, .loss].contains(meaning))
  }

  @Test(arguments: ["user", "price", "is_rand", "duration_ms", "clicks_yesterday", "is_", ""])
  func whatIsKnownBeforehandIsNoOutcome(name: String) { #expect(OutcomeColumn(name) == nil) }

  @Test func aNameHasOneMeaning() {
    let all = OutcomeColumn.gains + OutcomeColumn.losses + OutcomeColumn.watchTimes
    #expect(Set(all).count == all.count && all.allSatisfy { $0 == $0.lowercased() })
    #expect(OutcomeColumn.clicks.allSatisfy { OutcomeColumn($0) == .gain })
  }

  @Test func theFirstOfTheNamesIsTaken() {
    let columns = ["Click", "is_order"]
    #expect(OutcomeColumn.first(of: ["order", "click"], among: columns) == "is_order")
    #expect(OutcomeColumn.first(of: ["order"], among: ["click"]) == nil)
  }
}
