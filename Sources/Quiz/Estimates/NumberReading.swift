import Neural

/// The numbers that stand in a text, such as `10`, `0.25`, `2/3`, `1e6`, `10^6`, `1.2×10^6` or
/// `3万`, each in the unit that is asked for: of megabytes `0.4 GB` is 400, of per cents `2/3` is
/// 66.7.
struct NumberReading {
  /// The numbers in their order.
  private(set) var numbers: [Mention] = []
  /// The text in lower case, full-width forms made plain and commas that group thousands left out.
  private let letters: [Unicode.Scalar]
  private let unit: NumberUnit

  /// A number, and where it stands.
  struct Mention {
    var value: Double
    var place: Range<Int>
    /// Whether it ends a name, as in `log2`.
    var isName: Bool
    /// Whether it may as well be a share of a whole: a bare number up to 1 where per cents are
    /// asked for.
    var isShare: Bool
  }

  /// Reads a text, its numbers in a unit. O(n).
  init(_ text: String, in unit: NumberUnit = .plain) {
    self.unit = unit
    letters = Self.plain(text)
    var place = 0
    while place < letters.count {
      guard let found = mention(at: place) else {
        place += 1
        continue
      }
      numbers.append(found)
      place = found.place.upperBound
    }
    if numbers.contains(where: { !$0.isName }) { numbers.removeAll(where: \.isName) }
  }

  /// The number that is meant where several stand: what follows the last "so"; else what opens the
  /// text as a clause of its own; else what follows the last "about" or =; else the last. Nil where
  /// there is none.
  var answer: Mention? {
    guard numbers.count > 1, let first = numbers.first else { return numbers.first }
    if let concluded = number(behind: Self.conclusions) { return concluded }
    let end = letters.indices.first(where: endsClause) ?? letters.count
    let opening = numbers.prefix { $0.place.upperBound <= end }
    if opening.count == 1, isHedge(letters[..<first.place.lowerBound]) { return first }
    return number(behind: Self.nearly) ?? numbers.last
  }

  private static let conclusions = [
    "so", "therefore", "thus", "hence", "所以", "因此", "于是", "也就是", "故", "即", "→", "⇒",
  ]
  private static let nearly = [
    "about", "around", "roughly", "approximately", "约", "大概", "差不多", "等于", "≈", "=", "~",
  ]
  private static let hedges = [
    "about", "around", "roughly", "approximately", "maybe", "perhaps", "it", "is", "i", "say", "约",
    "大约", "大概", "差不多", "可能", "应该", "是", "≈", "~", "-",
  ]

  /// The first number behind the last of some words; nil where no number follows it.
  private func number(behind words: [String]) -> Mention? {
    let ends = words.flatMap { word -> [Int] in
      let word = Array(word.unicodeScalars)
      return letters.indices.compactMap { place in
        let end = place + word.count
        guard end <= letters.count, letters[place..<end].elementsEqual(word) else { return nil }
        let isInside =
          word[0].isASCII && word[0].properties.isAlphabetic
          && (isLatin(place - 1) || isLatin(end))
        return isInside ? nil : end
      }
    }
    // A word that no number follows concludes nothing.
    let followed = ends.filter { end in numbers.contains { $0.place.lowerBound >= end } }
    return followed.max().flatMap { end in
      numbers.first { $0.place.lowerBound >= end }
    }
  }

  /// Whether a text says nothing but that what follows is not exact.
  private func isHedge(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    var rest = String(String.UnicodeScalarView(text)).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")[...]
    while !rest.isEmpty {
      if rest.hasPrefix(" ") { rest.removeFirst() }
      guard let hedge = Self.hedges.filter({ rest.hasPrefix($0) }).max(by: { $0.count < $1.count })
      else { return rest.isEmpty }
      rest = rest.dropFirst(hedge.count)
    }
    return true
  }

  private func isLatin(_ place: Int) -> Bool {
    letters.indices.contains(place) && letters[place].isASCII
      && letters[place].properties.isAlphabetic
  }

  private func isDigit(_ place: Int) -> Bool {
    letters.indices.contains(place) && ("0"..."9").contains(letters[place])
  }

  /// Whether a clause ends at a place; the point of a fraction ends none.
  private func endsClause(_ place: Int) -> Bool {
    if letters[place] == "." { return !isDigit(place + 1) }
    return "，,。；;：:\n（(".unicodeScalars.contains(letters[place])
  }

  /// The number that begins at a place, in the unit that is asked for; or nil.
  private func mention(at start: Int) -> Mention? {
    guard var (value, end) = term(at: start) ?? numeral(at: start) else { return nil }
    var isQuotient = false
    if let divided = quotient(of: value, at: end) {
      (value, end) = divided
      isQuotient = true
    }
    var isShare = false
    if let behind = unitBehind(end) {
      value *= behind.factor
      end = behind.end
    } else if stands("百分之", before: start), let factor = unit.factor(of: "%") {
      value *= factor
    } else if isQuotient, unit == .perCent {
      value *= 100
    } else {
      isShare = unit == .perCent && value <= 1
    }
    // A minus, and no sign between two numbers.
    let isNegative = start > 0 && letters[start - 1] == "-" && !isDigit(start - 2)
    return Mention(
      value: isNegative ? -value : value,
      place: start..<end,
      isName: isLatin(start - 1),
      isShare: isShare
    )
  }

  /// A number with its power and what it is multiplied by, without a unit.
  private func term(at start: Int) -> (value: Double, end: Int)? {
    guard isDigit(start) || letters[start] == "." && isDigit(start + 1) else { return nil }
    guard var (value, end) = decimal(at: start) else { return nil }
    if let power = power(at: end) {
      value = Self.raised(value, to: power.exponent)
      end = power.end
    }
    if let scale = scale(at: end) {
      value *= scale.factor
      end = scale.end
    }
    return (value, end)
  }

  /// A Chinese digit that is part of a fraction: 三 of 三分之二, and of 三成.
  private func numeral(at place: Int) -> (value: Double, end: Int)? {
    guard let digit = Self.digits[letters[place]],
      stands("分之", at: place + 1) || stands("成", at: place + 1)
    else { return nil }
    return (digit, place + 1)
  }

  private static let digits: [Unicode.Scalar: Double] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// What a number comes to with a divisor behind it, `/3`, or as one: 3分之2.
  private func quotient(of value: Double, at place: Int) -> (value: Double, end: Int)? {
    let sign = skippingBlanks(place)
    if sign < letters.count, "/÷".unicodeScalars.contains(letters[sign]) {
      let start = skippingBlanks(sign + 1)
      guard start < letters.count, let divisor = term(at: start), divisor.value != 0 else {
        return nil
      }
      return (value / divisor.value, divisor.end)
    }
    guard stands("分之", at: sign), sign + 2 < letters.count, value != 0 else { return nil }
    let part = term(at: sign + 2) ?? Self.digits[letters[sign + 2]].map { ($0, sign + 3) }
    return part.map { ($0.value / value, $0.end) }
  }

  /// What the unit behind a number makes of it; nil where none stands there that could be asked
  /// for.
  private func unitBehind(_ place: Int) -> (factor: Double, end: Int)? {
    let start = skippingBlanks(place)
    return NumberUnit.words.lazy.compactMap { word -> (factor: Double, end: Int)? in
      let end = start + word.unicodeScalars.count
      guard let factor = unit.factor(of: word), stands(word, at: start),
        !isLatin(end) || !isLatin(end - 1)
      else { return nil }
      return (factor, end)
    }
    .first
  }

  private func skippingBlanks(_ place: Int) -> Int {
    letters[min(place, letters.count)...].firstIndex { $0 != " " } ?? letters.count
  }

  /// Whether a word stands at a place.
  private func stands(_ word: String, at place: Int) -> Bool {
    letters[min(place, letters.count)...].starts(with: word.unicodeScalars)
  }

  /// Whether a word stands right before a place, blanks aside.
  private func stands(_ word: String, before place: Int) -> Bool {
    let end = letters[..<place].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return letters[..<end].suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars)
  }

  /// Digits, a fraction and a power of ten behind `e`.
  private func decimal(at start: Int) -> (value: Double, end: Int)? {
    var end = start
    while isDigit(end) { end += 1 }
    if end < letters.count, letters[end] == "." {
      end += 1
      while isDigit(end) { end += 1 }
    }
    if end < letters.count, letters[end] == "e" {
      let signed = end + 1 < letters.count && "+-".unicodeScalars.contains(letters[end + 1])
      var behind = end + (signed ? 2 : 1)
      if isDigit(behind) {
        while isDigit(behind) { behind += 1 }
        end = behind
      }
    }
    var text = String(String.UnicodeScalarView(letters[start..<end]))
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasSuffix(".") { text.removeLast() }
    return Double(text).map { ($0, end) }
  }

  /// An exponent behind `^`.
  private func power(at place: Int) -> (exponent: Double, end: Int)? {
    guard place < letters.count, letters[place] == "^" else { return nil }
    var start = place + 1
    let isNegative = start < letters.count && letters[start] == "-"
    if isNegative { start += 1 }
    guard isDigit(start), let (exponent, end) = decimal(at: start) else { return nil }
    return (isNegative ? -exponent : exponent, end)
  }

  /// What a number is multiplied by: `×10^6`, 万, `k`.
  private func scale(at place: Int) -> (factor: Double, end: Int)? {
    var start = place
    while start < letters.count, letters[start] == " " { start += 1 }
    guard start < letters.count else { return nil }
    if "×*x·".unicodeScalars.contains(letters[start]) {
      start += 1
      while start < letters.count, letters[start] == " " { start += 1 }
      guard isDigit(start), let (base, end) = decimal(at: start), base == 10,
        let power = power(at: end)
      else { return nil }
      return (Self.raised(base, to: power.exponent), power.end)
    }
    for (word, factor) in Self.scales {
      let end = start + word.unicodeScalars.count
      guard stands(word, at: start), !isLatin(end) || !isLatin(end - 1) else { continue }
      return (factor, end)
    }
    return nil
  }

  private static let scales: [(String, Double)] = [
    ("百万", 1e6), ("千", 1e3), ("万", 1e4), ("亿", 1e8), ("k", 1e3), ("thousand", 1e3),
    ("million", 1e6), ("billion", 1e9),
  ]

  private static func raised(_ base: Double, to exponent: Double) -> Double {
    guard exponent == exponent.rounded(), abs(exponent) <= 400 else {
      return base > 0 ? Double.exponential(exponent * Double.logarithm(base)) : 0
    }
    return (0..<Int(abs(exponent))).reduce(1) { power, _ in
      exponent < 0 ? power / base : power * base
    }
  }

  private static func plain(_ text: String) -> [Unicode.Scalar] {
    let letters = text.lowercased().unicodeScalars.map { scalar in
      // Full-width digits and points, as an input method writes them; its comma parts clauses.
      (0xFF01...0xFF5E).contains(scalar.value) && scalar != "，"
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
    }
    let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    return letters.indices.filter { place in
      guard letters[place] == ",", place > 0, digits.contains(letters[place - 1]) else {
        return true
      }
      return letters[(place + 1)...].prefix(4).prefix(while: digits.contains).count != 3
    }
    .map { letters[$0] }
  }
}
