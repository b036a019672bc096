import Foundation
import Memory
import Testing

@Suite("FSRS-6")
struct FSRS6Tests {
  private let model = FSRS6()

  @Test("After S days the probability of recall is 90%, however steep the curve")
  func stabilityIsTheDayOfNinetyPercent() throws {
    var values = FSRSParameters.standard.values
    for steepness in [0.1, 0.1542, 0.5, 0.8] {
      values[20] = steepness
      let model = FSRS6(parameters: try FSRSParameters(values))
      for days in [1, 7, 400] {
        let state = MemoryState(stability: Double(days), difficulty: 5)
        #expect(abs(model.retrievability(state, elapsedDays: days) - 0.9) < 1e-12)
        #expect(model.interval(stability: Double(days), desiredRetention: 0.9) == days)
      }
    }
  }

  @Test("Recall is certain on the day of the review, and a clock moved back stays on that day")
  func clockMovedBack() {
    let state = MemoryState(stability: 3, difficulty: 5)
    #expect(model.retrievability(state, elapsedDays: 0) == 1)
    #expect(model.retrievability(state, elapsedDays: -40) == 1)
    for rating in Rating.allCases {
      #expect(
        model.next(state, elapsedDays: -40, rating: rating)
          == model.next(state, elapsedDays: 0, rating: rating)
      )
    }
  }

  @Test("Intervals end at 1 and at 36,500 days")
  func intervalsEnd() {
    #expect(model.interval(stability: 0.001, desiredRetention: 0.9) == 1)
    #expect(model.interval(stability: 1e12, desiredRetention: 0.9) == 36_500)
    #expect(model.interval(stability: 1e300, desiredRetention: 0.01) == 36_500)
  }

  @Test("Half a day is rounded to the even neighbour", arguments: [2, 3, 10, 11, 46, 163])
  func halves(whole: Int) throws {
    let half = Double(whole) + 0.5
    let factor = pow(0.9, -1 / 0.1542) - 1
    let near = [half.nextDown, half, half.nextUp]
    // At 90% the interval is S/F·F: look for the S that lands on the half itself.
    let stability = try #require(near.first { $0 / factor * factor == half })
    let even = whole.isMultiple(of: 2) ? whole : whole + 1
    #expect(model.interval(stability: stability, desiredRetention: 0.9) == even)
  }

  @Test("A better rating never leaves a memory less stable or harder")
  func ratingsAreOrdered() {
    for elapsedDays in [0, 1, 5, 90] {
      for stability in [0.5, 4, 60] {
        let state = MemoryState(stability: stability, difficulty: 6)
        let after = Rating.allCases.map {
          model.next(state, elapsedDays: elapsedDays, rating: $0)
        }
        for (worse, better) in zip(after, after.dropFirst()) {
          #expect(worse.stability <= better.stability)
          #expect(worse.difficulty >= better.difficulty)
        }
      }
    }
  }

  @Test("The fingerprint tells models with different numbers apart")
  func fingerprint() throws {
    var values = FSRSParameters.standard.values
    values[19] = values[19].nextUp
    let other = FSRS6(parameters: try FSRSParameters(values))
    #expect(model.fingerprint == FSRS6().fingerprint)
    #expect(model.fingerprint != other.fingerprint)
  }
}
