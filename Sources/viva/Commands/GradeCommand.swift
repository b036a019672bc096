import ArgumentParser
import Foundation
import Grading
import Questions
import Wording

/// `viva grade`: scores an answer from standard input, or many from a file.
struct GradeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: Console.say(
      zh: "给标准输入里的回答评分，或给文件里的一批回答评分",
      en: "Score an answer on standard input, or many from a file."
    )
  )

  @Argument(help: ArgumentHelp(Console.say(zh: "题目的 id", en: "The question's id.")))
  var question: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "每行一个 {\"id\",\"question\",\"answer\"} 的文件，每行输出一个结果",
        en: "A file with one {\"id\",\"question\",\"answer\"} a line; one result a line comes out."
      ),
      valueName: "FILE.jsonl"
    )
  )
  var batch: String?

  @Flag(help: ArgumentHelp(Console.say(zh: "输出 JSON", en: "Print JSON.")))
  var json = false

  @OptionGroup var options: GlobalOptions

  func run() throws {
    switch (question, batch) {
    case (let question?, nil): try gradeInput(QuestionID(rawValue: question), on: Self.shelf())
    case (nil, let file?): try gradeBatch(file, on: Self.shelf())
    case (nil, nil):
      throw CommandFailure(
        Bilingual(
          zh: "要评哪道题的回答？用法：viva grade 题目id < 回答.txt，或 viva grade --batch 文件.jsonl --json。",
          en: "Which question does it answer? Use 'viva grade QUESTION < answer.txt' or 'viva "
            + "grade --batch FILE.jsonl --json'."
        )
      )
    case (_?, _?):
      throw CommandFailure(
        Bilingual(
          zh: "--batch 的每一行自带题目，不要再写题目 id。",
          en: "With --batch every line names its question; leave QUESTION out."
        )
      )
    }
  }

  private static func shelf() -> GraderShelf { GraderShelf(library: Paths.current.openLibrary()) }

  private func gradeInput(_ id: QuestionID, on shelf: GraderShelf) throws {
    let entry: GraderShelf.Entry
    do { entry = try shelf.entry(id) } catch { throw CommandFailure(error.sentence) }
    if isatty(STDIN_FILENO) == 1 {
      Console.complain(
        Console.say(zh: "请输入回答，按 Ctrl-D 结束：", en: "Type the answer, then Ctrl-D:")
      )
    }
    let grade: Grade
    do {
      grade = try entry.grader.grade(try AnswerInput.read(FileHandle.standardInput))
    } catch let error as GradingError {
      throw CommandFailure(error.sentence)
    }
    let language = Console.language
    if json {
      Console.write(try GradeJSON(grade, of: entry.question, in: language).line())
    } else {
      let text = GradeText(language: language, isASCII: options.ascii)
      Console.write(text.page(grade, of: entry.question))
    }
  }

  private func gradeBatch(_ file: String, on shelf: GraderShelf) throws {
    let data = try UserFile.data(of: file)
    var batch = GradeBatch(shelf: shelf, language: Console.language)
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !GradeBatch.isBlank(line) {
      Console.write(try batch.result(for: line, number: index + 1))
    }
    if batch.failures > 0 { throw ExitCode(ExitStatus.problems.rawValue) }
  }
}
