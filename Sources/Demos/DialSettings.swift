/// A value for every dial of a card, each within its range.
public struct DialSettings: Hashable, Sendable {
  /// The values by dial name; every dial of the card has one.
  public let values: [String: DialValue]

  /// The value of a number dial that the card has.
  public func number(_ dial: String) -> Double {
    guard case .number(let value) = values[dial] else {
      preconditionFailure("the card has no number dial \(dial)")
    }
    return value
  }

  /// The chosen option's id of a choice dial that the card has.
  public func choice(_ dial: String) -> String {
    guard case .choice(let value) = values[dial] else {
      preconditionFailure("the card has no choice dial \(dial)")
    }
    return value
  }

  /// The picked options' ids of a dial of picks that the card has.
  public func picks(_ dial: String) -> [String] {
    guard case .picks(let value) = values[dial] else {
      preconditionFailure("the card has no dial of picks \(dial)")
    }
    return value
  }
}

extension DemoCard {
  /// The settings with every dial that they do not name at its initial value.
  ///
  /// - Throws: ``DialError`` where a name is not a dial's or a value is outside the dial's range.
  public func resolved(_ settings: DemoSettings) throws(DialError) -> DialSettings {
    var values: [String: DialValue] = [:]
    for dial in dials { values[dial.id] = dial.initial }
    for (name, value) in settings.values.sorted(by: { $0.key < $1.key }) {
      guard let dial = dials.first(where: { $0.id == name }) else {
        throw .unknownDial(name: name, known: dials.map(\.id))
      }
      guard dial.accepts(value) else {
        throw .badValue(dial: name, value: value.text, expected: dial.expected)
      }
      values[name] = value
    }
    return DialSettings(values: values)
  }

  /// The value that a text stands for, as in `--set time-decay=0.7`.
  ///
  /// - Throws: ``DialError`` where the name is not a dial's or the text is not in its range.
  public func value(of name: String, parsing text: String) throws(DialError) -> DialValue {
    guard let dial = dials.first(where: { $0.id == name }) else {
      throw .unknownDial(name: name, known: dials.map(\.id))
    }
    let value: DialValue? =
      switch dial.kind {
      case .number: Double(text).map { .number($0) }
      case .choice: .choice(text)
      case .picks: .picks(dial.picks(parsing: text))
      }
    guard let value, dial.accepts(value) else {
      throw .badValue(dial: name, value: text, expected: dial.expected)
    }
    return value
  }
}
