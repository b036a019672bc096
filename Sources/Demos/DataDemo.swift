/// A demo that can also walk on data of the user's own.
public protocol DataDemo: Demo {
  /// Prepares a walk on a file's content.
  ///
  /// The content is read in the first step, where it may prove to be
  /// ``DemoError/data(_:)``.
  func run(_ settings: DemoSettings, seed: UInt64, data: DemoData) throws(DialError) -> Run
}

/// A file of the user's.
public struct DemoData: Hashable, Sendable {
  /// What the file is called in messages.
  public var name: String
  /// Its content.
  public var bytes: [UInt8]

  /// Creates data.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
