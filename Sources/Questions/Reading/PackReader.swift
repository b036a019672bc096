import Yams

/// Reads the single files of a pack.
enum PackReader {
  /// What all questions of a pack depend on.
  struct Head {
    var pack: Pack?
    /// The topics that `pack.yaml` lists, also where the rest of it cannot be used; nil where they
    /// cannot be read.
    var topics: [TopicID]?
    var glossary = Glossary.empty
    /// Where each term of the glossary is.
    var termPlaces: [String: SourcePlace] = [:]
    var problems: [ContentProblem] = []
    /// The bytes that were read, for the cache's key.
    var bytes: [[UInt8]] = []
  }

  /// Reads `pack.yaml` and, where there is one, `glossary.yaml`.
  static func head(of folder: PackFolder) -> Head {
    var head = Head()
    guard FileAccess.isFolder(folder.path) else {
      let trouble: ContentProblem.FileTrouble
      do {
        _ = try FileAccess.stamp(of: folder.path)
        trouble = .wrongKind
      } catch {
        trouble = error
      }
      head.problems = [
        ContentProblem(place: SourcePlace(file: folder.path), kind: .unreadable(trouble))
      ]
      return head
    }
    do {
      _ = try FileAccess.stamp(of: folder.packFile)
    } catch .missing {
      head.problems = [
        ContentProblem(place: SourcePlace(file: folder.path), kind: .missingPackFile)
      ]
      return head
    } catch {
      // Reading it says the same once more, with its place.
    }
    let found = read(folder.packFile, into: &head) { reader, root in reader.pack(root) }
    head.pack = found?.pack
    head.topics = found?.topics
    if let pack = head.pack, pack.id != folder.name {
      head.problems.append(
        ContentProblem(
          place: SourcePlace(file: folder.packFile, line: 1, column: 1),
          kind: .folderName(id: pack.id)
        )
      )
    }
    if (try? FileAccess.stamp(of: folder.glossaryFile)) != nil {
      let found = read(folder.glossaryFile, into: &head) { reader, root in
        let glossary = reader.glossary(root)
        return (glossary, glossary.terms.keys.map { ($0, reader.place(ofTerm: $0)) })
      }
      head.glossary = found?.0 ?? .empty
      head.termPlaces = Dictionary(found?.1 ?? [], uniquingKeysWith: { first, _ in first })
    }
    return head
  }

  private static func read<Value>(
    _ file: String,
    into head: inout Head,
    using reading: (inout RecordReader, Node) -> Value
  ) -> Value? {
    let bytes: [UInt8]
    do {
      bytes = try FileAccess.bytes(of: file)
    } catch {
      head.problems.append(
        ContentProblem(place: SourcePlace(file: file), kind: .unreadable(error))
      )
      return nil
    }
    head.bytes.append(bytes)
    guard let source = SourceText(file: file, bytes: bytes, problems: &head.problems),
      let root = YAMLDocument.compose(source, problems: &head.problems)
    else { return nil }
    var reader = RecordReader(source: source)
    let value = reading(&reader, root)
    head.problems += reader.problems
    return value
  }

  /// The names of a pack's question files, in order.
  static func questionFiles(in folder: PackFolder) -> (names: [String], problems: [ContentProblem])
  {
    let all: [String]
    do {
      all = try FileAccess.names(in: folder.questionsFolder)
    } catch {
      let place = SourcePlace(file: folder.questionsFolder)
      return ([], [ContentProblem(place: place, kind: .unreadable(error))])
    }
    let names = all.filter { $0.hasSuffix(".yaml") }
    let misnamed = all.filter { $0.hasSuffix(".yml") }
    let problems = misnamed.map {
      ContentProblem(place: SourcePlace(file: folder.questionFile($0)), kind: .fileEnding)
    }
    return (names, problems)
  }

  /// Reads a question's file.
  static func record(file: String, topics: [TopicID]?, glossary: Glossary)
    -> (record: QuestionRecord?, problems: [ContentProblem])
  {
    do {
      let bytes = try FileAccess.bytes(of: file)
      return record(file: file, bytes: bytes, topics: topics, glossary: glossary)
    } catch {
      return (
        nil, [ContentProblem(place: SourcePlace(file: file), kind: .unreadable(error))]
      )
    }
  }

  /// Reads a question from its bytes; the file's name must be the question's id.
  ///
  /// ``QuestionLint`` is left to the content check: it would take as long again.
  ///
  /// - Parameters:
  ///   - topics: what the question may name as its topic, or nil where that is not known.
  ///   - glossary: the terms that rules may name.
  static func record(file: String, bytes: [UInt8], topics: [TopicID]?, glossary: Glossary)
    -> (record: QuestionRecord?, problems: [ContentProblem])
  {
    var problems: [ContentProblem] = []
    guard let source = SourceText(file: file, bytes: bytes, problems: &problems),
      let root = YAMLDocument.compose(source, problems: &problems)
    else { return (nil, problems) }
    var reader = RecordReader(source: source)
    let question = reader.question(root, topics: topics, glossary: glossary)
    problems += reader.problems
    guard let question, !problems.contains(where: \.isFatal) else { return (nil, problems) }
    let record = QuestionRecord(question: question, file: file, places: reader.places)
    if source.fileName != "\(question.id).yaml" {
      let kind = ContentProblem.Kind.fileName(id: question.id.rawValue)
      problems.append(ContentProblem(place: record.place("id"), kind: kind))
    }
    return (record, problems)
  }
}
