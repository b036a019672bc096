import Recommender
import Wording

extension ChannelRun {
  /// How much of each channel's lists others have as well, and whose hits are its own.
  func overlapStep(_ channels: [ChannelLists], _ world: ChannelWorld) -> DemoStep {
    let sets = channels.map { channel in
      channel.items.map { Set($0.prefix(dials.length)) }
    }
    let own = channels.indices.map { ownHits(sets, of: $0, world) }
    return DemoStep(
      id: ChannelStep.overlap.rawValue,
      exhibits: [
        Exhibit(
          id: "overlap",
          title: Bilingual(
            zh: "左边这一路的 \(dials.length) 个里，上面那一路也有的占比",
            en: "Share of the row's \(dials.length) that the column has too"
          ),
          content: .table(
            Table(
              columns: [Table.Column(id: "channel", title: Bilingual(zh: "召回路", en: "Channel"))]
                + channels.map { channel in
                  Table.Column(id: channel.kind.rawValue, title: dials.title(channel.kind))
                },
              rows: channels.indices.map { row in
                Table.Row(
                  values: [.text(dials.title(channels[row].kind))]
                    + channels.indices.map { column in
                      .number(share(sets[row], alsoIn: sets[column]), fractionDigits: 2)
                    }
                )
              }
            )
          )
        ),
        Exhibit(
          id: "own-hits",
          title: Bilingual(zh: "命中考题多少次，其中别的路都没有的", en: "Hits, and those that no other has"),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "channel", title: Bilingual(zh: "召回路", en: "Channel")),
                Table.Column(id: "hits", title: Bilingual(zh: "命中", en: "Hits")),
                Table.Column(id: "own", title: Bilingual(zh: "只有它有", en: "Its own")),
                Table.Column(id: "own-new", title: Bilingual(zh: "其中新物品", en: "Of these new")),
              ],
              rows: channels.indices.map { row in
                Table.Row(values: [
                  .text(dials.title(channels[row].kind)),
                  .number(Double(own[row].hits), fractionDigits: 0),
                  .number(Double(own[row].own), fractionDigits: 0),
                  .number(Double(own[row].new), fractionDigits: 0),
                ])
              }
            )
          )
        ),
      ],
      remark: remark(channels, sets, own)
    )
  }

  private func share(_ row: [Set<ItemIndex>], alsoIn column: [Set<ItemIndex>]) -> Double {
    let all = row.reduce(0) { $0 + $1.count }
    let both = zip(row, column).reduce(0) { $0 + $1.0.intersection($1.1).count }
    return Double(both) / Double(max(1, all))
  }

  /// All hits of a channel, those that no other has, and how many of these are of new items.
  private func ownHits(
    _ sets: [[Set<ItemIndex>]],
    of channel: Int,
    _ world: ChannelWorld
  ) -> (hits: Int, own: Int, new: Int) {
    var (hits, own, new) = (0, 0, 0)
    for (user, relevant) in world.asked.relevant.enumerated() {
      let found = sets[channel][user].intersection(relevant)
      hits += found.count
      let alone = found.filter { item in
        !sets.indices.contains { $0 != channel && sets[$0][user].contains(item) }
      }
      own += alone.count
      new += alone.count(where: world.isNew)
    }
    return (hits, own, new)
  }

  private func remark(
    _ channels: [ChannelLists],
    _ sets: [[Set<ItemIndex>]],
    _ own: [(hits: Int, own: Int, new: Int)]
  ) -> Bilingual? {
    guard channels.count > 1, let most = own.indices.max(by: { own[$0].own < own[$1].own }) else {
      return nil
    }
    let first = dials.name(channels[0].kind, atStart: true)
    let second = dials.name(channels[1].kind)
    let both = NumberFormat.percent(share(sets[0], alsoIn: sets[1]))
    let name = dials.name(channels[most].kind, atStart: true)
    return Bilingual(
      zh: "\(first.zh)的列表里 \(both) 也在\(second.zh)里。别人都没有的命中，\(name.zh)最多：\(own[most].own) 个。",
      en:
        "\(both) of the lists of \(first.en) are in those of \(second.en), too. Most hits that no other "
        + "has: \(name.en), with \(own[most].own)."
    )
  }
}
