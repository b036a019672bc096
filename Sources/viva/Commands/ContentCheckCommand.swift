import ArgumentParser
import Authoring
import Foundation
import Questions
import Wording

/// `viva content check`: reads packs and says what their authors should mend.
struct ContentCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: Console.say(
      zh: "检查题包，按“文件:行:列: 问题”列出要改的地方",
      en: "Check packs and list what to fix as file:line:column: message."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "题包文件夹、装题包的文件夹或其中一个文件；省略时检查内置的和你自己的题包",
        en: "A pack, a folder of packs, or a file within one; else the shipped packs and yours."
      )
    )
  )
  var path: String?

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let report = ContentCheck().report(onPacks: try folders())
    for finding in report.findings { write(finding) }
    for remark in report.remarks { write(remark, as: Bilingual(zh: "提醒：", en: "remark: ")) }
    Console.write(summary(of: report))
    if !report.findings.isEmpty { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  private func write(_ finding: Finding, as kind: Bilingual = Bilingual(zh: "", en: "")) {
    let sentence = finding.sentence[Console.language]
    Console.write("\(shortened(finding.place)): \(kind[Console.language])\(sentence)")
  }

  private func folders() throws -> [URL] {
    guard let path else { return Paths.current.allPacks }
    return try PackFolders.required(by: path)
  }

  /// A place as seen from the working folder, as editors like it.
  private func shortened(_ place: SourcePlace) -> SourcePlace {
    let here = FileManager.default.currentDirectoryPath + "/"
    guard place.file.hasPrefix(here) else { return place }
    var place = place
    place.file.removeFirst(here.count)
    return place
  }

  private func summary(of report: ContentCheck.Report) -> String {
    let count = report.findings.count
    let remarks = report.remarks.count
    let english =
      "\(report.packs.counted("pack")), \(report.questions.counted("question")), "
      + "\(report.points.counted("key point")): "
      + (count == 0 ? "nothing to fix" : "\(count.counted("thing")) to fix")
      + (remarks == 0 ? "" : ", \(remarks.counted("remark"))")
    let chinese =
      "\(report.packs) 个题包、\(report.questions) 道题、\(report.points) 个要点："
      + (count == 0 ? "没有问题" : "\(count) 处要改") + (remarks == 0 ? "" : "，\(remarks) 条提醒")
    return Console.say(zh: chinese, en: english)
  }
}
