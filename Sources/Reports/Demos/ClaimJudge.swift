import Demos
import Wording

/// Judges tests by a walkthrough's JSON, as anyone could who has it.
struct ClaimJudge {
  private let walkthrough: JSONValue

  init(_ walkthrough: JSONValue) { self.walkthrough = walkthrough }

  /// Whether a test holds, and what it compared. What is not there makes a test fail.
  func judge(_ test: ClaimTest) -> (holds: Bool, finding: String) {
    switch test {
    case .isBelow(let left, let right):
      let (a, b) = (number(left), number(right))
      return (a.isFinite && a < b, "\(Self.text(a)) < \(Self.text(b))")
    case .isAbove(let left, let right):
      let (a, b) = (number(left), number(right))
      return (a > b, "\(Self.text(a)) > \(Self.text(b))")
    case .isBetween(let quantity, let low, let high):
      let a = number(quantity)
      return (a > low && a < high, "\(Self.text(low)) < \(Self.text(a)) < \(Self.text(high))")
    case .isNotFinite(let quantity):
      let a = number(quantity)
      return (!a.isFinite && !values(of: quantity).isEmpty, "\(Self.text(a)) is not finite")
    case .isText(let place, let text):
      let found = texts(at: place)
      let first = chosen(from: found, place.entry) ?? ""
      return (first == text, "\"\(first)\" is \"\(text)\"")
    }
  }

  private func number(_ quantity: ClaimQuantity) -> Double {
    switch quantity {
    case .constant(let value): value
    case .ratio(let left, let right): number(left) / number(right)
    case .difference(let left, let right): number(left) - number(right)
    case .value(let place): number(at: place)
    }
  }

  private func values(of quantity: ClaimQuantity) -> [Double] {
    switch quantity {
    case .constant(let value): [value]
    case .ratio(let left, let right), .difference(let left, let right):
      values(of: left) + values(of: right)
    case .value(let place): numbers(at: place)
    }
  }

  private func number(at place: ClaimPlace) -> Double {
    let numbers = numbers(at: place)
    return switch place.entry {
    case .least: numbers.filter(\.isFinite).min() ?? .nan
    case .greatest: numbers.filter(\.isFinite).max() ?? .nan
    default: chosen(from: numbers, place.entry) ?? .nan
    }
  }

  private func chosen<Value>(from values: [Value], _ entry: ClaimPlace.Entry) -> Value? {
    switch entry {
    case .last: values.last
    case .at(let index): values.indices.contains(index) ? values[index] : nil
    default: values.first
    }
  }

  private func numbers(at place: ClaimPlace) -> [Double] {
    list(at: place).compactMap { value in
      switch value {
      case .number(let number): number
      case .integer(let number): Double(number)
      case .text("NaN"): Double.nan
      case .text("Infinity"): Double.infinity
      case .text("-Infinity"): -Double.infinity
      default: nil
      }
    }
  }

  private func texts(at place: ClaimPlace) -> [String] {
    list(at: place).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  private func list(at place: ClaimPlace) -> [JSONValue] {
    guard
      let value = walkthrough["steps"]?.entry(place.step)?["exhibits"]?.entry(place.exhibit)?[
        "values"
      ]?[place.name]
    else { return [] }
    if case .array(let values) = value { return values }
    return [value]
  }

  private static func text(_ number: Double) -> String {
    number.isFinite && (number == 0 || (0.01..<1e4).contains(abs(number)))
      ? NumberFormat.fixed(number, fractionDigits: 3) : NumberFormat.scientific(number)
  }
}

extension JSONValue {
  /// The value under a key of an object.
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let fields) = self else { return nil }
    return fields.first { $0.key == key }?.value
  }

  /// The object of a list that has that id.
  fileprivate func entry(_ id: String) -> JSONValue? {
    guard case .array(let values) = self else { return nil }
    return values.first { $0["id"] == .text(id) }
  }
}
