import Yams

/// The node tree of one file, free of everything that a record does not need.
enum YAMLDocument {
  /// Composes a text into nodes with marks, or reports why that fails.
  ///
  /// Every scalar stays a string: the basic resolver has no patterns to try on each value.
  static func compose(_ source: SourceText, problems: inout [ContentProblem]) -> Node? {
    do {
      let parser = try Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        problems.append(
          ContentProblem(place: source.place(line: 1, column: 1), kind: .emptyFile)
        )
        return nil
      }
      // The parser owns the anchors that the nodes refer to weakly.
      let anchored = withExtendedLifetime(parser) { firstAnchored(in: root) }
      if let anchored {
        problems.append(ContentProblem(place: source.place(of: anchored.mark), kind: .anchor))
        return nil
      }
      return root
    } catch {
      problems.append(problem(from: error, in: source))
      return nil
    }
  }

  private static func firstAnchored(in node: Node) -> Node? {
    if node.anchor != nil { return node }
    switch node {
    case .scalar, .alias: return nil
    case .sequence(let sequence):
      return sequence.lazy.compactMap { firstAnchored(in: $0) }.first
    case .mapping(let mapping):
      return mapping.lazy
        .compactMap { firstAnchored(in: $0.key) ?? firstAnchored(in: $0.value) }.first
    }
  }

  private static func problem(from error: any Error, in source: SourceText) -> ContentProblem {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _):
      // What was never closed is seen at the end; its author looks for where it was opened.
      ContentProblem(
        place: source.place(of: source.isPastEnd(mark) ? context?.mark ?? mark : mark),
        kind: .notYAML(detail: problem)
      )
    case .composer(_, let problem, let mark, _):
      ContentProblem(
        place: source.place(of: mark),
        kind: problem.contains("alias") ? .anchor : .notYAML(detail: problem)
      )
    case .duplicatedKeysInMapping(let keys, let context):
      ContentProblem(
        place: secondOccurrence(
          of: keys.first ?? "",
          after: source.place(of: context.mark),
          in: source
        ),
        kind: .duplicateKey(keys.first ?? "")
      )
    default:
      ContentProblem(
        place: source.place(line: 1, column: 1),
        kind: .notYAML(detail: String(describing: error))
      )
    }
  }

  /// The parser names the first of two equal keys; the author looks for the second.
  ///
  /// In a block mapping that is the next line with the key at the same column; elsewhere the
  /// first place stands.
  private static func secondOccurrence(
    of key: String,
    after first: SourcePlace,
    in source: SourceText
  ) -> SourcePlace {
    let lines = source.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let wanted = Array("\(key):".unicodeScalars)
    for (index, line) in lines.enumerated().dropFirst(first.line)
    where line.dropFirst(first.column - 1).starts(with: wanted) {
      return source.place(line: index + 1, column: first.column)
    }
    return first
  }
}
