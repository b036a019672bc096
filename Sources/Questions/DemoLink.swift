/// A step of a demo that shows a point.
public struct DemoLink: Codable, Hashable, Sendable {
  /// The demo's name, such as `itemcf-weighting`.
  public var demo: String
  /// The step's id within the demo.
  public var step: String
  /// Dials to set before the walk starts, by name.
  public var settings: [String: String]

  /// Creates a link to a step.
  public init(demo: String, step: String, settings: [String: String] = [:]) {
    self.demo = demo
    self.step = step
    self.settings = settings
  }
}
