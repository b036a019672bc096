import Recommender
import Wording

extension ChannelRun {
  /// One user's merged list: who brought each item in, and where the others have it.
  func mergeStep(_ channels: [ChannelLists], _ world: ChannelWorld) -> DemoStep {
    let merged = RecallMerger.merged(
      offered(channels, to: world.focus),
      limit: dials.length
    )
    let name = world.log.userNames[world.asked.users[world.focus].value]
    return DemoStep(
      id: ChannelStep.merge.rawValue,
      exhibits: [
        Exhibit(
          id: "merged",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(name.zh)的合并列表；右边是各路里的名次"),
            en: "The merged list of \(name.en), with the ranks in each channel"
          ),
          content: .table(table(merged, channels, world))
        ),
        Exhibit(id: "taken", content: .facts(taken(merged, channels))),
      ],
      remark: remark(merged, world)
    )
  }

  private func table(
    _ merged: [MergedCandidate],
    _ channels: [ChannelLists],
    _ world: ChannelWorld
  ) -> Table {
    Table(
      columns: [
        Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item")),
        Table.Column(id: "taken-by", title: Bilingual(zh: "谁放的", en: "Brought by")),
      ]
        + channels.map { channel in
          Table.Column(id: channel.kind.rawValue, title: dials.title(channel.kind))
        },
      rows: merged.prefix(Self.shown).map { candidate in
        let ranks = channels.map { channel -> ExhibitValue in
          let origin = candidate.origins.first { $0.channel == channel.kind.rawValue }
          guard let origin else { return .text(Bilingual(zh: "-", en: "-")) }
          return .number(Double(origin.rank), fractionDigits: 0)
        }
        return Table.Row(
          values: [
            .text(world.log.itemNames[candidate.item.value]), .text(title(of: candidate.takenBy)),
          ] + ranks,
          isFocus: world.asked.relevant[world.focus].contains(candidate.item)
        )
      }
    )
  }

  private func title(of channel: String) -> Bilingual {
    ChannelKind(rawValue: channel).map(dials.title) ?? Bilingual(zh: channel, en: channel)
  }

  /// How many places each channel has taken, and how many of them beyond its quota.
  private func taken(_ merged: [MergedCandidate], _ channels: [ChannelLists]) -> [Fact] {
    channels.map { channel in
      Fact(
        id: channel.kind.rawValue,
        title: dials.title(channel.kind),
        value: .number(
          Double(merged.count { $0.takenBy == channel.kind.rawValue }),
          fractionDigits: 0
        )
      )
    } + [
      Fact(
        id: "beyond-quota",
        title: Bilingual(zh: "配额外补的", en: "beyond quotas"),
        value: .number(Double(merged.count(where: \.isBeyondQuota)), fractionDigits: 0)
      )
    ]
  }

  private func remark(_ merged: [MergedCandidate], _ world: ChannelWorld) -> Bilingual {
    let several = merged.count { $0.origins.count > 1 }
    let hits = merged.count { world.asked.relevant[world.focus].contains($0.item) }
    let wanted = world.asked.relevant[world.focus].count
    return Bilingual(
      zh: "\(merged.count) 个里有 \(several) 个不止一路有，只占一个位置；后来真的点了的有 \(hits) 个，考题一共 \(wanted) 个。",
      en:
        "Of \(merged.count), \(several) are in several channels and take one place each; \(hits) of the "
        + "\(wanted) later clicks are there."
    )
  }
}
