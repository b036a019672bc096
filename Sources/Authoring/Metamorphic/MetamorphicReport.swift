public import Questions

/// How often verdicts stay, or go, as they should when answers are changed.
public struct MetamorphicReport: Sendable {
  /// The trials of one kind.
  public struct Count: Hashable, Sendable {
    /// The change.
    public let kind: Metamorphosis
    /// How many verdicts stayed or went as they should.
    public var held = 0
    /// How many points were tried.
    public var count = 0
  }

  /// By kind, those that were tried.
  public let counts: [Count]
  /// The trials that did not come out as they should, in the file's order.
  public let failures: [MetamorphicCheck.Trial]

  /// Changes every answer that earns a point.
  ///
  /// - Parameters:
  ///   - answers: The graded answers.
  ///   - seed: What the changes follow from.
  ///   - open: Opens a question with its pack's glossary; it is asked once for each, and answers to
  ///     one that it cannot open are left out.
  public init(
    of answers: [GradedAnswer],
    seed: UInt64 = 1,
    open: (QuestionID) -> (question: Question, glossary: Glossary)?
  ) {
    var checks: [QuestionID: MetamorphicCheck?] = [:]
    var counts = Metamorphosis.allCases.map { Count(kind: $0) }
    var failures: [MetamorphicCheck.Trial] = []
    for answer in answers {
      let id = answer.labelled.question
      if checks[id] == nil {
        checks[id] = .some(
          open(id).map {
            MetamorphicCheck(question: $0.question, glossary: $0.glossary, seed: seed)
          }
        )
      }
      guard let check = checks[id] ?? nil else { continue }
      for trial in check.trials(of: answer) {
        guard let index = counts.firstIndex(where: { $0.kind == trial.kind }) else { continue }
        counts[index].count += 1
        counts[index].held += trial.holds ? 1 : 0
        if !trial.holds { failures.append(trial) }
      }
    }
    self.counts = counts.filter { $0.count > 0 }
    self.failures = failures
  }
}
