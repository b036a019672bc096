import Recommender
import Wording

extension ChannelRun {
  /// One user's latest clicks, what they like later, and the log in figures.
  func logStep(_ world: ChannelWorld) -> DemoStep {
    let user = world.asked.users[world.focus]
    let name = world.log.userNames[user.value]
    let later = shownLater(world.log.split.test.history(of: user).filter { $0.value > 0 }, world)
    let share = NumberFormat.percent(world.newShare)
    return DemoStep(
      id: ChannelStep.log.rawValue,
      exhibits: [
        Exhibit(
          id: "later",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(name.zh)后来点的，也就是考题"),
            en: "What \(name.en) clicked later: the test"
          ),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "item", title: Bilingual(zh: "物品", en: "Item")),
                Table.Column(
                  id: "users",
                  title: Bilingual(zh: "学的时候有几人点过", en: "Users known by then")
                ),
              ],
              rows: later.map { entry in
                Table.Row(
                  values: [
                    .text(world.log.itemNames[entry.item.value]),
                    .number(Double(world.popularity[entry.item.value]), fractionDigits: 0),
                  ],
                  isFocus: world.isNew(entry.item)
                )
              }
            )
          )
        ),
        Exhibit(
          id: "world",
          title: Bilingual(zh: "这份日志", en: "The log in figures"),
          content: .facts(facts(world))
        ),
      ],
      remark: Bilingual(
        zh: "考题里 \(share) 的点击落在新物品上：没有点击记录，靠点击的各路都推不出来。",
        en:
          "\(share) of the held-out clicks go to new items, which no channel that counts clicks can bring."
      )
    )
  }

  /// A few, in order of time: half of them new, as far as there are as many.
  private func shownLater(_ later: [History.Entry], _ world: ChannelWorld) -> [History.Entry] {
    let fresh = Set(later.lazy.map(\.item).filter(world.isNew).prefix(Self.laterShown / 2))
    let known = Set(
      later.lazy.map(\.item).filter { !world.isNew($0) }.prefix(Self.laterShown - fresh.count)
    )
    return later.filter { fresh.contains($0.item) || known.contains($0.item) }
  }

  private static let laterShown = 6

  private func facts(_ world: ChannelWorld) -> [Fact] {
    func fact(_ id: String, _ title: Bilingual, _ count: Int) -> Fact {
      Fact(id: id, title: title, value: .number(Double(count), fractionDigits: 0))
    }
    return [
      fact("users", Bilingual(zh: "用户", en: "users"), world.log.userNames.count),
      fact("items", Bilingual(zh: "物品", en: "items"), world.log.itemNames.count),
      fact("new-items", Bilingual(zh: "其中新物品", en: "of these new"), world.newCount),
      fact(
        "learnt",
        Bilingual(zh: "用来学的点击", en: "clicks to learn from"),
        world.log.split.train.count
      ),
      fact("asked", Bilingual(zh: "要答题的用户", en: "users asked"), world.asked.users.count),
    ]
  }

  /// What each channel comes to alone; judged once all are there.
  func channelsStep(_ channels: [ChannelLists], _ world: ChannelWorld) -> DemoStep {
    let figures = channels.map { ChannelFigures($0.items, length: dials.length, in: world) }
    let isWhole = channels.count == ChannelKind.allCases.count
    return DemoStep(
      id: ChannelStep.channels.rawValue,
      exhibits: [
        Exhibit(
          id: "alone",
          title: Bilingual(zh: "各取 \(dials.length) 个", en: "\(dials.length.counted("item")) each"),
          content: .table(
            Table(
              columns: [
                Table.Column(id: "channel", title: Bilingual(zh: "召回路", en: "Channel")),
                Table.Column(id: "recall", title: Bilingual(zh: "召回率", en: "Recall")),
                Table.Column(
                  id: "new-recall",
                  title: Bilingual(zh: "新品召回", en: "Of new")
                ),
                Table.Column(id: "new", title: Bilingual(zh: "新品占比", en: "Places new")),
                Table.Column(id: "long-tail", title: Bilingual(zh: "长尾占比", en: "Long tail")),
                Table.Column(id: "coverage", title: Bilingual(zh: "覆盖率", en: "Coverage")),
              ],
              rows: zip(channels, figures).map { channel, figures in
                Table.Row(values: [
                  .text(dials.title(channel.kind)),
                  .number(figures.recall, fractionDigits: 3),
                  .measured(figures.newRecall, .factor),
                  .number(figures.new, fractionDigits: 3),
                  .number(figures.longTail, fractionDigits: 3),
                  .number(figures.coverage, fractionDigits: 3),
                ])
              }
            )
          )
        )
      ],
      remark: isWhole ? remark(channels, figures) : nil,
      progress: StepProgress(done: channels.count, total: ChannelKind.allCases.count)
    )
  }

  private func remark(_ channels: [ChannelLists], _ figures: [ChannelFigures]) -> Bilingual? {
    guard let best = figures.indices.max(by: { figures[$0].recall < figures[$1].recall }) else {
      return nil
    }
    let name = dials.name(channels[best].kind, atStart: true)
    let recall = figures[best].recall.inSentence
    let newest = figures.indices.max { figures[$0].new < figures[$1].new } ?? best
    guard figures[newest].new > 0 else {
      return Bilingual(
        zh: "单独看，\(name.zh)最好，召回率 \(recall)。没有一路推得出新物品。",
        en: "Best alone: \(name.en), with a recall of \(recall). None brings a new item."
      )
    }
    let fresh = dials.name(channels[newest].kind)
    return Bilingual(
      zh: "单独看，\(name.zh)最好，召回率 \(recall)；推得出新物品的是\(fresh.zh)这一路。",
      en:
        "Best alone: \(name.en), with a recall of \(recall); the channel that brings new items is "
        + "“\(fresh.en)”."
    )
  }
}
