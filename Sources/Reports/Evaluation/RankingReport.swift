public import Recommender
public import Wording

/// What `viva evaluate --labels` found, as one JSON object and as a table.
public struct RankingReport: Hashable, Sendable {
  /// One model, over all seeds.
  public struct Model: Hashable, Sendable {
    /// The name under which it was asked for.
    public var name: String
    /// What each seed came to, in the order of the seeds.
    public var trials: [RankingTrial]
    /// How long each fit took, in seconds.
    public var fitSeconds: [Double]

    /// Creates a model's part.
    public init(name: String, trials: [RankingTrial], fitSeconds: [Double]) {
      (self.name, self.trials, self.fitSeconds) = (name, trials, fitSeconds)
    }
  }

  /// What the tasks are called.
  public var tasks: [String]
  /// How many rows were learnt from.
  public var train: Int
  /// How many rows were asked about.
  public var test: Int
  /// How many numbers a row became.
  public var features: Int
  /// Whether figures within users mean something.
  public var hasUsers: Bool
  /// The models in the order in which they were asked for.
  public var models: [Model] = []

  /// Creates a report of an evaluation, with no model yet.
  public init(_ evaluation: RankingEvaluation, hasUsers: Bool) {
    tasks = evaluation.train.tasks.map(\.name)
    (train, test) = (evaluation.train.count, evaluation.test.count)
    features = evaluation.train.featureCount
    self.hasUsers = hasUsers
  }

  /// The object that `--json` prints; its fields are part of the program's contract.
  ///
  /// Figures are lists, one a seed.
  public var json: JSONValue {
    .object([
      .init(
        "data",
        .object([
          .init("train", .integer(train)), .init("test", .integer(test)),
          .init("features", .integer(features)),
          .init("seeds", .array((models.first?.trials ?? []).map { .integer(Int($0.seed)) })),
        ])
      ),
      .init("models", .array(models.map(json))),
    ])
  }

  private func json(_ model: Model) -> JSONValue {
    .object([
      .init("name", .text(model.name)),
      .init("parameters", .integer(model.trials.first?.parameterCount ?? 0)),
      .init("fitSeconds", .array(model.fitSeconds.map(JSONValue.number))),
      .init(
        "tasks",
        .array(
          tasks.indices.map { task in
            .object(
              [.init("name", .text(tasks[task]))]
                + metrics.map { metric in
                  .init(
                    metric.name,
                    .array(
                      model.trials.map { trial in
                        metric.value(trial.figures[task]).map(JSONValue.number) ?? .null
                      }
                    )
                  )
                }
            )
          }
        )
      ),
    ])
  }

  private struct Metric {
    let name: String
    let value: @Sendable (TaskFigures) -> Double?
  }

  private var metrics: [Metric] {
    [Metric(name: "auc") { $0.area }]
      + (hasUsers ? [Metric(name: "gauc") { $0.groupedArea }] : [])
      + [
        Metric(name: "logLoss") { $0.logLoss },
        Metric(name: "calibration") { $0.calibration },
        Metric(name: "calibrationError") { $0.calibrationError },
      ]
  }

  // MARK: The table

  /// A table a task: means over the seeds, and against the first model the mean of the differences
  /// of equal seeds with their standard deviation. Numbers come first, so that columns line up.
  public func text(in language: Language) -> String {
    let seeds = models.first?.trials.count ?? 0
    let head = Bilingual(
      zh: "学习 \(train) 行，测试 \(test) 行；\(features) 个特征；\(seeds) 个种子。",
      en: "\(train.counted("row")) to learn from, \(test) to test; "
        + "\(features.counted("feature")); \(seeds.counted("seed"))."
    )
    let first = models.first?.name ?? ""
    // One seed has no spread.
    let gaps =
      seeds == 1
      ? Bilingual(
        zh: "与 \(first) 之差，只有一个种子，不知起伏多大；--seeds 10 跑十个",
        en: "the difference from \(first) at one seed, which tells no spread; --seeds 10 takes ten"
      )
      : Bilingual(
        zh: "同一种子下与 \(first) 之差的均值 ± 标准差",
        en: "the mean difference from \(first) at equal seeds ± its standard deviation"
      )
    // One model has none to differ from.
    let ofGaps =
      models.count > 1
      ? Bilingual(zh: "auc − \(first)：\(gaps.zh)；", en: "auc − \(first): \(gaps.en); ")
      : Bilingual(zh: "", en: "")
    let legend = Bilingual(
      zh: ofGaps.zh + "logloss：奈特；"
        + "calib：预测之和比正例数，1 最好；ece：十个等量分箱里预测与实际之差的均值；params：参数个数。",
      en: ofGaps.en + "logloss: in nats; calib: what is promised over what came, "
        + "1 is best; ece: the mean gap between both in ten bins of equal size; params: numbers learnt."
    )
    let blocks = tasks.indices.flatMap { ["", tasks[$0]] + lines(of: $0, first) }
    return ([head[language]] + blocks + ["", legend[language]]).joined(separator: "\n")
  }

  private func lines(of task: Int, _ first: String) -> [String] {
    // One model has none to differ from.
    let hasOthers = models.count > 1
    let titles =
      ["auc", "± sd"] + (hasOthers ? ["auc − \(first)"] : []) + (hasUsers ? ["gauc"] : [])
      + ["logloss", "calib", "ece", "params", "fit s", "model"]
    var rows = [titles]
    for model in models {
      func values(_ value: (TaskFigures) -> Double?) -> [Double] {
        model.trials.compactMap { value($0.figures[task]) }
      }
      let areas = values(\.area)
      let others = models[0].trials.compactMap { $0.figures[task].area }
      let gaps = Spread(zip(areas, others).map { $0 - $1 })
      let isFirst = model.name == models[0].name
      var row = [number(Spread(areas).mean), number(Spread(areas).deviation)]
      if hasOthers {
        let spread = gaps.deviation.map { " ± \(number($0))" } ?? ""
        row.append(isFirst ? "-" : number(gaps.mean) + spread)
      }
      if hasUsers { row.append(number(Spread(values(\.groupedArea)).mean)) }
      row += [values(\.logLoss), values(\.calibration), values(\.calibrationError)].map {
        number(Spread($0).mean)
      }
      row.append("\(model.trials.first?.parameterCount ?? 0)")
      row.append(
        Spread(model.fitSeconds).mean.map { NumberFormat.fixed($0, fractionDigits: 3) } ?? "-"
      )
      rows.append(row + [model.name])
    }
    return PlainColumns.aligned(rows)
  }

  private func number(_ value: Double?) -> String {
    guard let value else { return "-" }
    return NumberFormat.fixed(abs(value) < 0.00005 ? 0 : value, fractionDigits: 4)
  }
}
