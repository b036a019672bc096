public import Screen
public import Tutor
import Wording

/// Draws the state: a pure function without a clock.
public func view(_ state: State, size: Size, drawing: Drawing) -> Frame {
  var canvas = Canvas(size: size, drawing: drawing)
  let page = Page(state, size: size, drawing: drawing)
  guard Page.fits(size) else {
    canvas.paragraph(
      Phrase.tooSmall[state.language],
      in: Rect(size).inset(left: 1, right: 1),
      role: .accent
    )
    return canvas.frame
  }
  var scrolls = false
  switch state.top {
  case .welcome(let welcome): scrolls = WelcomeView.draw(welcome, state, page, on: &canvas)
  case .home(let home): HomeView.draw(home, state, page, on: &canvas)
  case .learn(let learn): LearnView.draw(learn, state, page, on: &canvas)
  case .revised(let revised): scrolls = RevisedView.draw(revised, state, page, on: &canvas)
  case .drill(let drill): scrolls = DrillView.draw(drill, state, page, on: &canvas)
  case .quiz(let round): scrolls = QuizView.draw(round, state, page, on: &canvas)
  case .stats(let stats): scrolls = StatsView.draw(stats, state, page, on: &canvas)
  case .find(let find): FindView.draw(find, state, page, on: &canvas)
  case .settings(let screen): SettingsView.draw(screen, state, page, on: &canvas)
  case .history(let history): scrolls = HistoryView.draw(history, state, page, on: &canvas)
  case .demoList(let list): DemoListView.draw(list, state, page, on: &canvas)
  case .demo(let walk): scrolls = DemoView.draw(walk, state, page, on: &canvas)
  case .interview(let stage): InterviewView.draw(stage, state, page, on: &canvas)
  case .help(let help): HelpView.draw(help, state, page, on: &canvas)
  case .explanation(let overlay): ExplanationView.draw(overlay, state, page, on: &canvas)
  }
  page.drawFoot(state, scrolls: scrolls, on: &canvas)
  return canvas.frame
}

/// Where letters are written on the screen and how they are laid out, or nil where nothing is
/// typed.
func writing(in state: State, size: Size, drawing: Drawing) -> (area: Rect, layout: TextLayout)? {
  let page = Page(state, size: size, drawing: drawing)
  switch state.top {
  case .drill(let drill) where drill.editor != nil:
    let plan = DrillView.Plan(drill, state, page)
    return (plan.editor, plan.written)
  case .quiz(let round) where round.editor != nil:
    let plan = QuizView.Plan(round, state, page)
    return (plan.editor, plan.written)
  case .interview(.talking(let talk)) where talk.isWriting:
    let plan = InterviewTalkView.Plan(talk, state, page)
    return (plan.editor, plan.written)
  default: return nil
  }
}
