import Neural
import Randomness

/// A training of both towers, batch by batch, that can be looked at on its way.
///
/// Made by ``TwoTower/training(_:under:)``; ``TwoTower/fit(_:under:)`` runs one to its end. An
/// epoch meets every example once, in an order of its own. It is made and driven within one task.
public struct TwoTowerTraining {
  private let network: TwoTowerNetwork
  private let examples: TowerExamples
  private let tape: Tape<Float>
  private var optimiser: Optimiser<Float>
  private var sampler: CandidateSampler
  private var order: [Int]
  private var shuffling: SeededGenerator
  private var hiding: SeededGenerator
  private var mining: SeededGenerator
  private var miner: HardNegativeMiner?
  private var epoch = 0
  private var batch = 0

  private var options: TwoTowerOptions { network.catalogue.options }

  /// Draws the first weights. Each kind of chance has a stream of its own, so that two trainings
  /// with other negatives begin alike and meet the examples in the same order.
  init(_ catalogue: TowerCatalogue) {
    let options = catalogue.options
    let root = SeededGenerator(seed: options.seed)
    let parameters = Parameters<Float>()
    // At once, so that no table is moved: for a while that would take it twice. Each begins a line.
    parameters.reserve(catalogue.numberCount + 1024)
    var weights = root.stream(0)
    network = TwoTowerNetwork(catalogue, in: parameters, using: &weights)
    tape = Tape(parameters)
    examples = TowerExamples(catalogue)
    optimiser = Optimiser(
      .adam(),
      learningRate: options.learningRate,
      weightDecay: options.weightDecay
    )
    var counts = Array(repeating: 0, count: catalogue.itemCount)
    for place in examples.places { counts[Int(catalogue.likes.items[Int(place)])] += 1 }
    sampler = CandidateSampler(
      options.negatives,
      correction: options.logQCorrection,
      counts: counts,
      isCandidate: catalogue.place.map { $0 < catalogue.liked.count },
      generator: root.stream(1)
    )
    order = Array(0..<examples.count)
    shuffling = root.stream(2)
    hiding = root.stream(3)
    mining = root.stream(4)
  }

  /// How many batches make an epoch; 0 where there are no examples.
  public var batchesInEpoch: Int { (order.count + options.batchSize - 1) / options.batchSize }

  /// How many batches all epochs have.
  public var batchCount: Int { batchesInEpoch * options.epochs }

  /// How many batches were learnt from.
  public var done: Int { epoch * batchesInEpoch + batch }

  /// Makes all epochs. O(epochs · examples · (tower + candidates of a batch · width)).
  ///
  /// - Parameter progress: told the share that is done, in [0, 1].
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled, and
  ///   ``RecommenderError/diverged(epoch:)`` when the loss is not finite any more.
  mutating func run(progress: ((Double) -> Void)?) throws(RecommenderError) {
    if Task.isCancelled { throw .cancelled }
    let epochs = Double(options.epochs)
    for done in 0..<options.epochs {
      _ = try advance { progress?((Double(done) + $0) / epochs) }
    }
  }

  /// Makes an epoch, and returns the mean loss of its batches in nats; nil where there are no
  /// examples.
  mutating func advance(progress: (Double) -> Void = { _ in }) throws(RecommenderError) -> Double? {
    let batches = batchesInEpoch
    guard batches > 0 else {
      epoch += 1
      return nil
    }
    var total = 0.0
    for batch in 0..<batches {
      if Task.isCancelled { throw .cancelled }
      progress(Double(batch) / Double(batches))
      total += try step() ?? 0
    }
    return total / Double(batches)
  }

  /// Learns from the next batch, beyond the last epoch too, and returns its loss before that in
  /// nats.
  ///
  /// O(batch · (tower + candidates · width)), and at an epoch's start O(examples). Nil where there
  /// are no examples.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled, and
  ///   ``RecommenderError/diverged(epoch:)`` when the loss is not finite any more.
  public mutating func step() throws(RecommenderError) -> Double? {
    if Task.isCancelled { throw .cancelled }
    let batches = batchesInEpoch
    guard batches > 0 else { return nil }
    if batch == 0 { try beginEpoch() }
    let range = order.count * batch / batches..<order.count * (batch + 1) / batches
    let loss = learn(Array(order[range]))
    guard loss.isFinite else { throw .diverged(epoch: epoch) }
    batch += 1
    if batch == batches { (epoch, batch) = (epoch + 1, 0) }
    return loss
  }

  private mutating func beginEpoch() throws(RecommenderError) {
    shuffling.shuffle(&order)
    guard let settings = options.hardNegatives, epoch >= settings.warmUpEpochs else { return }
    mining.jump()
    miner = try HardNegativeMiner(settings, network: network, on: tape, generator: mining)
  }

  /// Learns from some examples, and returns their loss before that.
  private mutating func learn(_ batch: [Int]) -> Double {
    let catalogue = network.catalogue
    let users = batch.map { examples.users[$0] }
    let own = batch.map { catalogue.likes.items[Int(examples.places[$0])] }
    var history = RowBags()
    for example in batch {
      let first = catalogue.likes.history(of: Int(examples.users[example])).lowerBound
      catalogue.pool(first..<Int(examples.places[example]), into: &history)
    }
    tape.reset()
    let userVectors = network.users(
      users,
      history: history,
      isHidden: hidden(users.count),
      on: tape
    )
    let hard = miner?.negatives(for: users, vectors: userVectors.matrix) ?? []
    let candidates = sampler.candidates(own: own, hard: hard)
    let itemVectors = network.items(
      candidates.items,
      isHidden: hidden(candidates.items.count),
      on: tape
    )
    let loss = userVectors.sampledSoftmaxLoss(
      items: itemVectors,
      candidates: candidates,
      temperature: options.temperature
    )
    tape.differentiate(loss)
    optimiser.update(tape.parameters)
    return Double(loss.scalar)
  }

  private mutating func hidden(_ count: Int) -> [Bool] {
    guard options.idDropout > 0 else { return [] }
    return (0..<count).map { _ in hiding.chance(options.idDropout) }
  }

  /// What was learnt so far: a copy, which later batches leave as it is. O(users + items) towers.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled, and
  ///   ``RecommenderError/diverged(epoch:)`` when the last step led to vectors that are not finite.
  public func model() throws(RecommenderError) -> TwoTowerModel {
    let catalogue = network.catalogue
    let users = (0..<catalogue.userCount).map { Int32(truncatingIfNeeded: $0) }
    let items = (0..<catalogue.itemCount).map { Int32(truncatingIfNeeded: $0) }
    let userVectors = try network.userVectors(users, on: tape)
    let itemVectors = try network.itemVectors(items, on: tape)
    guard itemVectors.allSatisfy(\.isFinite), userVectors.allSatisfy(\.isFinite) else {
      throw .diverged(epoch: max(0, epoch - 1))
    }
    return TwoTowerModel(
      network: network,
      weights: tape.parameters.all.map { tape.parameters[$0] },
      userVectors: userVectors,
      itemVectors: itemVectors
    )
  }
}
