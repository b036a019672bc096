/// Work on many things that can be done for any range of them alone.
protocol Halvable: BitwiseCopyable {
  /// Does the work for a range.
  func run(_ range: Range<Int>)
}

extension Halvable {
  /// The same for work that is kept at an address.
  static func run(stored: UnsafeRawPointer, _ range: Range<Int>) {
    stored.load(as: Self.self).run(range)
  }
}
