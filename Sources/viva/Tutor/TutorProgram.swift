import Demos
import Foundation
import Journal
import Questions
import Quiz
import Screen
import ShippedContent
import Terminal
import Tutor
import Views
import Wording

/// The tutor on a terminal: feeds events to `update`, carries out effects, shows what `view` draws.
///
/// Lives on the main thread, which owns curses. What takes long runs in tasks that put events into
/// the mailbox and wake the loop.
final class TutorProgram {
  private var state: State
  private var drawing: Drawing
  private let session: TerminalSession
  private let keeper: JournalKeeper
  private let settingsFile: SettingsFile
  private var library: QuestionLibrary
  private let mailbox: Mailbox
  private let runs: DemoRuns
  private let finds: FindPreparation
  private let renewal: LibraryRenewal
  private let care: JournalCare?
  private var isLeaving = false
  /// Whether a round of the quiz was made ahead.
  private var isQuizPrepared = false
  /// Whether home shows what the journal knew before the last records.
  private var isHomeStale = false
  private var lastTick = ContinuousClock.now
  /// What the journal could not keep and was left all the same.
  private(set) var rescued: [RescuedText] = []
  /// The signal that ended the program, or nil.
  private(set) var endedBy: Int32?

  /// What the tutor opens with.
  enum Opening {
    /// Home, or the welcome.
    case home
    /// The question that home suggests, of a topic where one is named, to read or to answer.
    case suggestion(OpenPurpose, in: TopicID? = nil)
    /// A question, to read or to answer.
    case question(QuestionID, OpenPurpose)
    /// The figures.
    case stats
    /// A round of short items.
    case quiz(QuizScope)
    /// The list of demos.
    case demoList
    /// The choice of a mock interview, of so many minutes and about topics where they are named.
    case interview(minutes: Int?, topics: Set<TopicID>)
    /// A demo with its dials set; on the user's own data where there is a card for them.
    case demo(DemoLink, data: DemoCard?)
  }

  /// Everything that was found out before the screen is taken.
  init(
    session: TerminalSession,
    keeper: JournalKeeper,
    care: JournalCare?,
    settingsFile: SettingsFile,
    settings: Settings,
    library: QuestionLibrary,
    language: Language,
    ascii: Bool,
    welcome: Welcome?,
    seed: UInt64,
    prepare: @escaping DemoRuns.Preparation
  ) {
    self.session = session
    self.keeper = keeper
    self.care = care
    self.settingsFile = settingsFile
    self.library = library
    mailbox = Mailbox(waker: session.waker)
    renewal = LibraryRenewal(of: library, waker: session.waker)
    runs = DemoRuns(mailbox: mailbox, prepare: prepare)
    finds = FindPreparation(mailbox: mailbox)
    drawing = Drawing(ascii: ascii)
    state = State(
      language: language,
      catalogue: library.catalogue,
      demos: Gallery.all.map(\.card),
      standings: [:],
      drafts: [],
      welcome: welcome,
      now: .current,
      seed: seed,
      parameters: keeper.parameters,
      settings: settings
    )
  }

  /// Runs until the user leaves or the terminal goes away.
  func run(_ opening: Opening) throws(TerminalError) {
    start(opening)
    settle()
    show()
    renewal.start()
    care?.start { [mailbox] in mailbox.put(.notice($0)) }
    while !isLeaving {
      prepareQuiz()
      let timeout: Duration? = state.wantsTick ? max(.zero, untilTick) : nil
      for event in try session.events(timeout: timeout) { take(event) }
      for event in mailbox.empty() {
        runs.note(event)
        send(event)
      }
      takeRenewed()
      if state.wantsTick, untilTick <= .zero {
        lastTick = .now
        send(.tick)
      }
      if !isLeaving {
        settle()
        show()
      }
    }
    keeper.restore(isLast: true)
    runs.cancelAll()
  }

  private func start(_ opening: Opening) {
    // The last one stands: what costs the user most comes last.
    let troubles = keeper.takeTroubles()
    send(.settings(state.settings, file: settingsFile.url.path))
    carryOut(.listInterviews)
    tellHome()
    noteKeeping()
    notePacks()
    if ShippedContent.packs == nil { send(.notice(CommandFailure.noShippedPacks)) }
    for sentence in troubles { send(.notice(sentence)) }
    switch opening {
    case .home: break
    case .suggestion(let purpose, let topic):
      if let suggested = state.suggestedQuestion(in: topic) { carryOut(.open(suggested, purpose)) }
    case .question(let id, let purpose): carryOut(.open(id, purpose))
    case .stats: send(.showStats)
    case .quiz(let scope): carryOut(.openQuiz(scope))
    case .demoList: send(.showDemos)
    case .interview(let minutes, let topics):
      send(.showInterview(minutes: minutes, topics: topics))
    case .demo(let link, let data): send(.showDemo(link, data: data))
    }
  }

  /// Tells all that home shows; standings last, since what follows from the rest follows from them.
  private func tellHome() {
    isHomeStale = false
    send(.marks(keeper.marks()))
    send(.study(keeper.study(days: Study.paceDays)))
    let (standings, drafts) = keeper.standings()
    send(.standings(standings, drafts: drafts))
    countPointsDue()
  }

  /// Brings home up to date before it is drawn, once for all that happened.
  private func settle() {
    if isHomeStale, state.isHome { tellHome() }
    if state.isUnsettled { send(.settled) }
  }

  private func countPointsDue() {
    let tallies = keeper.pointTallies(in: library, leavingOut: state.resting)
    let begun = keeper.begunQuiz(in: library, leavingOut: state.resting)
    send(.pointsDue(tallies.due, remembered: tallies.remembered, begun: begun))
  }

  /// Takes over the packs as their files are now, where they were found to have changed.
  private func takeRenewed() {
    guard let renewed = renewal.take() else { return }
    library = renewed
    send(.catalogue(renewed.catalogue))
    countPointsDue()
    notePacks()
    isQuizPrepared = false
  }

  /// Makes a round ahead in a task once home is drawn, so that the first one opens at once: by then
  /// its rubrics are compiled, and it is known which points its texts give away.
  private func prepareQuiz() {
    guard state.isHome, !isQuizPrepared else { return }
    isQuizPrepared = true
    let (material, _, _) = keeper.quizMaterial(.all, from: library, leavingOut: state.resting)
    Task.detached(priority: .utility) { _ = QuizMaker(material).round(of: QuizMaker.roundLength) }
  }

  private func notePacks() {
    if !library.problems.isEmpty { send(.notice(packsNeedMending)) }
  }

  private var packsNeedMending: Bilingual {
    let count = library.problems.count
    return Bilingual(
      zh: "题包里有 \(count) 处问题，用不了的题和题包没有载入；用 viva content check 查看。",
      en:
        "Packs have \(count == 1 ? "a fault" : "\(count) faults"); questions and packs that cannot "
        + "be used are left out. viva content check says why."
    )
  }

  private var untilTick: Duration {
    state.tickInterval - (ContinuousClock.now - lastTick)
  }

  private func show() {
    session.show(view(state, size: session.size, drawing: drawing))
  }

  private func take(_ event: TerminalEvent) {
    switch event {
    case .key(let key):
      if let event = Views.event(for: key, state: state, size: session.size, drawing: drawing) {
        send(event)
      }
    case .ambiguousWidth(let columns):
      if drawing.glyphs != .ascii {
        drawing = Drawing(ambiguous: columns == 2 ? .wide : .narrow)
      }
    case .stopRequested: send(.action(.suspend))
    case .terminated(let signal):
      endedBy = signal
      insistOnQuitting()
    case .hangup: insistOnQuitting()
    case .resized, .woken, .focus: break
    }
  }

  private func send(_ event: Event) {
    var effects = update(&state, event, now: .current)
    for sentence in keeper.takeTroubles() {
      effects += update(&state, .notice(sentence), now: .current)
    }
    let takenBack = state.takenBack
    for effect in effects {
      carryOut(effect)
      if state.takenBack != takenBack { return }
    }
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .open(let id, let purpose): open(id, purpose)
    case .openQuiz(let scope):
      let (material, draft, earlier) = keeper.quizMaterial(
        scope,
        from: library,
        leavingOut: state.resting
      )
      send(.quizOpened(material, scope, draft: draft, earlier: earlier))
    case .saveDraft(let draft, let isLast):
      if let reason = keeper.save(draft, isLast: isLast) {
        send(.draftFailed(draft, because: reason))
      }
    case .rescue(let text): rescue(text)
    case .clearDraft(let place): keeper.clearDraft(of: place)
    case .record(let entry):
      if let reason = keeper.record(entry) { send(.recordFailed(entry, because: reason)) }
    case .countMiss(let miss): keeper.count(miss, in: library)
    case .refreshStandings:
      isHomeStale = true
      let (standings, drafts) = keeper.changedStandings()
      send(.standingsChanged(standings, drafts: drafts))
    case .loadStudy:
      send(.figures(keeper.figures(library, leavingOut: state.resting)))
    case .namePoints(let points): send(.pointsNamed(library.statements(of: points)))
    case .prepareFind: finds.prepare(library, demos: state.demos)
    case .storeLanguage:
      keeper.store(state.language)
      if settingsFile.namesLanguage { storeSettings() }
    case .storeSettings: storeSettings()
    case .reschedule:
      keeper.schedule(by: state.settings)
      carryOut(.refreshStandings)
    case .storeWelcomed: keeper.storeWelcomed()
    case .listInterviews: send(.interviews(keeper.interviewSummaries()))
    case .openInterview(let ticket): open(ticket)
    case .exportReport(let interview):
      let pages = ReportPages(
        interview,
        among: state.interviews,
        state.catalogue,
        in: state.language
      )
      send(.notice(pages.write(into: FileManager.default.currentDirectoryPath)))
    case .startRun(let request): runs.start(request)
    case .pace(let run, let pace): runs.pace(run, pace)
    case .cancelRun(let run): runs.cancel(run)
    case .editExternally(let text): editExternally(text)
    case .discardEdited(let file): OutsideEditor.discard(file)
    case .redraw: session.redraw()
    case .suspend: session.suspend()
    case .quit: isLeaving = true
    }
    noteKeeping()
    for sentence in keeper.takeTroubles() { send(.notice(sentence)) }
  }

  private func storeSettings() {
    let trouble = settingsFile.write(language: state.language, settings: state.settings)
    if let trouble { send(.notice(trouble)) }
  }

  /// Tells the screens whether what the user does is kept, and what the journal knows once it is.
  private func noteKeeping() {
    guard keeper.isKept != state.isKept else { return }
    send(.kept(keeper.isKept))
    if keeper.isKept { carryOut(.refreshStandings) }
  }

  private func open(_ id: QuestionID, _ purpose: OpenPurpose) {
    do {
      let question = try library.question(id)
      let opened =
        switch purpose {
        case .drill: keeper.opened(question)
        case .history:
          OpenedQuestion(
            question: question,
            past: keeper.past(question.id),
            items: keeper.pastItems(question.id)
          )
        case .learn, .point, .glance, .interview: OpenedQuestion(question: question)
        }
      send(.opened(opened, for: purpose))
    } catch {
      // A glance is no wish of the user's: home does without it.
      if purpose != .glance { send(.openFailed(error.sentence)) }
    }
  }

  private func open(_ ticket: InterviewTicket) {
    let opened = keeper.openedInterview(ticket, library: library)
    send(.interviewOpened(opened?.0, draft: opened?.1))
  }

  /// Leaves though nobody is there to be held back by what cannot be saved.
  private func insistOnQuitting() {
    guard !isLeaving else { return }
    send(.action(.quit))
    if !isLeaving { send(.action(.quit)) }
    isLeaving = true
  }

  private func rescue(_ text: String) {
    let rescue = RescuedText(text, in: Paths.current.data)
    rescued.append(rescue)
    send(.notice(rescue.sentence))
  }

  private func editExternally(_ text: String) {
    let editor = OutsideEditor(environment: ProcessInfo.processInfo.environment)
    send(.editorReturned(editor.edit(text) { try session.run($0) }))
  }
}
