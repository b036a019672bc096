import Randomness
import Testing

@testable import Grading

/// Stretches near a place, against looking at every one of them: 400 draws.
struct OrderedRangesTests {
  private func range(within limit: Int, using generator: inout SeededGenerator) -> Range<Int> {
    let lower = Int.random(in: 0..<limit, using: &generator)
    return lower..<Int.random(in: lower...limit, using: &generator) + 1
  }

  @Test func answersAsIfAllWereLookedAt() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let count = Int.random(in: 0...12, using: &generator)
      let all = (0..<count).map { _ in range(within: 16, using: &generator) }
      let ordered = OrderedRanges(all)
      let span = range(within: 16, using: &generator)
      func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
        outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
      }
      #expect(ordered.encloses(span) == all.contains { holds($0, span) })
      #expect(
        ordered.strictlyEncloses(span) == all.contains { holds($0, span) && $0.count > span.count }
      )
      #expect(
        ordered.isStrictlyEnclosed(by: span)
          == all.contains { holds(span, $0) && $0.count < span.count }
      )
      #expect(
        ordered.beginning(from: span.lowerBound).count
          == all.count { $0.lowerBound >= span.lowerBound }
      )
      let touching = all.filter {
        $0.lowerBound <= span.upperBound && $0.upperBound >= span.lowerBound
      }
      #expect(Set(ordered.touching(span)) == Set(touching))
    }
  }
}
