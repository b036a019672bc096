import Demos
import Testing
import Wording

/// Recall against what is compared, through the demo itself.
struct VectorSearchTests {
  private static let demo = VectorSearchDemo()

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 5
  ) throws -> [DemoStep] {
    try sharedSteps(of: Self.demo, settings, seed: seed, count: count)
  }

  private func series(_ step: DemoStep, _ id: String) throws -> [Double] {
    try #require(try step.curves("cost").series.first { $0.id == id }).values
  }

  @Test func fewListsAreEnoughAndAllAreExact() throws {
    let sweep = try #require(try steps(count: 4).last)
    let (recall, compared) = (try series(sweep, "recall"), try series(sweep, "compared"))
    #expect(try sweep.curves("cost").places == [1, 2, 4, 8, 16, 32, 64, 128])
    #expect(recall == recall.sorted() && compared == compared.sorted())
    #expect(recall[0] < 0.8 && recall[7] > 0.999, "\(recall)")
    #expect(try sweep.fact("share-for-95", of: "enough") < 0.2)
    // All vectors, and the 128 centres beside them.
    #expect(abs(compared[7] - 20_128.0 / 20_000) < 1e-9, "\(compared)")
    #expect(compared[7] > 20 * compared[0])
    #expect(["little", "some"].contains(sweep.outcome["share-for-95"]))
  }

  @Test func theStoredWalkIsTheOneOfSeed7() throws {
    // Sums of other processors may sort a vector into another list: hence the tolerance.
    let sweep = try #require(try steps(count: 4).last)
    let recall = try series(sweep, "recall")
    for (found, stored) in zip(recall, [0.489, 0.647, 0.825, 0.956, 0.987, 0.995, 1, 1]) {
      #expect(abs(found - stored) < 0.02, "\(recall)")
    }
    let walk = try steps(count: 3)
    #expect(abs(try walk[0].fact("cosine-tenth", of: "catalogue") - 0.642) < 2e-3)
    #expect(
      try walk[1].fact("compared", of: "cost") == 20_000 && walk[1].fact("bytes", of: "cost") == 128
    )
    #expect(walk[1].ranking("neighbours").first?.label.en.hasPrefix("Photography: ") == true)
  }

  @Test func scatteredVectorsAndTinyCataloguesMakeNoIndexPay() throws {
    let scattered = try #require(try steps(["clustering": .number(0)], count: 4).last)
    #expect(try scattered.fact("share-for-95", of: "enough") > 0.4)
    #expect(scattered.outcome == ["share-for-95": "most"])
    let tiny = try #require(try steps(["items": .number(300)], count: 4).last)
    #expect(try tiny.fact("share-for-95", of: "enough") > 0.5)
  }

  @Test func packedVectorsForgetAndFinerCodesLess() throws {
    var last: [Double] = []
    for codes in ["4", "16"] {
      let walk = try steps(
        ["index": .choice("ivf-pq"), "codes": .choice(codes), "items": .number(3000)],
        count: 4
      )
      last.append(try #require(try series(walk[3], "recall").last))
      #expect(try walk[2].fact("bytes", of: "cost") == (codes == "4" ? 12 : 24))
      #expect(try walk[3].fact("share-for-95", of: "enough").isNaN)
      #expect(walk[3].outcome == ["share-for-95": "never"])
    }
    #expect(last[0] < last[1] && last[1] < 0.999, "\(last)")
  }

  @Test func theGraphFindsMoreTheWiderItSearches() throws {
    let walk = try steps(["index": .choice("hnsw"), "items": .number(3000)], count: 4)
    let (recall, compared) = (try series(walk[3], "recall"), try series(walk[3], "compared"))
    #expect(try walk[3].curves("cost").places == [5, 10, 20, 40, 80, 160, 320])
    #expect(compared == compared.sorted())
    #expect(recall[0] < recall[6] && recall[6] > 0.95, "\(recall)")
    // The neighbours' table says nothing of lists.
    #expect(try walk[2].table("neighbours").columns.map(\.id) == ["item", "cosine", "found"])
  }

  @Test func aNeighbourIsFoundWhereItsListIsProbed() throws {
    for probes in [1, 4, 16] {
      let query = try steps(["probes": .number(Double(probes))], count: 3)[2]
      let rows = try query.table("neighbours").rows
      #expect(rows.count == 10)
      for row in rows {
        let isProbed = try row.values[2].shownNumber <= Double(probes)
        #expect(row.isFocus == isProbed)
        #expect(
          row.values[3]
            == .text(
              Bilingual(
                zh: isProbed ? "找到" : "漏掉",
                en: isProbed ? "found" : "missed"
              )
            )
        )
      }
      #expect(try query.fact("found", of: "cost") == Double(rows.count(where: \.isFocus)))
      let share = try query.fact("compared", of: "cost") / 20_000
      #expect(abs(try query.fact("share", of: "cost") - share) < 1e-12)
    }
  }

  @Test func theFourWaysAreMeasuredOneAfterTheOther() throws {
    var run = try Self.demo.run(DemoSettings(values: ["items": .number(3000)]), seed: 7)
    var states: [DemoStep] = []
    while let step = try run.next() { if step.id == "trade-off" { states.append(step) } }
    #expect(states.compactMap(\.progress).map(\.done) == [0, 1, 2, 3, 4])
    for (done, state) in states.enumerated() {
      #expect(try state.table("ways").rows.count == done)
      #expect((state.remark == nil) == (done < 4))
    }
    let ways = try #require(states.last).table("ways")
    #expect(ways.rows.map(\.isFocus) == [false, true, false, false])
    let bytes = try ways.rows.map { try $0.values[4].shownNumber }
    // 32 numbers of 4 bytes; 8 for the number; 4 for each of 2 · 16 links; 8 codes and the number.
    #expect(bytes == [128, 136, 256, 16])
    let columns = ways.columns.map(\.id)
    #expect(columns.suffix(2) == ["build-seconds", "query-seconds"])
    for row in ways.rows { #expect(try row.values[6].shownNumber > 0) }
  }

  @Test func sameSeedAndSettingsGiveTheSameButForTheTimes() throws {
    let (one, other) = (VectorSearchDemo(), VectorSearchDemo())
    let settings = DemoSettings(values: ["items": .number(3000)])
    var (first, second) = (try one.run(settings, seed: 1), try other.run(settings, seed: 1))
    #expect(try first.walkthrough(steps: 4) == second.walkthrough(steps: 4))
    #expect(try steps(seed: 1, count: 2) != steps(seed: 2, count: 2))
  }
}
