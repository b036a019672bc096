public import Foundation

/// What a whole pack holds, read from its files without a cache.
public struct PackReading: Sendable {
  /// The pack, or nil where `pack.yaml` cannot be used.
  public var pack: Pack?
  /// The terms that could be read.
  public var glossary: Glossary
  /// Where each of them is.
  public var termPlaces: [String: SourcePlace]
  /// The questions that could be read, by file name.
  public var records: [QuestionRecord]
  /// Everything that should be mended, in the order of files and lines.
  public var problems: [ContentProblem]

  /// Reads a pack's folder.
  public init(folder: URL) {
    let folder = PackFolder(path: folder.path)
    let head = PackReader.head(of: folder)
    pack = head.pack
    glossary = head.glossary
    termPlaces = head.termPlaces
    records = []
    problems = head.problems
    guard let pack = head.pack else { return }
    let listing = PackReader.questionFiles(in: folder)
    problems += listing.problems
    for name in listing.names {
      let (record, found) = PackReader.record(
        file: folder.questionFile(name),
        pack: pack,
        glossary: head.glossary
      )
      problems += found
      guard let record else { continue }
      records.append(record)
      problems += QuestionLint.problems(in: record)
    }
    problems.sort { $0.place < $1.place }
  }
}
