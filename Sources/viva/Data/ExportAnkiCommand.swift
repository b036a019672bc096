import ArgumentParser
import Foundation
import Questions
import Reports
import Wording

/// `viva export anki`: all questions and their key points as a deck for Anki.
struct ExportAnkiCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anki",
    abstract: Console.say(
      zh: "把全部题目和要点导出为 Anki 牌组（.apkg），中英文各一张卡；重新导入会更新，不会重复",
      en: "All questions and points as an Anki deck (.apkg), a card in each language; importing "
        + "anew updates and never doubles."
    )
  )

  @Argument(help: ArgumentHelp(Console.say(zh: "牌组文件", en: "The deck's file.")))
  var file: String

  @Flag(
    help: ArgumentHelp(Console.say(zh: "覆盖已有的文件", en: "Replace the file where it exists."))
  )
  var force = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let output = try OutputFile(file, isReplacing: force)
    let library = Paths.current.openLibrary()
    let questions = library.catalogue.questions.compactMap { try? library.question($0.id) }
    let package = AnkiPackage(questions)
    let scratch = FileManager.default.temporaryDirectory.appending(
      component: "viva-\(UUID().uuidString)"
    )
    do {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: scratch) }
      try output.write(try package.archive(through: scratch, at: .current))
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(
        Bilingual(
          zh: "临时文件夹 \(scratch.path) 里写不了牌组（\(error.localizedDescription)）。",
          en: "The deck cannot be made in the temporary folder \(scratch.path) "
            + "(\(error.localizedDescription))."
        ),
        status: .problems
      )
    }
    try output.finish()
    Console.write(
      Console.say(
        zh: "已写入 \(file)：\(package.noteCount) 条笔记，\(package.cardCount) 张卡片。"
          + "在 Anki 里选“文件 → 导入”，打开这个文件。",
        en: "\(package.noteCount.counted("note")) and \(package.cardCount.counted("card")) written "
          + "to \(file). In Anki choose File > Import and open it."
      )
    )
  }
}
