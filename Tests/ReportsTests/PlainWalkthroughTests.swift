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

  @Test func englishPicture() throws {
    let text = PlainWalkthrough(language: .en).text(of: try walkthrough())
    #expect(
      text == """
        A sample
        What the sample claims.

        viva demo sample --plain --seed 7

        1/1  The only step
        What happens.

        ? What then?
        = up

          Clicks
          Time | Gap | Film
          * 2024-01-15 00:00  -1.5  Kung Fu Hustle
            2024-01-15 12:01  12.0  Totoro

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
    let text = PlainWalkthrough(language: .zh).text(of: try walkthrough())
    #expect(text.contains("  时间 | 间隔 | 电影\n  * 2024-01-15 00:00  -1.5  功夫\n"))
    #expect(text.hasSuffix("升了 8 位。"))
  }

  @Test func asciiPictureHasNoOtherSigns() throws {
    let text = PlainWalkthrough(language: .en, isASCII: true).text(of: try walkthrough())
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
    let text = PlainWalkthrough(language: .en).text(of: try walkthrough(dataName: "log.csv"))
    #expect(!text.contains("claims"))
    #expect(!text.contains("What then?"))
    #expect(text.contains("--data 'log.csv'"))
  }
}
