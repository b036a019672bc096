import Randomness
import Recommender
import Testing
import Wording

/// Whether this system has what `CFaiss` is built with.
private let faissIsThere: Bool = {
  #if os(Linux)
    true
  #else
    false
  #endif
}()

/// Approximate indices against the exact one, on vectors in clumps, as items are.
@Suite(.enabled(if: faissIsThere, "this system has no Faiss"))
struct FaissIndexTests {
  /// Vectors of length 1 around 40 centres: `[count, width]`.
  private static func clumps(_ count: Int, width: Int, seed: UInt64) -> [Float] {
    var random = SeededGenerator(seed: seed)
    let centres = (0..<40).map { _ in (0..<width).map { _ in random.normal() } }
    return (0..<count).flatMap { row -> [Float] in
      let vector = centres[row % 40].map { $0 + 0.6 * random.normal() }
      let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
      return vector.map { Float($0 / length) }
    }
  }

  private static let width = 16
  private static let vectors = clumps(3000, width: width, seed: 1)
  private static let queries: [[Float]] = {
    let numbers = clumps(60, width: width, seed: 1).enumerated()
    var random = SeededGenerator(seed: 2)
    let moved = numbers.map { $0.element + 0.05 * Float(random.normal()) }
    return (0..<60).map { Array(moved[$0 * width..<($0 + 1) * width]) }
  }()
  private static let exact = ExactIndex(vectors: vectors, width: width)

  private func index(_ kind: FaissIndex.Kind) throws -> FaissIndex {
    try FaissIndex(vectors: Self.vectors, width: Self.width, kind: kind)
  }

  private func recall(_ kind: FaissIndex.Kind) throws -> Double {
    try index(kind).recall(against: Self.exact, of: Self.queries, count: 10)
  }

  @Test func allListsProbedAreTheExactScan() throws {
    let found = try index(.ivfFlat(lists: 30, probes: 30))
    #expect(found.count == 3000 && found.width == Self.width)
    for query in Self.queries {
      let (some, all) = (
        found.nearest(to: query, count: 10), Self.exact.nearest(to: query, count: 10)
      )
      #expect(some.map(\.index) == all.map(\.index))
      for (one, other) in zip(some, all) { #expect(abs(one.score - other.score) < 1e-5) }
    }
  }

  @Test func moreProbesFindMore() throws {
    let few = try recall(.ivfFlat(lists: 60, probes: 1))
    let some = try recall(.ivfFlat(lists: 60, probes: 8))
    #expect(few < some && few > 0.3)
    #expect(some > 0.95)
  }

  @Test func theGraphFindsNearlyAll() throws {
    #expect(try recall(.hnsw(links: 16, buildBreadth: 80, breadth: 80)) > 0.97)
    let narrow = try recall(.hnsw(links: 4, buildBreadth: 8, breadth: 1))
    #expect(narrow < 0.9)
  }

  @Test func fewerCodesForgetMore() throws {
    let fine = try recall(.ivfPQ(lists: 20, probes: 20, codes: 16))
    let coarse = try recall(.ivfPQ(lists: 20, probes: 20, codes: 2))
    #expect(fine > 0.85)
    #expect(coarse < fine && coarse > 0.1)
    let kind = FaissIndex.Kind.ivfPQ(lists: 20, probes: 20, codes: 2)
    #expect(kind.bytesPerVector(width: 16) == 10)
    #expect(FaissIndex.Kind.ivfFlat(lists: 1, probes: 1).bytesPerVector(width: 16) == 72)
  }

  @Test(arguments: [
    FaissIndex.Kind.ivfFlat(lists: 20, probes: 3),
    .hnsw(links: 8, buildBreadth: 40, breadth: 20),
    .ivfPQ(lists: 10, probes: 4, codes: 4),
  ])
  func indicesAreAlikeAndInOrder(kind: FaissIndex.Kind) throws {
    let (one, other) = (try index(kind), try index(kind))
    for query in Self.queries.prefix(20) {
      let found = one.nearest(to: query, count: 12)
      #expect(found == other.nearest(to: query, count: 12))
      for (left, right) in zip(found, found.dropFirst()) {
        #expect((right.score, left.index) < (left.score, right.index))
      }
      #expect(one.nearest(to: query, count: 0).isEmpty)
      #expect(one.nearest(to: query, count: .max).count <= 3000)
    }
  }

  @Test(arguments: [
    (FaissIndex.Kind.ivfFlat(lists: 20, probes: 1), FaissIndex.Kind.ivfFlat(lists: 20, probes: 7)),
    (
      .hnsw(links: 8, buildBreadth: 40, breadth: 4), .hnsw(links: 8, buildBreadth: 40, breadth: 32)
    ),
    (.ivfPQ(lists: 10, probes: 1, codes: 4), .ivfPQ(lists: 10, probes: 5, codes: 4)),
  ])
  func moreEffortIsAsIfBuiltWithIt(narrow: FaissIndex.Kind, wide: FaissIndex.Kind) throws {
    let effort =
      switch wide {
      case .ivfFlat(_, let probes), .ivfPQ(_, let probes, _): probes
      case .hnsw(_, _, let breadth): breadth
      }
    let (one, other) = (try index(narrow), try index(wide))
    var (few, many) = (0, 0)
    for query in Self.queries {
      let search = one.search(query, count: 10, effort: effort)
      #expect(search.matches == other.nearest(to: query, count: 10))
      #expect(search == other.search(query, count: 10))
      #expect(one.nearest(to: query, count: 10, effort: effort) == search.matches)
      // Afterwards the index is as it was built.
      few += one.search(query, count: 10).compared
      many += search.compared
    }
    #expect(few < many)
  }

  @Test func comparedAreTheCentresAndWhatTheProbedListsHold() throws {
    let lists = try index(.ivfFlat(lists: 30, probes: 1))
    let query = Self.queries[0]
    let counts = (1...30).map { lists.search(query, count: 10, effort: $0).compared }
    #expect(counts == counts.sorted() && counts[0] > 30 && counts[29] == 3000 + 30)
    #expect(lists.search(query, count: 10, effort: 99).compared == 3030)
    // A graph forms each product once at most on its lowest level, and a few above it.
    let graph = try index(.hnsw(links: 16, buildBreadth: 40, breadth: 40))
    let walked = graph.search(query, count: 10).compared
    #expect(walked > 40 && walked < 1500, "\(walked)")
  }

  @Test(arguments: [
    FaissIndex.Kind.ivfFlat(lists: 60, probes: 1),
    .hnsw(links: 16, buildBreadth: 80, breadth: 1),
    .ivfPQ(lists: 60, probes: 1, codes: 4),
  ])
  func aCancelledBuildEnds(kind: FaissIndex.Kind) async {
    let task = Task { () -> RecommenderError? in
      withUnsafeCurrentTask { $0?.cancel() }
      do throws(RecommenderError) {
        _ = try FaissIndex(vectors: Self.vectors, width: Self.width, kind: kind)
        return nil
      } catch {
        return error
      }
    }
    guard case .cancelled? = await task.value else {
      Issue.record("the build went on")
      return
    }
  }

  @Test func whatFaissThrowsBecomesAnError() throws {
    let short = Array(Self.vectors.prefix(5 * Self.width))
    let refused = [
      FaissIndex.Kind.ivfFlat(lists: 9, probes: 1),
      .ivfPQ(lists: 1, probes: 1, codes: 4),
      .ivfPQ(lists: 1, probes: 1, codes: 5),
    ]
    for kind in refused {
      let error = #expect(throws: RecommenderError.self) {
        try FaissIndex(vectors: short, width: Self.width, kind: kind)
      }
      guard case .indexRefused(let reason) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(!reason.isEmpty)
      #expect(error?.sentence.en.contains(reason) == true)
    }
  }

  @Test func noVectorsAreNoTrap() throws {
    let empty = try FaissIndex(
      vectors: [],
      width: 3,
      kind: .hnsw(links: 4, buildBreadth: 8, breadth: 8)
    )
    #expect(empty.nearest(to: [1, 2, 3], count: 5).isEmpty)
    let one = try FaissIndex(vectors: [1, 0], width: 2, kind: .ivfFlat(lists: 1, probes: 1))
    #expect(one.nearest(to: [2, 0], count: 5) == [VectorMatch(index: 0, score: 2)])
  }
}
