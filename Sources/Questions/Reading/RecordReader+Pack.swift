import Wording
import Yams

extension RecordReader {
  /// Reads `pack.yaml`: the pack, nil where a needed part could not be read, and its topics, which
  /// may be known even then.
  mutating func pack(_ root: Node) -> (pack: Pack?, topics: [TopicID]?) {
    guard let fields = fields(root, as: RecordKeys.Pack.self, path: "") else { return (nil, nil) }
    let id = identifier(fields.node(.id), path: fields.path(.id))
    let title = bilingual(fields.node(.title), path: fields.path(.title))
    let topics = list(fields.node(.topics), path: fields.path(.topics)) {
      $0.topic($1, path: $2)
    }
    let names = topics?.map(\.id)
    guard let id, let title, let topics else { return (nil, names) }
    return (Pack(id: id, title: title, topics: topics), names)
  }

  private mutating func topic(_ node: Node, path: String) -> Topic? {
    guard let fields = fields(node, as: RecordKeys.Topic.self, path: path) else { return nil }
    let id = identifier(fields.node(.id), path: fields.path(.id))
    let title = bilingual(fields.node(.title), path: fields.path(.title))
    guard let id, let title else { return nil }
    return Topic(id: TopicID(rawValue: id), title: title)
  }

  /// Reads `glossary.yaml`; a term that cannot be read is left out.
  mutating func glossary(_ root: Node) -> Glossary {
    guard let fields = fields(root, as: RecordKeys.Glossary.self, path: ""),
      let node = fields.node(.terms)
    else { return .empty }
    let place = place(of: node)
    guard let mapping = node.mapping else {
      report(.wrongType(key: RecordKeys.Glossary.terms.rawValue, expected: .mapping), at: place)
      return .empty
    }
    var glossary = Glossary()
    for (key, value) in mapping {
      let path = Self.path(ofTerm: key.scalar?.string ?? "")
      guard let name = identifier(key, path: path) else { continue }
      let wordings = list(value, path: path) { $0.wording($1, path: $2) }
      if let wordings { glossary.terms[name] = wordings.uniqued }
    }
    oppose(fields.node(.opposites), path: fields.path(.opposites), in: &glossary)
    return glossary
  }

  /// Reads pairs of terms that say the opposite of each other.
  private mutating func oppose(_ node: Node?, path: String, in glossary: inout Glossary) {
    guard let node else { return }
    let known = glossary.terms.keys.sorted()
    let pairs = list(node, path: path) { reader, node, path in
      reader.list(node, path: path) { reader, node, path -> String? in
        guard let name = reader.identifier(node, path: path) else { return nil }
        if known.contains(name) { return name }
        reader.report(
          .badRule(.unknownTerm(name: name, nearest: NearestName.of(name, in: known), offset: 0)),
          at: reader.place(of: node)
        )
        return nil
      }
    }
    for pair in pairs ?? [] {
      for (index, left) in pair.enumerated() {
        for right in pair[(index + 1)...] { glossary.oppose(left, right) }
      }
    }
  }

  /// Where a term that was read is; without it, the file.
  func place(ofTerm name: String) -> SourcePlace {
    places[Self.path(ofTerm: name)] ?? SourcePlace(file: source.file)
  }

  private static func path(ofTerm name: String) -> String { "terms.\(name)" }

  private mutating func wording(_ node: Node, path: String) -> String? {
    guard text(node, path: path) != nil, let scalar = node.scalar else { return nil }
    do {
      return try Glossary.parseWording(scalar.string)
    } catch {
      report(.badRule(error), at: source.place(of: error.offset, in: scalar))
      return nil
    }
  }
}
