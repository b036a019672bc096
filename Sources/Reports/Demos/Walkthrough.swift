public import Demos
import Wording

/// A demo with the steps that one run of it took.
public struct Walkthrough: Sendable {
  /// The demo's card.
  public let card: DemoCard
  /// The seed.
  public let seed: UInt64
  /// The values of all dials.
  public let settings: DialSettings
  /// The user's file that was walked on, or nil where the demo made its world from the seed.
  public let dataName: String?
  /// The user's file about the items of the log, or nil.
  public let itemsName: String?
  /// The user's file about the users of the log, or nil.
  public let usersName: String?
  /// The steps taken.
  public let steps: [DemoStep]

  /// Creates a walkthrough of steps that were taken.
  public init(
    card: DemoCard,
    seed: UInt64,
    settings: DialSettings,
    dataName: String? = nil,
    itemsName: String? = nil,
    usersName: String? = nil,
    steps: [DemoStep]
  ) {
    self.card = card
    self.seed = seed
    self.settings = settings
    self.dataName = dataName
    self.itemsName = itemsName
    self.usersName = usersName
    self.steps = steps
  }

  /// The command that gives this very run again, as one line to share.
  public var replay: String {
    let turned = card.dials.compactMap { dial -> String? in
      guard let value = settings.values[dial.id], value != dial.initial else { return nil }
      return "--set \(dial.id)=\(value.text)"
    }
    let data = dataName.map { "--data \(Self.quoted($0)) " } ?? ""
    let items = itemsName.map { "--items \(Self.quoted($0)) " } ?? ""
    let users = usersName.map { "--users \(Self.quoted($0)) " } ?? ""
    let source = "\(data)\(items)\(users)--seed \(seed)"
    let length = steps.count < card.steps.count ? ["--steps \(steps.count)"] : []
    return (["viva demo \(card.name) --plain", source] + length + turned).joined(separator: " ")
  }

  /// A text as one word of a POSIX shell: in single quotes, within which only they need care.
  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
