import ArgumentParser
import Foundation
import Journal
import Questions
import Wording

/// `viva content overrides`: what the user overruled, for the authors of the rubrics.
struct ContentOverridesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overrides",
    abstract: Console.say(
      zh: "列出你改判过的判定，供出题人复查；它们不会改动评分规则",
      en: "List the verdicts that you overruled, for authors to review; they change no "
        + "rubric."
    )
  )

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let points = try Self.points(in: Paths.current.data)
    if format.json {
      Console.write(try OverridesJSON(points).line())
    } else {
      let library = Paths.current.openLibrary()
      let text = OverridesText(language: Console.language, isASCII: options.ascii)
      Console.write(
        text.page(points) { reference in
          try? library.question(reference.question).points.first { $0.id == reference.point }
        }
      )
    }
  }

  /// What the journal of a folder holds; nothing where there is no journal, and none is made.
  private static func points(in folder: URL) throws -> [Journal.OverruledPoint] {
    let file = folder.appending(path: Journal.fileName).path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: file) else { return [] }
    do {
      return try journal(in: folder).overruledPoints()
    } catch {
      throw CommandFailure(error.sentence)
    }
  }

  /// The journal, or a copy of one that can only be read.
  private static func journal(in folder: URL) throws(JournalError) -> Journal {
    var generator = SystemRandomNumberGenerator()
    let device = RecordID(using: &generator)
    do {
      return try Journal.open(at: folder, newDevice: device)
    } catch let failure {
      let scratch = FileManager.default.temporaryDirectory.appending(
        component: "viva-\(UUID().uuidString)"
      )
      guard let copy = try? Journal.temporary(copying: folder, through: scratch, device: device)
      else { throw failure }
      return copy
    }
  }
}
