import Grading
import Wording

extension GradingError {
  /// What is wrong and what to do, as one sentence.
  var sentence: Bilingual {
    switch self {
    case .answerTooLong: Self.tooLongSentence
    }
  }

  /// The sentence for an answer over the limit.
  static var tooLongSentence: Bilingual {
    Bilingual(
      zh: "回答太长：最多 \(Grader.answerLimit) 个字符；请删减后再试。",
      en: "The answer is too long: the limit is \(Grader.answerLimit) characters; shorten it."
    )
  }
}
