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
    subcommands: [ContentCheckCommand.self]
  )

  @OptionGroup var options: GlobalOptions
}

extension Paths {
  /// The folders of all packs: the shipped ones first, then the user's own.
  var allPacks: [URL] {
    (ShippedContent.packs.map { PackFolders.all(in: $0) } ?? []) + PackFolders.all(in: packs)
  }
}
