public import Demos

/// A walk to start.
public struct DemoRequest: Hashable, Sendable {
  /// The number that its steps carry.
  public var run: Int
  /// The demo's name.
  public var demo: String
  /// The dials.
  public var settings: DemoSettings
  /// The seed.
  public var seed: UInt64
  /// Whether the walk is on the data that the program was started with.
  public var isOnData: Bool

  /// Creates a request.
  public init(
    run: Int,
    demo: String,
    settings: DemoSettings,
    seed: UInt64,
    isOnData: Bool = false
  ) {
    self.run = run
    self.demo = demo
    self.settings = settings
    self.seed = seed
    self.isOnData = isOnData
  }
}
