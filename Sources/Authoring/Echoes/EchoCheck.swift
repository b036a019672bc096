public import Foundation
import Questions
import Wording

/// Looks for wordings of rules and glossaries that repeat a labelled answer.
///
/// A long wording that one answer of thousands holds was copied from it, or might as well have
/// been: it finds that answer again and hardly another. Sets that rubrics were written by then have
/// far more of them an answer than sets that nobody has read, and figures on such sets flatter.
public struct EchoCheck: Sendable {
  /// From how many words on a wording is long enough to tell; seven ideographs count as four words.
  public static let leastWords = 4

  private let sets: [AnswerSet]
  private let concordance: AnswerConcordance
  /// The set of each answer and its line there, in the order of the concordance.
  private let sources: [(set: Int, line: Int)]

  /// Creates a check against sets of answers.
  public init(against sets: [AnswerSet]) {
    self.sets = sets
    concordance = AnswerConcordance(sets.flatMap { $0.answers.map(\.text) })
    sources = sets.enumerated().flatMap { index, set in set.answers.map { (index, $0.line) } }
  }

  /// Looks at packs, each given by its folder.
  ///
  /// Complexity: O(n) in the wordings, times the places of the rarest word of each.
  public func report(onPacks folders: [URL]) -> EchoReport {
    var findings: Set<Finding> = []
    var echoes: [Set<WrittenWords>] = sets.map { _ in [] }
    for (wording, place) in folders.flatMap({ wordings(of: PackReading(folder: $0)) }) {
      let words = WrittenWords(wording)
      guard words.length >= Self.leastWords * 7,
        let answer = concordance.onlyAnswer(with: words)
      else { continue }
      let (set, line) = sources[answer]
      echoes[set].insert(words)
      let problem = RubricProblem.echo(wording, set: sets[set].name, line: line)
      findings.insert(Finding(place: place, sentence: problem.sentence))
    }
    let shares = zip(sets, echoes).map { set, echoes in
      EchoReport.Share(name: set.name, answers: set.answers.count, echoes: echoes.count)
    }
    let sorted = findings.sorted { ($0.place, $0.sentence.en) < ($1.place, $1.sentence.en) }
    return EchoReport(findings: sorted, shares: shares)
  }

  private func wordings(of pack: PackReading) -> [(wording: String, place: SourcePlace)] {
    let terms = pack.glossary.terms.flatMap { term, wordings in
      wordings.compactMap { wording in pack.termPlaces[term].map { (wording, $0) } }
    }
    return terms + pack.records.flatMap { wordings(of: $0, glossary: pack.glossary) }
  }

  /// The wordings that rules of a record spell out; those of the terms that they name are the
  /// glossary's.
  private func wordings(
    of record: QuestionRecord,
    glossary: Glossary
  ) -> [(wording: String, place: SourcePlace)] {
    record.question.points.enumerated().flatMap { index, point in
      placedRules(of: point, path: "points[\(index)]").flatMap { path, rule in
        let named = Set(rule.terms.flatMap { glossary.terms[$0] ?? [] })
        return rule.slots.flatMap(\.alternatives).filter { !named.contains($0) }
          .map { ($0, record.place(path)) }
      }
    }
  }

  /// Every rule of a point with its path in the record.
  private func placedRules(of point: KeyPoint, path: String) -> [(String, EvidenceRule)] {
    let isNamed = point.parts?.gists.isEmpty == false
    let parts = (point.parts?.rules ?? []).enumerated().map { part, rules in
      ("parts.of[\(part)]" + (isNamed ? ".says" : ""), rules)
    }
    let wrong = point.misconceptions.enumerated().map { number, misconception in
      ("misconceptions[\(number)].says", misconception.says)
    }
    let lists = [("evidence", point.evidence), ("partial", point.partial)] + parts + wrong
    return lists.flatMap { name, rules in
      rules.enumerated().map { number, rule in ("\(path).\(name)[\(number)]", rule) }
    }
  }
}
