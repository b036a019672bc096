import Demos
import Foundation
import Reports
import Testing
import Wording

struct PlainWalkthroughTests {
  private func walkthrough(
    _ values: [String: DialValue] = [:],
    dataName: String? = nil,
    steps: [DemoStep] = [SampleDemo.step]
  ) throws -> Walkthrough {
    Walkthrough(
      card: SampleDemo.card,
      seed: 7,
      settings: try SampleDemo.card.resolved(DemoSettings(values: values)),
      dataName: dataName,
      steps: steps
    )
  }

  @Test func barsBelowZeroHaveTheirSizeAndAnotherInk() throws {
    let step = DemoStep(
      id: "only",
      exhibits: [
        Exhibit(
          id: "without",
          content: .bars(
            Bars(
              measure: Bilingual(zh: "差", en: "difference"),
              bars: [
                Bars.Bar(label: Bilingual(zh: "加", en: "gain"), value: 0.5),
                Bars.Bar(label: Bilingual(zh: "减", en: "loss"), value: -1),
              ],
              fractionDigits: 1
            )
          )
        )
      ]
    )
    let text = PlainWalkthrough(.en, isASCII: true).text(of: try walkthrough(steps: [step]))
    #expect(text.contains(" 0.5  ##########..........  gain"), "\(text)")
    #expect(text.contains("-1.0  --------------------  loss"), "\(text)")
    let chinese = PlainWalkthrough(.zh).text(of: try walkthrough(steps: [step]))
    #expect(chinese.contains(String(repeating: "▒", count: 20)), "\(chinese)")
  }

  @Test func barsOfAGivenWholeKeepTheirScale() throws {
    let bars = Bars(
      measure: Bilingual(zh: "召回率", en: "recall"),
      bars: [Bars.Bar(label: Bilingual(zh: "头部", en: "head"), value: 0.5)],
      fractionDigits: 1,
      whole: 1
    )
    let step = DemoStep(id: "only", exhibits: [Exhibit(id: "recall", content: .bars(bars))])
    let text = PlainWalkthrough(.en, isASCII: true).text(of: try walkthrough(steps: [step]))
    #expect(text.contains("0.5  ##########..........  head"), "\(text)")
  }

  @Test(arguments: [(40, false), (41, true), (1000, true)])
  func aLongTableIsCutAndSaysSo(count: Int, isCut: Bool) throws {
    let table = Table(
      columns: [Table.Column(id: "row", title: Bilingual(zh: "行", en: "Row"))],
      rows: (0..<count).map { Table.Row(values: [.number(Double($0), fractionDigits: 0)]) }
    )
    let step = DemoStep(id: "only", exhibits: [Exhibit(id: "log", content: .table(table))])
    let whole = try walkthrough(steps: [step])
    let lines = PlainWalkthrough(.en).text(of: whole).split(separator: "\n")
    #expect(lines.last.map { $0.hasSuffix("39") } == !isCut)
    let rest = "(\(count - 40) more rows; --json has them.)"
    #expect((lines.last.map(String.init)?.hasSuffix(rest) == true) == isCut)
    #expect(lines.contains { $0.hasSuffix(" 39") } && !lines.contains { $0.hasSuffix(" 40") })
    #expect(
      PlainWalkthrough(.zh).text(of: whole).contains("（还有 \(count - 40) 行；--json 里有。）") == isCut
    )
  }

  @Test func theFilesOfItemsAndUsersArePartOfTheReplay() throws {
    let walk = Walkthrough(
      card: SampleDemo.card,
      seed: 7,
      settings: try SampleDemo.card.resolved(DemoSettings()),
      dataName: "ratings.csv",
      itemsName: "my movies.csv",
      usersName: "users.csv",
      steps: [SampleDemo.step]
    )
    let files = "--data 'ratings.csv' --items 'my movies.csv' --users 'users.csv' --seed 7"
    #expect(walk.replay.contains(files))
  }

  @Test func englishPicture() throws {
    let text = PlainWalkthrough(.en).text(of: try walkthrough())
    #expect(
      text == """
        A sample
        What the sample claims.
        Where that fails: Never.

        viva demo sample --plain --seed 7

        1/1  The only step
        What happens.

        ? What then?
        = up

          Clicks
            Film            Time               Gap
          * Kung Fu Hustle  2024-01-15 00:00  -1.5
            Totoro          2024-01-15 12:01  12.0

          weight
            0.50  ██████████··········  Anna (halved)
             NaN  ····················  David

          score
          * 10 → 1      2.25  Kung Fu Hustle
                        2.25  Totoro
             - → 2  Infinity  Totoro

                       132  pairs
            Kung Fu Hustle  the best

        It rose by "8" places.
        """
    )
  }

  @Test func chinesePicture() throws {
    let text = PlainWalkthrough(.zh).text(of: try walkthrough())
    #expect(text.contains("\n    电影  时间              间隔\n  * 功夫  2024-01-15 00:00  -1.5\n"))
    #expect(text.hasSuffix("升了 8 位。"))
  }

  /// A stroke where there is no number stands under the numbers.
  @Test func aStrokeAmongNumbersStandsAtTheRight() throws {
    let table = Table(
      columns: [
        Table.Column(id: "rule", title: Bilingual(zh: "规则", en: "Rule")),
        Table.Column(id: "line", title: Bilingual(zh: "线", en: "Line")),
      ],
      rows: [
        Table.Row(values: [
          .text(Bilingual(zh: "甲", en: "a")), .text(Bilingual(zh: "-", en: "-")),
        ]),
        Table.Row(values: [
          .text(Bilingual(zh: "乙", en: "b")), .number(12.04, fractionDigits: 2),
        ]),
      ]
    )
    let step = DemoStep(id: "only", exhibits: [Exhibit(id: "rules", content: .table(table))])
    let text = PlainWalkthrough(.en).text(of: try walkthrough(steps: [step]))
    #expect(text.contains("\n    Rule   Line\n    a         -\n    b     12.04"), "\(text)")
  }

  @Test func rowsNeedNotBeAsLongAsTheHeader() throws {
    let table = Table(
      columns: [
        Table.Column(id: "film", title: Bilingual(zh: "电影", en: "Film")),
        Table.Column(id: "gap", title: Bilingual(zh: "间隔", en: "Gap")),
      ],
      rows: [
        Table.Row(values: []), Table.Row(values: [.text(Bilingual(zh: "龙猫", en: "Totoro"))]),
        Table.Row(
          values: [
            .text(Bilingual(zh: "功夫", en: "Hustle")), .number(1.5, fractionDigits: 1),
            .number(12, fractionDigits: 0),
          ]
        ),
      ]
    )
    let step = DemoStep(id: "only", exhibits: [Exhibit(id: "films", content: .table(table))])
    let text = PlainWalkthrough(.zh).text(of: try walkthrough(steps: [step]))
    let json = JSONWalkthrough(language: .en).value(of: try walkthrough(steps: [step])).serialised
    #expect(json.contains(#""film-en":["","Totoro","Hustle"],"gap":["NaN","NaN",1.5]"#), "\(json)")
    #expect(text.contains("\n    电影  间隔\n\u{20}\u{20}  \n    龙猫\n    功夫   1.5  12"), "\(text)")
  }

  /// What cannot be told apart is named, where one alone would be the outcome.
  @Test func whatCannotBeToldApartIsNamed() throws {
    let step = DemoStep(id: "only", exhibits: [], tied: ["guess": ["down", "up"]])
    let card = SampleDemo.card
    let names = ["down", "up"].compactMap { id in
      card.predictions[0].choices.first { $0.id == id }?.text.en
    }
    let text = PlainWalkthrough(.en).text(of: try walkthrough(steps: [step]))
    #expect(names.count == 2)
    let said = "\n= \(names[0]) or \(names[1]), which this run cannot tell apart\n"
    #expect((text + "\n").contains(said), "\(text)")
    let json = JSONWalkthrough(language: .en).value(of: try walkthrough(steps: [step])).serialised
    #expect(json.contains(#""tied":{"guess":["down","up"]}"#), "\(json)")
  }

  @Test func asciiPictureHasNoOtherSigns() throws {
    let text = PlainWalkthrough(.en, isASCII: true).text(of: try walkthrough())
    #expect(text.allSatisfy { $0.isASCII })
    #expect(text.contains("##########.........."))
  }

  @Test func replayNamesOnlyTheDialsThatWereTurned() throws {
    let turned = try walkthrough(["form": .choice("half-life"), "rate": .number(0.5)])
    #expect(turned.replay == "viva demo sample --plain --seed 7 --set form=half-life")
  }

  @Test func replayNamesHowFarTheRunWent() throws {
    #expect(
      try walkthrough(steps: []).replay == "viva demo sample --plain --seed 7 --steps 0"
    )
  }

  @Test(arguments: ["log.csv", "my log.csv", "it's.csv", "''", "a\\b$HOME`date`\".csv"])
  func replayIsReadBackByAShell(name: String) throws {
    let replay = try walkthrough(dataName: name).replay
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "viva() { printf %s \"$5\"; }; \(replay)"]
    let output = Pipe()
    shell.standardOutput = output
    try shell.run()
    let read = try output.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    #expect(String(decoding: read, as: UTF8.self) == name)
  }

  @Test func onTheUsersDataNeitherClaimNorPredictionIsMade() throws {
    let text = PlainWalkthrough(.en).text(of: try walkthrough(dataName: "log.csv"))
    #expect(!text.contains("claims") && !text.contains("fails"))
    #expect(!text.contains("What then?"))
    #expect(text.contains("--data 'log.csv'"))
  }
}
