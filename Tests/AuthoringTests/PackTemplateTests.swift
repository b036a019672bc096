import Foundation
import Grading
import Questions
import Testing
import Wording

@testable import Authoring

/// What `viva content new` writes is a pack that its author can build on.
@Suite struct PackTemplateTests {
  /// The template in a folder that goes away with the value.
  private final class Written {
    let folder: URL

    init(_ template: PackTemplate) throws {
      folder = FileManager.default.temporaryDirectory
        .appending(path: "viva-template-\(UUID().uuidString)/\(template.name)")
      for (path, text) in template.files {
        let file = folder.appending(path: path)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
    }

    deinit { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
  }

  @Test(arguments: Language.allCases)
  func passesTheCheckWithoutARemark(language: Language) throws {
    let written = try Written(try #require(PackTemplate(name: "mine-2", language: language)))
    let report = ContentCheck().report(onPacks: [written.folder])
    #expect(report.findings.map { "\($0.place): \($0.sentence.en)" } == [])
    #expect(report.remarks == [])
    #expect(report.packs == 1 && report.questions == 1 && report.points == 2)
  }

  @Test(arguments: Language.allCases)
  func tellsAFullAnswerFromHalfOfOneAndFromAWrongOne(language: Language) throws {
    let template = try #require(PackTemplate(name: "mine", language: language))
    let written = try Written(template)
    let library = QuestionLibrary(packFolders: [written.folder], cacheFolder: nil)
    let question = try library.question(QuestionID(rawValue: template.question))
    let grader = Grader(question: question)
    #expect(try grader.grade(question.modelAnswer[language]).score == 1)
    let half: Bilingual = Bilingual(
      zh: "随机切分会把未来的信息泄漏到训练集里。",
      en: "With a random split the model is trained on data that leaks from the future."
    )
    #expect(try grader.grade(half[language]).score == 0.6)
    let wrong = Bilingual(zh: "随机切分更公平，偏差更小。", en: "A random split is fairer and less biased.")
    let verdicts = try grader.grade(wrong[language]).points.map(\.verdict)
    #expect(verdicts == [.contradicted, .missed])
  }

  @Test(arguments: Language.allCases)
  func commentsStandInOneLanguage(language: Language) throws {
    let template = try #require(PackTemplate(name: "mine", language: language))
    let lines = template.files.flatMap { $0.text.split(separator: "\n") }
    let comments = lines.compactMap { line in line.firstIndex(of: "#").map { line[$0...] } }
    #expect(comments.count > 15)
    for comment in comments {
      let isChinese = comment.unicodeScalars.contains { $0.properties.isIdeographic }
      #expect(isChinese == (language == .zh), "\(comment)")
    }
  }

  @Test(arguments: [
    "", "Mine", "my_questions", "my--own", "-mine", "mine-", "../mine", "我的", "a b",
  ])
  func onlyAStableNameIsTaken(name: String) {
    #expect(PackTemplate(name: name, language: .en) == nil)
  }
}
