/// The numbers that stand in a text, such as `10`, `2/3`, `2^(-6/7)`, `1.2×10^6`, `3万` or 二十多,
/// each in the unit that is asked for: of megabytes `0.4 GB` is 400, of per cents `2/3` is 66.7.
/// What leads from one number to another, `5-7` or `10% to 60%`, is one mention with both.
struct NumberReading {
  /// The numbers in their order.
  private(set) var numbers: [Mention] = []
  /// The text in lower case, full-width forms made plain and commas that group thousands left out.
  private let letters: [Unicode.Scalar]
  private let unit: NumberUnit

  /// A number, and where it stands.
  struct Mention {
    /// The number, or the least of a range.
    var value: Double
    /// The most of a range; of a number alone, the same.
    var high: Double
    var place: Range<Int>
    /// Whether it ends a name, as in `log2`, or may be an article, as in 两个任务.
    var isName: Bool
    /// Whether it may as well be a share of a whole: a bare number up to 1 where per cents are
    /// asked for.
    var isShare: Bool
    /// What its unit and its scale multiplied it by; nil where it has none of its own.
    var factor: Double?
    /// The unit behind it that measures something else than is asked for, or nil.
    var strangeUnit: String?
  }

  /// Reads a text, its numbers in a unit.
  ///
  /// Complexity: O(n) in its letters, but that a Chinese digit with nothing counted behind it is
  /// held against all that stands before it: O(n²) for a text of such.
  init(_ text: String, in unit: NumberUnit = .plain) {
    self.unit = unit
    letters = Self.plain(text)
    var place = 0
    while place < letters.count {
      guard let found = mention(at: place) else {
        // 第二十 counts nothing, nor does the 十 in it.
        place = Numeral(letters, at: place)?.end ?? place + 1
        continue
      }
      let whole = ranging(from: found) ?? found
      numbers.append(whole)
      place = whole.place.upperBound
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
    "大约", "大概", "差不多", "可能", "应该", "是", "≈", "~", "-", "负", "minus", "negative",
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
          && (letters.isLatin(place - 1) || letters.isLatin(end))
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

  /// Whether a clause ends at a place; the point of a fraction ends none.
  private func endsClause(_ place: Int) -> Bool {
    if letters[place] == "." { return !letters.isDigit(place + 1) }
    return "，,。；;：:\n（(".unicodeScalars.contains(letters[place])
  }

  /// The number that begins at a place, in the unit that is asked for; or nil. A minus before it is
  /// its sign unless it leads on from another number.
  private func mention(at start: Int, isLedTo: Bool = false) -> Mention? {
    guard
      var (low, high, end, isQuotient) =
        formula(at: start) ?? numeral(at: start) ?? spelt(at: start)
    else { return nil }
    // 一 and 两 may stand for "a" and "both".
    let isArticle =
      end == start + 1 && "一两".unicodeScalars.contains(letters[start])
      || isBeside(start, end)
    if let part = share(of: low, at: end) { (low, high, end, isQuotient) = part }
    var factor: Double?
    if let open = openEnd(of: low, at: end), low == high {
      (high, end) = (open.high, open.end)
      if let scale = NumberFormula.scale(in: letters, at: end) {
        (low, high, end) = (low * scale.factor, high * scale.factor, scale.end)
      }
    }
    if let behind = unitBehind(end) {
      factor = behind.factor
      end = behind.end
      // 六成五 is 65 of a hundred.
      if behind.isTenths, end < letters.count, let more = Numeral.digits[letters[end]] {
        low += more / 10
        high += more / 10
        end += 1
      }
    } else if isQuotient, unit == .perCent {
      factor = 100
    }
    let strange = factor == nil ? strangeUnit(behind: end) : nil
    low *= factor ?? 1
    high *= factor ?? 1
    guard low.isFinite, high.isFinite else { return nil }
    let isNegative =
      !isLedTo
      && (start > 0 && letters[start - 1] == "-" && opensNumber(start - 1)
        || ["负", "minus", "negative"].contains { stands($0, before: start) }
          && !stands("正负", before: start) && !isTakenOff(start))
    return Mention(
      value: isNegative ? -high : low,
      high: isNegative ? -low : high,
      place: start..<end,
      isName: letters.isLatin(start - 1) || isArticle && !isQuotient && factor == nil,
      isShare: factor == nil && unit == .perCent && high <= 1,
      factor: factor,
      strangeUnit: strange
    )
  }

  /// Whether a numeral in words only tells how many things are spoken of beside what is asked: the
  /// two tables, two more.
  private func isBeside(_ start: Int, _ end: Int) -> Bool {
    guard SpeltNumeral(letters, at: start)?.isWord ?? false else { return false }
    return letters.stands("more", at: letters.skippingBlanks(end))
      || ["the", "these", "those", "all", "our", "my"].contains { stands($0, before: start) }
  }

  /// Whether "minus" before a number takes it off another: 10 minus 4.
  private func isTakenOff(_ start: Int) -> Bool {
    guard stands("minus", before: start), let last = numbers.last?.place.upperBound else {
      return false
    }
    return letters.stands("minus", at: letters.skippingBlanks(last))
  }

  /// Whether a minus at a place is a sign: it opens the text, or stands behind a blank or what a
  /// number follows. Behind a number, or its unit, it leads on: 60%-70%, 8层-10层.
  private func opensNumber(_ place: Int) -> Bool {
    guard place > 0 else { return true }
    return " (=≈~<>≤≥，,;:。→\n".unicodeScalars.contains(letters[place - 1])
      || ["是", "约", "等于", "大概", "差不多"].contains { stands($0, before: place) }
  }

  private typealias Part = (low: Double, high: Double, end: Int, isQuotient: Bool)

  private func formula(at start: Int) -> Part? {
    NumberFormula(letters, at: start).map { ($0.value, $0.value, $0.end, $0.isQuotient) }
  }

  /// A Chinese numeral, where it counts something: 七层, 三成, 二十多; not in 第一层 and 一样.
  private func numeral(at start: Int) -> Part? {
    guard let numeral = Numeral(letters, at: start) else { return nil }
    if start > 0, Self.ordinals.unicodeScalars.contains(letters[start - 1]) { return nil }
    var behind = letters.skippingBlanks(numeral.end)
    if letters.stands("来", at: behind) { behind = letters.skippingBlanks(behind + 1) }
    let opens = letters[..<start].allSatisfy { $0 == " " } || start > 0 && endsClause(start - 1)
    let counts =
      countsAlone(numeral, at: start) || isCounted(behind)
      || (opens || isHedge(letters[..<start]))
        && (behind == letters.count || endsClause(behind)
          || Self.vague.contains { letters.stands($0, at: behind) })
    return counts ? (numeral.low, numeral.high, numeral.end, false) : nil
  }

  /// What may stand behind a number that opens a text and is not exact: 七左右, 大概七吧.
  private static let vague = ["左右", "上下", "吧", "呢", "啊", "以上", "以下", "以内"]

  /// An English numeral: seven, twenty-five, two hundred; "one" alone, and what goes on as
  /// "two-tower" does, count nothing.
  private func spelt(at start: Int) -> Part? {
    guard !letters.isLatin(start - 1), let spelt = SpeltNumeral(letters, at: start) else {
      return nil
    }
    return (spelt.value, spelt.value, spelt.end, false)
  }

  /// Whether a numeral is one whatever follows: 二十, 五六; not 一一 in 一一对应, nor 千万 in
  /// 千万别忘.
  private func countsAlone(_ numeral: Numeral, at start: Int) -> Bool {
    let written = letters[start..<numeral.end]
    guard written.count > 1, !"百千".unicodeScalars.contains(letters[start]) else { return false }
    return numeral.low < numeral.high
      || !written.allSatisfy { Numeral.digits[$0] != nil && !"零〇".unicodeScalars.contains($0) }
  }

  /// Whether a unit, or what can be counted, stands at a place.
  private func isCounted(_ place: Int) -> Bool {
    Self.counted.contains { letters.stands($0, at: place) } || unitBehind(place) != nil
  }

  /// What stands before a numeral that counts nothing.
  private static let ordinals = "第每这那同某哪另上下任"
  /// What is counted, and what joins a numeral to another.
  private static let counted = [
    "层", "步", "次", "倍", "条", "个", "人", "维", "用户", "物品", "向量", "参数", "字节",
    "秒", "分钟", "小时", "天", "周", "月", "年", "元",
    "分之", "到", "至", "-", "~",
  ]

  /// A part of a whole: 三分之二, 百分之五.
  private func share(of whole: Double, at place: Int) -> Part? {
    let sign = letters.skippingBlanks(place)
    guard letters.stands("分之", at: sign), whole != 0 else { return nil }
    let start = letters.skippingBlanks(sign + 2)
    if let formula = NumberFormula(letters, at: start) {
      return (formula.value / whole, formula.value / whole, formula.end, true)
    }
    return Numeral(letters, at: start).map { ($0.low / whole, $0.high / whole, $0.end, true) }
  }

  /// What a number may be where it is left open, `20多` or `20-odd`: less than one more of its last
  /// place.
  private func openEnd(of value: Double, at place: Int) -> (high: Double, end: Int)? {
    let start = letters.skippingBlanks(place)
    let word = ["多", "几", "-odd", "odd", "-something", "something"].first {
      letters.stands($0, at: start)
    }
    if let word, value >= 10 {
      return (value + Numeral.step(of: value), start + word.unicodeScalars.count)
    }
    // 十来层; not 二十来看.
    let behind = letters.skippingBlanks(start + 1)
    guard letters.stands("来", at: start), value >= 10,
      isCounted(behind) || NumberFormula.scale(in: letters, at: behind) != nil
    else { return nil }
    return (value + Numeral.step(of: value), start + 1)
  }

  /// The range that begins with a number; nil where nothing leads on to a greater one.
  private func ranging(from first: Mention) -> Mention? {
    var place = letters.skippingBlanks(first.place.upperBound)
    for word in Self.things where letters.stands(word, at: place) {
      place = letters.skippingBlanks(place + word.unicodeScalars.count)
      break
    }
    var joints = ["to", "-", "–", "—", "~", "到", "至"]
    let isBetween = ["between", "介于"].contains { stands($0, before: first.place.lowerBound) }
    if isBetween { joints += ["and", "和", "与"] }
    guard let joint = joints.first(where: { letters.stands($0, at: place) }) else { return nil }
    let start = letters.skippingBlanks(place + joint.unicodeScalars.count)
    guard start < letters.count, let second = mention(at: start, isLedTo: true) else { return nil }
    // The unit behind the second is that of the first as well.
    var shared = first.factor == nil ? second.factor ?? 1 : 1
    if letters.isDigit(first.place.upperBound - 1), let scale = scaleOfDigits(at: start) {
      shared *= scale
    }
    guard second.high > first.value * shared else { return nil }
    var range = first
    range.value *= shared
    range.high = second.high
    range.place = first.place.lowerBound..<second.place.upperBound
    range.isShare = first.isShare && second.isShare
    range.strangeUnit = first.strangeUnit ?? second.strangeUnit
    return range
  }

  /// What stands behind the digits at a place and multiplies them: 2万.
  private func scaleOfDigits(at place: Int) -> Double? {
    let end = letters[place...].firstIndex { !("0"..."9").contains($0) && $0 != "." }
    return end.flatMap { NumberFormula.scale(in: letters, at: letters.skippingBlanks($0))?.factor }
  }

  private static let things = ["layers", "steps", "times", "层", "步", "次", "倍", "条", "个", "天"]

  /// What the unit behind a number makes of it; nil where none stands there that could be asked
  /// for.
  private func unitBehind(_ place: Int) -> (factor: Double, end: Int, isTenths: Bool)? {
    let start = letters.skippingBlanks(place)
    return NumberUnit.words.lazy.compactMap { word -> (factor: Double, end: Int, isTenths: Bool)? in
      let end = start + word.unicodeScalars.count
      guard let factor = unit.factor(of: word), letters.stands(word, at: start),
        ends(word, at: end) || leadsOn(at: end)
      else { return nil }
      return (factor, end, word == "成")
    }
    .first
  }

  /// The unit behind a number that measures something else than is asked for, or nil.
  private func strangeUnit(behind place: Int) -> String? {
    let start = letters.skippingBlanks(place)
    return NumberUnit.measures.first { word in
      let end = start + word.unicodeScalars.count
      return unit.isStrange(word) && letters.stands(word, at: start) && ends(word, at: end)
    }
  }

  /// Whether a unit ends where it does: no Latin word goes on, and behind a single ideograph
  /// nothing does but what may follow a unit. 10成立, 10升级 and 10天然 name none.
  private func ends(_ word: String, at place: Int) -> Bool {
    guard letters.indices.contains(place) else { return true }
    if letters.isLatin(place - 1) { return !letters.isLatin(place) }
    let isIdeograph =
      word.unicodeScalars.count == 1 && letters[place - 1].properties.isIdeographic
    return !isIdeograph || !letters[place].properties.isIdeographic
      || Self.unitFollowers.contains { letters.stands($0, at: place) }
  }

  /// Whether another number, or what joins it to this one, stands at a place: 六成五, 六成到七成.
  private func leadsOn(at place: Int) -> Bool {
    guard letters.indices.contains(place), letters[place].properties.isIdeographic else {
      return false
    }
    return Numeral.digits[letters[place]] != nil
      || ["到", "至", "和", "与"].contains { joint in
        let behind = letters.skippingBlanks(place + 1)
        return letters.stands(joint, at: place) && letters.indices.contains(behind)
          && (letters.isDigit(behind) || Numeral(letters, at: behind) != nil)
      }
  }

  /// What may stand behind a unit of one ideograph.
  private static let unitFollowers = [
    "左右", "上下", "多", "以上", "以下", "以内", "以后", "之内", "之后", "内", "后",
    "吧", "呢", "啊", "的", "了", "是", "就", "才", "都", "会",
  ]

  /// Whether a word stands right before a place, blanks aside.
  private func stands(_ word: String, before place: Int) -> Bool {
    let end = letters[..<place].lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return letters[..<end].suffix(word.unicodeScalars.count).elementsEqual(word.unicodeScalars)
  }

  private static func plain(_ text: String) -> [Unicode.Scalar] {
    let spelt = text.lowercased().replacing("**", with: "^")
    let letters = spelt.unicodeScalars.map { scalar in
      // Full-width digits and points, as an input method writes them; its comma parts clauses.
      (0xFF01...0xFF5E).contains(scalar.value) && scalar != "，"
        ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar == "−" ? "-" : scalar
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
