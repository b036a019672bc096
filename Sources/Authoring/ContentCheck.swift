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
    /// What an author may want to know and need not mend, by file and line.
    public var remarks: [Finding] = []
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
      report.remarks += unusedTerms(of: reading)
    }
    let records = readings.flatMap(\.records)
    report.findings += duplicates(among: records).map { Finding($0) }
    // A record that cannot be read may hold the point.
    if !readings.contains(where: { $0.problems.contains(where: \.isFatal) }) {
      report.findings += unknownConfusedPoints(in: records).map { Finding($0) }
    }
    report.findings.sort()
    report.remarks.sort()
    return report
  }

  /// The glossary's terms that no rule names, in one remark: who starts from a copied glossary has
  /// hundreds of them.
  private func unusedTerms(of reading: PackReading) -> [Finding] {
    let points = reading.records.flatMap(\.question.points)
    let rules = points.flatMap(\.rules)
    let used = rules.reduce(into: Set<String>()) { $0.formUnion($1.terms) }
    let unused = reading.termPlaces.filter { !used.contains($0.key) }.sorted { $0.value < $1.value }
    guard let first = unused.first else { return [] }
    // A record that cannot be read may use them.
    let allRead = !reading.problems.contains(where: \.isFatal)
    let place = unused.count == 1 ? first.value : SourcePlace(file: first.value.file)
    let problem = RubricProblem.unusedTerms(unused.map(\.key), allRead: allRead)
    return [Finding(place: place, sentence: problem.sentence)]
  }

  /// Points of other questions that records name for short items and that no record holds.
  private func unknownConfusedPoints(in records: [QuestionRecord]) -> [ContentProblem] {
    let known = Set(
      records.flatMap { record in
        record.question.points.map { PointReference(question: record.question.id, point: $0.id) }
      }
    )
    return records.flatMap { record in
      record.question.points.enumerated().flatMap { index, point in
        point.quiz.namedPoints.compactMap { path, other in
          // One of its own that a record lacks is named with the record.
          guard other.question != record.question.id, !known.contains(other) else { return nil }
          return ContentProblem(
            place: record.place("points[\(index)].\(path)"),
            kind: .unknownConfusedPoint(other)
          )
        }
      }
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
