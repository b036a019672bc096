import Foundation
import Memory
import Testing

@Suite("Intervals, spread")
struct IntervalSpreadTests {
  /// Ranges by py-fsrs 6.3.2; `Scripts/generate_fsrs_fixtures.py` writes them.
  private struct Fixture: Decodable {
    var ranges: [[Int]]
  }

  @Test("408 ranges are those of py-fsrs")
  func ranges() throws {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/fuzz.json")
    let fixture = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: url))
    #expect(fixture.ranges.count == 408)
    for row in fixture.ranges {
      let found = IntervalSpread.range(around: row[0]) ?? row[0]...row[0]
      #expect(found == row[1]...row[2], "\(row[0]) days")
    }
  }

  @Test("Every day of a range is drawn about as often as any other, and no other day")
  func evenly() throws {
    let range = try #require(IntervalSpread.range(around: 30))
    var counts: [Int: Int] = [:]
    let draws = 7000
    for number in 0..<draws {
      let days = IntervalSpread.moved(30, of: "question-\(number / 7)", review: number % 7 + 1)
      counts[days, default: 0] += 1
    }
    #expect(Set(counts.keys) == Set(range))
    let usual = Double(draws) / Double(range.count)
    // Five standard deviations of a count.
    for count in counts.values { #expect(abs(Double(count) - usual) < 5 * usual.squareRoot()) }
  }

  @Test("The same review is moved alike, another one, or one of another name, by itself")
  func sameAgain() {
    let names = ["itemcf-time-weight", "itemcf-time-weight same-session", "梯度"]
    func draws(of name: String) -> [Int] {
      (1...40).map { IntervalSpread.moved(200, of: name, review: $0) }
    }
    for name in names {
      #expect(draws(of: name) == draws(of: name))
      #expect(Set(draws(of: name)).count > 5)
    }
    #expect(Set(names.map(draws(of:))).count == names.count)
    #expect(IntervalSpread.moved(2, of: "short", review: 1) == 2)
    #expect(IntervalSpread.moved(36_500, of: "long", review: 1) <= 36_500)
  }
}
