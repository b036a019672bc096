public import Questions
public import Wording

/// Statements of which one answers.
public struct Choice: Hashable, Sendable {
  /// What can be chosen, in the order in which it is shown.
  public var options: [Option]
  /// The place of the right one, from 0.
  public var answer: Int

  /// A statement that can be chosen.
  public struct Option: Hashable, Sendable {
    /// What it says.
    public var statement: Bilingual
    /// Where it comes from.
    public var origin: Origin

    /// Where a statement comes from, and so what is said to whoever takes it for the answer.
    public enum Origin: Hashable, Sendable {
      /// A point, and what that answers.
      case point(PointReference, probe: Bilingual)
      /// A false claim about the point that is asked about, and why it is false.
      case falseClaim(because: Bilingual)
    }

    /// The point whose statement it is, or nil.
    public var reference: PointReference? {
      switch origin {
      case .point(let reference, _): reference
      case .falseClaim: nil
      }
    }

    /// Creates an option.
    public init(statement: Bilingual, origin: Origin) {
      self.statement = statement
      self.origin = origin
    }

    /// Creates an option from a point.
    init(_ reference: PointReference, _ point: KeyPoint) {
      self.init(
        statement: point.statement,
        origin: .point(reference, probe: point.asksAlone)
      )
    }

    /// Creates an option from the false form of a claim.
    init(_ claim: PointQuiz.Claim) {
      self.init(statement: claim.wrong, origin: .falseClaim(because: claim.because))
    }
  }

  /// Creates a choice.
  ///
  /// - Precondition: `answer` is the place of one of the options.
  public init(options: [Option], answer: Int) {
    precondition(options.indices.contains(answer), "one of the options is right")
    self.options = options
    self.answer = answer
  }
}
