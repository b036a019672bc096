import Demos
import Testing

/// How measured numbers are written.
struct MeasureFormatTests {
  /// A share of 1 in 1,200 is nothing in two digits; a number that decides keeps its size.
  @Test(
    arguments: [
      (0.00083, "0.00"), (-0.00083, "0.00"), (0.005, "0.01"), (-0.127, "-0.13"), (0, "0.00"),
      (78.5, "78.50"), (.nan, "-"), (2e6, "2.00e6"),
    ] as [(Double, String)]
  )
  func whatRoundsToNothingIsWrittenAsNothing(value: Double, text: String) {
    #expect(MeasureFormat.rounded(2).text(of: value) == text)
  }

  @Test(
    arguments: [
      (8.3e-5, "<0.001"), (0.0009, "<0.001"), (0.012, "0.012"), (0.5, "0.500"), (.nan, "-"),
    ]
      as [(Double, String)]
  )
  func aProbabilityIsWrittenPlainly(value: Double, text: String) {
    #expect(MeasureFormat.probability.text(of: value) == text)
  }

  @Test func otherFormatsSayHowSmallItIs() {
    #expect(MeasureFormat.fixed(2).text(of: 0.00083) == "8.30e-4")
  }
}
