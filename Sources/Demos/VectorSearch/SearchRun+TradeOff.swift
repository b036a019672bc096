import Recommender
import Wording

extension SearchRun {
  /// What the exact scan comes to.
  func exactWay(_ world: VectorWorld) throws(DemoError) -> SearchWay {
    let seconds = try querySeconds(world) { query in
      _ = world.exact.nearest(to: query, count: VectorWorld.wanted + 1)
    }
    return SearchWay(
      kind: nil,
      figures: SearchFigures(effort: 0, recall: 1, share: 1),
      bytes: 4 * world.vectors.width,
      buildSeconds: 0,
      querySeconds: seconds
    )
  }

  /// What an index comes to at the dials' settings.
  func way(_ kind: SearchDials.Kind, _ world: VectorWorld) throws(DemoError) -> SearchWay {
    let built = try index(kind, world)
    let effort = dials.effort(kind, over: world.count)
    let figures = try measure(built.index, effort: effort, world)
    let seconds = try querySeconds(world) { query in
      _ = built.index.nearest(to: query, count: VectorWorld.wanted + 1, effort: effort)
    }
    return SearchWay(
      kind: kind,
      figures: figures,
      bytes: built.index.kind.bytesPerVector(width: world.vectors.width),
      buildSeconds: built.seconds,
      querySeconds: seconds
    )
  }

  /// The median of the time that the queries take, each asked once more.
  private func querySeconds(
    _ world: VectorWorld,
    _ search: ([Float]) -> Void
  ) throws(DemoError) -> Double {
    let clock = ContinuousClock()
    var times: [Double] = []
    for query in world.queries.map(world.vector) {
      if Task.isCancelled { throw .cancelled }
      times.append(clock.measure { search(query) } / .seconds(1))
    }
    return times.sorted()[times.count / 2]
  }

  /// The first ways side by side; judged once all are there.
  func tradeOffStep(_ ways: [SearchWay], of total: Int, _ world: VectorWorld) -> DemoStep {
    let isWhole = ways.count == total
    return DemoStep(
      id: SearchStep.tradeOff.rawValue,
      exhibits: [Exhibit(id: "ways", content: .table(table(ways, world)))],
      remark: isWhole ? remark(ways) : nil,
      progress: StepProgress(done: ways.count, total: total)
    )
  }

  private func table(_ ways: [SearchWay], _ world: VectorWorld) -> Table {
    Table(
      columns: [
        Table.Column(id: "way", title: Bilingual(zh: "检索", en: "Search")),
        Table.Column(id: "setting", title: Bilingual(zh: "设置", en: "Setting")),
        Table.Column(id: "recall", title: Bilingual(zh: "召回@10", en: "Recall")),
        Table.Column(id: "compared", title: Bilingual(zh: "比对", en: "Compared")),
        Table.Column(id: "bytes", title: Bilingual(zh: "字节", en: "Bytes")),
        Table.Column(id: "build-seconds", title: Bilingual(zh: "建库（秒）", en: "Build (s)")),
        Table.Column(id: "query-seconds", title: Bilingual(zh: "查询（秒）", en: "Query (s)")),
      ],
      rows: ways.map { way in
        Table.Row(
          values: [
            .text(Self.name(way.kind)), .text(setting(way, world)),
            .number(way.figures.recall, fractionDigits: 3),
            .number(way.figures.share, fractionDigits: 3),
            .number(Double(way.bytes), fractionDigits: 0),
            .number(way.buildSeconds, fractionDigits: 2),
            .measured(way.querySeconds, .scientific),
          ],
          isFocus: way.kind == dials.index
        )
      }
    )
  }

  private static func name(_ kind: SearchDials.Kind?) -> Bilingual {
    switch kind {
    case .ivf: Bilingual(zh: "IVF", en: "IVF")
    case .hnsw: Bilingual(zh: "HNSW", en: "HNSW")
    case .ivfPQ: Bilingual(zh: "IVF-PQ", en: "IVF-PQ")
    case nil: Bilingual(zh: "精确", en: "exact")
    }
  }

  private func setting(_ way: SearchWay, _ world: VectorWorld) -> Bilingual {
    let lists = dials.lists(of: world.count)
    return switch way.kind {
    case .ivf:
      Bilingual(
        zh: "探 \(way.figures.effort)/\(lists) 桶",
        en: "\(way.figures.effort) of \(lists) lists"
      )
    case .hnsw:
      Bilingual(
        zh: "M \(dials.links) ef \(way.figures.effort)",
        en: "M \(dials.links) ef \(way.figures.effort)"
      )
    case .ivfPQ:
      Bilingual(
        zh: "探 \(way.figures.effort)/\(lists) 桶 \(dials.codes) B",
        en: "\(way.figures.effort) of \(lists), \(dials.codes) B"
      )
    case nil: Bilingual(zh: "全部", en: "all")
    }
  }

  /// Recall and products of the dial's index, and what packing saves; times are for the table
  /// alone.
  private func remark(_ ways: [SearchWay]) -> Bilingual? {
    guard let exact = ways.first, let own = ways.first(where: { $0.kind == dials.index }) else {
      return nil
    }
    let name = Self.name(own.kind).en
    let (share, recall) = (
      NumberFormat.percent(own.figures.share), NumberFormat.percent(own.figures.recall)
    )
    let start = Bilingual(
      zh: "按现在的设置，\(name) 比对 \(share)，找回 \(recall) 的近邻。",
      en: "At these settings \(name) compares \(share) and finds \(recall) of the neighbours."
    )
    guard let packed = ways.first(where: { $0.kind == .ivfPQ }) else { return start }
    return Bilingual(
      zh: start.zh + "内存最省的是 IVF-PQ：每个向量 \(packed.bytes) 字节，精确检索要 \(exact.bytes) 字节。",
      en: start.en
        + " IVF-PQ takes least memory: \(packed.bytes) bytes a vector, where the exact scan takes "
        + "\(exact.bytes)."
    )
  }
}
