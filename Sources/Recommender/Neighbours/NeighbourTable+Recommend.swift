extension NeighbourTable {
  /// An entry of a history with the weight by which it speaks.
  struct Voice {
    var item: Int32
    var weight: Double
  }

  /// Adds up weight · similarity over the voices and yields the best items.
  ///
  /// Sums are formed in the order of the voices. O(voices · list length + items).
  ///
  /// - Parameter scores: `[lists]`, all 0 before and after.
  func recommend(
    from voices: [Voice],
    excluding seen: History?,
    count: Int,
    scores: inout [Double]
  ) -> [Recommendation] {
    var best = TopList(capacity: count)
    let reach = voices.reduce(0) { $0 + places(of: Int($1.item)).count }
    if reach > scores.count / 8 {
      for voice in voices {
        for place in places(of: Int(voice.item)) {
          scores[Int(neighbours[place])] += voice.weight * similarities[place]
        }
      }
      if let seen { for item in seen.items { scores[Int(item)] = 0 } }
      best.takePositive(of: &scores)
    } else {
      // Most items stay untouched: remember those that do not.
      var touched: [Int32] = []
      touched.reserveCapacity(reach)
      for voice in voices {
        for place in places(of: Int(voice.item)) {
          let item = neighbours[place]
          if scores[Int(item)] == 0 { touched.append(item) }
          scores[Int(item)] += voice.weight * similarities[place]
        }
      }
      if let seen { for item in seen.items { scores[Int(item)] = 0 } }
      for item in touched {
        if scores[Int(item)] > 0 { best.offer(item, score: scores[Int(item)]) }
        scores[Int(item)] = 0
      }
    }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// Which voice gave how much to an item's score, in their order.
  func explain(_ item: ItemIndex, from voices: [Voice]) -> Explanation {
    var contributions: [Explanation.Contribution] = []
    for voice in voices {
      guard
        let place = places(of: Int(voice.item)).first(where: {
          Int(neighbours[$0]) == item.value
        })
      else { continue }
      contributions.append(
        Explanation.Contribution(
          source: .history(
            item: ItemIndex(Int(voice.item)),
            weight: voice.weight,
            similarity: similarities[place]
          ),
          value: voice.weight * similarities[place]
        )
      )
    }
    return Explanation(item: item, contributions: contributions)
  }

  /// At most `count` neighbours of an item, itself left out.
  func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    guard item.value >= 0, item.value < self.count else { return [] }
    return places(of: item.value).lazy.filter { Int(neighbours[$0]) != item.value }
      .prefix(max(0, count)).map {
        Neighbour(item: ItemIndex(Int(neighbours[$0])), similarity: similarities[$0])
      }
  }
}
