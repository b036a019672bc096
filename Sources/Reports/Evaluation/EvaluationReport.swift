public import Recommender
public import Wording

/// What `viva evaluate` found, as one JSON object and as a table.
public struct EvaluationReport: Hashable, Sendable {
  /// One model's line.
  public struct Model: Hashable, Sendable {
    /// The name under which it was asked for.
    public var name: String
    /// What its recommendations are worth.
    public var figures: EvaluationFigures
    /// The areas under the curve of its whole rankings.
    public var areas: AreaFigures
    /// How long the fit took, in seconds.
    public var fitSeconds: Double
    /// The most memory that was resident at once, in bytes.
    public var peakBytes: Int

    /// Creates a line.
    public init(
      name: String,
      figures: EvaluationFigures,
      areas: AreaFigures,
      fitSeconds: Double,
      peakBytes: Int
    ) {
      self.name = name
      self.figures = figures
      self.areas = areas
      self.fitSeconds = fitSeconds
      self.peakBytes = peakBytes
    }
  }

  /// How many users and items the data name.
  public var users: Int
  /// See ``users``.
  public var items: Int
  /// How many interactions are learnt from.
  public var train: Int
  /// How many are asked for.
  public var test: Int
  /// How many users were recommended to.
  public var asked: Int
  /// How many of them are asked for an item that can be recommended.
  public var reachable: Int
  /// The length of the lists.
  public var cutoff: Int
  /// The models in the order in which they were asked for.
  public var models: [Model]

  /// Creates a report of an evaluation, with no model yet.
  public init(_ evaluation: Evaluation) {
    users = evaluation.split.train.users.count
    items = evaluation.split.train.items.count
    train = evaluation.split.train.count
    test = evaluation.split.test.count
    asked = evaluation.users.count
    reachable = evaluation.reachableUsers
    cutoff = evaluation.cutoff
    models = []
  }

  /// Why nothing was found, or nil where anything was: all metrics of hits are 0 then.
  public var whyNothingWasFound: Bilingual? {
    guard !models.isEmpty, models.allSatisfy({ $0.figures.hitRate == 0 }) else { return nil }
    guard reachable > 0 else {
      return Bilingual(
        zh: "命中类指标都是 0：测试部分要找的物品，训练部分一个也没有，推荐不出来；"
          + "这是物品冷启动，换一种 --split 或检查两边的 id。",
        en: "All hits are 0: the training part knows none of the items that the test part asks "
          + "for, so none can be recommended. Choose another --split, or compare the ids of both "
          + "parts."
      )
    }
    return Bilingual(
      zh: "命中类指标都是 0：\(asked) 个用户里有 \(reachable) 个要找的物品可以推荐，但没有一个进前 \(cutoff)；"
        + "用户太少时常见，可加数据或调大 --k。",
      en: "All hits are 0: of \(asked.counted("user")), "
        + "\(reachable.counted(one: "has", many: "have")) a test item that can be recommended, but "
        + "none of these items reached the first \(cutoff). That is common with few users; add "
        + "data, or raise --k."
    )
  }

  /// What is said where the areas are of fewer users than were asked; nil where they are of all.
  public var whyAreasAreOfFewer: Bilingual? {
    guard let looked = models.map(\.areas.users).min(), looked < asked else { return nil }
    return Bilingual(
      zh: "auc 和 gauc 要给全部物品排序：物品太多，只用了 \(asked) 个用户里均匀取出的 \(looked) 个。",
      en: "auc and gauc rank all items: there are so many that they are of \(looked) of the "
        + "\(asked) users, taken evenly."
    )
  }

  /// The object that `--json` prints; its fields are part of the program's contract.
  public var json: JSONValue {
    .object([
      .init(
        "data",
        .object([
          .init("users", .integer(users)), .init("items", .integer(items)),
          .init("train", .integer(train)), .init("test", .integer(test)),
        ])
      ),
      .init(
        "models",
        .array(
          models.map { model in
            .object([
              .init("name", .text(model.name)),
              .init(
                "metrics",
                .object(
                  Self.metrics.map { metric in
                    .init("\(metric.name)@\(cutoff)", .number(metric.value(model.figures)))
                  } + [
                    .init("auc", model.areas.pooled.map(JSONValue.number) ?? .null),
                    .init("gauc", model.areas.grouped.map(JSONValue.number) ?? .null),
                  ]
                )
              ),
              .init("fitSeconds", .number(model.fitSeconds)),
              .init("peakBytes", .integer(model.peakBytes)),
            ])
          }
        )
      ),
    ])
  }

  /// The table, numbers first so that columns line up whatever the names hold.
  public func text(in language: Language) -> String {
    let list = cutoff.counted("item")
    let lists = asked.counted(one: "user gets \(list)", many: "users get \(list) each")
    let head = Bilingual(
      zh: "\(users) 个用户、\(items) 个物品；学习 \(train) 条，测试 \(test) 条；"
        + "给 \(asked) 个用户各推荐 \(cutoff) 个。",
      en: "\(users.counted("user")), \(items.counted("item")); "
        + "\(train.counted("interaction")) to learn from, \(test) to test; "
        + "\(lists)."
    )
    var rows = [Self.metrics.map(\.name) + ["auc", "gauc", "fit s", "peak MB", "model"]]
    for model in models {
      rows.append(
        Self.metrics.map { metric in
          NumberFormat.fixed(metric.value(model.figures), fractionDigits: metric.fractionDigits)
        }
          + [model.areas.pooled, model.areas.grouped].map { area in
            area.map { NumberFormat.fixed($0, fractionDigits: 4) } ?? "-"
          } + [
            NumberFormat.fixed(model.fitSeconds, fractionDigits: 3),
            NumberFormat.fixed(Double(model.peakBytes) / 1e6, fractionDigits: 0), model.name,
          ]
      )
    }
    let lines = PlainColumns.aligned(rows)
    let legend = Bilingual(
      zh: "coverage：被推荐过的物品占比；novelty：比特，越大越冷门；popularity：平均有多少用户喜欢；"
        + "auc、gauc：给全部物品排序，测试里的排在其余之前的概率，所有用户混在一起、各用户自己之内。",
      en: "coverage: share of items recommended to anyone; novelty: bits, more is rarer; "
        + "popularity: mean number of users who liked what is recommended; auc, gauc: of all items "
        + "ranked, how often a test item is above another, all users' together and within each user."
    )
    return ([head[language], ""] + lines + ["", legend[language]]).joined(separator: "\n")
  }

  private struct Metric {
    let name: String
    let fractionDigits: Int
    let value: @Sendable (EvaluationFigures) -> Double
  }

  private static let metrics: [Metric] = [
    Metric(name: "ndcg", fractionDigits: 4) { $0.ndcg },
    Metric(name: "recall", fractionDigits: 4) { $0.recall },
    Metric(name: "precision", fractionDigits: 4) { $0.precision },
    Metric(name: "map", fractionDigits: 4) { $0.meanAveragePrecision },
    Metric(name: "hr", fractionDigits: 4) { $0.hitRate },
    Metric(name: "coverage", fractionDigits: 4) { $0.coverage },
    Metric(name: "mrr", fractionDigits: 4) { $0.meanReciprocalRank },
    Metric(name: "novelty", fractionDigits: 2) { $0.novelty },
    Metric(name: "popularity", fractionDigits: 1) { $0.meanPopularity },
  ]
}
