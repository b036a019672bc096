public import Wording

/// Something in a demo that the user can turn.
public struct Dial: Hashable, Sendable, Identifiable {
  /// The stable name in kebab-case, as in `--set time-decay=0.7`.
  public var id: String
  /// The label.
  public var title: Bilingual
  /// What the dial does, in one sentence.
  public var explanation: Bilingual
  /// The range.
  public var kind: Kind
  /// The id of the first step that the dial changes.
  public var firstStep: String
  /// The numbers that turning stops at, ascending; empty for every step of the range. By name any
  /// number of the range can be set.
  public var stops: [Double]

  /// Creates a dial.
  public init(
    id: String,
    title: Bilingual,
    explanation: Bilingual,
    kind: Kind,
    firstStep: String,
    stops: [Double] = []
  ) {
    self.id = id
    self.title = title
    self.explanation = explanation
    self.kind = kind
    self.firstStep = firstStep
    self.stops = stops
  }

  /// What a dial's value may be.
  public enum Kind: Hashable, Sendable {
    /// A number in a range, turned by a step; `fractionDigits` says how it is shown.
    case number(
      range: ClosedRange<Double>,
      step: Double,
      initial: Double,
      fractionDigits: Int
    )
    /// One of several named values.
    case choice(options: [DialOption], initial: String)
    /// Any number of several named values, none among them.
    case picks(options: [DialOption], initial: [String])
  }
}

/// One of a dial's named values.
public struct DialOption: Hashable, Sendable, Identifiable {
  /// The stable name.
  public var id: String
  /// The label.
  public var title: Bilingual

  /// Creates an option.
  public init(id: String, title: Bilingual) {
    self.id = id
    self.title = title
  }
}

/// A dial's value.
public enum DialValue: Hashable, Sendable {
  /// The value of a number dial.
  case number(Double)
  /// The id of the chosen option.
  case choice(String)
  /// The ids of the picked options, in the order in which the dial has them.
  case picks([String])
}

/// Values for a demo's dials, by name; a dial that is not named keeps its initial value.
public struct DemoSettings: Hashable, Sendable {
  /// The values by dial name.
  public var values: [String: DialValue]

  /// Creates settings.
  public init(values: [String: DialValue] = [:]) { self.values = values }

  /// The seed of a walk that names none.
  public static let defaultSeed: UInt64 = 7
}
