import Memory
import Neural

/// The loss of some histories, composed of the tape's operations, one number at a time, as the
/// formulas of FSRS-6 stand; an oracle for what was differentiated by hand.
struct TapedLoss {
  private let tape: Tape<Double>
  private let w: [Variable<Double>]

  private init(_ tape: Tape<Double>, _ parameters: Variable<Double>) {
    self.tape = tape
    w = (0..<21).map { parameters.columns($0..<$0 + 1) }
  }

  /// The loss at some parameters and its gradient.
  static func loss(
    of histories: ReviewHistories,
    weights: [Double],
    at parameters: [Double]
  ) -> (loss: Double, gradient: [Double]) {
    let tape = Tape<Double>()
    let w = tape.variable(Matrix(rows: 1, columns: 21, elements: parameters))
    let model = TapedLoss(tape, w)
    var total = model.number(0)
    for memory in 0..<histories.memoryCount {
      total = total + model.loss(of: memory, histories, weights)
    }
    tape.differentiate(total)
    return (total.scalar, w.gradient.elements)
  }

  private func number(_ value: Double) -> Variable<Double> {
    tape.constant(Matrix(rows: 1, columns: 1, elements: [value]))
  }

  private func power(_ base: Variable<Double>, _ exponent: Variable<Double>) -> Variable<Double> {
    (base.logarithm() * exponent).exponential()
  }

  private func held(_ x: Variable<Double>, _ range: ClosedRange<Double>) -> Variable<Double> {
    range.contains(x.scalar) ? x : number(min(max(x.scalar, range.lowerBound), range.upperBound))
  }

  private func initialDifficulty(_ rating: Int) -> Variable<Double> {
    w[4] - w[5].scaled(by: Double(rating - 1)).exponential() + number(1)
  }

  private func loss(
    of memory: Int,
    _ histories: ReviewHistories,
    _ weights: [Double]
  ) -> Variable<Double> {
    var total = number(0)
    var state: (s: Variable<Double>, d: Variable<Double>)?
    for review in histories.reviews(of: memory) {
      let rating = histories.ratings[review].rawValue
      let days = Double(histories.elapsedDays[review])
      guard let (s, d) = state else {
        state = (
          held(w[rating - 1], FSRS6.stabilityRange),
          held(initialDifficulty(rating), FSRS6.difficultyRange)
        )
        continue
      }
      let inverse = w[20].reciprocal()
      let factor = inverse.scaled(by: -Double.logarithm(0.9)).exponential().scaled(by: 1, plus: -1)
      let base = (factor / s).scaled(by: days, plus: 1)
      let recall = power(base, w[20].scaled(by: -1))
      let forgotten = recall.scaled(by: -1, plus: 1)
      if weights[review] != 0 {
        let probability = rating > 1 ? recall : forgotten
        total = total - probability.logarithm().scaled(by: weights[review])
      }
      state = (
        held(stability(s, d, forgotten, days, rating), FSRS6.stabilityRange),
        held(difficulty(d, rating), FSRS6.difficultyRange)
      )
    }
    return total
  }

  private func difficulty(_ d: Variable<Double>, _ rating: Int) -> Variable<Double> {
    let change = w[6] * d.scaled(by: -1, plus: 10).scaled(by: -Double(rating - 3) / 9)
    return w[7] * initialDifficulty(4) + w[7].scaled(by: -1, plus: 1) * (d + change)
  }

  private func stability(
    _ s: Variable<Double>,
    _ d: Variable<Double>,
    _ forgotten: Variable<Double>,
    _ days: Double,
    _ rating: Int
  ) -> Variable<Double> {
    if days < 1 {
      let factor =
        (w[17] * w[18].scaled(by: 1, plus: Double(rating - 3))).exponential()
        * power(s, w[19].scaled(by: -1))
      return rating > 1 && factor.scalar < 1 ? s : s * factor
    }
    if rating == 1 {
      let lapsed =
        w[11] * power(d, w[12].scaled(by: -1))
        * power(s.scaled(by: 1, plus: 1), w[13]).scaled(by: 1, plus: -1)
        * (w[14] * forgotten).exponential()
      let most = s / (w[17] * w[18]).exponential()
      return lapsed.scalar <= most.scalar ? lapsed : most
    }
    var growth =
      w[8].exponential() * d.scaled(by: -1, plus: 11) * power(s, w[9].scaled(by: -1))
      * (w[10] * forgotten).exponential().scaled(by: 1, plus: -1)
    if rating == 2 { growth = growth * w[15] }
    if rating == 4 { growth = growth * w[16] }
    return s * growth.scaled(by: 1, plus: 1)
  }
}
