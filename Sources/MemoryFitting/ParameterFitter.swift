import Memory
import Neural
import Randomness

/// Fits the 21 parameters of FSRS-6 to a user's own reviews.
///
/// The parameters minimise the cross-entropy of recall over the reviews that count, plus a pull to
/// the published ones: Adam on batches of whole memories, in coordinates of like size, held to the
/// model's ranges after each step.
///
/// They have to prove themselves: the memories are put into five parts, and each part's reviews are
/// predicted from parameters fitted to the other four. Only where that is better than what the
/// published parameters predict, parameters are fitted to all reviews and kept.
///
/// Sources: open-spaced-repetition, fsrs-optimizer 6.5.0 (BSD-3-Clause), for the loss, the pull and
/// the weights; `Documentation/fsrs-6.md` says what is done otherwise.
public struct ParameterFitter: Sendable {
  /// How it fits.
  public let options: FittingOptions

  /// Creates a fitter.
  public init(options: FittingOptions = FittingOptions()) {
    precondition(
      options.steps > 0 && options.batchSize > 0 && options.leastEpochs >= 0,
      "\(options.steps) steps of \(options.batchSize) reviews fit nothing"
    )
    self.options = options
  }

  /// Fits parameters to a log.
  ///
  /// O(steps · batch size) whatever the log's size, until batches would be seen too seldom; then
  /// O(epochs · reviews).
  ///
  /// - Parameters:
  ///   - log: The reviews.
  ///   - progress: Told after each step how much of the work is done, from 0 to 1.
  ///   - givesUp: Asked before each step whether to end.
  /// - Throws: ``FittingError``.
  public func fit(
    _ log: ReviewLog,
    progress: (Double) -> Void = { _ in },
    givesUp: () -> Bool = { false }
  ) throws(FittingError) -> FittedParameters {
    let counted = log.countedReviews
    guard counted.count >= FittingOptions.leastReviews else {
      throw .tooFewReviews(found: counted.count, needed: FittingOptions.leastReviews)
    }
    let histories = log.histories
    let weights = weights(of: counted, in: histories)
    let parts = FittingOptions.heldOutParts
    let rounds = Double(parts + 1)
    var models: [FSRS6] = []
    for part in 0..<parts {
      var others = weights
      for memory in stride(from: part, to: histories.memoryCount, by: parts) {
        for review in histories.reviews(of: memory) { others[review] = 0 }
      }
      let parameters = try fit(
        RecallLoss(histories, weights: others),
        progress: { progress((Double(part) + $0) / rounds) },
        givesUp: givesUp
      )
      models.append(FSRS6(parameters: parameters))
    }
    let standard = FSRS6()
    guard
      let before = RecallMeasure(of: histories, givesUp: givesUp, by: { _ in standard }),
      let after = RecallMeasure(of: histories, givesUp: givesUp, by: { models[$0 % parts] })
    else { throw .givenUp }
    let isBetter = after.logLoss < before.logLoss
    let parameters =
      isBetter
      ? try fit(
        RecallLoss(histories, weights: weights),
        progress: { progress((Double(parts) + $0) / rounds) },
        givesUp: givesUp
      ) : .standard
    if !isBetter { progress(1) }
    return FittedParameters(
      parameters: parameters,
      isFitted: isBetter,
      before: before,
      after: after
    )
  }

  /// The parameters that minimise a loss with the pull.
  private func fit(
    _ loss: RecallLoss,
    progress: (Double) -> Void,
    givesUp: () -> Bool
  ) throws(FittingError) -> FSRSParameters {
    var generator = SeededGenerator(seed: options.seed)
    var batches = MemoryBatches(of: loss, size: options.batchSize)
    let scale = Double(batches.count)
    let steps = max(options.steps, options.leastEpochs * batches.count)

    let numbers = Parameters<Double>()
    let parameter = numbers.add(Matrix(rows: 1, columns: FSRSParameters.ranges.count))
    var optimiser = Optimiser<Double>(
      .adam(beta2: 0.99),
      learningRate: options.learningRate,
      schedule: .cosine(steps: steps)
    )
    var u = numbers[parameter].elements
    for step in 0..<steps {
      if givesUp() { throw .givenUp }
      let batch = batches.next(from: &generator)
      let w = ParameterPrior.parameters(at: u)
      var gradient = Array(repeating: 0.0, count: w.count)
      _ = loss.add(batch, at: w, to: &gradient)
      let pull = ParameterPrior.penaltyGradient(at: u)
      gradient = zip(ParameterPrior.pulledBack(gradient, at: w), pull).map { scale * $0 + $1 }
      numbers.setGradient(
        of: parameter,
        to: Matrix(rows: 1, columns: w.count, elements: gradient)
      )
      optimiser.update(numbers)
      // To the ranges and back, since the next step begins there.
      u = ParameterPrior.coordinates(
        of: ParameterPrior.parameters(at: numbers[parameter].elements)
      )
      numbers[parameter] = Matrix(rows: 1, columns: w.count, elements: u)
      progress(Double(step + 1) / Double(steps))
    }
    return Self.rounded(ParameterPrior.parameters(at: u))
  }

  /// a of each review; 0 where it does not count. The reviews that do stand in the order of time.
  private func weights(of reviews: [Int], in histories: ReviewHistories) -> [Double] {
    var weights = Array(repeating: 0.0, count: histories.reviewCount)
    let last = Double(max(1, reviews.count - 1))
    for (rank, review) in reviews.enumerated() {
      let age = Double(rank) / last
      weights[review] = options.weighsRecency ? 0.25 + 0.75 * age * age * age : 1
    }
    return weights
  }

  /// The parameters to four places behind the point, within their ranges.
  private static func rounded(_ w: [Double]) -> FSRSParameters {
    let values = w.indices.map { index in
      ((w[index] * 10_000).rounded() / 10_000).held(to: FSRSParameters.ranges[index])
    }
    guard let parameters = try? FSRSParameters(values) else {
      preconditionFailure("fitted parameters left their ranges: \(values)")
    }
    return parameters
  }
}
