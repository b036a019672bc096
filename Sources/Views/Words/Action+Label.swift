import Demos
import Questions
import Tutor
import Wording

extension Action {
  /// What the action does where the user is, in a word or two for the bottom line.
  func label(in state: State) -> Bilingual {
    switch (self, state.top) {
    case (.confirm, .welcome(let welcome)): Action.welcomeLabel(welcome)
    case (.confirm, .home), (.confirm, .learn): Bilingual(zh: "作答", en: "answer")
    case (.right, .settings): Bilingual(zh: "改", en: "change")
    case (.down, .settings): Bilingual(zh: "选择", en: "choose")
    case (.star, .home(let home)) where state.isMarked(home, State.isStarred):
      Bilingual(zh: "去掉星标", en: "take the star off")
    case (.skipToday, .home(let home)) where state.isMarked(home, State.isHidden),
      (.setAside, .home(let home)) where state.isMarked(home, State.isHidden):
      Bilingual(zh: "恢复", en: "ask again")
    case (.confirm, .history): Bilingual(zh: "作答", en: "answer")
    case (.confirm, .stats): Bilingual(zh: "历次回答", en: "past answers")
    case (.interview, .home) where state.hasWaitingInterview:
      Bilingual(zh: "接着面试", en: "resume")
    case (.quiz, .home) where state.begunQuiz != nil:
      Bilingual(zh: "接着测", en: "go on")
    case (.confirm, .find): Bilingual(zh: "打开", en: "open")
    case (.down, .find), (.down, .history): Bilingual(zh: "选择", en: "choose")
    case (.right, .stats): Bilingual(zh: "翻页", en: "page")
    case (.down, .stats(let stats)) where stats.page == .memories:
      Bilingual(zh: "选择", en: "choose")
    case (.down, .stats): Bilingual(zh: "滚动", en: "scroll")
    case (.confirm, .demoList): Bilingual(zh: "打开", en: "open")
    case (.confirm, .demo(let walk)) where walk.isUnveiling:
      Bilingual(zh: "看结果", en: "outcome")
    case (.confirm, .demo(let walk)):
      walk.asking == nil
        ? Bilingual(zh: "下一步", en: "next step") : Bilingual(zh: "就选它", en: "commit")
    case (.confirm, .revised): Bilingual(zh: "选定", en: "choose")
    case (.back, .revised): Bilingual(zh: "以后再说", en: "later")
    case (.confirm, .drill(let drill)): Action.drillLabel(drill)
    case (_, .quiz(let round)): quizLabel(round) ?? label
    case (_, .interview(let stage)): Action.label(of: self, in: stage, state) ?? label
    case (.play, .demo(let walk)) where walk.isPlaying: Bilingual(zh: "暂停", en: "pause")
    case (.step, .demo(let walk)) where walk.isUnveiling:
      Bilingual(zh: "下一行", en: "next row")
    case (.step, .demo(let walk)) where walk.streaming != nil:
      Phrase.stride(walk.streaming?.stride ?? 1)
    case (.pageDown, _) where state.isPaged: Phrase.more
    case (.compare, .demo(let walk)) where walk.kept != nil:
      Bilingual(zh: "结束对比", en: "stop comparing")
    case (.back, .drill(let drill)): Action.backLabel(drill)
    case (.back, .demo(let walk)):
      walk.asking != nil ? Bilingual(zh: "不猜", en: "skip") : Bilingual(zh: "离开", en: "leave")
    case (.down, .demo(let walk)) where walk.asking == nil: Bilingual(zh: "选参数", en: "dial")
    case (.up, .demo(let walk)) where walk.asking == nil:
      Bilingual(zh: "上一个参数", en: "previous dial")
    case (.left, .demo(let walk)) where walk.markedOption != nil:
      Bilingual(zh: "上一个选项", en: "previous option")
    case (.right, .demo(let walk)) where walk.markedOption != nil:
      Bilingual(zh: "选项", en: "option")
    case (.pick, .demo(let walk)): Action.pickLabel(walk)
    case (.left, .demo): Bilingual(zh: "调小", en: "turn down")
    case (.right, .demo): Bilingual(zh: "调节", en: "turn")
    case (.reveal, .drill(let drill)) where drill.nextProbe != nil:
      Bilingual(zh: "直接看答案", en: "model answer")
    case (.probe, .drill): Bilingual(zh: "追问这点", en: "ask about this")
    case (.down, .home), (.down, .demoList), (.down, .welcome), (.down, .demo):
      Bilingual(zh: "选择", en: "choose")
    case (.down, .drill(let drill)):
      switch drill.stage {
      case .scored: Bilingual(zh: "看要点", en: "points")
      case .sureness, .asking: Bilingual(zh: "选择", en: "choose")
      case .answering, .probing, .revealed: Bilingual(zh: "滚动", en: "scroll")
      }
    case (.down, .learn), (.down, .help), (.down, .explanation): Bilingual(zh: "滚动", en: "scroll")
    case (.back, .help), (.back, .explanation): Bilingual(zh: "关闭", en: "close")
    default: label
    }
  }

  /// What the action does, for the help, where a key stands alone and not with its opposite.
  func helpLabel(in state: State) -> Bilingual {
    switch (self, state.top) {
    case (.down, .demo(let walk)) where walk.asking == nil:
      Bilingual(zh: "下一个参数", en: "next dial")
    case (.right, .demo(let walk)) where walk.markedOption != nil:
      Bilingual(zh: "下一个选项", en: "next option")
    case (.right, .stats): Bilingual(zh: "下一页", en: "next page")
    case (.right, .interview(.choosing)): Bilingual(zh: "长一点", en: "longer")
    case (.left, .settings): Bilingual(zh: "改成上一个", en: "the value before")
    case (.right, .settings): Bilingual(zh: "改成下一个", en: "the next value")
    case (.pageUp, .settings): Bilingual(zh: "日期减 7 天", en: "the day, 7 back")
    case (.pageDown, .settings): Bilingual(zh: "日期加 7 天", en: "the day, 7 on")
    case (.left, .stats): Bilingual(zh: "上一页", en: "previous page")
    case (.choose, .stats): Bilingual(zh: "数字选页", en: "go to that page")
    case (.right, .demo): Bilingual(zh: "调大", en: "turn up")
    case (.up, .learn), (.up, .help), (.up, .explanation):
      Bilingual(zh: "往上滚", en: "scroll up")
    case (.down, .learn), (.down, .help), (.down, .explanation):
      Bilingual(zh: "往下滚", en: "scroll down")
    case (.down, .interview(.reading)): Bilingual(zh: "往下滚", en: "scroll down")
    case (.up, .interview(.reading)): Bilingual(zh: "往上滚", en: "scroll up")
    case (.down, _), (.pageDown, _): label
    case (.up, .drill(let drill)) where drill.stage == .revealed:
      Bilingual(zh: "往上滚", en: "scroll up")
    case (.choose, .demo(let walk)) where walk.asking == nil:
      Bilingual(zh: "数字去第几步", en: "go to that step")
    default: label(in: state)
    }
  }

  private static func pickLabel(_ walk: DemoWalk) -> Bilingual {
    guard let dial = walk.markedDial, let option = walk.markedOption,
      case .picks(let ids) = walk.value(of: dial), ids.contains(option.id)
    else { return Bilingual(zh: "勾上", en: "pick") }
    return Bilingual(zh: "取消", en: "drop")
  }

  private static func welcomeLabel(_ welcome: Welcome) -> Bilingual {
    switch welcome.page {
    case 0: Bilingual(zh: "选定", en: "choose")
    case Welcome.lastPage: Bilingual(zh: "开始第一题", en: "first question")
    default: Bilingual(zh: "继续", en: "go on")
    }
  }

  private static func drillLabel(_ drill: Drill) -> Bilingual {
    switch drill.stage {
    case .scored:
      drill.nextProbe == nil
        ? Bilingual(zh: "看参考答案", en: "model answer") : Bilingual(zh: "追问", en: "follow-up")
    case .revealed: Bilingual(zh: "完成", en: "finish")
    default: Bilingual(zh: "选定", en: "choose")
    }
  }

  private static func backLabel(_ drill: Drill) -> Bilingual {
    switch drill.stage {
    case .answering: Bilingual(zh: "暂停", en: "pause")
    case .sureness: Bilingual(zh: "继续写", en: "keep writing")
    case .probing, .asking: Bilingual(zh: "不答", en: "skip")
    case .scored: Bilingual(zh: "离开", en: "leave")
    case .revealed: Bilingual(zh: "回评分", en: "score")
    }
  }

  var label: Bilingual {
    switch self {
    case .confirm: Bilingual(zh: "确定", en: "do it")
    case .back: Bilingual(zh: "返回", en: "back")
    case .up: Bilingual(zh: "上移", en: "up")
    case .down: Bilingual(zh: "下移", en: "down")
    case .left: Bilingual(zh: "向左", en: "left")
    case .right: Bilingual(zh: "向右", en: "right")
    case .pageUp: Bilingual(zh: "上一屏", en: "page up")
    case .pageDown: Bilingual(zh: "下一屏", en: "page down")
    case .first: Bilingual(zh: "到开头", en: "to the top")
    case .last: Bilingual(zh: "到末尾", en: "to the end")
    case .choose: Bilingual(zh: "数字直接选", en: "pick directly")
    case .nextAction: Bilingual(zh: "在底行里选操作", en: "move along the bottom line")
    case .previousAction: Bilingual(zh: "往回选", en: "move back along it")
    case .learn: Bilingual(zh: "读材料", en: "learn")
    case .interview: Bilingual(zh: "模拟面试", en: "interview")
    case .stats: Bilingual(zh: "统计", en: "stats")
    case .find: Bilingual(zh: "查找", en: "find")
    case .history: Bilingual(zh: "历次回答", en: "past answers")
    case .star: Bilingual(zh: "星标", en: "star")
    case .skipToday: Bilingual(zh: "今天跳过", en: "not today")
    case .setAside: Bilingual(zh: "搁置", en: "suspend")
    case .settings: Bilingual(zh: "设置", en: "settings")
    case .demos: Bilingual(zh: "演示", en: "demos")
    case .quiz: Bilingual(zh: "小测", en: "quiz")
    case .undo: Bilingual(zh: "撤销上一题", en: "undo")
    case .seeDemo: Bilingual(zh: "看演示", en: "demo")
    case .nextQuestion: Bilingual(zh: "下一题", en: "next question")
    case .exportReport: Bilingual(zh: "导出报告", en: "export")
    case .submit: Bilingual(zh: "写完了", en: "done")
    case .externalEditor: Bilingual(zh: "外部编辑器", en: "editor")
    case .hint: Bilingual(zh: "提示", en: "hint")
    case .overrule: Bilingual(zh: "改判", en: "overrule")
    case .probe: Bilingual(zh: "追问", en: "follow-up")
    case .showPoint: Bilingual(zh: "揭晓", en: "show")
    case .agree: Bilingual(zh: "是", en: "yes")
    case .deny: Bilingual(zh: "不是", en: "no")
    case .reveal: Bilingual(zh: "看参考答案", en: "model answer")
    case .step: Bilingual(zh: "下一步", en: "next step")
    case .play: Bilingual(zh: "播放", en: "play")
    case .cancelTraining: Bilingual(zh: "取消", en: "cancel")
    case .pick: Bilingual(zh: "勾上", en: "pick")
    case .compare: Bilingual(zh: "对比", en: "compare")
    case .stepBack: Bilingual(zh: "上一步", en: "step back")
    case .resetDials: Bilingual(zh: "复位", en: "reset")
    case .explain: Bilingual(zh: "讲解", en: "explain")
    case .help: Bilingual(zh: "帮助", en: "help")
    case .switchLanguage: Bilingual(zh: "English", en: "中文")
    case .redraw: Bilingual(zh: "重画屏幕", en: "redraw the screen")
    case .suspend: Bilingual(zh: "挂起，fg 回来", en: "suspend; fg comes back")
    case .quit: Bilingual(zh: "退出", en: "quit")
    }
  }
}

extension State {
  /// Whether something holds of the question that home's mark is on.
  fileprivate func isMarked(_ home: Home, _ holds: (State) -> (QuestionID) -> Bool) -> Bool {
    markedQuestion(home).map { holds(self)($0) } ?? false
  }
}
