public import Demos
public import Questions
public import Quiz
public import Wording

/// Something that happened outside: a key that was understood, an effect that was carried out.
public enum Event: Sendable {
  /// The user did something.
  case action(Action)
  /// The user pressed a digit: picks the choice with that number, counted from 1.
  case choose(Int)
  /// The user picked a row of the list, counted from 0.
  case select(Int)
  /// The text was scrolled so that a line, counted from 0, stands at the top.
  case scroll(to: Int)
  /// The bottom line's mark was put on one of ``State/markableActions``, by its place.
  case mark(Int)
  /// The user wrote.
  case edit(EditCommand)
  /// Time went by.
  case tick
  /// Nothing waits to be taken in before the next frame; asked for by ``State/isUnsettled``.
  case settled
  /// A question was opened for a purpose.
  case opened(OpenedQuestion, for: OpenPurpose)
  /// What a quiz is drawn from was gathered, with what was being answered when one was left.
  case quizOpened(QuizMaterial, QuizScope, draft: Draft? = nil, earlier: [RoundItem] = [])
  /// So many points should be asked again; of each question that has a reviewed one, how many were
  /// remembered then; and the round that was left before its end, or nil.
  case pointsDue(Int, remembered: [QuestionID: Int] = [:], begun: QuizProgress? = nil)
  /// A question could not be opened.
  case openFailed(Bilingual)
  /// The program was started for the figures.
  case showStats
  /// The program was started for the list of demos.
  case showDemos
  /// The program was started for a demo; on the user's own data where there is a card for them,
  /// which holds for this opening alone.
  case showDemo(DemoLink, data: DemoCard? = nil)
  /// A record could not be kept, and no draft was forgotten.
  case recordFailed(Entry, because: Bilingual)
  /// Whether what the user does is kept beyond this run of the program.
  case kept(Bool)
  /// What is being written could not be kept.
  case draftFailed(Draft, because: Bilingual)
  /// The journal knows this of the questions now.
  case standings([QuestionID: Standing], drafts: Set<QuestionID>)
  /// The journal knows this of some questions now, nil where one counts as never answered; what it
  /// knew of all others stays.
  case standingsChanged([QuestionID: Standing?], drafts: Set<QuestionID>)
  /// The journal knows this of the last days: enough for home.
  case study(Study)
  /// The journal knows this of the last ``Study/figureDays``.
  case figures(Study)
  /// Points state this.
  case pointsNamed([PointReference: Bilingual])
  /// The journal knows these marks on questions.
  case marks([QuestionID: Marks])
  /// The file of settings says this.
  case settings(Settings, file: String)
  /// All this can be found.
  case findable(FindIndex)
  /// The packs have changed, and this can be asked now.
  case catalogue(Catalogue)
  /// The program was started for a mock interview of so many minutes, about topics where any are
  /// named.
  case showInterview(minutes: Int?, topics: Set<TopicID>)
  /// There were these mock interviews, in the order in which they began.
  case interviews([InterviewSummary])
  /// A mock interview was opened, with what was being said in it, where it did not end; nil where
  /// it could not be read.
  case interviewOpened(OpenedInterview?, draft: Draft?)
  /// A demo computed a step.
  case demoStep(run: Int, DemoStep)
  /// A demo came to its end.
  case demoEnded(run: Int)
  /// A demo could not go on.
  case demoFailed(run: Int, Bilingual)
  /// The user came back from the outside editor.
  case editorReturned(EditedText)
  /// The outside world has something to say, such as that nothing can be saved.
  case notice(Bilingual)
}
