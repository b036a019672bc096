import Recommender

/// What lists come to over all users who are asked, band by band.
struct RivalFigures: Hashable, Sendable {
  /// Of the clicks that are asked for in each band, the share that is in the lists, in the order of
  /// ``RivalBand``; NaN where none is asked for.
  let recalls: [Double]
  /// The same over all bands.
  let recall: Double
  /// How many users liked what was recommended, the mean over all places; 0 where there are none.
  let meanUsers: Double

  /// Measures the first `length` of each list.
  init(_ lists: [[Recommendation]], length: Int, in world: RivalWorld) {
    let bands = RivalBand.allCases
    var hits = Array(repeating: 0, count: bands.count)
    var (places, users) = (0, 0)
    for (list, relevant) in zip(lists, world.asked.relevant) {
      for entry in list.prefix(length) {
        places += 1
        users += world.popularity[entry.item.value]
        if relevant.contains(entry.item) { hits[world.bandPlaces[entry.item.value]] += 1 }
      }
    }
    recalls = zip(hits, world.askedClicks).map { Double($0) / Double($1) }
    recall =
      Double(hits.reduce(0, +)) / Double(max(1, world.askedClicks.reduce(0, +)))
    meanUsers = Double(users) / Double(max(1, places))
  }

  /// In how many of the clicks that are asked for in a band the lists are right.
  func hits(_ band: RivalBand, in world: RivalWorld) -> Int {
    guard let place = RivalBand.allCases.firstIndex(of: band), recalls[place].isFinite else {
      return 0
    }
    return Int((recalls[place] * Double(world.askedClicks[place])).rounded())
  }

  /// The recall of a band.
  func recall(_ band: RivalBand) -> Double {
    zip(RivalBand.allCases, recalls).first { $0.0 == band }?.1 ?? .nan
  }
}
