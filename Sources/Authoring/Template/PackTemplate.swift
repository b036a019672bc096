import Questions
public import Wording

/// A small pack to begin with: one topic, one question with two points, all of it real and in both
/// languages, with comments that say what is what.
///
/// It passes the content check as it is, so that whatever the check says later is about the
/// author's own changes.
public struct PackTemplate: Hashable, Sendable {
  /// The pack's id, which is its folder's name.
  public let name: String
  /// The language of the comments.
  let language: Language

  /// Creates a template; nil where the name cannot be a pack's id.
  ///
  /// - Parameters:
  ///   - name: The pack's id: lower-case letters, digits and single hyphens between them.
  ///   - language: The language of the comments; the texts themselves stand in both.
  public init?(name: String, language: Language) {
    guard QuestionID.isWellFormed(name) else { return nil }
    self.name = name
    self.language = language
  }

  /// The id of its one question.
  public var question: String { "\(name)-first" }

  /// The files by their paths within the pack's folder.
  public var files: [(path: String, text: String)] {
    [("pack.yaml", packFile), ("questions/\(question).yaml", questionFile)]
  }

  private var packFile: String {
    """
    # \(say(
      zh: "题包是一个文件夹：这个文件，加上 questions/ 里每题一个的文件。",
      en: "A pack is a folder: this file, and questions/ with one file a question."
    ))
    # \(say(
      zh: "id 与文件夹同名，用小写字母、数字和连字符；用过以后就不再改，作答记录靠它辨认。",
      en: "The id is the folder's name, in small letters, digits and hyphens."
    ))
    id: \(name)
    title: {zh: 我的题, en: My questions}
    # \(say(
      zh: "首页按主题列题；每道题的 topic 写其中一个 id。",
      en: "Home lists questions by topic; each question names one of these ids."
    ))
    topics:
      - {id: evaluation, title: {zh: 评测, en: Evaluation}}

    """
  }

  func say(zh: String, en: String) -> String { Bilingual(zh: zh, en: en)[language] }
}
