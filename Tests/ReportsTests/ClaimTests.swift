import Demos
import Foundation
import Testing
import Wording

@testable import Reports

/// Claims are judged by the values that the walkthrough's JSON shows.
struct ClaimTests {
  /// A demo whose one number is its dial, or NaN beyond 0.8.
  private struct Dialled: Demo {
    var test: ClaimTest
    var card: DemoCard {
      var card = SampleDemo.card
      card.claims = [
        Claim(
          id: "small",
          statement: Bilingual(zh: "小", en: "It is small."),
          test: test,
          holds: [DemoSettings(values: ["rate": .number(0.2)])],
          fails: [
            DemoSettings(values: ["rate": .number(0.6)]),
            DemoSettings(values: ["rate": .number(0.9)]),
          ]
        )
      ]
      return card
    }

    func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> Dialled.Run {
      Dialled.Run(value: try card.resolved(settings).number("rate"))
    }

    struct Run: DemoRun {
      var value: Double
      var isDone = false
      mutating func next() -> DemoStep? {
        guard !isDone else { return nil }
        isDone = true
        let number = value > 0.8 ? Double.nan : value
        let bars = Bars(
          measure: Bilingual(zh: "数", en: "number"),
          bars: [
            Bars.Bar(label: Bilingual(zh: "一", en: "one"), value: number),
            Bars.Bar(label: Bilingual(zh: "二", en: "two"), value: 0.5),
          ],
          fractionDigits: 1
        )
        return DemoStep(id: "only", exhibits: [Exhibit(id: "numbers", content: .bars(bars))])
      }
    }
  }

  private func value(_ entry: ClaimPlace.Entry) -> ClaimQuantity {
    .value(ClaimPlace("only", "numbers", "value", entry))
  }

  private static func read(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  private func verdicts(_ test: ClaimTest) throws -> [Bool] {
    try ClaimReplay.outcomes(of: Dialled(test: test), seeds: [1], reading: Self.read).map(\.holds)
  }

  @Test func numbersAreComparedAsTheyStandInJSON() throws {
    #expect(try verdicts(.isBelow(value(.first), value(.last))) == [true, false, false])
    #expect(
      try verdicts(.isBelow(.ratio(value(.first), value(.at(1))), .constant(0.5)))
        == [true, false, false]
    )
    #expect(try verdicts(.isAbove(value(.greatest), .constant(0.55))) == [false, true, false])
    #expect(try verdicts(.isBelow(value(.least), .constant(0.4))) == [true, false, false])
    #expect(try verdicts(.isBetween(value(.first), 0.1, 0.5)) == [true, false, false])
    #expect(try verdicts(.isBetween(value(.first), 0.5, 0.7)) == [false, true, false])
    #expect(try verdicts(.isNotFinite(value(.first))) == [false, false, true])
    #expect(
      try verdicts(.isText(ClaimPlace("only", "numbers", "label-en", .last), "two"))
        == [true, true, true]
    )
  }

  @Test func whatIsNotThereHoldsNothing() throws {
    let nowhere = ClaimQuantity.value(ClaimPlace("only", "numbers", "weight"))
    #expect(try verdicts(.isBelow(nowhere, .constant(1))) == [false, false, false])
    #expect(try verdicts(.isAbove(nowhere, .constant(0))) == [false, false, false])
    #expect(try verdicts(.isNotFinite(nowhere)) == [false, false, false])
  }

  @Test func aReportMarksWhatCameOtherwise() throws {
    let outcomes = try ClaimReplay.outcomes(
      of: Dialled(test: .isBelow(value(.first), .constant(0.7))),
      seeds: [1, 2],
      reading: Self.read
    )
    #expect(outcomes.count == 6)
    let lines = ClaimReport(language: .en).text(of: outcomes).split(separator: "\n")
    #expect(lines[0] == "ok  holds  sample small  --seed 1 --set rate=0.2  (0.200 < 0.700)")
    #expect(lines[2] == "NOT holds  sample small  --seed 1 --set rate=0.6  (0.600 < 0.700)")
    #expect(lines[4] == "ok  fails  sample small  --seed 1 --set rate=0.9  (NaN < 0.700)")
    let json = ClaimReport(language: .en).value(of: outcomes).serialised
    #expect(
      json.hasPrefix(
        #"{"claims":[{"demo":"sample","claim":"small","seed":1,"settings":{"rate":0.2},"#
          + #""expected":true,"holds":true,"finding":"0.200 < 0.700"}"#
      )
    )
  }

  @Test func demosSideBySideAreReportedInTheirOrder() throws {
    let demos = [0.7, 0.3, 0.5].map { Dialled(test: .isBelow(value(.first), .constant($0))) }
    let apart = try demos.flatMap { try ClaimReplay.outcomes(of: $0, reading: Self.read) }
    #expect(try ClaimReplay.outcomes(of: demos, reading: { try Self.read($0) }) == apart)
    #expect(apart.count == 3 * 3 * Claim.seeds.count)
  }

  @Test func noSeedIsCutToFitANumber() {
    let outcome = ClaimReplay.Outcome(
      demo: "sample",
      claim: "small",
      seed: .max,
      settings: DemoSettings(),
      isExpected: true,
      holds: true,
      finding: ""
    )
    let text = ClaimReport(language: .en).value(of: [outcome]).serialised
    #expect(text.contains(#""seed":"18446744073709551615""#), "\(text)")
  }
}
