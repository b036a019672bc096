import Demos

extension DialValue {
  /// The value as JSON: a number, or the id of the choice.
  var json: JSONValue {
    switch self {
    case .number(let number): .number(number)
    case .choice(let id): .text(id)
    }
  }
}
