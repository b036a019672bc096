import Recommender
import Wording

extension ChannelRun {
  /// Each channel alone, all merged, fused, and merged without one of them in turn.
  func unionStep(_ channels: [ChannelLists], _ world: ChannelWorld) -> DemoStep {
    let alone = channels.map { ChannelFigures($0.items, length: dials.length, in: world) }
    let merged = merged(channels, without: nil, world)
    let fused = fused(channels, world)
    let best = alone.map(\.recall).max() ?? 0
    let without = channels.map { channel in
      (channel.kind, merged.recall - self.merged(channels, without: channel.kind, world).recall)
    }
    return DemoStep(
      id: ChannelStep.union.rawValue,
      exhibits: [
        Exhibit(
          id: "recall",
          title: Bilingual(
            zh: "召回率 recall@\(dials.length)",
            en: "Recall@\(dials.length)"
          ),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "召回率", en: "recall"),
              bars: zip(channels, alone).map { channel, figures in
                Bars.Bar(label: dials.title(channel.kind), value: figures.recall)
              } + [
                Bars.Bar(
                  label: Bilingual(zh: "按名次融合 RRF", en: "Fused by rank"),
                  value: fused.recall
                ),
                Bars.Bar(
                  label: Bilingual(zh: "按配额合并", en: "Merged by quotas"),
                  value: merged.recall,
                  isFocus: true
                ),
              ],
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "without",
          title: Bilingual(zh: "边际贡献：拿掉这一路，召回率少多少", en: "What recall loses without the channel"),
          content: .bars(
            Bars(
              measure: Bilingual(zh: "召回率之差", en: "recall lost"),
              bars: without.map { kind, loss in Bars.Bar(label: dials.title(kind), value: loss) },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(id: "figures", content: .facts(facts(best: best, merged, fused))),
      ],
      remark: remark(channels, alone, merged),
      outcome: world.log.isMade
        ? [
          ChannelPrediction.gain: ChannelPrediction.Gain(merged.recall / best).rawValue
        ] : [:]
    )
  }

  private func merged(
    _ channels: [ChannelLists],
    without dropped: ChannelKind?,
    _ world: ChannelWorld
  ) -> ChannelFigures {
    let lists = world.asked.users.indices.map { user in
      RecallMerger.merged(offered(channels, to: user, without: dropped), limit: dials.length)
        .map(\.item)
    }
    return ChannelFigures(lists, length: dials.length, in: world)
  }

  private func fused(_ channels: [ChannelLists], _ world: ChannelWorld) -> ChannelFigures {
    let lists = world.asked.users.indices.map { user in
      RecallMerger.fused(offered(channels, to: user), limit: dials.length).map(\.item)
    }
    return ChannelFigures(lists, length: dials.length, in: world)
  }

  private func facts(
    best: Double,
    _ merged: ChannelFigures,
    _ fused: ChannelFigures
  ) -> [Fact] {
    [
      Fact(
        id: "best-alone",
        title: Bilingual(zh: "最好的一路", en: "best alone"),
        value: .number(best, fractionDigits: 3)
      ),
      Fact(
        id: "merged",
        title: Bilingual(zh: "合并", en: "merged"),
        value: .number(merged.recall, fractionDigits: 3)
      ),
      Fact(
        id: "fused",
        title: Bilingual(zh: "融合", en: "fused"),
        value: .number(fused.recall, fractionDigits: 3)
      ),
      Fact(
        id: "new-recall",
        title: Bilingual(zh: "合并后的新品召回", en: "of new items, merged"),
        value: .measured(merged.newRecall, .factor)
      ),
    ]
  }

  private func remark(
    _ channels: [ChannelLists],
    _ alone: [ChannelFigures],
    _ merged: ChannelFigures
  ) -> Bilingual? {
    guard let best = alone.indices.max(by: { alone[$0].recall < alone[$1].recall }),
      alone[best].recall > 0
    else { return nil }
    let name = dials.name(channels[best].kind)
    let change = merged.recall / alone[best].recall - 1
    let size = NumberFormat.change(change)
    let (from, to) = (alone[best].recall.inSentence, merged.recall.inSentence)
    let zh = change >= 0 ? "高 \(size)" : "低 \(size)"
    let en = change >= 0 ? "\(size) more" : "\(size) less"
    return Bilingual(
      zh: "合并后 \(to)，最好的一路\(name.zh)是 \(from)：\(zh)。",
      en: "Merged \(to); the best alone, \(name.en), has \(from): \(en)."
    )
  }
}
