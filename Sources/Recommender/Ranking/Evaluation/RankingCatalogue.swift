/// The ranking models by the names under which `viva evaluate` knows them.
///
/// `xgboost` is a model of trees for each task; the others are nets, of which `mmoe` sets the size:
/// eight experts of 16 units, a gate and a tower of 8 for each task. The other nets are as wide as
/// makes their numbers as many, to the nearest unit or expert. `esmm` reads the labels as stages of
/// a funnel: see ``RankingEvaluation/checkFunnel(of:labels:)``.
public enum RankingCatalogue {
  /// The names of nets, simplest first.
  public static let networks = ["separate", "shared-bottom", "mmoe", "ple"]
  /// The name of ``SeparateTrees``, which need a library of their own.
  public static let trees = "xgboost"
  /// The name of ``ESMM`` over a shared bottom, whose labels must be the stages of a funnel.
  public static let entireSpace = "esmm"
  /// All names.
  public static let names = [trees] + networks + [entireSpace]

  /// How many experts there are.
  static let experts = 8
  /// The units of an expert.
  static let expertUnits = 16
  /// How many steps a training has at least, however few the examples.
  static let leastSteps = 400
  /// The units of a tower.
  static let towerUnits = 8

  /// The settings of a net by its name, or nil where the name is not known.
  ///
  /// - Parameters:
  ///   - tasks: how many tasks there are.
  ///   - features: how many numbers an example has.
  ///   - examples: how many are learnt from; of few, more epochs make ``leastSteps``.
  public static func options(
    named name: String,
    tasks: Int,
    features: Int,
    examples: Int,
    seed: UInt64
  ) -> RankingOptions? {
    let architecture = architecture(
      named: name,
      tasks: tasks,
      features: features,
      experts: experts,
      expertUnits: expertUnits
    )
    guard let architecture else { return nil }
    var options = RankingOptions(architecture)
    options.batchSize = 512
    let batches = max(1, (examples + options.batchSize - 1) / options.batchSize)
    options.epochs = max(8, (leastSteps + batches - 1) / batches)
    options.learningRate = 0.001
    options.seed = seed
    return options
  }

  /// The network of a name, as large as `mmoe` with so many experts; nil where the name is no
  /// net's.
  ///
  /// - Parameters:
  ///   - tasks: how many tasks there are.
  ///   - features: how many numbers an example has.
  public static func architecture(
    named name: String,
    tasks: Int,
    features: Int,
    experts: Int,
    expertUnits: Int
  ) -> RankingArchitecture? {
    // What a tower has beside the weights of its input: 8 biases, 8 weights of the output and its
    // bias.
    let rest = 2 * towerUnits + 1
    let towers = tasks * (expertUnits * towerUnits + rest)
    let expert = expertUnits * (features + 1)
    let wanted = experts * (expert + tasks * features) + towers
    switch name {
    case "separate":
      let units = nearest(wanted - tasks * rest, tasks * (features + 1 + towerUnits))
      return .separate(units: [units, towerUnits])
    case "shared-bottom", entireSpace:
      let units = nearest(wanted - tasks * rest, features + 1 + tasks * towerUnits)
      let shared = RankingArchitecture.sharedBottom(bottom: [units], tower: [towerUnits])
      return name == entireSpace ? .entireSpace(shared) : shared
    case "mmoe":
      return .mmoe(experts: experts, expert: [expertUnits], tower: [towerUnits])
    case "ple":
      // About half of the experts are of one task each.
      let own = max(1, experts / 2 / tasks)
      let left = wanted - towers - own * tasks * (expert + features)
      let shape = PLE.Shape(
        taskExperts: own,
        sharedExperts: nearest(left, expert + tasks * features),
        expertUnits: [expertUnits]
      )
      return .ple(layers: [shape], tower: [towerUnits])
    default:
      return nil
    }
  }

  /// How many of a size make about a total, at least one.
  private static func nearest(_ total: Int, _ size: Int) -> Int {
    max(1, Int((Double(total) / Double(size)).rounded()))
  }
}
