import Recommender

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The dials' values as the options of ``ItemCF``, weight by weight.
struct ItemCFDials: Hashable, Sendable {
  /// Which weights are in force; each stage has all those of the stages before.
  enum Stage: Int, CaseIterable, Comparable {
    case coOccurrence, timeGap, directionPosition, activeUser, popularity, topK

    static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }
  }

  let values: DialSettings

  init(_ values: DialSettings) { self.values = values }

  /// How many neighbours are kept at the end.
  var topK: Int { Int(values.number(ID.topK)) }

  /// The options with the weights up to a stage; before the last one every neighbour is kept.
  func options(_ stage: Stage) -> ItemCFOptions {
    var options = ItemCFOptions(popularityExponent: 0, neighbourCount: Int.max)
    if stage >= .timeGap {
      options.timeDecay = decay(of: ID.timeForm)
      options.sessionWindow = sessionWindow
    }
    if stage >= .directionPosition {
      options.backwardWeight = values.number(ID.directionWeight)
      options.positionDecay = values.number(ID.positionDecay)
    }
    if stage >= .activeUser { options.activeUserPenalty = values.number(ID.activeUserPenalty) }
    if stage >= .popularity {
      options.popularityExponent = values.number(ID.popularityExponent)
      options.ownExponent = ownExponent
      options.shrinkage = values.number(ID.shrinkage)
    }
    if stage >= .topK {
      options.neighbourCount = topK
      options.history = HistoryWeighting(
        timeDecay: decay(of: ID.historyForm),
        positionDecay: values.number(ID.historyDecay)
      )
    }
    return options
  }

  /// How the larger world of the last step is, at a seed.
  func trialKey(seed: UInt64) -> ItemCFTrial.Key {
    let kind = WorldKind(rawValue: values.choice(ID.world)) ?? .films
    let halfLife = values.number(ID.halfLife)
    return ItemCFTrial.Key(
      kind: kind,
      drift: values.number(ID.drift),
      isInSessions: values.choice(ID.sessions) == Self.on,
      series: values.number(ID.series),
      crowd: values.number(ID.crowd),
      heavyShare: values.number(ID.heavyShare),
      halfLife: kind == .news && halfLife > 0 ? halfLife : nil,
      pricePull: kind == .goods ? values.number(ID.pricePull) : 0,
      repeatShare: kind == .goods ? values.number(ID.repeats) : 0,
      seed: seed
    )
  }

  /// The option's id of an effect that is there.
  static let on = "on"
  /// The option's id of an effect that is switched off.
  static let off = "off"

  private func decay(of form: String) -> TimeDecay {
    let rate = values.number(ID.timeDecay)
    return switch values.choice(form) {
    case "exponential": .exponential(rate: rate)
    case "reciprocal": .reciprocal(rate: rate)
    case "half-life": .halfLife(days: 1 / rate)
    case "competition": .competition(base: exp(-rate))
    default: .none
    }
  }

  private var ownExponent: Double? {
    switch values.choice(ID.ownExponent) {
    case "zero": 0
    case "half": 0.5
    case "one": 1
    default: nil
    }
  }

  private var sessionWindow: Int? {
    switch values.choice(ID.sessionWindow) {
    case "hour": 3600
    case "day": 86_400
    case "month": 30 * 86_400
    default: nil
    }
  }

  /// The dials' names.
  enum ID {
    static let timeForm = "time-form"
    static let timeDecay = "time-decay"
    static let sessionWindow = "session-window"
    static let directionWeight = "direction-weight"
    static let positionDecay = "position-decay"
    static let activeUserPenalty = "active-user-penalty"
    static let popularityExponent = "popularity-exponent"
    static let ownExponent = "own-exponent"
    static let shrinkage = "shrinkage"
    static let topK = "top-k"
    static let historyDecay = "history-decay"
    static let historyForm = "history-form"
    static let world = "world"
    static let drift = "drift"
    static let sessions = "sessions"
    static let series = "series"
    static let crowd = "crowd"
    static let heavyShare = "heavy-clickers"
    static let halfLife = "half-life"
    static let pricePull = "price-influence"
    static let repeats = "repeats"

    /// The dials that only the made world has a use for.
    static let ofTheWorld = [
      world, drift, sessions, series, crowd, heavyShare, halfLife, pricePull, repeats,
    ]
  }
}
