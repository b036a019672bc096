import Foundation

/// The package as SwiftPM understands Package.swift.
struct Manifest: Decodable, Sendable {
  let targets: [Target]

  struct Target: Decodable, Sendable {
    let name: String
    let type: String
    let dependencies: [Dependency]
    let settings: [Setting]

    /// The names of what the target depends on.
    var dependencyNames: Set<String> { Set(dependencies.map(\.name)) }
    /// The settings of the Swift compiler, such as `treatAllWarnings error`.
    var swiftSettings: Set<String> {
      Set(settings.filter { $0.tool == "swift" }.map(\.text))
    }
  }

  /// `{"byName": ["X", null]}`, or a product with its package.
  struct Dependency: Decodable, Sendable {
    let name: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: AnyKey.self)
      var list = try container.nestedUnkeyedContainer(forKey: try container.onlyKey())
      name = try list.decode(String.self)
    }
  }

  /// `{"kind": {"enableUpcomingFeature": {"_0": "ExistentialAny"}}, "tool": "swift"}`.
  struct Setting: Decodable, Sendable {
    let tool: String
    let text: String
    /// The configuration that it is for; nil for every one.
    let condition: String?

    private enum Key: CodingKey { case tool, kind, condition }
    private struct Condition: Decodable { let config: String? }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      tool = try container.decode(String.self, forKey: .tool)
      let kind = try container.nestedContainer(keyedBy: AnyKey.self, forKey: .kind)
      let name = try kind.onlyKey()
      let value = try kind.nestedContainer(keyedBy: AnyKey.self, forKey: name)
      let words: [String]
      if let list = try? value.decode([String].self, forKey: AnyKey("_0")) {
        words = list
      } else {
        words = [try value.decode(String.self, forKey: AnyKey("_0"))]
      }
      condition = try container.decodeIfPresent(Condition.self, forKey: .condition)?.config
      text = ([name.stringValue] + words).joined(separator: " ")
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  enum DumpError: Error { case failed(status: Int32) }

  /// Asks SwiftPM; the scratch folder is another one, since the tests' own run holds the usual
  /// lock.
  ///
  /// - Parameter forChecking: whether as `check` builds the tests, or as anybody builds the
  ///   package.
  static func dump(forChecking: Bool) throws -> Manifest {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "-u", "VIVA_OPTIMISED_TESTS",
      ] + (forChecking ? ["VIVA_OPTIMISED_TESTS=1"] : []) + [
        "swift", "package", "--package-path", Repository.root.path, "--scratch-path",
        Repository.root.appending(path: ".build-manifest").path, "dump-package",
      ]
    let output = Pipe()
    process.standardOutput = output
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw DumpError.failed(status: process.terminationStatus)
    }
    return try JSONDecoder().decode(Manifest.self, from: bytes)
  }
}

extension KeyedDecodingContainer {
  /// The only key that there is.
  fileprivate func onlyKey() throws -> Key {
    guard allKeys.count == 1, let key = allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: codingPath, debugDescription: "one key was expected")
      )
    }
    return key
  }
}
