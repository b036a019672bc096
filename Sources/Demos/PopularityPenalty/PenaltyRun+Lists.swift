import Recommender
import Wording

extension PenaltyRun {
  /// The focus' neighbours by plain counts.
  func coOccurrenceStep(_ world: PenaltyWorld) throws(DemoError) -> DemoStep {
    let list = try neighbours(at: 0, world)
    let shown = list.neighbours.prefix(Self.shown)
    let hit = world.log.quoted(world.hit)
    let focus = world.log.quoted(world.focus)
    let heads = headCount(shown, world)
    return DemoStep(
      id: PenaltyStep.coOccurrence.rawValue,
      exhibits: [
        Exhibit(
          id: "neighbours",
          title: title(world),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "共现", en: "co-occurrence"),
              entries: shown.map { neighbour in
                entry(neighbour.item, score: list.count(of: neighbour), before: nil, world)
              },
              fractionDigits: 0
            )
          )
        ),
        Exhibit(id: "list", content: .facts(listFacts(shown, world))),
      ],
      remark: Bilingual(
        zh: "\(focus.zh)只有 \(world.popularity[world.focus.value]) 个用户，最近的 \(shown.count) 个邻居里"
          + "有 \(heads) 个是头部物品；最热的\(hit.zh)有 \(world.popularity[world.hit.value]) 个用户。",
        en: "\(focus.en) has \(world.popularity[world.focus.value].counted("user")). Of its "
          + "\(shown.count) nearest neighbours \(heads) are in the head; \(hit.en), the greatest hit, has "
          + "\(world.popularity[world.hit.value]) users."
      )
    )
  }

  /// The same counts divided by popularity, worked out for the hit and for the first of the list.
  func penaltyStep(_ world: PenaltyWorld) throws(DemoError) -> DemoStep {
    let before = try neighbours(at: 0, world)
    let now = try neighbours(at: dials.exponent, world)
    let shown = now.neighbours.prefix(Self.shown)
    let ranks = NeighbourList(before.neighbours)
    return DemoStep(
      id: PenaltyStep.penalty.rawValue,
      exhibits: [
        Exhibit(
          id: "neighbours",
          title: title(world),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "相似度", en: "similarity"),
              entries: shown.map { neighbour in
                entry(
                  neighbour.item,
                  score: neighbour.similarity,
                  before: ranks.rank(of: neighbour.item),
                  world
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "worked",
          title: Bilingual(zh: "公式代入两个邻居", en: "The formula for two neighbours"),
          content: .table(workedTable(now, first: before.neighbours.first?.item, world))
        ),
        Exhibit(id: "list", content: .facts(listFacts(shown, world))),
      ],
      remark: remark(before, now, world)
    )
  }

  /// All neighbours of the focus at an exponent, nearest first.
  private func neighbours(
    at exponent: Double,
    _ world: PenaltyWorld
  ) throws(DemoError) -> FocusNeighbours {
    let algorithm = ItemCF(options: dials.options(at: exponent, kept: .max))
    do {
      return FocusNeighbours(
        try algorithm.fit(world.likes, neighboursOf: [world.focus]),
        focus: world.focus
      )
    } catch {
      throw DemoError(error)
    }
  }

  private func entry(
    _ item: ItemIndex,
    score: Double,
    before: Int?,
    _ world: PenaltyWorld
  ) -> Ranking.Entry {
    Ranking.Entry(
      label: world.name(item),
      score: score,
      rankBefore: before,
      isFocus: world.isKin(item)
    )
  }

  private func title(_ world: PenaltyWorld) -> Bilingual {
    let focus = world.log.quoted(world.focus)
    return Bilingual(zh: "\(focus.zh)的邻居", en: "Neighbours of \(focus.en)")
  }

  private func headCount(_ list: ArraySlice<Neighbour>, _ world: PenaltyWorld) -> Int {
    list.count { !world.longTail.contains($0.item) }
  }

  private func kinCount(_ list: ArraySlice<Neighbour>, _ world: PenaltyWorld) -> Int {
    list.count { world.isKin($0.item) }
  }

  private func listFacts(
    _ list: ArraySlice<Neighbour>,
    _ world: PenaltyWorld
  ) -> [Fact] {
    let users = list.map { Double(world.popularity[$0.item.value]) }
    let head = Fact(
      id: "of-the-head",
      title: Bilingual(zh: "这 \(list.count) 个里的头部物品", en: "of these \(list.count), in the head"),
      value: .number(Double(headCount(list, world)), fractionDigits: 0)
    )
    let mean = Fact(
      id: "mean-users",
      title: Bilingual(zh: "平均热度", en: "mean popularity"),
      value: .number(
        users.isEmpty ? 0 : users.reduce(0, +) / Double(users.count),
        fractionDigits: 1
      )
    )
    guard world.log.isMade else { return [head, mean] }
    let kin = Fact(
      id: "of-the-topic",
      title: Bilingual(zh: "同一主题的", en: "on the same topic"),
      value: .number(Double(kinCount(list, world)), fractionDigits: 0)
    )
    return [head, kin, mean]
  }

  /// Count, popularity, divisor and similarity of the nearest neighbour and of the first by counts.
  private func workedTable(
    _ now: FocusNeighbours,
    first: ItemIndex?,
    _ world: PenaltyWorld
  ) -> Table {
    Table(
      columns: [
        Table.Column(id: "item", title: Bilingual(zh: "邻居 j", en: "Neighbour j")),
        Table.Column(id: "count", title: Bilingual(zh: "共现", en: "Count")),
        Table.Column(id: "users", title: Bilingual(zh: "|N(j)|", en: "|N(j)|")),
        Table.Column(id: "divisor", title: Bilingual(zh: "除以", en: "Divisor")),
        Table.Column(id: "similarity", title: Bilingual(zh: "相似度", en: "Similarity")),
      ],
      rows: worked(now, first: first, world).map { neighbour in
        let count = now.count(of: neighbour)
        return Table.Row(
          values: [
            .text(world.name(neighbour.item)), .number(count, fractionDigits: 0),
            .number(Double(world.popularity[neighbour.item.value]), fractionDigits: 0),
            .number(count / neighbour.similarity, fractionDigits: 1),
            .number(neighbour.similarity, fractionDigits: 3),
          ],
          isFocus: world.isKin(neighbour.item)
        )
      }
    )
  }

  /// The nearest neighbour, and the first by counts; where that is the same, the greatest hit.
  private func worked(
    _ now: FocusNeighbours,
    first: ItemIndex?,
    _ world: PenaltyWorld
  ) -> [Neighbour] {
    guard let nearest = now.neighbours.first else { return [] }
    let others = [first, world.hit].compactMap { item in
      now.neighbours.first { $0.item == item && item != nearest.item }
    }
    return [nearest] + others.prefix(1)
  }

  private func remark(
    _ before: FocusNeighbours,
    _ now: FocusNeighbours,
    _ world: PenaltyWorld
  ) -> Bilingual {
    let (from, to) = (before.neighbours.prefix(Self.shown), now.neighbours.prefix(Self.shown))
    let exponent = NumberFormat.fixed(dials.exponent, fractionDigits: 2)
    let (headFrom, headTo) = (headCount(from, world), headCount(to, world))
    let kin =
      world.log.isMade
      ? Bilingual(
        zh: "，同一主题的从 \(kinCount(from, world)) 个变成 \(kinCount(to, world)) 个",
        en: ", those on the same topic from \(kinCount(from, world)) to \(kinCount(to, world))"
      ) : Bilingual(zh: "", en: "")
    return Bilingual(
      zh: "α = \(exponent)：前 \(to.count) 个里的头部物品从 \(headFrom) 个变成 \(headTo) 个\(kin.zh)。",
      en: "α = \(exponent): of the first \(to.count), those in the head go from \(headFrom) to "
        + "\(headTo)\(kin.en)."
    )
  }
}
