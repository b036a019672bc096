import Demos
import Reports
import Testing
import Wording

struct ChartWalkthroughTests {
  private func walkthrough(_ step: DemoStep = SampleCharts.step) throws -> Walkthrough {
    Walkthrough(
      card: SampleDemo.card,
      seed: 7,
      settings: try SampleDemo.card.resolved(DemoSettings()),
      steps: [step]
    )
  }

  @Test func fieldsAreOneNumberARow() throws {
    let text = JSONWalkthrough(language: .en).value(of: try walkthrough()).serialised
    let exhibits =
      #""exhibits":[{"id":"layers","kind":"profile","values":{"layer":[1,2,3,4,5],"#
      + #""activation-std":[0.5,0.25,"Infinity",0,"NaN"],"#
      + #""gradient-norm":[0.0001,0.01,"Infinity",0,"NaN"],"factor":[0.1,0.1,"NaN","NaN",12345]}},"#
      + #"{"id":"losses","kind":"curves","values":{"step":[0,10,20],"#
      + #""training-loss":[1,0.1,0.01],"validation-loss":[1,10,"NaN"]}},"#
      + #"{"id":"plane","kind":"grid","values":{"rows":2,"columns":3,"left":-1,"right":1,"#
      + #""bottom":-1,"top":1,"value":[0,0.5,1,0.25,0.75,"NaN"],"group-zh":["内圈","外圈"],"#
      + #""group-en":["inner","outer"],"point-x":[-0.9,5],"point-y":[0.9,0],"point-group":[1,0]}}]"#
    #expect(text.contains(exhibits), "\(text)")
    #expect(text.contains(#""done":2,"total":2"#))
  }

  @Test func plainTextShowsEveryChart() throws {
    let text = PlainWalkthrough(.en).text(of: try walkthrough())
    let charts = """
          layer  activation std  gradient norm  factor
              5             NaN            NaN  1.23e4  ····················
              4            0.00              0       -  ····················
              3        Infinity       Infinity       -  ████████████████████
        *     2            0.25        1.00e-2   0.100  ████████████████████
              1            0.50        1.00e-4   0.100  ····················

        loss
          step  training  validation
             0     1.000       1.000
            10     0.100      10.000
            20     0.010         NaN

        probability of ●
        ● ▒▒██
        ░░▓▓\u{20}\u{20}
        · 0.00  █ 1.00  ○ inner  ● outer
      """
    #expect(text.contains(charts), "\(text)")
  }

  @Test func aReversedAxisIsReadFromItsGreatestNumber() throws {
    var step = SampleCharts.step
    var curves = SampleCharts.curves
    curves.x.isReversed = true
    step.exhibits = [Exhibit(id: "losses", content: .curves(curves))]
    let text = PlainWalkthrough(.en).text(of: try walkthrough(step))
    let table = """
          step  training  validation
            20     0.010         NaN
            10     0.100      10.000
             0     1.000       1.000
      """
    #expect(text.contains(table), "\(text)")
  }

  @Test func asciiHasNoOtherSigns() throws {
    let text = PlainWalkthrough(.en, isASCII: true).text(of: try walkthrough())
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "●" })
  }
}
