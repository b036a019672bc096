public import Demos
public import Memory
public import Questions
public import Wording

/// Everything that the screen shows and that the next event may change.
///
/// Only ``update(_:_:now:)`` changes it.
public struct State: Hashable, Sendable {
  /// The language of the screen.
  public internal(set) var language: Language
  /// Everything that can be asked.
  public internal(set) var catalogue: Catalogue
  /// Every demo's card.
  public let demos: [DemoCard]
  /// What the journal knows of the questions.
  public internal(set) var standings: [QuestionID: Standing]
  /// The questions that were left in the middle of an answer.
  public internal(set) var drafts: Set<QuestionID>
  /// The mock interviews that there were, in the order in which they began.
  public internal(set) var interviews: [InterviewSummary] = []
  /// The marks on questions.
  public internal(set) var marks: [QuestionID: Marks] = [:]
  /// The file that the settings are kept in, or empty.
  public internal(set) var settingsFile = ""
  /// When the user studied lately.
  public internal(set) var study = Study()
  /// What the user has set.
  public internal(set) var settings: Settings
  /// What can be found, or nil until it was asked for.
  public internal(set) var findIndex: FindIndex?
  /// What home says of the coming days, or nil where nothing was ever answered.
  public internal(set) var outlook: Outlook?
  /// Whether something has happened since that may change it.
  var isOutlookStale = false
  /// How many points should be asked again, as the journal counted them last.
  public internal(set) var duePoints = 0
  /// How many points of each question that has a reviewed one were remembered then.
  public internal(set) var rememberedPoints: [QuestionID: Int] = [:]
  /// The round of short items that was left before its end, or nil.
  public internal(set) var begunQuiz: QuizProgress?
  /// The layers, the bottom one first; never empty.
  public internal(set) var layers: [Layer]
  /// Which action of the bottom line the mark is on, or nil.
  public internal(set) var actionMark: Int?
  /// A line from the tutor, or nil.
  public internal(set) var notice: Notice?
  /// Whether what the user does is kept beyond this run of the program.
  public internal(set) var isKept = true
  /// The moment of the last event.
  public internal(set) var now: Moment
  /// The seed of demo runs.
  public let seed: UInt64

  /// How often an event was taken back, since what it asked to be kept could not be: its other
  /// effects must not be carried out then.
  public internal(set) var takenBack = 0
  /// Whether the program is being left.
  var isQuitting = false
  /// Whether leaving was held back, since what is written could not be kept; the next time it goes
  /// through.
  var wasHeldBack = false
  /// The parameters of the model of forgetting, fitted to the user's own reviews or published.
  let parameters: FSRSParameters
  /// The number of the last demo run.
  var lastRun = 0
  /// The number of the last mock interview.
  var lastInterview = 0
  /// The number of the last answer.
  var lastTicket = 0
  /// The layers as they were before the last event that asked for something to be kept, to go back
  /// to where it cannot be.
  var checkpoint: [Layer]?

  /// Creates the state of a fresh start.
  ///
  /// - Parameter welcome: The page on which a first run begins, or nil.
  public init(
    language: Language,
    catalogue: Catalogue,
    demos: [DemoCard],
    standings: [QuestionID: Standing],
    drafts: Set<QuestionID>,
    welcome: Welcome?,
    now: Moment,
    seed: UInt64,
    parameters: FSRSParameters = .standard,
    settings: Settings = Settings()
  ) {
    self.language = language
    self.catalogue = catalogue
    self.demos = demos
    self.standings = standings
    self.drafts = drafts
    self.now = now
    self.seed = seed
    self.parameters = parameters
    self.settings = settings
    layers = []
    actionMark = nil
    notice = nil
    let home = Home(rows: Home.rows(of: catalogue))
    layers = [.home(home)] + (welcome.map { [.welcome($0)] } ?? [])
    selectSuggestion()
    settle()
  }

  /// The published model of forgetting.
  public static let scheduler = FSRS6()
  /// The model of forgetting that readiness and forecasts are computed with.
  var model: FSRS6 { FSRS6(parameters: parameters) }

  /// The layer that takes events first.
  public var top: Layer { layers[layers.count - 1] }

  /// The text that letters go into, or nil.
  public var editor: TextEditor? {
    switch top {
    case .drill(let drill): drill.editor
    case .quiz(let round): round.editor
    case .interview(.talking(let talk)): talk.isWriting ? talk.editor : nil
    case .find(let find): find.editor
    default: nil
    }
  }

  /// Whether ``Event/tick`` should be sent: a timer runs, a draft is unsaved, a demo goes
  /// on by itself, or home says what is due.
  public var wantsTick: Bool {
    isDemoMoving || isHome
      || layers.contains { layer in
        switch layer {
        case .drill(let drill): drill.isTimed
        case .quiz(let round): round.isTimed || round.saveAgainAt != nil
        case .interview(.talking(let talk)): talk.isWriting
        default: false
        }
      }
  }

  /// The time between two ticks: short while a demo goes on before the user's eyes, long where
  /// only the day goes on.
  public var tickInterval: Duration {
    isDemoMoving ? .milliseconds(80) : isHome ? .seconds(30) : .milliseconds(500)
  }

  /// Whether home is on top.
  public var isHome: Bool { if case .home = top { true } else { false } }

  /// Whether rows are walked, or results of the settings before a turn are still on the screen.
  private var isDemoMoving: Bool {
    guard case .demo(let walk) = top else { return false }
    return walk.isPlaying && walk.isUnveiling || walk.isAging
  }

  /// Whether a mock interview waits to be gone on with.
  public var hasWaitingInterview: Bool { interviews.contains(where: \.isWaiting) }

  /// The card of a demo.
  public func card(_ name: String) -> DemoCard? { demos.first { $0.name == name } }
}

extension State {
  /// Takes away the help and other overlays, so that what works on the screen below can be named.
  public mutating func dropOverlays() {
    while layers.count > 1 {
      switch top {
      case .help, .explanation: layers.removeLast()
      default: return
      }
    }
  }
}
