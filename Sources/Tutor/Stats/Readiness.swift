public import Questions

/// The share of full answers that would come to mind, of a topic or of all questions.
///
/// A question counts its last score times the probability that it is recalled; one that was never
/// answered counts 0.
public struct Readiness: Hashable, Sendable {
  /// The topic, or nil for all questions.
  public let topic: TopicID?
  /// How many questions there are.
  public internal(set) var questions = 0
  /// How many of them were answered.
  public internal(set) var answered = 0
  /// From 0 to 1, now.
  public internal(set) var now = 0.0
  /// On the day that was asked about, where nothing is answered until then.
  public internal(set) var later = 0.0
  /// On that day, where as much is answered a day as lately.
  public internal(set) var keepingPace = 0.0

  /// Whether enough was answered to say what further answers would come to: how new questions go is
  /// guessed from the answers so far, and one or two tell nothing.
  public internal(set) var isPaceKnown = false

  /// From how many questions answered on that is said; all, where there are fewer.
  public static let fewestAnswered = 5

  init(topic: TopicID?) { self.topic = topic }
}
