import Recommender
import Wording

extension ItemCFWalk {
  /// The anchor's neighbours by the sum of their pairs' weights.
  func weightedRanking(
    _ now: NeighbourList,
    before: NeighbourList,
    _ world: ItemCFWorld
  ) -> Exhibit {
    ranking(
      now,
      before: before,
      measure: Bilingual(zh: "加权共现", en: "weighted co-occurrence"),
      fractionDigits: 2,
      world
    )
  }

  /// The anchor's neighbours, before and after.
  func ranking(
    _ now: NeighbourList,
    before: NeighbourList?,
    measure: Bilingual,
    fractionDigits: Int,
    _ world: ItemCFWorld
  ) -> Exhibit {
    Exhibit(
      id: "neighbours",
      title: Bilingual(
        zh: "\(world.quoted(world.anchor).zh)的邻居",
        en: "Neighbours of \(world.name(world.anchor).en)"
      ),
      content: .ranking(
        Ranking(
          measure: measure,
          entries: now.neighbours.prefix(Self.shown).map {
            Ranking.Entry(
              label: world.name($0.item),
              score: $0.similarity,
              rankBefore: before?.rank(of: $0.item),
              isFocus: $0.item == world.companion
            )
          },
          fractionDigits: fractionDigits
        )
      )
    )
  }

  /// What rose and what fell the furthest, and one more where it moved, in one sentence.
  func moves(
    _ now: NeighbourList,
    _ before: NeighbourList,
    also named: ItemIndex? = nil,
    _ world: ItemCFWorld
  ) -> Bilingual {
    var moved = [1, -1].compactMap { now.mover(since: before, shown: Self.shown, sign: $0) }
    if let named, !moved.contains(named), now.rank(of: named) != before.rank(of: named) {
      moved.append(named)
    }
    guard !moved.isEmpty else {
      return Bilingual(zh: "名次没有变。", en: "The ranking did not change.")
    }
    let sentences = moved.map { item -> Bilingual in
      let name = world.quoted(item)
      let from = before.rank(of: item)
      return switch (from, now.rank(of: item)) {
      case (let from?, let to?):
        Bilingual(
          zh: "\(name.zh)从第 \(from) 位\(to < from ? "升" : "降")到第 \(to) 位",
          en: "\(name.en) \(to < from ? "rises" : "falls") from place \(from) to \(to)"
        )
      case (_, let to?):
        Bilingual(zh: "\(name.zh)新到第 \(to) 位", en: "\(name.en) comes in at place \(to)")
      case (_, nil):
        Bilingual(zh: "\(name.zh)不再是邻居", en: "\(name.en) drops out")
      }
    }
    return Bilingual(
      zh: sentences.map(\.zh).joined(separator: "；") + "。",
      en: sentences.map(\.en).joined(separator: "; ") + "."
    )
  }

  static func whole(_ number: Double) -> String {
    NumberFormat.fixed(number, fractionDigits: 0)
  }
}
