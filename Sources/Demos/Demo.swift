public import Wording

/// A concept that runs live on the engine, step by step.
public protocol Demo: Sendable {
  /// One walk through the demo.
  associatedtype Run: DemoRun
  /// What the demo is called, what can be set, and what it claims.
  var card: DemoCard { get }
  /// Prepares a walk; the settings and the seed determine its every number.
  ///
  /// - Throws: ``DialError`` where a setting names no dial or lies outside its range.
  func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> Run
}

/// A walk under way. It is made and driven within one task.
public protocol DemoRun {
  /// Computes the next step, or returns nil at the end.
  ///
  /// A streamed step, such as a training, is returned again and again: its first state with nothing
  /// ``DemoStep/progress`` done, its last with all done. Every state holds all that there is to
  /// show, so that one may be passed over.
  ///
  /// Checks for cancellation often enough to end within 20 ms of it, at the largest settings and
  /// with the freeing of all that it holds; `Benchmarks/demos.py` measures that.
  mutating func next() throws(DemoError) -> DemoStep?
}

/// Why a walk stopped.
public enum DemoError: Error, Hashable, Sendable {
  /// The task that drives the walk was cancelled.
  case cancelled
  /// The user's file cannot be walked; the associated text says what, where and what to do.
  case data(Bilingual)
}

/// Why settings were refused.
public enum DialError: Error, Hashable, Sendable {
  /// No dial has that name.
  case unknownDial(name: String, known: [String])
  /// The value is outside the dial's range.
  case badValue(dial: String, value: String, expected: String)
}

/// What is known of a demo before it runs.
public struct DemoCard: Hashable, Sendable {
  /// The stable name, such as `itemcf-weighting`.
  public var name: String
  /// The heading.
  public var title: Bilingual
  /// What the demo shows, in one sentence.
  public var claim: Bilingual
  /// At which settings the claim fails, and why.
  public var failsWhen: Bilingual
  /// What can be turned.
  public var dials: [Dial]
  /// The steps in the order of the walk, so that lists can name them before a run.
  public var steps: [StepCard]
  /// The questions asked before a step is shown.
  public var predictions: [Prediction]
  /// What the claim comes to in numbers; replayed by `viva demo --claims`.
  public var claims: [Claim]

  /// Creates a card.
  public init(
    name: String,
    title: Bilingual,
    claim: Bilingual,
    failsWhen: Bilingual,
    dials: [Dial],
    steps: [StepCard],
    predictions: [Prediction],
    claims: [Claim] = []
  ) {
    self.name = name
    self.title = title
    self.claim = claim
    self.failsWhen = failsWhen
    self.dials = dials
    self.steps = steps
    self.predictions = predictions
    self.claims = claims
  }
}

/// A step's name and what it is about.
public struct StepCard: Hashable, Sendable, Identifiable {
  /// The stable id, such as `time-gap`.
  public var id: String
  /// The heading.
  public var title: Bilingual
  /// What happens here, in one or two sentences.
  public var caption: Bilingual
  /// What it means, for the one who asks: formula and reason.
  public var explanation: Bilingual

  /// Creates a step's card.
  public init(id: String, title: Bilingual, caption: Bilingual, explanation: Bilingual) {
    self.id = id
    self.title = title
    self.caption = caption
    self.explanation = explanation
  }
}

/// A question that the user commits an answer to before a step is computed.
public struct Prediction: Hashable, Sendable, Identifiable {
  /// The stable id.
  public var id: String
  /// The step before which it is asked.
  public var step: String
  /// The question.
  public var asks: Bilingual
  /// What can be chosen. A choice's id is compared with the step's ``DemoStep/outcome``.
  public var choices: [PredictionChoice]
  /// Dials of numbers of which one at least must not be 0, for otherwise there is nothing to
  /// predict; none where it can always be asked.
  public var weights: [String]

  /// Creates a prediction.
  public init(
    id: String,
    step: String,
    asks: Bilingual,
    choices: [PredictionChoice],
    weights: [String] = []
  ) {
    self.id = id
    self.step = step
    self.asks = asks
    self.choices = choices
    self.weights = weights
  }

  /// Whether there is anything to predict under a demo's settings.
  ///
  /// - Parameter dials: those of the demo; one that it does not have weighs nothing.
  public func isOpen(under settings: DemoSettings, dials: [Dial]) -> Bool {
    weights.isEmpty
      || dials.contains { dial in
        weights.contains(dial.id) && (settings.values[dial.id] ?? dial.initial) != .number(0)
      }
  }
}

/// One answer to a prediction.
public struct PredictionChoice: Hashable, Sendable, Identifiable {
  /// The stable id, which a step's outcome names when the choice came true.
  public var id: String
  /// The wording.
  public var text: Bilingual

  /// Creates a choice.
  public init(id: String, text: Bilingual) {
    self.id = id
    self.text = text
  }
}
