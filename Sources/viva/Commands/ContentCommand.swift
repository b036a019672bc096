import ArgumentParser
import Foundation
import Questions
import ShippedContent
import Wording

/// `viva content`: everything about packs of questions.
struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content",
    abstract: Console.say(
      zh: "检查、列出、查看题目",
      en: "Check, list and show the questions."
    ),
    subcommands: [
      ContentCheckCommand.self, ContentListCommand.self, ContentShowCommand.self,
    ]
  )

  @OptionGroup var options: GlobalOptions
}

extension Paths {
  /// The folders that this run of the program uses.
  static let current = Paths(environment: ProcessInfo.processInfo.environment)

  /// The folders of all packs: the shipped ones first, then the user's own.
  var allPacks: [URL] {
    (ShippedContent.packs.map { PackFolders.all(in: $0) } ?? []) + PackFolders.all(in: packs)
  }

  /// Opens all packs, and says on standard error if records cannot be used.
  func openLibrary() -> QuestionLibrary {
    let library = QuestionLibrary(packFolders: allPacks, cacheFolder: cache)
    let broken = Set(library.problems.map(\.place.file)).count
    if broken > 0 {
      Console.complain(
        "viva: "
          + Console.say(
            zh: "\(broken) 个内容文件读不了，已跳过；用 viva content check 查看原因。",
            en: "\(broken == 1 ? "1 content file" : "\(broken) content files") cannot be used and "
              + "were left out; viva content check says why."
          )
      )
    }
    return library
  }
}
