/// A demo that can also walk on data of the user's own.
public protocol DataDemo: Demo {
  /// A file's content, read once for all walks on it.
  associatedtype Prepared: PreparedData where Prepared.Run == Run

  /// Reads a file's content.
  ///
  /// - Throws: ``DemoError/data(_:)`` where it cannot be walked.
  func prepare(_ data: DemoData) throws(DemoError) -> Prepared

  /// Whether a file of what is known of the log's items has a place in the walk.
  var readsItems: Bool { get }

  /// Whether a file of what is known of the log's users has a place in the walk.
  var readsUsers: Bool { get }
}

extension DataDemo {
  /// None, as in a demo whose file is no log.
  public var readsItems: Bool { false }

  /// None, as in most demos.
  public var readsUsers: Bool { false }
}

/// Data that walks are made on; what one walk computed may serve the next.
public protocol PreparedData: Sendable {
  /// One walk on the data.
  associatedtype Run: DemoRun

  /// The demo's card for walks on the data: what is said only of the demo's own world, its claim
  /// and predictions first of all, is not in it.
  var card: DemoCard { get }

  /// Prepares a walk; the data, the settings and the seed determine its every number.
  ///
  /// - Throws: ``DialError`` where a setting names no dial or lies outside its range.
  func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> Run
}

/// A file of the user's.
public struct DemoData: Hashable, Sendable {
  /// What the file is called in messages.
  public var name: String
  /// Its content.
  public var bytes: [UInt8]
  /// What is known of the items of a log, as titles and genres; nil where there is no such file.
  public var items: AttributeFile?
  /// What is known of the users of a log, as their ages; nil where there is no such file.
  public var users: AttributeFile?

  /// Creates data.
  public init(
    name: String,
    bytes: [UInt8],
    items: AttributeFile? = nil,
    users: AttributeFile? = nil
  ) {
    self.name = name
    self.bytes = bytes
    self.items = items
    self.users = users
  }
}
