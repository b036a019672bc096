public import Foundation

/// What a whole pack holds, read from its files without a cache.
///
/// Questions are read even where `pack.yaml` cannot be used, so that an author sees all mistakes at
/// once.
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
    // Without a pack.yaml this may be a folder of any kind.
    guard !head.problems.contains(where: { $0.kind == .missingPackFile }),
      FileAccess.isFolder(folder.path)
    else { return }
    // Where nothing of a glossary can be read, whoever names a term made no mistake.
    let isGlossaryLost =
      head.glossary.terms.isEmpty
      && head.problems.contains { $0.place.file == folder.glossaryFile && $0.isFatal }
    let listing = PackReader.questionFiles(in: folder)
    problems += listing.problems
    for name in listing.names {
      let (record, found) = PackReader.record(
        file: folder.questionFile(name),
        topics: head.topics,
        glossary: head.glossary
      )
      problems += found.filter { problem in
        guard isGlossaryLost, case .badRule(.unknownTerm) = problem.kind else { return true }
        return false
      }
      guard let record else { continue }
      records.append(record)
      problems += QuestionLint.problems(in: record)
    }
    problems.sort { $0.place < $1.place }
  }
}
