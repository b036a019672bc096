import Foundation
import Recommender
import Testing

extension RecallBenchmarks {
  /// New items by their mature neighbours, on the three files that `Benchmarks/recall.py cold`
  /// writes: `train.tsv`, `test.tsv` with a value of 1 for a like and 0 for none, and `items.tsv`
  /// with several genres and entities an item and one year.
  @Test(.enabled(if: environment["VIVA_RECALL_COLD"] != nil))
  func newItems() throws {
    let folder = URL(filePath: try #require(Self.environment["VIVA_RECALL_COLD"]))
    func bytes(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
    let split = Split(
      train: try CSVLoader().load(bytes("train.tsv")).interactions,
      apart: try CSVLoader().load(bytes("test.tsv")).interactions
    )
    let table = try CSVAttributeLoader(role: .item).load(bytes("items.tsv"))
    func content(_ name: String) -> SparseMatrix {
      SparseMatrix(attribute: name, of: table, for: split.train.items)
        .inverseFrequencyWeighted().normalised()
    }
    let features = content("genres").joined(with: content("entities"))
      .joined(with: content("year").scaled(by: 0.5))
    let neighbours = AttributeNeighbours(features, similarity: .product)
    let model = try ItemCF(
      options: ItemCFOptions(activeUserPenalty: 1, neighbourCount: split.train.items.count)
    ).fit(split.train)
    let popularity = split.train.popularity()
    for (maturity, count) in [(1, 5), (1, 20), (1, 50), (10, 5), (10, 20), (10, 50)] {
      // Asked about are the items without any like; what has few is not mature either.
      let mixture = MatureNeighbours(
        by: neighbours,
        popularity: popularity,
        matureFrom: maturity,
        count: count
      )
      let evaluation = NewItemEvaluation(
        popularity.indices.filter { popularity[$0] == 0 }.map(ItemIndex.init),
        asked: split.test
      )
      let name = "mature-from-\(maturity)-nearest-\(count)"
      let personal = evaluation.measure { user in
        let known = model.scores(for: user)
        return evaluation.newItems.map { mixture.mean(of: known, for: $0) }
      }
      report("\(name)-area", personal.area)
      report("\(name)-recall-20", personal.recall)
      report("\(name)-ndcg-20", personal.ndcg)
      let everyone = evaluation.newItems.map {
        mixture.mean(of: popularity.map(Double.init), for: $0)
      }
      report("\(name)-popularity-area", evaluation.measure { _ in everyone }.area)
    }
  }
}
