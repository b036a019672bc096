import ArgumentParser
import Foundation
import Questions
import Wording

/// `viva content list`: names every question.
struct ContentListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: Console.say(zh: "按主题列出全部题目", en: "List all questions by topic.")
  )

  @OptionGroup var format: JSONOption

  @OptionGroup var options: GlobalOptions

  func run() throws {
    let library = Paths.current.openLibrary()
    Console.write(format.json ? try Self.json(library.catalogue) : Self.text(library.catalogue))
  }

  private static func text(_ catalogue: Catalogue) -> String {
    let language = Console.language
    let groups = catalogue.topics.compactMap { topic -> String? in
      let questions = catalogue.questions.filter { $0.topic == topic.id }
      guard !questions.isEmpty else { return nil }
      let lines = questions.map { question in
        let count = Console.say(
          zh: "\(question.pointCount) 个要点",
          en: question.pointCount.counted("point")
        )
        return "  \(question.id)  \(question.title[language]) (\(count))"
      }
      return (["\(topic.id)  \(topic.title[language])"] + lines).joined(separator: "\n")
    }
    return groups.joined(separator: "\n\n")
  }

  private static func json(_ catalogue: Catalogue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(List(catalogue)), as: UTF8.self)
  }

  /// The printed object; its names are part of the program's contract.
  private struct List: Encodable {
    var topics: [TopicEntry]
    var questions: [QuestionEntry]

    struct TopicEntry: Encodable {
      var id: String
      var title: Bilingual
    }

    struct QuestionEntry: Encodable {
      var id: String
      var topic: String
      var level: Int
      var revision: Int
      var title: Bilingual
      var asks: Bilingual
      var points: Int
    }

    init(_ catalogue: Catalogue) {
      topics = catalogue.topics.map { TopicEntry(id: $0.id.rawValue, title: $0.title) }
      questions = catalogue.questions.map {
        QuestionEntry(
          id: $0.id.rawValue,
          topic: $0.topic.rawValue,
          level: $0.level,
          revision: $0.revision,
          title: $0.title,
          asks: $0.asks,
          points: $0.pointCount
        )
      }
    }
  }
}
