import Demos

extension DialValue {
  /// The value as JSON: a number, the id of the choice, or the list of picked ids.
  var json: JSONValue {
    switch self {
    case .number(let number): .number(number.toFifteenDigits)
    case .choice(let id): .text(id)
    case .picks(let ids): .array(ids.map { .text($0) })
    }
  }
}
