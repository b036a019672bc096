import Wording
import Yams

/// Reads typed values out of a node tree, noting every problem and every value's place.
///
/// A value that cannot be read yields nil and a problem; reading goes on, so that an author sees
/// all mistakes of a record at once. A missing value yields nil in silence where its absence was
/// reported with its mapping.
struct RecordReader {
  let source: SourceText
  var problems: [ContentProblem] = []
  /// Where each value starts, by its path, such as `points[1].evidence[0]`.
  var places: [String: SourcePlace] = [:]

  init(source: SourceText) { self.source = source }

  /// The values of a mapping by key, with the path that leads to it.
  struct Fields<Key: RecordKey> {
    let path: String
    let place: SourcePlace
    fileprivate let nodes: [Key: Node]

    func node(_ key: Key) -> Node? { nodes[key] }

    /// The path of a value within the record.
    func path(_ key: Key) -> String { path.isEmpty ? key.rawValue : "\(path).\(key.rawValue)" }
  }

  mutating func report(_ kind: ContentProblem.Kind, at place: SourcePlace) {
    problems.append(ContentProblem(place: place, kind: kind))
  }

  func place(of node: Node) -> SourcePlace {
    source.place(of: node.mark)
  }

  /// A mapping whose keys are all known and whose needed keys are all there.
  mutating func fields<Key: RecordKey>(
    _ node: Node,
    as keys: Key.Type,
    path: String,
    expecting expected: ContentProblem.ValueType = .mapping
  ) -> Fields<Key>? {
    let place = place(of: node)
    places[path] = place
    guard let mapping = node.mapping else {
      let isEntry = expected == .mapping && path.hasSuffix("]")
      report(
        .wrongType(key: name(of: path), expected: isEntry ? .entry : expected),
        at: place
      )
      return nil
    }
    var nodes: [Key: Node] = [:]
    for (keyNode, value) in mapping {
      let name = keyNode.scalar?.string ?? ""
      if let key = Key(rawValue: name) {
        nodes[key] = value
      } else {
        let known = Key.allCases.map(\.rawValue)
        report(
          .unknownKey(name, nearest: NearestName.of(name, in: known), known: known),
          at: self.place(of: keyNode)
        )
      }
    }
    if Key.self == RecordKeys.Bilingual.self {
      reportMissingLanguages(nodes.keys.map(\.rawValue), path: path, place: place)
    } else {
      for key in Key.allCases where nodes[key] == nil && !Key.optional.contains(key) {
        report(.missingKey(key.rawValue), at: place)
      }
    }
    return Fields(path: path, place: place, nodes: nodes)
  }

  private mutating func reportMissingLanguages(
    _ present: [String],
    path: String,
    place: SourcePlace
  ) {
    for language in Language.allCases where !present.contains(language.rawValue) {
      report(.missingLanguage(key: name(of: path), missing: language), at: place)
    }
  }

  /// The last key of a path, without an index, as sentences name it.
  func name(of path: String) -> String {
    let last = path.split(separator: ".").last.map { String($0) } ?? ""
    return last.prefix { $0 != "[" }.isEmpty ? source.fileName : String(last.prefix { $0 != "[" })
  }

  /// The entries of a list with their paths.
  mutating func entries(_ node: Node?, path: String, mayBeEmpty: Bool = false)
    -> [(node: Node, path: String)]?
  {
    guard let node else { return nil }
    let place = place(of: node)
    places[path] = place
    guard let sequence = node.sequence else {
      report(.wrongType(key: name(of: path), expected: .list), at: place)
      return nil
    }
    if sequence.isEmpty, !mayBeEmpty {
      report(.empty(key: name(of: path)), at: place)
      return nil
    }
    return sequence.enumerated().map { ($1, "\(path)[\($0)]") }
  }

  /// A text with at least one character, without the white space around it.
  mutating func text(_ node: Node?, path: String) -> String? {
    guard let node else { return nil }
    let place = place(of: node)
    places[path] = place
    guard let scalar = node.scalar else {
      report(.wrongType(key: name(of: path), expected: .text), at: place)
      return nil
    }
    let text = scalar.string.trimmed
    let isNull = scalar.style == .plain && ["", "~", "null"].contains(text)
    guard !text.isEmpty, !isNull else {
      report(.empty(key: name(of: path)), at: place)
      return nil
    }
    if scalar.style == .doubleQuoted { checkEscapes(of: text, at: place) }
    return text
  }

  /// Reports forbidden characters that an escape in double quotes smuggled past the scan.
  private mutating func checkEscapes(of text: String, at place: SourcePlace) {
    for scalar in text.unicodeScalars {
      guard let reason = scalar.forbidden, !source.text.unicodeScalars.contains(scalar) else {
        continue
      }
      report(.forbiddenCharacter(scalar.value, reason), at: place)
    }
  }

  /// A text in both languages, with air between Han and Latin where its author left it out.
  mutating func bilingual(_ node: Node?, path: String) -> Bilingual? {
    guard let node,
      let fields = fields(node, as: RecordKeys.Bilingual.self, path: path, expecting: .bilingual)
    else { return nil }
    let zh = text(fields.node(.zh), path: fields.path(.zh))
    let en = text(fields.node(.en), path: fields.path(.en))
    guard let zh, let en else { return nil }
    return Bilingual(zh: HanLatinSpacing.spaced(zh), en: en)
  }

  /// A whole number within a range.
  mutating func number(_ node: Node?, path: String, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    let place = place(of: node)
    places[path] = place
    guard let scalar = node.scalar, scalar.style == .plain, let number = Int(scalar.string) else {
      report(.wrongType(key: name(of: path), expected: .number), at: place)
      return nil
    }
    guard range.contains(number) else {
      report(.outOfRange(key: name(of: path), expected: range), at: place)
      return nil
    }
    return number
  }

  /// A name of lower-case words and digits joined by hyphens.
  mutating func identifier(_ node: Node?, path: String) -> String? {
    guard let value = text(node, path: path), let node else { return nil }
    guard value.isKebabCase else {
      report(.notKebabCase(key: name(of: path), value: value), at: place(of: node))
      return nil
    }
    return value
  }
}

extension String {
  /// The text without the white space around it.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// Whether the text is a name of lower-case words and digits joined by single hyphens.
  var isKebabCase: Bool {
    let words = split(separator: "-", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
  }
}
