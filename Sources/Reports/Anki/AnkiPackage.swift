public import Foundation
public import Questions
public import Wording

/// Questions and their key points as a deck for Anki, an `.apkg` file.
///
/// Every question is a note and every key point is one, each with a card in Chinese and one in
/// English. Notes keep their names from export to export, so that importing anew brings them up to
/// date.
public struct AnkiPackage: Sendable {
  let notes: [AnkiNote]

  /// Makes notes of questions and of their points, in their order.
  public init(_ questions: [Question]) {
    notes = questions.flatMap { question in
      [AnkiNote(question)] + question.points.map { AnkiNote($0, of: question) }
    }
  }

  /// How many notes there are.
  public var noteCount: Int { notes.count }
  /// How many cards there are.
  public var cardCount: Int { 2 * notes.count }

  /// The file's bytes.
  ///
  /// - Parameters:
  ///   - scratch: An existing folder for the database while it is made; nothing is left in it.
  ///   - moment: Now. Anki takes over what is newer than its own.
  /// - Throws: What writing the database meets.
  public func archive(through scratch: URL, at moment: Moment) throws -> Data {
    let file = scratch.appending(path: "collection.anki2")
    defer { try? FileManager.default.removeItem(at: file) }
    try AnkiCollection(notes: notes, moment: moment).write(to: file.path(percentEncoded: false))
    var archive = ZipArchive()
    archive.add(try Data(contentsOf: file), as: "collection.anki2")
    archive.add(Data("{}".utf8), as: "media")
    return archive.data
  }
}
