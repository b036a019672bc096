import Wording

/// Reads one line of rule syntax, scalar by scalar.
struct RuleParser {
  private let scalars: [Unicode.Scalar]
  private let glossary: Glossary
  private var position = 0
  private var slots: [EvidenceRule.Slot] = []
  private var slot = EvidenceRule.Slot(alternatives: [])
  private var words = String.UnicodeScalarView()
  private var wordsStart: Int?
  private var term: (name: String, start: Int)?
  // What the slot names already; saying it twice would add nothing. Wordings are not compared one
  // by one: terms have hundreds.
  private var namedTerms: Set<String> = []
  private var namedWordings: Set<String> = []
  private var opposedTerms: Set<String> = []

  /// Whether a `{term}` occurred; a glossary wording may not hold one.
  private(set) var firstTerm: Int?
  /// Where the second alternative or slot begins, if there is one.
  private(set) var secondAlternative: Int?

  init(_ line: String, glossary: Glossary) {
    scalars = Array(line.unicodeScalars)
    self.glossary = glossary
  }

  /// The slots of the whole line.
  mutating func parse() throws(RuleError) -> [EvidenceRule.Slot] {
    while position < scalars.count {
      let scalar = scalars[position]
      switch scalar {
      case "\\": try readEscape()
      case "{": try readTerm()
      case "}": throw .strayBrace(offset: position)
      case "*": try readAsterisk()
      case "|":
        try endAlternative()
        secondAlternative = secondAlternative ?? position
      case "+", ">": try readSeparator(scalar)
      case "-" where isSpaced(from: position, to: position + 1): try readSeparator(scalar)
      case "@" where opensSlot: slot.role = .subject
      case "#" where wordsStart == nil: try readQuantity()
      default: try append(scalar)
      }
      position += 1
    }
    try endAlternative()
    slots.append(slot)
    guard slots.contains(where: { $0.role == .said }) || Self.namesRivals(slots) else {
      throw .nothingSaid(offset: 0)
    }
    return slots
  }

  /// Whether slots say no more than of whom a point speaks, and of whom it does not.
  private static func namesRivals(_ slots: [EvidenceRule.Slot]) -> Bool {
    slots.first?.role == .subject && slots.count > 1
      && slots.dropFirst().allSatisfy { $0.role == .absent }
  }

  /// Whether nothing of the slot has been read yet, and it may still become the subject.
  private var opensSlot: Bool {
    wordsStart == nil && term == nil && slot.alternatives.isEmpty && slot.role == .said
  }

  private func isSpaced(from start: Int, to end: Int) -> Bool {
    start > 0 && scalars[start - 1].isSpace
      && end < scalars.count && scalars[end].isSpace
  }

  private mutating func append(_ scalar: Unicode.Scalar) throws(RuleError) {
    if scalar.isSpace {
      if wordsStart != nil { words.append(" ") }
      return
    }
    if let term { throw .termNotAlone(name: term.name, offset: term.start) }
    wordsStart = wordsStart ?? position
    words.append(scalar)
  }

  private mutating func readEscape() throws(RuleError) {
    guard position + 1 < scalars.count else { throw .unknownEscape(nil, offset: position) }
    let escaped = scalars[position + 1]
    guard "+>|{}@\\".unicodeScalars.contains(escaped) else {
      throw .unknownEscape(Character(escaped), offset: position)
    }
    try append(escaped)
    position += 1
  }

  /// Reads `#<1` or `#>1`, any number below or above one; the sign is no separator there.
  private mutating func readQuantity() throws(RuleError) {
    try append(scalars[position])
    let sign = position + 1
    guard sign + 1 < scalars.count, scalars[sign] == "<" || scalars[sign] == ">",
      scalars[sign + 1].isDigit
    else { return }
    try append(scalars[sign])
    position = sign
  }

  private mutating func readTerm() throws(RuleError) {
    let start = position
    guard let close = scalars[start...].firstIndex(of: "}") else {
      throw .unclosedTerm(offset: start)
    }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[(start + 1)..<close])
    if wordsStart != nil || term != nil {
      throw .termNotAlone(name: String(name), offset: start)
    }
    term = (String(name), start)
    firstTerm = firstTerm ?? start
    position = close
  }

  private mutating func readAsterisk() throws(RuleError) {
    let next = position + 1
    let endsWord =
      next == scalars.count || scalars[next].isSpace || scalars[next] == "|"
    guard let last = words.last, last.isLatinWordPart, endsWord else {
      throw .strayAsterisk(offset: position)
    }
    words.append("*")
  }

  private mutating func readSeparator(_ scalar: Unicode.Scalar) throws(RuleError) {
    let start = position
    let isDouble = scalar == ">" && start + 1 < scalars.count && scalars[start + 1] == ">"
    let end = isDouble ? start + 2 : start + 1
    guard isSpaced(from: start, to: end) else {
      throw .unspacedSeparator(isDouble ? ">>" : String(scalar), offset: start)
    }
    try endAlternative()
    slots.append(slot)
    let order: EvidenceRule.Order = isDouble ? .closelyAfter : scalar == ">" ? .after : .any
    slot = EvidenceRule.Slot(alternatives: [], order: order, role: scalar == "-" ? .absent : .said)
    namedTerms = []
    namedWordings = []
    opposedTerms = []
    secondAlternative = secondAlternative ?? start
    position = end - 1
  }

  private mutating func endAlternative() throws(RuleError) {
    if let term {
      guard let wordings = glossary.terms[term.name] else {
        let nearest = NearestName.of(term.name, in: glossary.terms.keys.sorted())
        throw .unknownTerm(name: term.name, nearest: nearest, offset: term.start)
      }
      if namedTerms.insert(term.name).inserted { slot.alternatives.append(sharing: wordings) }
      for opposite in (glossary.opposites[term.name] ?? []).sorted()
      where opposedTerms.insert(opposite).inserted {
        slot.opposites.append(sharing: glossary.terms[opposite] ?? [])
      }
    } else {
      guard let start = wordsStart else { throw .emptyAlternative(offset: position) }
      let wording = words.split(separator: " ").map { String($0) }.joined(separator: " ")
      guard wording.unicodeScalars.contains(where: \.canBeFound) else {
        throw .nothingToMatch(offset: start)
      }
      if namedWordings.insert(wording).inserted { slot.alternatives.append(wording) }
    }
    words = String.UnicodeScalarView()
    wordsStart = nil
    term = nil
  }
}

extension [String] {
  /// Appends texts; an empty list takes the other as it is and shares its storage.
  ///
  /// Most slots are one glossary term: its wordings then stand in memory once.
  fileprivate mutating func append(sharing others: [String]) {
    if isEmpty { self = others } else { self += others }
  }

  /// The texts in their order, each once.
  var uniqued: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}

extension Unicode.Scalar {
  /// Whether an answer can be searched for the scalar: a letter, a digit, an ideograph, or a sign
  /// of mathematics beyond ASCII, such as an arrow.
  var canBeFound: Bool {
    properties.isAlphabetic || isDigit || (value > 0x7F && properties.isMath)
  }

  /// Whether the scalar is one of `0` to `9`.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// Whether the scalar is white space; quick for the letters of rules.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    case 0x21..<0x85, 0x4E00..<0xA000: false
    default: properties.isWhitespace
    }
  }

  /// Whether a `*` may follow the scalar: a letter of a script that is written in words, or a
  /// digit.
  var isLatinWordPart: Bool {
    isDigit || (properties.isAlphabetic && value < 0x250)
  }

  /// Whether the scalar is a Han character.
  var isHan: Bool { properties.isIdeographic }
}
