import Foundation
import Neural
import Recommender
import Testing

extension RecallBenchmarks {
  /// The next item by two towers under other settings than the product's, on the three files that
  /// `Benchmarks/recall.py two-tower` writes: `log.tsv`, `users.tsv` and `items.tsv`.
  ///
  /// `VIVA_RECALL_SETTINGS` holds `NAME=NUMBER` in turn; `VIVA_RECALL_SEED` the seed. Each model
  /// learns with the same settings and seed, and only what it is held against differs.
  @Test(.enabled(if: environment["VIVA_RECALL_TOWERS"] != nil))
  func towers() throws {
    let folder = URL(filePath: try #require(Self.environment["VIVA_RECALL_TOWERS"]))
    func bytes(_ name: String) throws -> [UInt8] {
      [UInt8](try Data(contentsOf: folder.appending(path: name)))
    }
    let log = try CSVLoader().load(bytes("log.tsv")).interactions
    let evaluation = Evaluation(log.split(.leaveLastOut, seed: 0), cutoff: 10)
    let likes = Likes(evaluation.split.train)
    let users = try CSVAttributeLoader(role: .user).load(bytes("users.tsv"))
    let items = try CSVAttributeLoader(role: .item).load(bytes("items.tsv"))
    var (options, correction) = (TwoTowerOptions(), LogQCorrection.negativesOnly)
    options.seed = UInt64(Self.environment["VIVA_RECALL_SEED"] ?? "") ?? 7
    for setting in (Self.environment["VIVA_RECALL_SETTINGS"] ?? "").split(separator: " ") {
      let parts = setting.split(separator: "=")
      let value = try #require(Double(parts.last ?? ""), "\(setting)")
      switch parts.first ?? "" {
      case "correct-own": correction = value == 1 ? .everyLogit : .negativesOnly
      case "embedding": options.embeddingDimensions = Int(value)
      case "attribute": options.attributeDimensions = Int(value)
      case "fan-in": options.layerInitialiser = value == 1 ? .uniformFanIn : nil
      case "whole-tables": options.updatesWholeTables = value == 1
      case "width": options.outputDimensions = Int(value)
      case "hidden": options.hiddenUnits = value == 0 ? [] : [Int(value)]
      case "user-ids": options.usesUserID = value == 1
      case "temperature": options.temperature = value
      case "epochs": options.epochs = Int(value)
      case "batch": options.batchSize = Int(value)
      case "rate": options.learningRate = value
      case "decay": options.weightDecay = value
      default: Issue.record("no setting \(setting)")
      }
    }
    let models: [(String, Negatives, LogQCorrection)] = [
      ("two-tower-uncorrected", .inBatch, .none),
      ("two-tower-uniform", .uniform(count: 512), .negativesOnly),
      ("two-tower", .inBatch, correction),
      ("two-tower-full", .all, .none),
    ]
    for (name, negatives, correction) in models {
      options.negatives = negatives
      options.logQCorrection = correction
      let towers = TwoTower(options: options, userAttributes: users, itemAttributes: items)
      var figures = EvaluationFigures()
      let fit = try ContinuousClock().measure {
        figures = try evaluation.measure(try towers.fit(likes, under: FitConditions()))
      }
      report("\(name)/hr@10", figures.hitRate)
      report("\(name)/ndcg@10", figures.ndcg)
      report("\(name)/coverage@10", figures.coverage)
      report("\(name)/popularity@10", figures.meanPopularity)
      report("\(name)/fitSeconds", fit / .seconds(1))
    }
  }
}
