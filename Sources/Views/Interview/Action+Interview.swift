import Tutor
import Wording

extension Action {
  /// What an action does in a mock interview, or nil where it does what it does elsewhere.
  static func label(
    of action: Action,
    in stage: InterviewStage,
    _ state: State
  ) -> Bilingual? {
    switch (action, stage) {
    case (.confirm, .choosing(let choice)):
      switch state.markedRow(of: choice) {
      case .waiting: Bilingual(zh: "接着面", en: "go on")
      case .past: Bilingual(zh: "看报告", en: "report")
      case .length, .real, .topic, nil: Bilingual(zh: "开始", en: "start")
      }
    case (.down, .choosing), (.down, .talking): Bilingual(zh: "选择", en: "choose")
    case (.right, .choosing): Bilingual(zh: "时长", en: "length")
    case (.left, .choosing): Bilingual(zh: "短一点", en: "shorter")
    case (.pick, .choosing): Bilingual(zh: "勾选", en: "tick")
    case (.submit, .talking): Bilingual(zh: "说完了", en: "done")
    case (.confirm, .talking): Bilingual(zh: "选定", en: "choose")
    case (.back, .talking(let talk)):
      talk.pause == nil ? Bilingual(zh: "暂停", en: "pause") : Bilingual(zh: "继续", en: "go on")
    case (.down, .reading): Bilingual(zh: "滚动", en: "scroll")
    case (.confirm, .reading): Bilingual(zh: "做第一件", en: "do the first")
    case (.choose, .reading): Bilingual(zh: "做其中一件", en: "do one of them")
    default: nil
    }
  }
}
