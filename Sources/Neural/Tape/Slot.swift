/// What a tape knows of one variable.
struct Slot {
  var rows: Int
  var columns: Int
  var values: UnsafeMutableRawPointer
  /// Memory for the gradient, once something was differentiated.
  var gradient: UnsafeMutableRawPointer?
  var needsGradient: Bool
  /// Whether the gradient holds numbers of the pass that runs.
  var isWritten = false

  var count: Int { rows * columns }
  var shape: String { "[\(rows), \(columns)]" }
}
