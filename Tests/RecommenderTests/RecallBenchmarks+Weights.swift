import Foundation
import Recommender
import Testing

extension RecallBenchmarks {
  /// The next item by ItemCF under weights of order, place and history, on the file `log.tsv` that
  /// `Benchmarks/recall.py weights` writes: each user's last row is asked for.
  ///
  /// `VIVA_RECALL_WEIGHTS` names the folder. `VIVA_RECALL_GRID` holds three lists of numbers, with
  /// commas within and semicolons between: the backward weight, the position decay, and the decay
  /// of the history. Every combination is measured, all else as in `itemcf-weighted`.
  @Test(.enabled(if: environment["VIVA_RECALL_WEIGHTS"] != nil))
  func weights() throws {
    let folder = URL(filePath: try #require(Self.environment["VIVA_RECALL_WEIGHTS"]))
    let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "log.tsv")))
    let log = try CSVLoader().load(bytes).interactions
    let evaluation = Evaluation(log.split(.leaveLastOut, seed: 0), cutoff: 10)
    let likes = Likes(evaluation.split.train)
    let grid = (Self.environment["VIVA_RECALL_GRID"] ?? "").split(separator: ";").map { list in
      list.split(separator: ",").compactMap { Double($0) }
    }
    try #require(grid.count == 3)
    let known = try #require(Catalogue.algorithm(named: "itemcf-weighted") as? ItemCF)
    for backward in grid[0] {
      for position in grid[1] {
        for history in grid[2] {
          var options = known.options
          options.backwardWeight = backward
          options.positionDecay = position
          options.history = HistoryWeighting(positionDecay: history)
          let model = try ItemCF(options: options).fit(likes, under: FitConditions(threads: 2))
          let figures = try evaluation.measure(model)
          report("\(backward),\(position),\(history)/hr@10", figures.hitRate)
          report("\(backward),\(position),\(history)/ndcg@10", figures.ndcg)
        }
      }
    }
  }
}
