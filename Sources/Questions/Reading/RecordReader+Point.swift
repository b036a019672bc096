import Wording
import Yams

extension RecordReader {
  mutating func points(
    _ node: Node?,
    path: String,
    glossary: Glossary,
    of question: QuestionID?
  ) -> [KeyPoint]? {
    let points = list(node, path: path) {
      $0.point($1, path: $2, glossary: glossary, of: question)
    }
    guard let points else { return nil }
    var first: [PointID: String] = [:]
    for (index, point) in points.enumerated() {
      let path = "\(path)[\(index)].id"
      if let earlier = first[point.id], let place = places[path], let taken = places[earlier] {
        report(.duplicateID(point.id.rawValue, first: taken), at: place)
      } else {
        first[point.id] = path
      }
    }
    return points
  }

  private mutating func point(
    _ node: Node,
    path: String,
    glossary: Glossary,
    of question: QuestionID?
  ) -> KeyPoint? {
    guard let fields = fields(node, as: RecordKeys.Point.self, path: path) else { return nil }
    let id = identifier(fields.node(.id), path: fields.path(.id))
    let weight = number(fields.node(.weight), path: fields.path(.weight), in: 1...3)
    let statement = bilingual(fields.node(.statement), path: fields.path(.statement))
    let explanation = bilingual(fields.node(.explanation), path: fields.path(.explanation))
    let hint = bilingual(fields.node(.hint), path: fields.path(.hint))
    let probe = bilingual(fields.node(.probe), path: fields.path(.probe))
    let parts = optional(fields.node(.parts)) { reader, node in
      reader.parts(node, path: fields.path(.parts), glossary: glossary).map { [$0] }
    }
    // A compound point may be told by its parts alone.
    let evidence =
      fields.node(.parts) != nil && fields.node(.evidence) == nil
      ? []
      : rules(fields.node(.evidence), path: fields.path(.evidence), glossary: glossary)
    let partial = optional(fields.node(.partial)) {
      $0.rules($1, path: fields.path(.partial), glossary: glossary, mayBeEmpty: true)
    }
    let misconceptions = optional(fields.node(.misconceptions)) { reader, node in
      reader.list(node, path: fields.path(.misconceptions), mayBeEmpty: true) {
        $0.misconception($1, path: $2, glossary: glossary)
      }
    }
    let demos = optional(fields.node(.demos)) { reader, node in
      reader.list(node, path: fields.path(.demos), mayBeEmpty: true) {
        $0.demoLink($1, path: $2)
      }
    }
    let sharesEvidenceWith = optional(fields.node(.sharesEvidenceWith)) {
      $0.pointNames($1, path: fields.path(.sharesEvidenceWith))
    }
    let halfFrom = optional(fields.node(.halfFrom)) {
      $0.pointNames($1, path: fields.path(.halfFrom))
    }
    let quiz = optional(fields.node(.quiz)) { reader, node in
      reader.quiz(node, path: fields.path(.quiz), of: question, glossary: glossary)
        .map { [$0] }
    }
    guard let id, let weight, let statement, let explanation, let hint, let probe, let evidence,
      let parts, let partial, let misconceptions, let demos, let sharesEvidenceWith, let halfFrom,
      let quiz
    else { return nil }
    return KeyPoint(
      id: PointID(rawValue: id),
      weight: weight,
      statement: statement,
      explanation: explanation,
      hint: hint,
      probe: probe,
      evidence: evidence,
      parts: parts.first,
      partial: partial,
      misconceptions: misconceptions,
      demos: demos,
      sharesEvidenceWith: sharesEvidenceWith,
      halfFrom: halfFrom,
      quiz: quiz.first ?? .none
    )
  }

  private mutating func pointNames(_ node: Node, path: String) -> [PointID]? {
    list(node, path: path, mayBeEmpty: true) {
      $0.identifier($1, path: $2).map { PointID(rawValue: $0) }
    }
  }

  private mutating func parts(
    _ node: Node,
    path: String,
    glossary: Glossary
  ) -> KeyPoint.Parts? {
    guard let fields = fields(node, as: RecordKeys.Parts.self, path: path) else { return nil }
    let parts = list(fields.node(.of), path: fields.path(.of)) {
      $0.part($1, path: $2, glossary: glossary)
    }
    let needed = number(
      fields.node(.needed),
      path: fields.path(.needed),
      in: 1...max(1, parts?.count ?? 9)
    )
    let fewer = fewer(fields.node(.fewer), path: fields.path(.fewer))
    guard let parts, let needed, let fewer else { return nil }
    let gists = parts.compactMap(\.gist)
    guard gists.isEmpty || gists.count == parts.count else {
      // Named parts beside unnamed ones: nobody could say what is missing.
      for (index, part) in parts.enumerated() where part.gist == nil {
        let place = places["\(fields.path(.of))[\(index)]"] ?? fields.place
        report(.missingKey(RecordKeys.Part.gist.rawValue), at: place)
      }
      return nil
    }
    return KeyPoint.Parts(
      needed: needed,
      rules: parts.map(\.rules),
      gists: gists,
      from: parts.allSatisfy(\.from.isEmpty) ? [] : parts.map(\.from),
      earnsHalf: fewer == .half
    )
  }

  /// A part: a list of rules, or a mapping that names what they say.
  private mutating func part(
    _ node: Node,
    path: String,
    glossary: Glossary
  ) -> (gist: Bilingual?, rules: [EvidenceRule], from: [PointID])? {
    guard node.mapping != nil else {
      return rules(node, path: path, glossary: glossary).map { (nil, $0, []) }
    }
    guard let fields = fields(node, as: RecordKeys.Part.self, path: path) else { return nil }
    let gist = bilingual(fields.node(.gist), path: fields.path(.gist))
    let rules = rules(fields.node(.says), path: fields.path(.says), glossary: glossary)
    let from = optional(fields.node(.from)) { $0.pointNames($1, path: fields.path(.from)) }
    guard let gist, let rules, let from else { return nil }
    return (gist, rules, from)
  }

  private mutating func fewer(_ node: Node?, path: String) -> RecordKeys.Parts.Fewer? {
    guard let node else { return .half }
    guard let name = identifier(node, path: path) else { return nil }
    if let fewer = RecordKeys.Parts.Fewer(rawValue: name) { return fewer }
    let known = RecordKeys.Parts.Fewer.allCases.map(\.rawValue)
    report(
      .notOneOf(key: RecordKeys.Parts.fewer.rawValue, value: name, known: known),
      at: place(of: node)
    )
    return nil
  }

  /// A list that may be left out: then it is empty.
  mutating func optional<Value>(
    _ node: Node?,
    read: (inout RecordReader, Node) -> [Value]?
  ) -> [Value]? {
    guard let node else { return [] }
    return read(&self, node)
  }

  private mutating func rules(
    _ node: Node?,
    path: String,
    glossary: Glossary,
    mayBeEmpty: Bool = false
  ) -> [EvidenceRule]? {
    list(node, path: path, mayBeEmpty: mayBeEmpty) { $0.rule($1, path: $2, glossary: glossary) }
  }

  mutating func rule(_ node: Node, path: String, glossary: Glossary) -> EvidenceRule? {
    guard text(node, path: path) != nil, let scalar = node.scalar else { return nil }
    do {
      return try EvidenceRule.parse(scalar.string, glossary: glossary)
    } catch {
      report(.badRule(error), at: source.place(of: error.offset, in: scalar))
      return nil
    }
  }

  private mutating func misconception(_ node: Node, path: String, glossary: Glossary)
    -> Misconception?
  {
    guard let fields = fields(node, as: RecordKeys.Misconception.self, path: path) else {
      return nil
    }
    let says = rules(fields.node(.says), path: fields.path(.says), glossary: glossary)
    let explanation = bilingual(fields.node(.explanation), path: fields.path(.explanation))
    let sharesEvidenceWith = optional(fields.node(.sharesEvidenceWith)) {
      $0.pointNames($1, path: fields.path(.sharesEvidenceWith))
    }
    guard let says, let explanation, let sharesEvidenceWith else { return nil }
    return Misconception(
      says: says,
      explanation: explanation,
      sharesEvidenceWith: sharesEvidenceWith
    )
  }

  private mutating func demoLink(_ node: Node, path: String) -> DemoLink? {
    guard let fields = fields(node, as: RecordKeys.DemoLink.self, path: path) else { return nil }
    let demo = identifier(fields.node(.demo), path: fields.path(.demo))
    let step = identifier(fields.node(.step), path: fields.path(.step))
    let settings = settings(fields.node(.settings), path: fields.path(.settings))
    guard let demo, let step, let settings else { return nil }
    return DemoLink(demo: demo, step: step, settings: settings)
  }

  private mutating func settings(_ node: Node?, path: String) -> [String: String]? {
    guard let node else { return [:] }
    let place = place(of: node)
    places[path] = place
    guard let mapping = node.mapping else {
      report(.wrongType(key: name(of: path), expected: .mapping), at: place)
      return nil
    }
    var settings: [String: String] = [:]
    for (key, value) in mapping {
      guard let name = identifier(key, path: "\(path).\(key.scalar?.string ?? "")"),
        let text = text(value, path: "\(path).\(name)")
      else { return nil }
      settings[name] = text
    }
    return settings
  }
}
