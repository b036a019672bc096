/// Why a value was refused by this module.
public enum MemoryError: Error, Hashable, Sendable {
  /// A list of FSRS parameters has the wrong length.
  case parameterCount(found: Int, expected: Int)
  /// An FSRS parameter is not a number or lies outside its range; `index` counts from 0.
  case parameterOutOfRange(index: Int, value: Double, allowed: ClosedRange<Double>)
}
