/// How an answer is built, read off its sentences, its signposts and where credit was earned.
///
/// It says nothing of whether the answer is right. What an interviewer hears first counts most, and
/// one who lists reasons is followed more easily when the list is announced.
public struct AnswerStructure: Hashable, Sendable {
  /// The sentences, as the grader cuts them.
  public let sentences: Int
  /// The sentences in which something was said that earned a point or half of one.
  public let earningSentences: Int
  /// The number of the first of them, from 1, or nil where nothing was earned.
  public let firstEarning: Int?
  /// Whether the first sentence says something that is wrong.
  public let opensWrong: Bool
  /// The words that tell the listener where in the answer they are, such as "first" and "其次".
  public let signposts: Int

  /// Reads an answer.
  ///
  /// - Parameters:
  ///   - answer: The text as the user typed it.
  ///   - grade: Its grade, whose evidence stands in that text.
  /// - Complexity: O(n) in the answer, times the spans of evidence.
  public init(_ answer: String, grade: Grade) {
    let passage = Passage(answer)
    let spans = grade.points.filter { $0.verdict == .covered || $0.verdict == .partial }
      .flatMap(\.evidence).filter { $0.source == .answer }
    let wrong = grade.points.filter { $0.verdict == .contradicted }
      .flatMap(\.evidence).filter { $0.source == .answer }
    func holding(_ spans: [Evidence]) -> [Bool] {
      passage.sentences.map { sentence in
        let tokens = passage.tokens[sentence.tokens]
        guard let first = tokens.first, let last = tokens.last else { return false }
        let range = passage.text.sourceRange(of: first.range.lowerBound..<last.range.upperBound)
        return spans.contains { $0.start < range.upperBound && range.lowerBound < $0.end }
      }
    }
    let earning = holding(spans)
    opensWrong = holding(wrong).first ?? false
    sentences = earning.count
    earningSentences = earning.count { $0 }
    firstEarning = earning.firstIndex(of: true).map { $0 + 1 }
    signposts = Signposts.count(in: passage.tokens)
  }

  /// What is to be said of it, at most one thing: the first that holds.
  public var remark: Remark {
    if sentences == 0 { return .nothing }
    guard let firstEarning else { return .nothingEarned }
    if opensWrong { return .opensWrong }
    if firstEarning > Self.latestStart { return .startsLate(sentence: firstEarning) }
    if sentences >= Self.longAnswer, earningSentences * 3 < sentences {
      return .wanders(earning: earningSentences, of: sentences)
    }
    if sentences >= Self.longAnswer, signposts < 2 { return .unmarked(sentences: sentences) }
    if sentences == 1 { return .oneSentence }
    return .clear
  }

  /// What can be said of how an answer is built.
  public enum Remark: Hashable, Sendable {
    /// There is no answer.
    case nothing
    /// No sentence earned anything.
    case nothingEarned
    /// The first sentence says something wrong, though something was earned.
    case opensWrong
    /// The first sentence that earned something is late.
    case startsLate(sentence: Int)
    /// Fewer than a third of many sentences earned something.
    case wanders(earning: Int, of: Int)
    /// Many sentences, and next to no signpost among them.
    case unmarked(sentences: Int)
    /// The whole answer is one sentence.
    case oneSentence
    /// To the point early, and easy to follow.
    case clear
  }

  /// The last sentence in which an answer may come to the point.
  static let latestStart = 2
  /// From how many sentences on an answer is long enough to need signposts.
  static let longAnswer = 5
}
