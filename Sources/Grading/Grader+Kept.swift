public import Questions
import Synchronization

extension Grader {
  /// The grader of a question, compiled when it is first asked for and kept.
  ///
  /// Compiling a rubric takes as long as many gradings, and a round of the quiz grades the texts of
  /// its points hundreds of times. The result is that of ``init(question:)``; a question that was
  /// edited is another one.
  ///
  /// Complexity: O(k) comparisons of questions with the k that are kept, ``most`` at most.
  public static func kept(for question: Question) -> Grader {
    let known = shelf.withLock { $0.first { $0.question == question } }
    if let known { return known }
    let grader = Grader(question: question)
    shelf.withLock { shelf in
      if shelf.count >= most { shelf.removeFirst() }
      shelf.append(grader)
    }
    return grader
  }

  /// As many questions as a round or an interview is likely to turn to.
  private static let most = 24
  private static let shelf = Mutex<[Grader]>([])
}
