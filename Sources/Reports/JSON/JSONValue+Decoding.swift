extension JSONValue: Decodable {
  /// Reads any JSON value; numbers are ``number(_:)`` all, and fields stand in the order of their
  /// keys.
  public init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let number = try? single.decode(Double.self) {
      self = .number(number)
    } else if let text = try? single.decode(String.self) {
      self = .text(text)
    } else if let values = try? single.decode([JSONValue].self) {
      self = .array(values)
    } else if let truth = try? single.decode(Bool.self) {
      self = .boolean(truth)
    } else {
      let fields = try single.decode([String: JSONValue].self)
      self = .object(fields.sorted { $0.key < $1.key }.map { Field($0.key, $0.value) })
    }
  }
}
