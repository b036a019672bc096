public import Demos
public import Wording

/// A walk through a demo.
///
/// While a dial is turned the steps of the run before stay on the screen until the new ones
/// arrive; steps of older runs are dropped.
public struct DemoWalk: Hashable, Sendable {
  /// The demo's card.
  public var card: DemoCard
  /// Whether the walk is on the user's own data rather than in the demo's own world.
  public var isOnData: Bool
  /// The dials.
  public var settings: DemoSettings
  /// The seed.
  public var seed: UInt64
  /// The number of the run whose steps count.
  public var run: Int
  /// The step on the screen, by its place in the card.
  public var position: Int
  /// The dial that the mark is on.
  public var dial = 0
  /// The option that the mark is on, where the marked dial has options to pick.
  public var option = 0
  /// The first line shown of the exhibits.
  public var scroll = 0
  /// The prediction that is being asked before the step, and the choice that the mark is on.
  public var asking: Asking?
  /// What was predicted, by prediction id.
  public var guesses: [String: Guess] = [:]
  /// Whether the program was started for this demo, so that to leave it is to leave the program.
  public var endsProgram = false
  /// The points from which the demo was opened, or nil.
  public var origin: DemoOrigin?
  /// Why the walk stopped, or nil.
  public var failure: Bilingual?
  /// Whether the run has come to its end.
  public var isComplete = false
  /// Whether what can go on by itself does: a streamed step, or a walk over rows.
  public var isPlaying = false
  /// What is compared with, or nil.
  public var kept: Kept?

  /// How many rows of the step's walked exhibits have been met.
  var unveiled = 1
  /// The steps whose rows have all been met.
  var met: Set<String> = []
  /// The steps that have been on the screen: what they ask is asked once.
  var visited: Set<String> = []
  /// How the run was last told to go on; nil where that was said of another streamed step.
  var toldPace: Pace? = .hold
  /// Whether the streamed step was told to go on by one state, which has not come yet.
  var isStepping = false
  /// The ticks that steps of the run before have stayed on the screen.
  var ticksOutdated = 0

  /// The steps of the run, in order.
  var fresh: [DemoStep] = []
  /// The steps of the run before.
  var stale: [DemoStep] = []
  /// Whole steps of earlier runs that no dial turned since has a say in.
  var settled: [DemoStep] = []
  /// What the run was begun for, where that is one turned dial; else nil.
  var turned: Turned?

  /// A dial that was turned, and what came of it.
  struct Turned: Hashable, Sendable {
    /// The dial's id.
    var dial: String
    /// The steps that were computed anew and are as they were.
    var unchanged: Set<String> = []
  }

  /// Settings with what came of them, to stand beside the present ones.
  public struct Kept: Hashable, Sendable {
    /// The dials.
    public var settings: DemoSettings
    /// The number of the run that computed it; while that run goes on, so does what is kept.
    var run: Int
    /// The steps, as far as they were computed.
    var steps: [DemoStep]

    /// A step under those settings, or nil where the run did not come to it.
    public func step(_ id: String) -> DemoStep? { steps.first { $0.id == id } }
  }

  /// A prediction that waits for a choice.
  public struct Asking: Hashable, Sendable {
    /// The prediction.
    public var prediction: Prediction
    /// The choice that the mark is on.
    public var mark: Int
  }

  /// A prediction that was made.
  public struct Guess: Hashable, Sendable {
    /// The chosen id; nil where the question was passed over.
    public var choice: String?
    /// The dials at that time; with others that have a say in the step the outcome is another.
    public var settings: DemoSettings
    /// What came true, once the step was computed; of several that cannot be told apart the first,
    /// where the choice is not among them.
    public var outcome: String?
  }

  /// Creates a walk at a step.
  public init(
    card: DemoCard,
    settings: DemoSettings,
    seed: UInt64,
    run: Int,
    step: String?,
    isOnData: Bool = false
  ) {
    self.card = card
    self.isOnData = isOnData
    self.settings = settings
    self.seed = seed
    self.run = run
    position = card.steps.firstIndex { $0.id == step } ?? 0
    markDialOfStep()
    visited = [stepCard.id]
    ask()
  }

  /// The card of the step on the screen.
  public var stepCard: StepCard { card.steps[position] }

  /// The computed step on the screen, or nil until it arrives. While a prediction is asked it is
  /// the step before, so that the outcome stays hidden; of a streamed one see ``withheld``.
  public var step: DemoStep? { withheld == nil ? found : nil }

  /// The streamed step before a prediction, which is not on the screen while that is asked: what a
  /// training or a sweep comes to says too much of what follows it, and may not be there yet.
  public var withheld: DemoStep? {
    guard asking != nil, let found, found.progress != nil else { return nil }
    return found
  }

  /// The step that is on the screen if nothing withholds it.
  private var found: DemoStep? {
    guard let id = shownID else { return nil }
    let new = fresh.first { $0.id == id }
    // What a turned dial leaves as it was is shown until it has been computed anew.
    if new?.isUnderWay ?? true, let same = settled.first(where: { $0.id == id }) { return same }
    return new ?? stale.first { $0.id == id }
  }

  /// The id of the step whose numbers are on the screen, or nil where there is none before it.
  var shownID: String? {
    let shown = asking == nil ? position : position - 1
    return shown < 0 ? nil : card.steps[shown].id
  }

  /// What is said of a guess once its step is computed.
  public enum Verdict: Hashable, Sendable {
    /// That choice came true.
    case outcome(String)
    /// These lead and cannot be told apart.
    case tied([String])
    /// At these settings nothing decides it.
    case open

    /// What a choice is held against in the journal: what came true, or where several lead, of
    /// which the choice is none, the first of them. Nil where nothing is said against the choice or
    /// for it.
    func outcome(for choice: String) -> String? {
      switch self {
      case .outcome(let outcome): outcome
      case .tied(let leading): leading.contains(choice) ? nil : leading.first
      case .open: nil
      }
    }
  }

  /// The guess about the step on the screen, where the dials that have a say in it still stand as
  /// they did.
  public var guess: (prediction: Prediction, guess: Guess)? {
    for prediction in card.predictions where prediction.step == stepCard.id {
      if let guess = guesses[prediction.id], guess.choice != nil, isMeant(guess, of: prediction) {
        return (prediction, guess)
      }
    }
    return nil
  }

  /// Whether a guess was made for the step as it is under the present settings: dials that change
  /// later steps alone do not matter.
  func isMeant(_ guess: Guess, of prediction: Prediction) -> Bool {
    guard let place = card.steps.firstIndex(where: { $0.id == prediction.step }) else {
      return false
    }
    let later = Set(card.steps[(place + 1)...].map(\.id))
    return card.dials.allSatisfy { dial in
      later.contains(dial.firstStep)
        || (guess.settings.values[dial.id] ?? dial.initial) == value(of: dial)
    }
  }

  /// What came of the guess about the step on the screen; nil until all of that is computed.
  public var verdict: (prediction: Prediction, choice: String, verdict: Verdict)? {
    guard asking == nil, let (prediction, guess) = guess, let choice = guess.choice,
      let verdict = verdict(on: prediction)
    else { return nil }
    return (prediction, choice, verdict)
  }

  /// What came of a prediction under the present settings; nil until its step is whole.
  func verdict(on prediction: Prediction) -> Verdict? {
    guard let step = known.first(where: { $0.id == prediction.step }), !step.isUnderWay else {
      return nil
    }
    let outcome = step.outcome[prediction.id].map { Verdict.outcome($0) }
    let tied = step.tied[prediction.id].map { Verdict.tied($0) }
    return outcome ?? tied ?? .open
  }

  /// The value of a dial.
  public func value(of dial: Dial) -> DialValue { settings.values[dial.id] ?? dial.initial }

  /// The number of the first step that a dial changes, from 1, where it is still to come; else nil.
  public func firstStep(of dial: Dial) -> Int? {
    card.steps.firstIndex { $0.id == dial.firstStep }.flatMap { $0 > position ? $0 + 1 : nil }
  }

  /// Whether a dial was turned last, and the step on the screen came out as it was.
  public func changedNothing(_ dial: Dial) -> Bool {
    guard let turned, turned.dial == dial.id, let shownID else { return false }
    return turned.unchanged.contains(shownID)
  }

  /// The dial that the mark is on, or nil where there is none.
  public var markedDial: Dial? { card.dials.indices.contains(dial) ? card.dials[dial] : nil }

  /// The option that a key picks or drops now, or nil where the marked dial has none.
  public var markedOption: DialOption? {
    let options = markedDial?.pickable ?? []
    return options.indices.contains(option) ? options[option] : nil
  }

  /// Whether a dial stands otherwise than at first.
  public var isTurned: Bool {
    card.dials.contains { value(of: $0) != $0.initial }
  }

  /// Asks what the step's prediction asks, unless it was asked before or nothing is to be predicted
  /// under these settings.
  mutating func ask() {
    let open = card.predictions.first {
      $0.step == stepCard.id && guesses[$0.id] == nil
        && $0.isOpen(under: settings, dials: card.dials)
    }
    asking = open.map { Asking(prediction: $0, mark: 0) }
  }
}
