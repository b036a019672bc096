import Foundation
import Wording

@testable import Questions

/// Packs in a temporary folder that goes away with the value.
final class TemporaryPacks {
  let root: URL
  var cache: URL { root.appending(component: "cache") }

  init() throws {
    root = FileManager.default.temporaryDirectory
      .appending(component: "viva-questions-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A pack like the sample fixture, with an id of its own and as many questions as asked for.
  @discardableResult
  func addPack(_ id: String = "sample", questions: [String] = ["short-gap"]) throws -> URL {
    let folder = root.appending(component: id)
    try FileManager.default.createDirectory(
      at: folder.appending(component: "questions"),
      withIntermediateDirectories: true
    )
    let pack = try Sample.text("pack.yaml").replacing("id: sample", with: "id: \(id)")
    try write(pack, to: "\(id)/pack.yaml")
    try write(try Sample.text("glossary.yaml"), to: "\(id)/glossary.yaml")
    for question in questions { try writeQuestion(question, pack: id) }
    return folder
  }

  func writeQuestion(
    _ id: String,
    pack: String = "sample",
    change: (String) -> String = { $0 }
  ) throws {
    let text = try Sample.text("questions/short-gap.yaml")
      .replacing("id: short-gap", with: "id: \(id)")
    try write(change(text), to: "\(pack)/questions/\(id).yaml")
  }

  func write(_ text: String, to path: String) throws {
    try write(Data(text.utf8), to: path)
  }

  func write(_ data: Data, to path: String) throws {
    try data.write(to: root.appending(path: path))
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    try write(Data(bytes), to: path)
  }

  func library(
    _ packs: [String] = ["sample"],
    cached: Bool = true,
    trustsCaches: Bool = false
  ) -> QuestionLibrary {
    QuestionLibrary(
      packFolders: packs.map { root.appending(component: $0) },
      cacheFolder: cached ? cache : nil,
      trustsCaches: trustsCaches
    )
  }
}

/// The pack under `Fixtures/sample`: two points, every key of the format used once.
enum Sample {
  struct Missing: Error {}

  static func url(_ path: String) throws -> URL {
    let fixtures = Bundle.module.url(forResource: "Fixtures", withExtension: nil)
    guard let fixtures else { throw Missing() }
    return fixtures.appending(path: "sample/\(path)")
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  static let pack = Pack(
    id: "sample",
    title: .init(zh: "示例", en: "Sample"),
    topics: [Topic(id: "basics", title: .init(zh: "基础", en: "Basics"))]
  )

  static let glossary = Glossary(terms: [
    "session": ["session*", "会话"], "time-gap": ["time gap*"],
  ])

  /// Reads a record as if it stood in a file of that name.
  static func read(_ text: String, file: String = "short-gap.yaml")
    -> (record: QuestionRecord?, problems: [ContentProblem])
  {
    read(Array(text.utf8), file: file)
  }

  static func read(_ bytes: [UInt8], file: String = "short-gap.yaml")
    -> (record: QuestionRecord?, problems: [ContentProblem])
  {
    let (record, problems) = PackReader.record(
      file: file,
      bytes: bytes,
      topics: pack.topics.map(\.id),
      glossary: glossary
    )
    return (record, problems + (record.map { QuestionLint.problems(in: $0) } ?? []))
  }
}
