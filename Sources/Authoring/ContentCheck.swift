public import Demos
public import Foundation
import Questions

/// Reads packs without a cache and looks at everything that can be wrong with them.
public struct ContentCheck: Sendable {
  /// The demos that links may name.
  public var demos: [DemoCard]

  /// Creates a check, by default against all demos there are.
  public init(demos: [DemoCard] = Gallery.all.map(\.card)) { self.demos = demos }

  /// What a check came to.
  public struct Report: Hashable, Sendable {
    /// Everything to be mended, by file and line.
    public var findings: [Finding] = []
    /// How many packs were read.
    public var packs = 0
    /// How many questions could be read.
    public var questions = 0
    /// How many key points they have.
    public var points = 0
  }

  /// Checks packs, each given by its folder.
  public func report(onPacks folders: [URL]) -> Report {
    let readings = folders.map { PackReading(folder: $0) }
    var report = Report()
    for reading in readings {
      report.packs += reading.pack == nil ? 0 : 1
      report.questions += reading.records.count
      report.points += reading.records.reduce(0) { $0 + $1.question.points.count }
      report.findings += reading.problems.map { Finding($0) }
      report.findings += reading.records.flatMap {
        RubricCheck(record: $0, demos: demos).findings()
      }
      report.findings += unusedTerms(of: reading)
    }
    report.findings += duplicates(among: readings.flatMap(\.records)).map { Finding($0) }
    report.findings.sort()
    return report
  }

  /// The glossary's terms that no rule names.
  ///
  /// None where something could not be read, since a rule in it may name them.
  private func unusedTerms(of reading: PackReading) -> [Finding] {
    guard reading.problems.isEmpty else { return [] }
    let points = reading.records.flatMap(\.question.points)
    let rules = points.flatMap(\.rules)
    let used = rules.reduce(into: Set<String>()) { $0.formUnion($1.terms) }
    return reading.termPlaces.filter { !used.contains($0.key) }.map { name, place in
      Finding(place: place, sentence: RubricProblem.unusedTerm(name).sentence)
    }
  }

  /// Ids that two files claim; the first one in the order of the packs keeps it.
  private func duplicates(among records: [QuestionRecord]) -> [ContentProblem] {
    var first: [QuestionID: SourcePlace] = [:]
    return records.compactMap { record in
      let id = record.question.id
      let place = record.place("id")
      guard let taken = first[id] else {
        first[id] = place
        return nil
      }
      return ContentProblem(place: place, kind: .duplicateID(id.rawValue, first: taken))
    }
  }
}
