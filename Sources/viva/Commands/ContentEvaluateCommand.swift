import ArgumentParser
import Authoring
import Foundation
import Questions
import Wording

/// `viva content evaluate`: measures the grader on labelled answers.
struct ContentEvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: Console.say(
      zh: "用标注过的回答衡量评分：准确率、召回率、与分数的一致性，按要点、语言、风格分列",
      en: "Measure the grader on labelled answers, by point, language and style."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "每行一个 {\"id\",\"question\",\"lang\",\"style\",\"answer\",\"gold\",\"overall\"} 的文件",
        en: "One {\"id\",\"question\",\"lang\",\"style\",\"answer\",\"gold\",\"overall\"} a line."
      ),
      valueName: "FILE.jsonl"
    )
  )
  var file: String

  @Option(
    help: ArgumentHelp(
      Console.say(zh: "只看这道题", en: "Look at this question only."),
      valueName: "ID"
    )
  )
  var question: String?

  @Option(
    help: ArgumentHelp(
      Console.say(
        zh: "优先用这个题包（或装题包的文件夹）里的题目",
        en: "Prefer the questions of this pack, or folder of packs."
      ),
      valueName: "PATH"
    )
  )
  var pack: String?

  @Option(
    help: ArgumentHelp(
      Console.say(zh: "重抽样的种子，决定置信区间", en: "The seed of the resampling behind the intervals.")
    )
  )
  var seed: UInt64 = 1

  @Flag(
    help: ArgumentHelp(
      Console.say(zh: "列出每处与标注不一致的判定", en: "List each verdict that a label disagrees with.")
    )
  )
  var disagreements = false

  @Flag(
    help: ArgumentHelp(
      Console.say(
        zh: "再把回答改一改（错字、语序、中英互换、废话、否定），看判定是不是该变的才变",
        en: "Also change answers (typos, order, terms, fillers, denials) and see what verdicts do."
      )
    )
  )
  var metamorphic = false

  @Flag(
    help: ArgumentHelp(
      Console.say(
        zh: "只输出得分的词句旁边有哪些可疑的词，每处一行 JSON，供拟合权重",
        en: "Print only what stands about words that would earn credit, one JSON a line."
      )
    )
  )
  var signs = false

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = try Paths.current.openLibrary(preferring: pack)
    let graded = try gradedAnswers(in: library)
    for problem in graded.problems {
      let sentence = problem.kind.sentence[Console.language]
      Console.complain("\(file):\(problem.line): \(sentence)")
    }
    guard !graded.answers.isEmpty else { throw CommandFailure(nothingLeft(graded.problems)) }
    if signs {
      for line in try SignsJSON.lines(of: graded.answers, in: library) { Console.write(line) }
      return
    }
    let evaluation = Evaluation(graded.answers, bootstrap: Bootstrap(seed: seed))
    let changes = metamorphic ? MetamorphicReport(of: graded.answers, in: library, seed: seed) : nil
    if format.json {
      let object = EvaluationJSON(
        evaluation,
        metamorphic: changes,
        problems: graded.problems,
        language: Console.language
      )
      Console.write(try object.line())
    } else {
      let text = EvaluationText(language: Console.language, isASCII: options.ascii)
      Console.write(text.page(evaluation))
      if let changes {
        Console.write("\n" + MetamorphicText(language: Console.language).page(changes))
      }
      if disagreements {
        Console.write("\n" + text.disagreements(evaluation))
        if let changes {
          Console.write(MetamorphicText(language: Console.language).failures(changes))
        }
      }
    }
    if !graded.problems.isEmpty { throw ExitCode(ExitStatus.problems.rawValue) }
  }

  private func gradedAnswers(in library: QuestionLibrary) throws -> GradedAnswers {
    let data = try UserFile.data(of: file)
    let only = question.map { QuestionID(rawValue: $0) }
    if let only {
      do { _ = try library.question(only) } catch { throw CommandFailure(error.sentence) }
    }
    return GradedAnswers(LabelledAnswers(data), only: only) { id throws(ContentError) in
      try library.question(id)
    }
  }

  private func nothingLeft(_ problems: [LabelledAnswerProblem]) -> Bilingual {
    if !problems.isEmpty {
      return Bilingual(
        zh: "“\(file)”里没有一行能用；原因见上。",
        en: "No line of \"\(file)\" can be used, for the reasons above."
      )
    }
    if let question {
      return Bilingual(
        zh: "“\(file)”里没有题目“\(question)”的回答。",
        en: "\"\(file)\" holds no answer to \"\(question)\"."
      )
    }
    return Bilingual(
      zh: "“\(file)”是空的：每行要有一个标注过的回答。",
      en: "\"\(file)\" is empty: it should hold one labelled answer a line."
    )
  }
}

extension MetamorphicReport {
  /// Changes answers to the questions of a library.
  fileprivate init(of answers: [GradedAnswer], in library: QuestionLibrary, seed: UInt64) {
    self.init(of: answers, seed: seed) { id in
      (try? library.question(id)).map { ($0, library.glossary(of: id)) }
    }
  }
}
