import Neural

/// A formula in a text, evaluated: `10`, `0.25^10`, `2^(-6/7)`, `1.2×10^6`, `4*96+8`,
/// `log(1e-8)/log(0.25)`.
struct NumberFormula {
  /// What it comes to.
  private(set) var value: Double
  /// Behind its last letter.
  private(set) var end: Int
  /// Whether something was divided, as in `2/3`.
  private(set) var isQuotient = false

  private let letters: [Unicode.Scalar]

  /// How deep parentheses and exponents of exponents are read.
  private static let deepest = 8

  /// Reads the formula that begins at a place; nil where none does. What cannot be read to its end
  /// is left out from its last sign on. O(n) in its letters.
  init?(_ letters: [Unicode.Scalar], at start: Int) {
    self.letters = letters
    (value, end) = (0, start)
    guard let sum = sum(at: start, depth: 0), sum.value.isFinite else { return nil }
    (value, end, isQuotient) = (sum.value, sum.end, sum.isQuotient)
  }

  private typealias Part = (value: Double, end: Int, isQuotient: Bool)

  /// Products added up. A minus between two numbers of which the second is greater leads from one
  /// to the other, as in 5-7, unless parentheses stand around it.
  private func sum(at start: Int, depth: Int) -> Part? {
    guard var part = product(at: start, depth: depth) else { return nil }
    while let sign = sign("+-", at: part.end),
      let next = product(at: letters.skippingBlanks(sign.end), depth: depth)
    {
      if sign.letter == "-" {
        guard depth > 0 || next.value <= part.value else { break }
        part = (part.value - next.value, next.end, false)
      } else {
        part = (part.value + next.value, next.end, false)
      }
    }
    return part
  }

  private func product(at start: Int, depth: Int) -> Part? {
    guard let first = power(at: start, depth: depth) else { return nil }
    var part: Part = (first.value, first.end, false)
    while let sign = sign("×*x·/÷", at: part.end),
      let next = power(at: letters.skippingBlanks(sign.end), depth: depth)
    {
      if sign.letter == "/" || sign.letter == "÷" {
        guard next.value != 0 else { break }
        part = (part.value / next.value, next.end, true)
      } else {
        part = (part.value * next.value, next.end, part.isQuotient)
      }
    }
    return part
  }

  private func power(at start: Int, depth: Int) -> (value: Double, end: Int)? {
    guard depth <= Self.deepest, let base = atom(at: start, depth: depth) else { return nil }
    guard base.end < letters.count, letters[base.end] == "^" else { return base }
    let place = base.end + 1
    let isNegative = place < letters.count && letters[place] == "-"
    guard let exponent = power(at: isNegative ? place + 1 : place, depth: depth + 1)
    else { return base }
    let value = Self.raised(base.value, to: isNegative ? -exponent.value : exponent.value)
    return (value, exponent.end)
  }

  /// A number with its scale, a function, or what stands in parentheses.
  private func atom(at start: Int, depth: Int) -> (value: Double, end: Int)? {
    guard start < letters.count else { return nil }
    if letters[start] == "(" { return group(at: start, depth: depth) }
    if letters[start] == "e", start + 1 < letters.count, letters[start + 1] == "^",
      !letters.isLatin(start - 1)
    {
      return (Double.exponential(1), start + 1)
    }
    for (name, function) in Self.functions where !letters.isLatin(start - 1) {
      let end = start + name.unicodeScalars.count
      guard letters.stands(name, at: start), end < letters.count,
        letters[end] == "(" || letters[end] == " " || name == "√"
      else { continue }
      // ln 1000 needs no parentheses; in "a log of likes" no number follows.
      let behind = letters.skippingBlanks(end)
      let isGroup = behind < letters.count && letters[behind] == "("
      guard let inner = isGroup ? group(at: behind, depth: depth) : decimal(at: behind)
      else { return nil }
      return (function(inner.value), inner.end)
    }
    guard let number = decimal(at: start) else { return nil }
    guard let scale = Self.scale(in: letters, at: letters.skippingBlanks(number.end)) else {
      return number
    }
    return (number.value * scale.factor, scale.end)
  }

  private func group(at start: Int, depth: Int) -> (value: Double, end: Int)? {
    guard depth < Self.deepest else { return nil }
    var place = letters.skippingBlanks(start + 1)
    let isNegative = place < letters.count && letters[place] == "-"
    if isNegative { place = letters.skippingBlanks(place + 1) }
    guard let inner = sum(at: place, depth: depth + 1) else { return nil }
    let end = letters.skippingBlanks(inner.end)
    guard end < letters.count, letters[end] == ")" else { return nil }
    return (isNegative ? -inner.value : inner.value, end + 1)
  }

  private static let functions: [(String, @Sendable (Double) -> Double)] = [
    ("ln", { Double.logarithm($0) }), ("log", { Double.logarithm($0) }),
    ("exp", { Double.exponential($0) }),
    ("log2", { Double.logarithm($0) / Double.logarithm(2) }),
    ("log10", { Double.logarithm($0) / Double.logarithm(10) }),
    ("lg", { Double.logarithm($0) / Double.logarithm(10) }),
    ("sqrt", { $0.squareRoot() }), ("√", { $0.squareRoot() }),
  ]

  private func sign(_ signs: String, at place: Int) -> (letter: Unicode.Scalar, end: Int)? {
    let start = letters.skippingBlanks(place)
    guard start < letters.count, signs.unicodeScalars.contains(letters[start]) else { return nil }
    return (letters[start], start + 1)
  }

  /// Digits, a fraction and a power of ten behind `e`.
  private func decimal(at start: Int) -> (value: Double, end: Int)? {
    guard
      letters.isDigit(start)
        || start < letters.count && letters[start] == "." && letters.isDigit(start + 1)
    else { return nil }
    var end = start
    while letters.isDigit(end) { end += 1 }
    if end < letters.count, letters[end] == "." {
      end += 1
      while letters.isDigit(end) { end += 1 }
    }
    if end < letters.count, letters[end] == "e" {
      let signed = end + 1 < letters.count && "+-".unicodeScalars.contains(letters[end + 1])
      var behind = end + (signed ? 2 : 1)
      if letters.isDigit(behind) {
        while letters.isDigit(behind) { behind += 1 }
        end = behind
      }
    }
    var text = String(String.UnicodeScalarView(letters[start..<end]))
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasSuffix(".") { text.removeLast() }
    return Double(text).map { ($0, end) }
  }

  /// What a number is multiplied by, 万 or `k`, that stands at a place; nil where none does.
  static func scale(in letters: [Unicode.Scalar], at start: Int) -> (factor: Double, end: Int)? {
    for (word, factor) in scales where start < letters.count {
      let end = start + word.unicodeScalars.count
      guard letters.stands(word, at: start) else { continue }
      let goesOn =
        end < letters.count && word.unicodeScalars.allSatisfy(\.isASCII) && letters[end].isASCII
        && letters[end].properties.isAlphabetic
      if goesOn { continue }
      return (factor, end)
    }
    return nil
  }

  private static let scales: [(String, Double)] = [
    ("千万", 1e7), ("百万", 1e6), ("十万", 1e5), ("千", 1e3), ("万", 1e4), ("亿", 1e8), ("k", 1e3),
    ("thousand", 1e3), ("million", 1e6), ("billion", 1e9),
  ]

  private static func raised(_ base: Double, to exponent: Double) -> Double {
    guard exponent == exponent.rounded(), abs(exponent) <= 400 else {
      return base > 0 ? Double.exponential(exponent * Double.logarithm(base)) : 0
    }
    return (0..<Int(abs(exponent))).reduce(1) { power, _ in
      exponent < 0 ? power / base : power * base
    }
  }
}
