import Screen

extension Key {
  /// The key with a full-width character made plain.
  var plain: Key {
    guard case .character(let character) = self, character.unicodeScalars.count == 1,
      let scalar = character.unicodeScalars.first
    else { return self }
    if scalar == "\u{3000}" { return .character(" ") }
    guard (0xFF01...0xFF5E).contains(scalar.value),
      let plain = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return .character(Character(plain))
  }

  /// The digit of the key, or nil.
  var digit: Int? {
    guard case .character(let character) = self else { return nil }
    return character.wholeNumberValue
  }
}
