import Wording

extension Dial {
  /// The value that the dial has before it is turned.
  public var initial: DialValue {
    switch kind {
    case .number(_, _, let initial, _): .number(initial)
    case .choice(_, let initial): .choice(initial)
    case .picks(_, let initial): .picks(initial)
    }
  }

  /// What the dial takes, the same in every language: `0.01..1.00`, `none, exponential`, or
  /// `coffee,cats` for any of these, or none.
  public var expected: String {
    switch kind {
    case .number(let range, _, _, let digits):
      NumberFormat.fixed(range.lowerBound, fractionDigits: digits) + ".."
        + NumberFormat.fixed(range.upperBound, fractionDigits: digits)
    case .choice(let options, _):
      options.map(\.id).joined(separator: ", ")
    case .picks(let options, _):
      options.map(\.id).joined(separator: DialValue.pickSeparator)
    }
  }

  /// Whether the dial takes the value; a dial shown without fraction takes whole numbers only.
  public func accepts(_ value: DialValue) -> Bool {
    switch (kind, value) {
    case (.number(let range, _, _, let digits), .number(let number)):
      range.contains(number) && (digits > 0 || number == number.rounded())
    case (.choice(let options, _), .choice(let id)):
      options.contains { $0.id == id }
    case (.picks(let options, _), .picks(let ids)):
      options.map(\.id).filter(ids.contains) == ids
    default:
      false
    }
  }

  /// The options that can be picked; empty for a dial of another kind.
  public var pickable: [DialOption] {
    guard case .picks(let options, _) = kind else { return [] }
    return options
  }

  /// The ids that a text names in whatever order, in the dial's; what is no option comes behind.
  func picks(parsing text: String) -> [String] {
    let named = Set(text.split(separator: DialValue.pickSeparator).map(String.init))
    let known = pickable.map(\.id).filter(named.contains)
    return known + named.subtracting(known).sorted()
  }

  /// The value with one option more, or without it where it was picked.
  public func toggled(_ option: String, in value: DialValue) -> DialValue {
    guard case .picks(var ids) = value, pickable.contains(where: { $0.id == option }) else {
      return value
    }
    if ids.contains(option) { ids.removeAll { $0 == option } } else { ids.append(option) }
    return .picks(pickable.map(\.id).filter(ids.contains))
  }

  /// The value some steps up or down, kept within the range; choices stop at their ends, and picks
  /// stay as they are: see ``toggled(_:in:)``.
  ///
  /// Numbers fall on multiples of the step above the range's start, so that turning there and back
  /// ends where it began.
  public func turned(_ value: DialValue, by steps: Int) -> DialValue {
    switch (kind, value) {
    case (.number, .number(let number)) where !stops.isEmpty:
      return .number(stop(from: number, by: steps))
    case (.number(let range, let step, _, _), .number(let number)):
      let place = ((number - range.lowerBound) / step).rounded() + Double(steps)
      // Rounded, so that ten turns of 0.1 are exactly as far as the initial value is written.
      let turned = ((range.lowerBound + place * step) * 1e9).rounded() / 1e9
      return .number(min(max(turned, range.lowerBound), range.upperBound))
    case (.choice(let options, _), .choice(let id)):
      let place = (options.firstIndex { $0.id == id } ?? 0) + steps
      return options.isEmpty ? value : .choice(options[min(max(place, 0), options.count - 1)].id)
    default:
      return value
    }
  }

  /// The stop some places up or down; a number between two stops goes to the nearer end first.
  private func stop(from number: Double, by steps: Int) -> Double {
    let above = stops.filter { $0 > number }
    let below = stops.filter { $0 < number }
    if steps > 0 { return above.isEmpty ? number : above[min(steps, above.count) - 1] }
    if steps < 0 { return below.isEmpty ? number : below[max(0, below.count + steps)] }
    return number
  }
}

extension DialValue {
  /// The value as a person types it.
  public var text: String {
    switch self {
    case .number(let number): Int(exactly: number).map { "\($0)" } ?? "\(number)"
    case .choice(let id): id
    case .picks(let ids): ids.joined(separator: Self.pickSeparator)
    }
  }

  /// What stands between picked options, as in `--set tags=coffee,cats`.
  static let pickSeparator = ","
}
