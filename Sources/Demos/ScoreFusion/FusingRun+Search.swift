import Recommender
import Wording

extension FusingRun {
  /// The rows and columns of the picture.
  private static let (pictureRows, pictureColumns) = (16, 32)

  /// Weights that were tried, as a picture of what can be had, and some of them measured on the
  /// other half of the pages.
  func searchStep(_ world: FusingWorld, _ findings: FusingFindings) -> DemoStep {
    let search = findings.search
    let picture = picture(world, findings)
    // Weights of nothing rank nothing.
    let pagesNow =
      weighsNothing(world)
      ? nil : world.measured.gainsOfPages(by: dials.rule, weights: weights(world))
    let now = pagesNow.map(FusionPages.mean)
    let values = dials.values(world.goals.count)
    let best = value(findings.found, values)
    let own = now.map { value($0, values) }
    var facts: [Fact] = [
      .count("trials", Bilingual(zh: "试了几组权重", en: "weights tried"), search.trials.count),
      .count(
        "front",
        Bilingual(zh: "图上在前沿的", en: "on the front drawn"),
        picture.points.count { $0.group == 0 }
      ),
      Fact(
        id: "found-value",
        title: Bilingual(zh: "搜到的：一页值", en: "found: worth of a page"),
        value: .measured(best, .rounded(2))
      ),
    ]
    if let own {
      facts.append(
        Fact(
          id: "own-value",
          title: Bilingual(zh: "你的：一页值", en: "yours: worth of a page"),
          value: .measured(own, .rounded(2))
        )
      )
    }
    return DemoStep(
      id: FusingStep.search.rawValue,
      exhibits: [
        Exhibit(id: "picture", content: .grid(picture)),
        Exhibit(
          id: "figures",
          content: .facts(facts)
        ),
        Exhibit(
          id: "measured",
          title: Bilingual(zh: "在另一半页面上，每页", en: "On the other half of the pages, a page"),
          content: .table(measuredTable(world, findings, now))
        ),
      ],
      remark: searchRemark(
        world,
        search,
        own: own,
        best: best,
        gain(findings, pagesNow ?? [], values)
      )
    )
  }

  /// By how much a page is worth more under the weights that were found than under the dials', page
  /// by page of the half that is measured.
  private func gain(
    _ findings: FusingFindings,
    _ pagesNow: [[Double]],
    _ values: [Double]
  ) -> SampleSpread {
    SampleSpread(
      zip(findings.foundOfPages, pagesNow).map { value($0, values) - value($1, values) }
    )
  }

  private func value(_ gains: [Double], _ values: [Double]) -> Double {
    zip(gains, values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The first goal's gain to the right, the last one's upwards, each as a share of what it could
  /// be; shade is how many trials came there.
  private func picture(_ world: FusingWorld, _ findings: FusingFindings) -> Grid {
    let search = findings.search
    let last = world.goals.count - 1
    func point(_ gains: [Double], _ group: Int) -> Grid.Point {
      func share(_ goal: Int) -> Double {
        world.ideals[goal] > 0 ? gains[goal] / world.ideals[goal] : 0
      }
      return Grid.Point(x: share(0), y: share(last), group: group)
    }
    let trials = search.trials.map { point($0.gains, 0) }
    let front = Self.front(trials)
    let first = point(findings.triedByFirst, 2)
    let own =
      weighsNothing(world)
      ? [] : [point(world.tried.gains(by: dials.rule, weights: weights(world)), 1)]
    let best = point(search.best.gains, 3)
    let all = trials + [first, best] + own
    // Equal lengths on both axes, in twentieths.
    let least = all.flatMap { [$0.x, $0.y] }.min() ?? 0
    let range = max(0, (least * 20).rounded(.down) / 20)...1
    var grid = Grid(
      measure: Bilingual(zh: "试过的权重数", en: "weights tried"),
      rowCount: Self.pictureRows,
      columnCount: Self.pictureColumns,
      values: Array(repeating: 0, count: Self.pictureRows * Self.pictureColumns),
      horizontal: range,
      vertical: range,
      points: front + [first, best] + own,
      groups: [
        Bilingual(zh: "前沿", en: "front"), Bilingual(zh: "现在", en: "now"),
        Bilingual(
          zh: HanLatinSpacing.spaced("只按\(world.goals[0].zh)"),
          en: "\(world.goals[0].en) alone"
        ),
        Bilingual(zh: "搜到的", en: "found"),
      ],
      format: .fixed(0),
      axes: Grid.Axes(
        across: world.goals[0],
        upwards: world.goals[last],
        format: .fixed(2)
      )
    )
    for trial in trials {
      if let cell = grid.cell(of: trial) { grid.values[cell] += 1 }
    }
    return grid
  }

  /// The points that none beats in both directions, from left to right.
  static func front(_ points: [Grid.Point]) -> [Grid.Point] {
    var highest = -Double.infinity
    var front: [Grid.Point] = []
    for point in points.sorted(by: { ($1.x, $1.y) < ($0.x, $0.y) }) where point.y > highest {
      front.append(point)
      highest = point.y
    }
    return front.reversed()
  }

  private func measuredTable(
    _ world: FusingWorld,
    _ findings: FusingFindings,
    _ now: [Double]?
  ) -> Table {
    let count = world.goals.count
    typealias Way = (name: Bilingual, weights: [Double], gains: [Double])
    let own = now.map { gains -> Way in (Bilingual(zh: "现在", en: "now"), weights(world), gains) }
    let corners: [Way] = [
      (
        Bilingual(
          zh: HanLatinSpacing.spaced("只按\(world.goals[0].zh)"),
          en: "\(world.goals[0].en) alone"
        ),
        FusingWorld.corner(0, of: count), findings.byFirst
      ),
      (
        Bilingual(
          zh: HanLatinSpacing.spaced("只按\(world.goals[count - 1].zh)"),
          en: "\(world.goals[count - 1].en) alone"
        ),
        FusingWorld.corner(count - 1, of: count), findings.byLast
      ),
    ]
    let found: Way = (
      Bilingual(zh: "搜到的", en: "found"), findings.search.best.weights, findings.found
    )
    let rows = corners + (own.map { [$0] } ?? []) + [found]
    let values = dials.values(count)
    return Table(
      columns: [
        Table.Column(id: "way", title: Bilingual(zh: "排法", en: "Way")),
        Table.Column(id: "weights", title: Bilingual(zh: "权重，和为 1", en: "Weights, sum 1")),
      ]
        + world.goals.enumerated().map { goal, title in
          Table.Column(id: "gain-\(goal + 1)", title: title)
        } + [Table.Column(id: "value", title: Bilingual(zh: "价值", en: "Worth"))],
      rows: rows.enumerated().map { place, row in
        let shares = FusingDials.shares(of: row.weights)
        return Table.Row(
          values: [.text(row.name), .text(Bilingual(zh: shares, en: shares))]
            + row.gains.map { .measured($0, .fixed(3)) }
            + [.measured(value(row.gains, values), .fixed(3))],
          isFocus: own != nil && place == corners.count
        )
      }
    )
  }

  private func searchRemark(
    _ world: FusingWorld,
    _ search: FusionSearch,
    own: Double?,
    best: Double,
    _ gain: SampleSpread
  ) -> Bilingual {
    let weights = FusingDials.shares(of: search.best.weights)
    let (first, last) = (world.goals[0], world.goals[world.goals.count - 1])
    let price = NumberFormat.fixed(dials.lastValue, fractionDigits: 0)
    let change = own.map { $0 > 0 ? best / $0 - 1 : .nan } ?? .nan
    let size = NumberFormat.change(change)
    let (zh, en) =
      own == nil
      ? ("没法比：现在的权重全是 0", "nothing can be compared: all your weights are 0")
      : change.isNaN
        ? ("没法比：现在的是 0", "nothing can be compared: your page is worth 0")
        : gain.mean == 0
          ? ("和现在的一样", "a page is worth as much as under yours")
          : !gain.isClear
            ? (
              "和现在的看不出差别（差 \(size)）",
              "a page's worth is not clearly different from that under yours (\(size) apart)"
            )
            : change > 0
              ? ("比现在的多 \(size)", "a page is worth \(size) more than under yours")
              : ("反而少 \(size)", "a page is worth \(size) less than under yours")
    return Bilingual(
      zh: HanLatinSpacing.spaced(
        "一次\(last.zh)算 \(price) 次\(first.zh)，搜到 \(weights)；在另一半页面上一页的价值\(zh)。"
      ),
      en:
        "At a worth of \(price) for \(last.en) and 1 for \(first.en), \(weights) was found; on the other half \(en)."
    )
  }
}
