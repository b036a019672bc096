import Recommender
import Wording

extension ArrivalRun {
  /// A user's list with new items mixed in, and whose neighbours brought them.
  func flowsStep(_ world: ArrivalWorld, _ placing: ArrivalPlacing) -> DemoStep {
    let user = world.focusUser
    let recall = NewItemRecall(mixture: placing.tagMixture, model: world.model)
    let isNew = Set(world.newItems)
    let list = world.model.recommend(to: user, count: Self.listLength + world.newItems.count)
      .filter { !isNew.contains($0.item) }.prefix(Self.listLength)
    let seen = Set(world.likes.interactions.history(of: user).map(\.item))
    let mixed = recall.mixed(into: Array(list), every: dials.interval, excluding: seen)
    let old = Set(list.map(\.item))
    let fresh = mixed.filter { !old.contains($0.item) }
    let later = Set(world.asked.history(of: user).map(\.item))
    let hits = fresh.count { later.contains($0.item) }
    let name = world.log.userNames[user.value]
    return DemoStep(
      id: ArrivalStep.flows.rawValue,
      exhibits: [
        Exhibit(
          id: "list",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(name.zh)的推荐流，每 \(dials.interval) 位混一个新物品"),
            en: "The list of \(name.en), a new item at every \(dials.interval)th place"
          ),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "place", title: Bilingual(zh: "位", en: "Place")),
                Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item")),
                Table.Column(id: "brought", title: Bilingual(zh: "谁带进来的", en: "Brought by")),
                Table.Column(id: "liked", title: Bilingual(zh: "后来点了", en: "Liked later")),
              ],
              rows: mixed.enumerated().map { place, entry in
                row(place, entry.item, old: old, later: later, placing, world)
              }
            )
          )
        ),
        Exhibit(
          id: "figures",
          content: .facts([
            fact("mixed-in", Bilingual(zh: "混进的新物品", en: "new items mixed in"), fresh.count),
            fact("liked", Bilingual(zh: "其中后来点了的", en: "liked later of these"), hits),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "\(mixed.count) 个位置里给了新物品 \(fresh.count) 个，\(name.zh)后来点了其中 \(hits) "
          + "个。",
        en: "Of \(mixed.count) places \(fresh.count) went to new items, and \(name.en) liked "
          + "\(hits) of these later."
      )
    )
  }

  private static let listLength = 10

  private func row(
    _ place: Int,
    _ item: ItemIndex,
    old: Set<ItemIndex>,
    later: Set<ItemIndex>,
    _ placing: ArrivalPlacing,
    _ world: ArrivalWorld
  ) -> Table.Row {
    let isFresh = !old.contains(item)
    let source = placing.tagMixture.neighbours(of: item).first { old.contains($0.item) }
    let nothing = Bilingual(zh: "", en: "")
    return Table.Row(
      values: [
        .number(Double(place + 1), fractionDigits: 0), .text(world.name(item)),
        .text(isFresh ? source.map { world.name($0.item) } ?? nothing : nothing),
        .text(
          isFresh
            ? later.contains(item)
              ? Bilingual(zh: "点了", en: "yes") : Bilingual(zh: "没点", en: "no") : nothing
        ),
      ],
      isFocus: isFresh
    )
  }
}
