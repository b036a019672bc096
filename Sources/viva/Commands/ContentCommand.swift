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
      zh: "新建、检查、列出、查看题目，衡量评分，复查改判",
      en: "Write, check, list and show questions; measure the grader; review overruled "
        + "verdicts."
    ),
    subcommands: [
      ContentNewCommand.self, ContentCheckCommand.self, ContentListCommand.self,
      ContentShowCommand.self, ContentEvaluateCommand.self,
      ContentOverridesCommand.self,
    ]
  )

  @OptionGroup var options: GlobalOptions
}

extension Paths {
  /// The folders that this run of the program uses.
  static let current = Paths(environment: ProcessInfo.processInfo.environment)

  /// The folders of all packs: the shipped ones first, then the user's own.
  var allPacks: [URL] {
    (ShippedContent.packs.map { PackFolders.all(in: $0) } ?? []) + PackFolders.folders(in: packs)
  }

  /// Makes the data folder, for the user's eyes only, where the cache within it would else make it
  /// for everybody's.
  private func makeOwnFolder() {
    guard let cache, cache.path.hasPrefix(data.path) else { return }
    try? makeDataFolder()
  }

  /// Makes the data folder, for the user's eyes only, where there is none.
  func makeDataFolder() throws {
    try FileManager.default.createDirectory(
      at: data,
      withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700]
    )
  }

  /// Opens all packs and, before them, those that a path means, so that their questions win.
  func openLibrary(preferring path: String?) throws(CommandFailure) -> QuestionLibrary {
    guard let path else { return openLibrary() }
    return openLibrary(first: try PackFolders.required(by: path))
  }

  /// Opens all packs, with a word on standard error where that takes long.
  ///
  /// - Parameter trustsCaches: Whether the caches of packs are taken as they are until
  ///   ``QuestionLibrary/renewed()``.
  func readLibrary(first: [URL] = [], trustsCaches: Bool = false) -> QuestionLibrary {
    makeOwnFolder()
    let progress = WorkProgress()
    defer { progress.finish() }
    return QuestionLibrary(
      packFolders: first + allPacks,
      cacheFolder: cache,
      trustsCaches: trustsCaches,
      reading: progress.reporter(
        of: Console.say(zh: "题目", en: "questions"),
        doing: Bilingual(zh: "读取中", en: "reading"),
        onTerminalOnly: true
      )
    )
  }

  /// Opens all packs, and says on standard error if records cannot be used.
  ///
  /// - Parameter first: Packs whose questions win over those of the same id elsewhere, which is no
  ///   problem then.
  func openLibrary(first: [URL] = []) -> QuestionLibrary {
    let library = readLibrary(first: first)
    let unusable = library.problems.filter { problem in
      guard case .duplicateID(_, let winner) = problem.kind else { return true }
      return !first.contains { winner.file.hasPrefix($0.path) }
    }
    let broken = Set(unusable.map(\.place.file)).count
    if broken > 0 {
      Console.complain(
        "viva: "
          + Console.say(
            zh: "\(broken) 个内容文件读不了，已跳过；用 viva content check 查看原因。",
            en: (broken == 1
              ? "1 content file cannot be used and was left out"
              : "\(broken) content files cannot be used and were left out")
              + "; viva content check says why."
          )
      )
    }
    return library
  }
}

extension PackFolders {
  /// The packs that a path on the command line means.
  static func required(by path: String) throws(CommandFailure) -> [URL] {
    guard let folders = meant(by: URL(filePath: path)) else {
      throw CommandFailure(
        Bilingual(
          zh: "“\(path)”里没有题包：题包是含有 pack.yaml 的文件夹。",
          en: "\"\(path)\" holds no pack: a pack is a folder with a pack.yaml."
        )
      )
    }
    return folders
  }
}
