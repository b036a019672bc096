import Demos
import Foundation
import Reports
import Testing
import Wording

struct JSONWalkthroughTests {
  private func serialised(seed: UInt64 = 7) throws -> String {
    let walkthrough = Walkthrough(
      card: SampleDemo.card,
      seed: seed,
      settings: try SampleDemo.card.resolved(DemoSettings()),
      steps: [SampleDemo.step]
    )
    return JSONWalkthrough(language: .en).value(of: walkthrough).serialised
  }

  @Test func fieldsAreThoseOfTheContract() throws {
    let expected =
      #"{"demo":"sample","seed":7,"claim":"What the sample claims.","fails-when":"Never.","#
      + #""settings":{"rate":0.5,"form":"none"},"steps":[{"id":"only","#
      + #""title":"The only step","exhibits":[{"id":"clicks","kind":"table","title":"Clicks","#
      + #""values":{"film-zh":["功夫","龙猫"],"film-en":["Kung Fu Hustle","Totoro"],"#
      + #""time":[1705276800,1705320060],"gap":[-1.5,12]}},"#
      + #"{"id":"weights","kind":"bars","values":{"label-zh":["安娜","大卫"],"#
      + #""label-en":["Anna","David"],"value":[0.5,"NaN"],"before":[1,"NaN"],"#
      + #""note-zh":["减半",""],"note-en":["halved",""]}},"#
      + #"{"id":"order","kind":"ranking","values":{"label-zh":["功夫","龙猫"],"#
      + #""label-en":["Kung Fu Hustle","Totoro"],"score":[2.25,"Infinity"],"#
      + #""rank-before":[10,"NaN"],"contribution-rank":[1],"contribution-label-zh":["龙猫"],"#
      + #""contribution-label-en":["Totoro"],"contribution-value":[2.25]}},"#
      + #"{"id":"size","kind":"facts","values":{"pairs":132,"best-zh":"功夫","#
      + #""best-en":"Kung Fu Hustle"}}],"remark":"It rose by \"8\" places.","#
      + #""outcome":{"guess":"up"}}]}"#
    #expect(try serialised() == expected)
  }

  /// What is left of sums in the last bits is not printed, and nothing else is lost.
  @Test func numbersHaveFifteenDigits() throws {
    let values = [0.1 + 0.2, 0.93 - 1e-16, 1.0 / 3, 123_456_789.125, -1e-300, 2, .infinity]
    let step = DemoStep(
      id: "only",
      exhibits: [
        Exhibit(
          id: "sums",
          content: .bars(
            Bars(
              measure: Bilingual(zh: "和", en: "sum"),
              bars: values.map { Bars.Bar(label: Bilingual(zh: "", en: ""), value: $0) },
              fractionDigits: 3
            )
          )
        )
      ]
    )
    let walkthrough = Walkthrough(
      card: SampleDemo.card,
      seed: 7,
      settings: try SampleDemo.card.resolved(
        DemoSettings(values: ["rate": .number(0.1 + 0.2)])
      ),
      steps: [step]
    )
    let text = JSONWalkthrough(language: .en).value(of: walkthrough).serialised
    #expect(text.contains(#""settings":{"rate":0.3,"#), "\(text)")
    let printed = #"[0.3,0.93,0.333333333333333,123456789.125,-1e-300,2,"Infinity"]"#
    #expect(text.contains(printed), "\(text)")
  }

  @Test func anotherReaderUnderstandsIt() throws {
    let object = try JSONSerialization.jsonObject(with: Data(try serialised().utf8))
    let fields = try #require(object as? [String: Any])
    #expect(Set(fields.keys) == ["demo", "seed", "claim", "fails-when", "settings", "steps"])
  }

  @Test func ofAFileNothingIsClaimed() throws {
    let walkthrough = Walkthrough(
      card: SampleDemo.card,
      seed: 7,
      settings: try SampleDemo.card.resolved(DemoSettings()),
      dataName: "log.csv",
      steps: [SampleDemo.step]
    )
    let text = JSONWalkthrough(language: .en).value(of: walkthrough).serialised
    #expect(text.hasPrefix(#"{"demo":"sample","seed":7,"settings":{"#))
  }

  @Test func aSeedBeyondExactDoublesIsAText() throws {
    let text = try serialised(seed: .max)
    #expect(text.contains(#""seed":"18446744073709551615""#))
  }

  @Test(arguments: [
    (JSONValue.number(0.1), "0.1"), (.number(1e-7), "1e-07"), (.number(-3), "-3"),
    (.number(-.infinity), "\"-Infinity\""), (.number(1e300), "1e+300"),
    (.text("a\"\\\n\u{1}é"), "\"a\\\"\\\\\\n\\u0001é\""), (.null, "null"),
    (.boolean(true), "true"), (.array([]), "[]"), (.object([]), "{}"),
  ]) func valuesAreWrittenAsRFC8259Asks(value: JSONValue, text: String) throws {
    #expect(value.serialised == text)
    let data = Data("[\(text)]".utf8)
    #expect(try JSONSerialization.jsonObject(with: data) is [Any])
  }

  @Test func theListNamesEveryDialWithItsRange() {
    let list = DemoList(language: .en)
    #expect(
      list.value(of: [SampleDemo.card]).serialised.contains(
        #""dials":[{"id":"rate","title":"Rate","explanation":"How fast.","first-step":"only","#
          + #""kind":"number","minimum":0,"maximum":1,"step":0.1,"initial":0.5},"#
          + #"{"id":"form","title":"Form","explanation":"Which.","first-step":"only","#
          + #""kind":"choice","options":["none","half-life"],"initial":"none"}]"#
      )
    )
    #expect(
      list.text(of: [SampleDemo.card]) == """
        sample  A sample
          What the sample claims.
          rate=0.5  [0.0..1.0]  How fast.
          form=none  [none, half-life]  Which.
        """
    )
  }
}
