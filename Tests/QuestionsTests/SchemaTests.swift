import Foundation
import Testing

@testable import Questions

/// The published JSON Schemas and the loader's own keys must not drift apart.
@Suite struct SchemaTests {
  private typealias Object = [String: Any]

  private func schema(_ name: String) throws -> Object {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let data = try Data(contentsOf: root.appending(path: "Content/schema/\(name).schema.json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  private func definition(_ name: String, in schema: Object) throws -> Object {
    try #require((schema["$defs"] as? Object)?[name] as? Object)
  }

  private func property(_ name: String, of object: Object) throws -> Object {
    try #require((object["properties"] as? Object)?[name] as? Object)
  }

  private func expect<Key: RecordKey>(
    _ object: Object,
    describes keys: Key.Type,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let names = Set((object["properties"] as? Object ?? [:]).keys)
    #expect(names == Set(Key.allCases.map(\.rawValue)), sourceLocation: sourceLocation)
    let required = Set(object["required"] as? [String] ?? [])
    let needed = Key.allCases.filter { !Key.optional.contains($0) }.map(\.rawValue)
    #expect(required == Set(needed), sourceLocation: sourceLocation)
    #expect(object["additionalProperties"] as? Bool == false, sourceLocation: sourceLocation)
  }

  @Test func questions() throws {
    let schema = try schema("question")
    expect(schema, describes: RecordKeys.Question.self)
    expect(try property("weakSample", of: schema), describes: RecordKeys.WeakSample.self)
    expect(try definition("bilingual", in: schema), describes: RecordKeys.Bilingual.self)
    expect(try definition("point", in: schema), describes: RecordKeys.Point.self)
    expect(try definition("parts", in: schema), describes: RecordKeys.Parts.self)
    expect(try definition("part", in: schema), describes: RecordKeys.Part.self)
    expect(try definition("misconception", in: schema), describes: RecordKeys.Misconception.self)
    expect(try definition("demoLink", in: schema), describes: RecordKeys.DemoLink.self)
    expect(try definition("source", in: schema), describes: RecordKeys.Source.self)
    expect(try definition("quiz", in: schema), describes: RecordKeys.Quiz.self)
    expect(try definition("blank", in: schema), describes: RecordKeys.Blank.self)
    expect(try definition("claim", in: schema), describes: RecordKeys.Claim.self)
    expect(try definition("order", in: schema), describes: RecordKeys.Order.self)
    expect(try definition("table", in: schema), describes: RecordKeys.Table.self)
    expect(try definition("row", in: schema), describes: RecordKeys.Row.self)
    expect(try definition("confusedPoint", in: schema), describes: RecordKeys.ConfusedPoint.self)
  }

  @Test func packs() throws {
    let schema = try schema("pack")
    expect(schema, describes: RecordKeys.Pack.self)
    expect(try definition("bilingual", in: schema), describes: RecordKeys.Bilingual.self)
    expect(try definition("topic", in: schema), describes: RecordKeys.Topic.self)
  }

  @Test func glossaries() throws {
    expect(try schema("glossary"), describes: RecordKeys.Glossary.self)
  }

  @Test func rangesAreTheLoadersOwn() throws {
    let schema = try schema("question")
    let point = try definition("point", in: schema)
    for (object, key) in [(schema, "level"), (schema, "revision"), (point, "weight")] {
      let range = try property(key, of: object)
      let upper = try #require(range["maximum"] as? Int)
      let text = try Sample.text("questions/short-gap.yaml")
      let pattern = try Regex("\(key): \\d+")
      #expect(Sample.read(text.replacing(pattern, with: "\(key): \(upper)")).problems == [])
      #expect(
        Sample.read(text.replacing(pattern, with: "\(key): \(upper + 1)")).problems.first?.kind
          == .outOfRange(key: key, expected: 1...upper)
      )
      #expect(range["minimum"] as? Int == 1)
    }
  }

  @Test func countsAreTheLoadersOwn() throws {
    let schema = try schema("question")
    let counts: [(String, String, ClosedRange<Int>)] = [
      ("order", "steps", PointQuiz.Order.stepCounts),
      ("table", "columns", PointQuiz.Table.columnCounts),
      ("table", "rows", PointQuiz.Table.rowCounts),
      ("row", "cells", PointQuiz.Table.columnCounts),
    ]
    for (name, key, range) in counts {
      let list = try property(key, of: try definition(name, in: schema))
      #expect(list["minItems"] as? Int == range.lowerBound)
      #expect(list["maxItems"] as? Int == range.upperBound)
    }
  }
}
