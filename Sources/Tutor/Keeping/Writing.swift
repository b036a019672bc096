import Grading
import Wording

/// A text being written, the time spent on it, and what of both is saved: what a drill and a mock
/// interview write on.
public struct Writing: Hashable, Sendable {
  /// The text.
  public internal(set) var text: TextEditor
  /// The seconds spent on it.
  public internal(set) var seconds: Double

  /// The revision of the text that was saved last.
  var savedRevision = 0
  /// The seconds that were spent when it was saved last.
  private(set) var savedSeconds: Double
  /// Not before this moment is a draft saved again that could not be kept, or nil.
  private(set) var saveAgainAt: Moment?
  /// When time was counted last, or nil while the clock stands.
  private var countedAt: Moment?

  /// Begins to write, or goes on with what a draft holds; the clock stands.
  init(_ draft: Draft? = nil) {
    text = TextEditor(
      text: draft?.text ?? "",
      cursor: draft?.cursor,
      limit: Grader.answerLimit
    )
    seconds = draft?.seconds ?? 0
    savedSeconds = seconds
  }

  /// Begins another text, or goes on with what a draft holds; the clock runs on if it ran.
  mutating func beginAnew(_ draft: Draft? = nil) {
    let runsSince = countedAt
    self = Writing(draft)
    countedAt = runsSince
  }

  /// Whether so much time was spent since the last saving that a crash should not take it.
  var isTimeUnsaved: Bool { seconds - savedSeconds >= Self.timeStep }

  /// The seconds after which time alone is saved.
  private static let timeStep = 10.0

  /// Whether a draft that could not be kept may be tried again.
  func maySave(at now: Moment) -> Bool { saveAgainAt.map { $0 <= now } ?? true }

  /// Whether a revision could not be saved and waits for the next try.
  func isPutOff(_ revision: Int) -> Bool { revision != savedRevision && saveAgainAt != nil }

  /// Notes that a revision is saved, with the time spent up to now.
  mutating func noteSaved(_ revision: Int) {
    savedRevision = revision
    savedSeconds = seconds
    saveAgainAt = nil
  }

  /// Notes that nothing could be saved, and when it is tried again.
  mutating func putOff(until moment: Moment) {
    savedRevision = -1
    saveAgainAt = moment
  }

  /// Adds the time since it was counted last, at most ``State/longestStep`` of it.
  ///
  /// - Parameter runs: Whether the clock goes on running.
  mutating func count(until now: Moment, runs: Bool) {
    if runs, let since = countedAt { seconds += min(State.longestStep, now.seconds(since: since)) }
    countedAt = runs ? now : nil
  }

  /// Starts the clock.
  mutating func start(at now: Moment) { countedAt = now }

  /// Stops the clock until the next event that counts time.
  mutating func stop() { countedAt = nil }
}
