import Questions
import Wording

/// What Anki keeps as one note: its fields, of which two cards are made, one a language.
struct AnkiNote: Hashable, Sendable {
  /// The name by which Anki knows the note again, so that importing anew changes it and adds none.
  var guid: String
  /// What the fields hold, in the order of ``fieldNames``, as HTML.
  var fields: [String]
  /// The tags.
  var tags: [String]

  /// The names of the fields. The first tells notes apart, as Anki wants.
  static let fieldNames = ["Name", "问题", "回答", "Question", "Answer"]
}

extension AnkiNote {
  /// The note of a question: asked as the interviewer does, answered by its points and the model
  /// answer.
  init(_ question: Question) {
    let name = "\(question.id)"
    func answer(_ language: Language) -> String {
      let points = question.points.map { "<li>\(Self.html($0.statement[language]))</li>" }
      return "<ol>\(points.joined())</ol><p>\(Self.html(question.modelAnswer[language]))</p>"
    }
    self.init(
      guid: "viva:\(name)",
      fields: [
        name, Self.html(question.asks.zh), answer(.zh), Self.html(question.asks.en), answer(.en),
      ],
      tags: ["viva", "viva::\(question.topic)", "viva::question"]
    )
  }

  /// The note of a key point: the question's title with what the interviewer asks where the point
  /// was missed, answered by the point and why it holds.
  init(_ point: KeyPoint, of question: Question) {
    let name = "\(question.id)/\(point.id)"
    func asks(_ language: Language) -> String {
      "<small>\(Self.html(question.title[language]))</small><br>"
        + Self.html(point.probe[language])
    }
    func answer(_ language: Language) -> String {
      "<b>\(Self.html(point.statement[language]))</b><p>"
        + "\(Self.html(point.explanation[language]))</p>"
    }
    self.init(
      guid: "viva:\(name)",
      fields: [name, asks(.zh), answer(.zh), asks(.en), answer(.en)],
      tags: ["viva", "viva::\(question.topic)", "viva::point"]
    )
  }

  /// A text as HTML: what would be a tag or an entity is written out, lines stay lines.
  static func html(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\n": html += "<br>"
      // Separates fields within the file.
      case "\u{1F}": html += " "
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
