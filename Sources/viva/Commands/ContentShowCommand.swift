import ArgumentParser
import Questions
import Reports
import Wording

/// `viva content show`: prints one question with everything that is known of it.
struct ContentShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Console.say(
      zh: "打印一道题的全部内容（含参考回答）",
      en: "Print one question with its key points and model answer."
    )
  )

  @Argument(
    help: ArgumentHelp(
      Console.say(
        zh: "题目的名字，例如 itemcf-time-weight",
        en: "The question's name, such as itemcf-time-weight."
      )
    )
  )
  var question: String

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = Paths.current.openLibrary()
    do {
      let question = try library.question(QuestionID(rawValue: question))
      let topic = library.catalogue.topics.first { $0.id == question.topic }
      let page = QuestionPage(
        question,
        topic: topic,
        in: Console.language,
        isASCII: options.ascii
      )
      Console.write(page.description)
    } catch {
      throw CommandFailure(error.sentence)
    }
  }
}
