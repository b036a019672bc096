import Quiz
import Tutor
import Wording

extension Action {
  /// What the action does in a quiz, where that is not what it does elsewhere; else nil.
  func quizLabel(_ round: QuizRound) -> Bilingual? {
    switch (self, round.stage) {
    case (.undo, .shown): Bilingual(zh: "撤销", en: "undo")
    case (.submit, _): Bilingual(zh: "交", en: "hand in")
    case (.confirm, .answering) where round.placed.contains(round.mark):
      Bilingual(zh: "拿出来", en: "take out")
    case (.confirm, .answering) where round.item?.task.arrangement != nil:
      Bilingual(zh: "放进去", en: "put in")
    case (.confirm, .answering), (.confirm, .sureness): Bilingual(zh: "选定", en: "choose")
    case (.confirm, .shown) where round.position + 1 < round.items.count:
      Bilingual(zh: "下一个", en: "next")
    case (.confirm, .shown): Bilingual(zh: "看结果", en: "results")
    case (.confirm, .finished) where round.isLeft: Bilingual(zh: "接着答", en: "go on")
    case (.confirm, .finished): Bilingual(zh: "再来一轮", en: "another round")
    case (.back, .sureness), (.back, .reasoning): Bilingual(zh: "改答案", en: "change")
    case (.back, .answering) where !round.results.isEmpty, (.back, .shown):
      Bilingual(zh: "结束", en: "stop")
    case (.back, _): Bilingual(zh: "离开", en: "leave")
    case (.down, .answering), (.down, .sureness): Bilingual(zh: "选择", en: "choose")
    case (.down, _): Bilingual(zh: "滚动", en: "scroll")
    case (.pageDown, _) where round.isChoosing || round.showsWriting: Phrase.more
    default: nil
    }
  }
}
