import Recommender
import Wording

extension SearchRun {
  /// How the cosines with one item fall off, and the catalogue in figures.
  func vectorsStep(_ world: VectorWorld) -> DemoStep {
    let query = world.vector(world.focus)
    let numbers = world.vectors.numbers
    let width = world.vectors.width
    let cosines = (0..<world.count).filter { $0 != world.focus }
      .map { item in
        var sum = 0.0
        for place in 0..<width { sum += Double(query[place] * numbers[item * width + place]) }
        return sum
      }
      .sorted(by: >)
    let focus = world.quoted(world.focus)
    let tenth = cosines[min(VectorWorld.wanted, cosines.count) - 1]
    let far = min(1000, cosines.count)
    return DemoStep(
      id: SearchStep.vectors.rawValue,
      exhibits: [
        Exhibit(
          id: "nearness",
          title: Bilingual(
            zh: "和\(focus.zh)的余弦，从最近的排起",
            en: "Cosine with \(focus.en), the nearest first"
          ),
          content: .curves(nearness(cosines))
        ),
        Exhibit(
          id: "catalogue",
          content: .facts([
            Fact(
              id: "items",
              title: Bilingual(zh: "物品", en: "items"),
              value: .number(Double(world.count), fractionDigits: 0)
            ),
            Fact(
              id: "width",
              title: Bilingual(zh: "维数 d", en: "width d"),
              value: .number(Double(width), fractionDigits: 0)
            ),
            Fact(
              id: "cosine-tenth",
              title: Bilingual(zh: "第 10 近的余弦", en: "cosine of the 10th"),
              value: .number(tenth, fractionDigits: 3)
            ),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "第 \(min(VectorWorld.wanted, cosines.count)) 近的余弦是 \(tenth.inCosine)，"
          + "第 \(far) 近的是 \(cosines[far - 1].inCosine)。",
        en:
          "The cosine of number \(min(VectorWorld.wanted, cosines.count)) is \(tenth.inCosine), that of "
          + "number \(far) \(cosines[far - 1].inCosine)."
      )
    )
  }

  private func nearness(_ cosines: [Double]) -> Curves {
    // A screen has a few dozen columns: each rank is so many times the last.
    var places: [Int] = []
    var next = 1.0
    while Int(next) <= cosines.count {
      if places.last != Int(next) { places.append(Int(next)) }
      next *= 1.06
    }
    return Curves(
      x: Curves.Axis(
        id: "rank",
        title: Bilingual(zh: "第几近", en: "rank"),
        scale: .logarithmic,
        format: .fixed(0)
      ),
      y: Curves.Axis(
        id: "cosine-axis",
        title: Bilingual(zh: "余弦", en: "cosine"),
        format: .fixed(2)
      ),
      places: places.map(Double.init),
      series: [
        Curves.Series(
          id: "cosine",
          title: Bilingual(zh: "余弦", en: "cosine"),
          values: places.map { cosines[$0 - 1] }
        )
      ]
    )
  }

  /// The true neighbours of the query.
  func exactStep(_ world: VectorWorld) -> DemoStep {
    let focus = world.quoted(world.focus)
    return DemoStep(
      id: SearchStep.exact.rawValue,
      exhibits: [
        Exhibit(
          id: "neighbours",
          title: Bilingual(zh: "离\(focus.zh)最近的", en: "Nearest to \(focus.en)"),
          content: .ranking(
            Ranking(
              measure: Bilingual(zh: "余弦", en: "cosine"),
              entries: trueNeighbours(world).map { match in
                Ranking.Entry(
                  label: world.name(match.index),
                  score: Double(match.score),
                  rankBefore: nil
                )
              },
              fractionDigits: 3
            )
          )
        ),
        Exhibit(
          id: "cost",
          content: .facts([
            Fact(
              id: "compared",
              title: Bilingual(zh: "比对的向量", en: "vectors compared"),
              value: .number(Double(world.count), fractionDigits: 0)
            ),
            Fact(
              id: "bytes",
              title: Bilingual(zh: "每个向量的字节数", en: "bytes a vector"),
              value: .number(Double(4 * world.vectors.width), fractionDigits: 0)
            ),
          ])
        ),
      ],
      remark: Bilingual(
        zh: "一次查询比对了全部 \(world.count) 个向量，每个 \(world.vectors.width) 维。",
        en:
          "One query was compared with all \(world.count) vectors of \(world.vectors.width) numbers."
      )
    )
  }

  private func trueNeighbours(_ world: VectorWorld) -> [VectorMatch] {
    let found = world.exact.nearest(
      to: world.vector(world.focus),
      count: VectorWorld.wanted + 1
    )
    return VectorWorld.others(found, than: world.focus)
  }

  /// Which of the true neighbours the index finds, and where the others lie.
  func queryStep(_ world: VectorWorld) throws(DemoError) -> DemoStep {
    let index = try index(dials.index, world).index
    let effort = dials.effort(dials.index, over: world.count)
    let search = search(index, effort: effort, world)
    let found = Set(VectorWorld.others(search.matches, than: world.focus).map(\.index))
    let truth = trueNeighbours(world)
    var rows: [(match: VectorMatch, isFound: Bool, list: Int?)] = []
    for match in truth {
      let list = dials.index == .ivf ? try list(of: match.index, index, world) : nil
      rows.append((match, found.contains(match.index), list))
    }
    let focus = world.quoted(world.focus)
    return DemoStep(
      id: SearchStep.query.rawValue,
      exhibits: [
        Exhibit(
          id: "neighbours",
          title: Bilingual(
            zh: "\(focus.zh)的 \(truth.count) 个真近邻",
            en: "The \(truth.count) true neighbours of \(focus.en)"
          ),
          content: .table(table(rows, world))
        ),
        Exhibit(
          id: "cost",
          content: .facts([
            Fact(
              id: "found",
              title: Bilingual(zh: "找到", en: "found"),
              value: .number(Double(rows.count(where: \.isFound)), fractionDigits: 0)
            ),
            Fact(
              id: "compared",
              title: Bilingual(zh: "比对次数", en: "compared"),
              value: .number(Double(search.compared), fractionDigits: 0)
            ),
            Fact(
              id: "share",
              title: Bilingual(zh: "占全库", en: "share of all"),
              value: .number(Double(search.compared) / Double(world.count), fractionDigits: 3)
            ),
            Fact(
              id: "bytes",
              title: Bilingual(zh: "每个向量的字节数", en: "bytes a vector"),
              value: .number(
                Double(index.kind.bytesPerVector(width: world.vectors.width)),
                fractionDigits: 0
              )
            ),
          ])
        ),
      ],
      remark: remark(rows, search, world)
    )
  }

  private func search(_ index: FaissIndex, effort: Int, _ world: VectorWorld) -> VectorSearch {
    index.search(world.vector(world.focus), count: VectorWorld.wanted + 1, effort: effort)
  }

  /// How many probes it takes until a true neighbour is found: its list's place among the nearest.
  ///
  /// Once the list is probed a true neighbour is always found, so the interval can be halved.
  private func list(
    of neighbour: Int,
    _ index: FaissIndex,
    _ world: VectorWorld
  ) throws(DemoError) -> Int {
    var (low, high) = (1, dials.lists(of: world.count))
    while low < high {
      if Task.isCancelled { throw .cancelled }
      let middle = (low + high) / 2
      let found = search(index, effort: middle, world).matches.contains { $0.index == neighbour }
      if found { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func table(
    _ rows: [(match: VectorMatch, isFound: Bool, list: Int?)],
    _ world: VectorWorld
  ) -> Table {
    let hasLists = rows.contains { $0.list != nil }
    return Table(
      columns: [
        Table.Column(id: "item", title: Bilingual(zh: "真近邻", en: "True neighbour")),
        Table.Column(id: "cosine", title: Bilingual(zh: "余弦", en: "Cosine")),
      ]
        + (hasLists
          ? [Table.Column(id: "list", title: Bilingual(zh: "在第几近的桶", en: "Nearest list no."))] : [])
        + [Table.Column(id: "found", title: Bilingual(zh: "结果", en: "Result"))],
      rows: rows.map { row in
        Table.Row(
          values: [
            .text(world.name(row.match.index)),
            .number(Double(row.match.score), fractionDigits: 3),
          ] + (row.list.map { [.number(Double($0), fractionDigits: 0)] } ?? []) + [
            .text(
              row.isFound
                ? Bilingual(zh: "找到", en: "found") : Bilingual(zh: "漏掉", en: "missed")
            )
          ],
          isFocus: row.isFound
        )
      }
    )
  }

  private func remark(
    _ rows: [(match: VectorMatch, isFound: Bool, list: Int?)],
    _ search: VectorSearch,
    _ world: VectorWorld
  ) -> Bilingual {
    let share = NumberFormat.percent(Double(search.compared) / Double(world.count))
    let found = rows.count(where: \.isFound)
    let start = Bilingual(
      zh: "比对 \(search.compared) 次，相当于全库的 \(share)，\(rows.count) 个真近邻找到 \(found) 个。",
      en:
        "\(search.compared) comparisons, \(share) of a full scan, find \(found) of the \(rows.count)."
    )
    guard let missed = rows.first(where: { !$0.isFound }) else { return start }
    let name = world.quoted(missed.match.index)
    let reason: Bilingual =
      switch (dials.index, missed.list) {
      case (.ivf, let list?):
        Bilingual(
          zh: "漏掉的\(name.zh)在第 \(list) 近的桶里，没探到。",
          en: " \(name.en) lies in list number \(list), which was not probed."
        )
      case (.hnsw, _):
        Bilingual(
          zh: "\(name.zh)没有走到：图上的路没通到它。",
          en: " \(name.en) was not reached: the walk through the graph ended before."
        )
      default:
        Bilingual(
          zh: "\(name.zh)漏掉了：它的桶没探到，或压缩后的分数排到了后面。",
          en: " \(name.en) is missed: its list was not probed, or its packed score ranks lower."
        )
      }
    return Bilingual(zh: start.zh + reason.zh, en: start.en + reason.en)
  }
}

extension Double {
  /// A cosine within a sentence.
  fileprivate var inCosine: String { NumberFormat.fixed(self, fractionDigits: 2) }
}
