import ArgumentParser
import Foundation
import Journal
import Wording

/// `viva data delete`: removes all that was kept of the user's learning, after asking.
struct DataDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: Console.say(
      zh: "删除全部学习记录、草稿、设置和备份（先询问）；自己的题包不动",
      en: "Delete the journal with drafts, settings and all backups, after asking; own packs stay."
    )
  )

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "不询问，直接删除", en: "Delete without asking, as scripts must say.")
    )
  )
  var yes = false

  @OptionGroup var options: GlobalOptions

  /// What has to be typed.
  private static let word = "delete"

  func run() throws {
    let folder = Paths.current.data
    let files = Journal.ownFiles(in: folder)
    guard !files.isEmpty else {
      Console.write(Console.say(zh: "没有可删除的学习数据。", en: "There is nothing to delete."))
      return
    }
    if !yes { try ask(about: files) }
    do {
      try Journal.delete(in: folder)
    } catch {
      throw CommandFailure(error)
    }
    Console.write(Console.say(zh: "已删除。", en: "Deleted."))
  }

  private func ask(about files: [URL]) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else {
      throw CommandFailure(
        Bilingual(
          zh: "没有终端可以询问，什么都没有删；确定要删请加 --yes。",
          en:
            "There is no terminal to ask at, so nothing was deleted; --yes deletes without asking."
        )
      )
    }
    let names = files.map { "  " + $0.path(percentEncoded: false) }.joined(separator: "\n")
    Console.complain(
      Console.say(
        zh: "将永久删除：\n\(names)\n这些内容无法恢复。要先留一份，可以用 viva export json FILE。\n输入 \(Self.word) 确认：",
        en:
          "This deletes for good:\n\(names)\nNothing brings it back; 'viva export json FILE' keeps "
          + "a copy first.\nType \(Self.word) to go on:"
      )
    )
    guard readLine()?.trimmingCharacters(in: .whitespaces) == Self.word else {
      throw CommandFailure(
        Bilingual(zh: "没有确认，什么都没有删。", en: "Not confirmed: nothing was deleted."),
        status: .problems
      )
    }
  }
}
