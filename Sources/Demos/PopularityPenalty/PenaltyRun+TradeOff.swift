import Recommender
import Wording

extension PenaltyRun {
  /// What is given up and what is gained, and one user's list before and after.
  func tradeOffStep(
    _ world: PenaltyWorld,
    _ figures: PenaltyFigures
  ) throws(DemoError) -> DemoStep {
    let user = world.focusUser
    let later = Set(
      world.log.split.test.history(of: user).lazy.filter { $0.value > 0 }.map(\.item)
    )
    let plain = try model(at: 0, world).recommend(to: user, count: .max)
    let ranks = NeighbourList(plain.map { Neighbour(item: $0.item, similarity: $0.score) })
    let list = try model(at: dials.exponent, world).recommend(to: user, count: dials.listLength)
    let found = list.count { later.contains($0.item) }
    let foundBefore = plain.prefix(dials.listLength).count { later.contains($0.item) }
    let name = world.log.userNames[user.value]
    return DemoStep(
      id: PenaltyStep.tradeOff.rawValue,
      exhibits: [
        Exhibit(id: "figures", content: .table(figuresTable(figures))),
        Exhibit(
          id: "recommended",
          title: Bilingual(
            zh: HanLatinSpacing.spaced("推荐给\(name.zh)，和 α=0 时的名次比"),
            en: "For \(name.en), compared with α = 0"
          ),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "得分", en: "score"),
              entries: list.prefix(Self.recommended).map { recommendation in
                Ranking.Entry(
                  label: world.name(recommendation.item),
                  score: recommendation.score,
                  rankBefore: ranks.rank(of: recommendation.item),
                  isFocus: later.contains(recommendation.item)
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "list",
          content: .facts(listFacts(found: found, foundBefore: foundBefore, of: later.count))
        ),
      ],
      remark: remark(figures, found: found, foundBefore: foundBefore)
    )
  }

  /// How many of the user's later clicks the whole list of K holds, shown or not.
  ///
  /// One user may lose by a penalty that gains on average, so both are told.
  private func listFacts(found: Int, foundBefore: Int, of later: Int) -> [Fact] {
    let length = dials.listLength
    let exponent = NumberFormat.fixed(dials.exponent, fractionDigits: 2)
    return [
      Fact(
        id: "clicked-later",
        title: Bilingual(zh: "后来点了", en: "clicked later"),
        value: .number(Double(later), fractionDigits: 0)
      ),
      Fact(
        id: "found-without",
        title: Bilingual(zh: "α=0 的前 \(length) 个里", en: "in the \(length) at α = 0"),
        value: .number(Double(foundBefore), fractionDigits: 0)
      ),
      Fact(
        id: "found",
        title: Bilingual(
          zh: "α=\(exponent) 的前 \(length) 个里",
          en: "in the \(length) at α = \(exponent)"
        ),
        value: .number(Double(found), fractionDigits: 0)
      ),
    ]
  }

  /// No penalty, the best, the full one and the dial's, in order of the exponent.
  private func figuresTable(_ figures: PenaltyFigures) -> Table {
    var rows: [(exponent: Double, figures: EvaluationFigures)] = []
    for place in [0, figures.best, Self.exponents.count - 1] {
      let exponent = Self.exponents[place]
      guard !rows.contains(where: { $0.exponent == exponent }) else { continue }
      rows.append((exponent, figures.sweep[place]))
    }
    if !rows.contains(where: { $0.exponent == figures.exponent }) {
      rows.append((figures.exponent, figures.chosen))
    }
    rows.sort { $0.exponent < $1.exponent }
    return Table(
      columns: [
        Table.Column(id: "exponent", title: Bilingual(zh: "α", en: "α")),
        Table.Column(
          id: "recall",
          title: Bilingual(zh: "召回@\(dials.listLength)", en: "Recall@\(dials.listLength)")
        ),
        Table.Column(id: "ndcg", title: Bilingual(zh: "NDCG", en: "NDCG")),
        Table.Column(id: "coverage", title: Bilingual(zh: "覆盖率", en: "Coverage")),
        Table.Column(id: "long-tail", title: Bilingual(zh: "长尾占比", en: "Long tail")),
        Table.Column(id: "mean-users", title: Bilingual(zh: "平均热度", en: "Mean users")),
      ],
      rows: rows.map { row in
        Table.Row(
          values: [
            .number(row.exponent, fractionDigits: 2),
            .number(row.figures.recall, fractionDigits: 3),
            .number(row.figures.ndcg, fractionDigits: 3),
            .number(row.figures.coverage, fractionDigits: 3),
            .number(row.figures.longTailShare, fractionDigits: 3),
            .number(row.figures.meanPopularity, fractionDigits: 1),
          ],
          isFocus: row.exponent == figures.exponent
        )
      }
    )
  }

  private func remark(
    _ figures: PenaltyFigures,
    found: Int,
    foundBefore: Int
  ) -> Bilingual? {
    guard let plain = figures.sweep.first else { return nil }
    guard figures.exponent > 0 else {
      let (recall, cover) = (
        plain.recall.inSentence, NumberFormat.percent(plain.coverage)
      )
      return Bilingual(
        zh: "α = 0 就是不罚，没有什么可比：召回率 \(recall)，覆盖率 \(cover)，长尾占比 "
          + "\(NumberFormat.percent(plain.longTailShare))。往上拨 α 看得失。",
        en: "α = 0 is no penalty, so there is nothing to compare: recall \(recall), coverage "
          + "\(cover), long tail \(NumberFormat.percent(plain.longTailShare)). Turn α up to see "
          + "what is gained and lost."
      )
    }
    let chosen = figures.chosen
    let exponent = NumberFormat.fixed(figures.exponent, fractionDigits: 2)
    let (recallFrom, recallTo) = (plain.recall.inSentence, chosen.recall.inSentence)
    let (coverFrom, coverTo) = (
      NumberFormat.percent(plain.coverage), NumberFormat.percent(chosen.coverage)
    )
    let (tailFrom, tailTo) = (
      NumberFormat.percent(plain.longTailShare), NumberFormat.percent(chosen.longTailShare)
    )
    return Bilingual(
      zh: "α 从 0 到 \(exponent)：召回率 \(recallFrom) → \(recallTo)，覆盖率 \(coverFrom) → \(coverTo)，"
        + "长尾占比 \(tailFrom) → \(tailTo)。这一位后来点的，列表里有 \(foundBefore) → \(found) 个。",
      en: "From α = 0 to \(exponent): recall \(recallFrom) → \(recallTo), coverage \(coverFrom) → "
        + "\(coverTo), long tail \(tailFrom) → \(tailTo). Of this user's later clicks the list "
        + "holds \(foundBefore) → \(found)."
    )
  }
}
