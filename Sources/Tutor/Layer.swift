public import Wording

/// A screen, or something that lies over one. The top layer takes an event or lets it fall.
public enum Layer: Hashable, Sendable {
  /// The first run.
  case welcome(Welcome)
  /// The list of questions.
  case home(Home)
  /// A question's material.
  case learn(Learn)
  /// A question being answered.
  case drill(Drill)
  /// The list of demos.
  case demoList(DemoList)
  /// A demo.
  case demo(DemoWalk)
  /// The keys of the layer below.
  case help(Help)
  /// What a demo's step means.
  case explanation(Explanation)

  /// Whether the layer is a drill.
  var isDrill: Bool { if case .drill = self { true } else { false } }
}

/// The first run: the language, then three short screens.
public struct Welcome: Hashable, Sendable {
  /// 0 for the language, then 1 to ``lastPage``.
  public var page = 0
  /// The last page.
  public static let lastPage = 3
  /// Creates the first page.
  public init() {}
}

/// The help over another layer.
public struct Help: Hashable, Sendable {
  /// The first line shown.
  public var scroll: Int
  /// Creates the help.
  public init(scroll: Int = 0) { self.scroll = scroll }
}

/// What a step means, over a demo.
public struct Explanation: Hashable, Sendable {
  /// The first line shown.
  public var scroll: Int
  /// Creates the overlay.
  public init(scroll: Int = 0) { self.scroll = scroll }
}

/// A line from the tutor to the user, shown until the next action.
public struct Notice: Hashable, Sendable {
  /// The sentence.
  public var text: Bilingual
  /// Creates a notice.
  public init(_ text: Bilingual) { self.text = text }
}
