public import Wording

extension KeyPoint {
  /// What is asked about the point where nothing was said before: the probe, unless its author
  /// words that otherwise.
  public var asksAlone: Bilingual { quiz.asks ?? probe }
}

extension Question {
  /// The question with what each point is asked by alone in the place of its probe, so that replies
  /// are read in the light of what was asked.
  public var askedAlone: Question {
    var question = self
    for index in question.points.indices {
      question.points[index].probe = question.points[index].asksAlone
    }
    return question
  }
}
