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

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      Console.say(
        zh: "再列出只在其中一个标注过的回答里逐字出现的长词句",
        en:
          "Also list long wordings that stand word for word in one of these labelled answers alone."
      ),
      valueName: "FILE.jsonl"
    )
  )
  var answers: [String] = []

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let folders = try folders()
    let sets = try answers.map { (file: $0, read: LabelledAnswers(try UserFile.data(of: $0))) }
    for (file, read) in sets { complain(of: read, in: file) }
    var report = ContentCheck().report(onPacks: folders)
    let echoes = echoes(of: sets, onPacks: folders)
    report.remarks = (report.remarks + echoes.findings).sorted()
    for finding in report.findings { write(finding) }
    for remark in report.remarks { write(remark, as: Bilingual(zh: "提醒：", en: "remark: ")) }
    for share in echoes.shares { Console.write(line(of: share)) }
    Console.write(summary(of: report))
    let areRead = sets.allSatisfy(\.read.problems.isEmpty)
    if !report.findings.isEmpty || !areRead { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  private func write(_ finding: Finding, as kind: Bilingual = Bilingual(zh: "", en: "")) {
    let sentence = finding.sentence[Console.language]
    Console.write("\(shortened(finding.place)): \(kind[Console.language])\(sentence)")
  }

  private func complain(of read: LabelledAnswers, in file: String) {
    for problem in read.problems {
      Console.complain("\(file):\(problem.line): \(problem.kind.sentence[Console.language])")
    }
  }

  /// What stands in one answer alone; nothing where no answers are given.
  private func echoes(
    of sets: [(file: String, read: LabelledAnswers)],
    onPacks folders: [URL]
  ) -> EchoReport {
    guard !sets.isEmpty else { return EchoReport(findings: [], shares: []) }
    let check = EchoCheck(
      against: sets.map { file, read in
        let name = URL(filePath: file).deletingPathExtension().lastPathComponent
        return AnswerSet(name: name, answers: read.answers)
      }
    )
    return check.report(onPacks: folders)
  }

  private func line(of share: EchoReport.Share) -> String {
    let rate = share.rate.map { NumberFormat.fixed($0, fractionDigits: 3) } ?? "-"
    return Console.say(
      zh: "\(share.name)：\(share.answers) 个回答，\(share.echoes) 条词句只见于其中一个，平均 \(rate)",
      en: "\(share.name): \(share.answers.counted("answer")), "
        + "\(share.echoes.counted("wording")) of one alone, \(rate) an answer"
    )
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
