import Memory

/// How answers of one degree of sureness were scored.
public struct Calibration: Hashable, Sendable {
  /// How sure the user was.
  public let sureness: Sureness
  /// How many answers there are.
  public let answers: Int
  /// Their mean score, from 0 to 1, or nil where there is none.
  public let score: Double?

  /// How well the user judged.
  public enum Judgement: Hashable, Sendable {
    /// There are too few answers to tell.
    case unknown
    /// As well as said.
    case fits
    /// Worse than said.
    case hopeful
    /// Better than said.
    case modest
  }

  /// How many answers a judgement takes.
  public static let fewestAnswers = 5

  /// By the bands of the ratings: fairly sure or certain of what is not even rated good is
  /// hopeful, guessing or shaky where it is, modest.
  public var judgement: Judgement {
    guard let score, answers >= Calibration.fewestAnswers else { return .unknown }
    let isGood = Rating(score: score) >= .good
    if sureness >= .fairly { return isGood ? .fits : .hopeful }
    return isGood ? .modest : .fits
  }

  /// Every degree, from guessing to certain.
  public static func all(of days: [StudyDay]) -> [Calibration] {
    Sureness.allCases.map { sureness in
      let own = days.filter { $0.sureness == sureness }
      let answers = own.reduce(0) { $0 + $1.answers }
      let scores = own.reduce(0) { $0 + $1.scores }
      return Calibration(
        sureness: sureness,
        answers: answers,
        score: answers == 0 ? nil : scores / Double(answers)
      )
    }
  }
}
