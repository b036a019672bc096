/// A JSON value whose objects keep the order in which they were written.
///
/// The order of a contract's fields is part of how it reads, and `JSONEncoder` keeps none.
/// NaN and infinities, which JSON cannot hold, become the strings `NaN`, `Infinity`, `-Infinity`.
public enum JSONValue: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case boolean(Bool)
  /// A whole number.
  case integer(Int)
  /// A number: the shortest digits that read back as the same.
  case number(Double)
  /// A text.
  case text(String)
  /// A list.
  case array([JSONValue])
  /// Fields in order; a key stands once.
  case object([Field])

  /// A key and its value.
  public struct Field: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONValue

    /// Creates a field.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The value on one line (RFC 8259).
  public var serialised: String {
    var output = ""
    write(to: &output)
    return output
  }

  private func write(to output: inout String) {
    switch self {
    case .null: output += "null"
    case .boolean(let value): output += value ? "true" : "false"
    case .integer(let value): output += String(value)
    case .number(let value): Self.write(value, to: &output)
    case .text(let text): Self.write(text, to: &output)
    case .array(let values):
      output += "["
      for (place, value) in values.enumerated() {
        if place > 0 { output += "," }
        value.write(to: &output)
      }
      output += "]"
    case .object(let fields):
      output += "{"
      for (place, field) in fields.enumerated() {
        if place > 0 { output += "," }
        Self.write(field.key, to: &output)
        output += ":"
        field.value.write(to: &output)
      }
      output += "}"
    }
  }

  private static func write(_ number: Double, to output: inout String) {
    if number.isNaN {
      output += "\"NaN\""
    } else if number.isInfinite {
      output += number > 0 ? "\"Infinity\"" : "\"-Infinity\""
    } else if number == number.rounded(), abs(number) < 1e15 {
      output += String(Int(number))
    } else {
      output += number.description
    }
  }

  private static func write(_ text: String, to output: inout String) {
    output += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: output.unicodeScalars.append(scalar)
      }
    }
    output += "\""
  }
}
