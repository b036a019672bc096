/// Takes credit from words that did no more than make a wrong claim about another point.
///
/// "Sharing the lower layers triples the computation" names the shared layers only to say something
/// wrong of them: it has not described the structure.
///
/// An answer that is wrong about one point is read more strictly about the others: what is doubtful
/// there is wrong more often.
struct WrongWordsSieve {
  let judge: PointJudge

  /// The findings on some points, in their order; what only the words of a wrong claim earned is
  /// looked for elsewhere in the answer.
  ///
  /// Complexity: O(p·m) in the points and the words that decided, and a second look at the points
  /// in question.
  func findings(on points: [CompiledRubric.Point]) -> [Finding] {
    let findings = strictFindings(on: points)
    let spoilt = findings.map { finding -> [Range<Int>] in
      guard case .misconception = finding.reason else { return [] }
      // A wrong claim of one slot is a bare word, and says nothing about those around it.
      return finding.matches.filter { $0.slots.count > 1 }.map(\.span)
    }
    return points.indices.map { place in
      let finding = findings[place]
      let wrong = spoilt.indices.flatMap { $0 == place ? [] : spoilt[$0] }
      guard finding.verdict.credit > 0, !finding.matches.isEmpty, !wrong.isEmpty,
        finding.matches.allSatisfy({ match in
          match.topic == nil
            && wrong.contains {
              $0.lowerBound <= match.span.lowerBound && match.span.upperBound <= $0.upperBound
            }
        })
      else { return finding }
      return judge.finding(on: points[place], outside: wrong, besides: wrong)
    }
  }

  /// The findings, of which those that earn credit beside an error were looked at once more.
  private func strictFindings(on points: [CompiledRubric.Point]) -> [Finding] {
    let findings = points.map { judge.finding(on: $0) }
    let errors = findings.filter { $0.verdict == .contradicted }.flatMap(\.matches).map(\.span)
    guard !errors.isEmpty else {
      return trusted(findings, on: points, beyond: Self.mostDoubted - 1)
    }
    let strict = zip(points, findings).map { point, finding in
      finding.verdict.credit > 0 && !finding.matches.isEmpty
        ? judge.finding(on: point, besides: errors) : finding
    }
    return trusted(strict, on: points, beyond: Self.mostDoubted)
  }

  /// The findings, with nothing doubted where most of what is said would be: words that speak
  /// against all of it are about something else ("CF is no use here, so I take …").
  private func trusted(
    _ findings: [Finding],
    on points: [CompiledRubric.Point],
    beyond most: Int
  ) -> [Finding] {
    let doubted = findings.indices.filter { findings[$0].reason == .doubted }
    guard doubted.count > most else { return findings }
    var trusted = findings
    for place in doubted { trusted[place] = judge.finding(on: points[place], trusting: true) }
    return trusted
  }

  /// The most points that are doubted beside a wrong claim; one fewer where there is none.
  private static let mostDoubted = 3
}
