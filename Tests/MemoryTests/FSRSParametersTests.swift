import Memory
import Testing

@Suite("FSRS parameters")
struct FSRSParametersTests {
  @Test("The published numbers pass their own check")
  func standard() throws {
    let checked = try FSRSParameters(FSRSParameters.standard.values)
    #expect(checked == .standard)
  }

  @Test("Another count is refused", arguments: [0, 19, 20, 22])
  func count(_ count: Int) {
    #expect(throws: MemoryError.parameterCount(found: count, expected: 21)) {
      try FSRSParameters(Array(repeating: 1, count: count))
    }
  }

  @Test("A number outside its range is refused and named, at either end", arguments: 0..<21)
  func range(_ index: Int) {
    let allowed = FSRSParameters.ranges[index]
    for value in [allowed.lowerBound.nextDown, allowed.upperBound.nextUp, .infinity] {
      var values = FSRSParameters.standard.values
      values[index] = value
      #expect(
        throws: MemoryError.parameterOutOfRange(index: index, value: value, allowed: allowed)
      ) {
        try FSRSParameters(values)
      }
    }
  }

  @Test("What is not a number is refused")
  func notANumber() {
    var values = FSRSParameters.standard.values
    values[8] = .nan
    #expect(throws: MemoryError.self) { try FSRSParameters(values) }
  }
}
