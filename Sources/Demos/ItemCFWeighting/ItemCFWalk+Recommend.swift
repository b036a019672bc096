import Recommender
import Wording

extension ItemCFWalk {
  /// A recommendation, and where each score comes from.
  func recommendStep(_ world: ItemCFWorld) throws(DemoError) -> DemoStep {
    let model = try model(world)
    let user = world.focusUser
    let raw = try world.models.model(
      for: .rawRecommendation,
      dials.options(.coOccurrence),
      neighboursOf: world.likedHistory(of: user).map(\.item)
    )
    let recommended = model.recommend(to: user, count: Self.recommended)
    let rawRanks = raw.recommend(to: user, count: Int.max).map(\.item)
    let entries = recommended.map { recommendation in
      Ranking.Entry(
        label: world.name(recommendation.item),
        score: recommendation.score,
        rankBefore: rawRanks.firstIndex(of: recommendation.item).map { $0 + 1 },
        contributions: contributions(
          model.explain(recommendation.item, for: user).contributions,
          world
        ),
        isFocus: recommendation.item == world.companion
      )
    }
    return DemoStep(
      id: ItemCFStepID.recommend.rawValue,
      exhibits: [
        // The recommendation first: it is what the step is about, and a short screen shows the top.
        Exhibit(
          id: "recommended",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("推荐给\(world.name(user).zh)，和只数共现时的名次比"),
            en: "For \(world.name(user).en), compared with raw counts"
          ),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "得分", en: "score"),
              entries: entries,
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "history",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("\(world.name(user).zh)点过的"),
            en: "What \(world.name(user).en) clicked"
          ),
          content: .table(historyTable(model, world))
        ),
      ],
      remark: remark(entries, rawFirst: rawRanks.first, world)
    )
  }

  private static let recommended = 3
  private static let contributionsShown = 3
  private static let historyShown = 5

  /// The largest shares, and the rest as one, so that what is shown adds up to the score.
  private func contributions(
    _ all: [Explanation.Contribution],
    _ world: ItemCFWorld
  ) -> [Ranking.Contribution] {
    let sorted = all.sorted { $0.value > $1.value }
    var shown = sorted.prefix(Self.contributionsShown).map { contribution in
      let label =
        switch contribution.source {
        case .history(let item, _, _), .matureItem(let item, _, _): world.name(item)
        case .neighbour(let user, _):
          Bilingual(
            zh: "用户 \(world.interactions.users[user.value])",
            en: "user \(world.interactions.users[user.value])"
          )
        case .popularity: Bilingual(zh: "热门度", en: "popularity")
        case .vectors: Bilingual(zh: "向量内积", en: "product of vectors")
        case .prior: Bilingual(zh: "先验", en: "prior")
        case .clicks: Bilingual(zh: "点击", en: "clicks")
        }
      return Ranking.Contribution(label: label, value: contribution.value)
    }
    let rest = sorted.dropFirst(Self.contributionsShown)
    if !rest.isEmpty {
      shown.append(
        Ranking.Contribution(
          label: Bilingual(zh: "其余 \(rest.count) \(world.measureWord)", en: "\(rest.count) more"),
          value: rest.reduce(0) { $0 + $1.value }
        )
      )
    }
    return shown
  }

  private func historyTable(_ model: ItemCFModel, _ world: ItemCFWorld) -> Table {
    let history = world.interactions.history(of: world.focusUser)
    let weights = model.options.history.weights(of: history)
    let newestFirst = zip(history, weights).reversed().prefix(Self.historyShown)
    return Table(
      columns: [
        Table.Column(id: "item", title: world.itemTitle)
      ] + (world.hasTimes ? [Self.timeColumn] : []) + [
        Table.Column(id: "weight", title: Bilingual(zh: "历史权重", en: "Weight"))
      ],
      rows: newestFirst.map { entry, weight in
        Table.Row(
          values: [.text(world.name(entry.item))]
            + (world.hasTimes ? [.time(entry.time)] : [])
            + [.number(weight, fractionDigits: 2)],
          isFocus: entry.item == world.anchor
        )
      }
    )
  }

  private func remark(
    _ entries: [Ranking.Entry],
    rawFirst: ItemIndex?,
    _ world: ItemCFWorld
  ) -> Bilingual {
    guard let first = entries.first, let share = first.contributions.first, first.score > 0 else {
      return Bilingual(zh: "没有可推荐的。", en: "There is nothing to recommend.")
    }
    let percent = NumberFormat.percent(share.value / first.score)
    let raw = rawFirst.map { world.quoted($0) }
    let (top, source) = (world.quoted(first.label), world.quoted(share.label))
    return Bilingual(
      zh: "第一是\(top.zh)，\(percent) 来自\(source.zh)"
        + (raw.map { "；只数共现，第一是\($0.zh)。" } ?? "。"),
      en: "\(top.en) comes first, \(percent) of it from \(source.en)"
        + (raw.map { "; by raw counts it would be \($0.en)." } ?? ".")
    )
  }
}
