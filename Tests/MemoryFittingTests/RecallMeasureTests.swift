import Memory
import Neural
import Testing

@testable import MemoryFitting

@Suite("How well recall is predicted")
struct RecallMeasureTests {
  @Test("Two bins, by hand")
  func byHand() throws {
    var histories = ReviewHistories()
    // Twice the same first reviews; then a later one of the first memory alone, in a bin of its
    // own.
    for rating in [Rating.good, .again] {
      histories.beginMemory()
      histories.append(elapsedDays: 0, rating: .good)
      histories.append(elapsedDays: 0, rating: .good)
      histories.append(elapsedDays: 5, rating: rating)
      if rating == .good { histories.append(elapsedDays: 60, rating: .hard) }
    }
    let model = FSRS6()
    let measure = try #require(
      RecallMeasure(of: histories, givesUp: { false }, by: { _ in model })
    )
    let first = model.next(nil, elapsedDays: 0, rating: .good)
    let second = model.next(first, elapsedDays: 0, rating: .good)
    let early = model.retrievability(second, elapsedDays: 5)
    let third = model.next(second, elapsedDays: 5, rating: .good)
    let late = model.retrievability(third, elapsedDays: 60)
    let logs = [early, 1 - early, late].map { Double.logarithm($0) }
    #expect(measure.reviews == 3)
    #expect(abs(measure.logLoss + logs.reduce(0, +) / 3) < 1e-12)
    let (half, whole) = (0.5 - early, 1 - late)
    let expected = ((2 * half * half + whole * whole) / 3).squareRoot()
    #expect(abs(measure.rootMeanSquaredErrorInBins - expected) < 1e-12)
  }

  @Test("A lapse puts what follows into another bin")
  func lapses() throws {
    func error(_ ratings: [Rating]) throws -> Double {
      var histories = ReviewHistories()
      for rating in ratings {
        histories.beginMemory()
        histories.append(elapsedDays: 0, rating: .good)
        histories.append(elapsedDays: 1, rating: rating)
        histories.append(elapsedDays: 7, rating: rating == .again ? .good : .again)
      }
      let model = FSRS6()
      return try #require(
        RecallMeasure(of: histories, givesUp: { false }, by: { _ in model })
      ).rootMeanSquaredErrorInBins
    }
    // In one bin a recall and a lapse would level out; in two each is far from its prediction.
    #expect(try error([.again, .good]) > 0.5)
  }

  @Test("It can be given up")
  func givenUp() {
    var histories = ReviewHistories()
    histories.beginMemory()
    histories.append(elapsedDays: 0, rating: .good)
    histories.append(elapsedDays: 3, rating: .good)
    #expect(RecallMeasure(of: histories, givesUp: { true }, by: { _ in FSRS6() }) == nil)
  }
}
