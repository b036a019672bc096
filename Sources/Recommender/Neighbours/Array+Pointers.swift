extension Array {
  /// The start of the elements; for an empty array some place that nothing is read from.
  func withUnsafeStart<Result>(_ body: (UnsafePointer<Element>) -> Result) -> Result {
    withUnsafeBufferPointer { buffer in
      if let start = buffer.baseAddress { return body(start) }
      return withUnsafeTemporaryAllocation(of: Element.self, capacity: 1) { spare in
        guard let start = spare.baseAddress else { preconditionFailure("no spare place") }
        return body(UnsafePointer(start))
      }
    }
  }
}

extension [Int] {
  /// The start of the elements as C's 64-bit integers.
  func withUnsafe64Bits<Result>(_ body: (UnsafePointer<Int64>) -> Result) -> Result {
    withUnsafeStart { start in
      start.withMemoryRebound(to: Int64.self, capacity: Swift.max(1, count)) { body($0) }
    }
  }
}

/// The start of an array's elements, or nil where there is no array.
func withOptionalPointer<Element, Result>(
  _ array: [Element]?,
  _ body: (UnsafePointer<Element>?) -> Result
) -> Result {
  guard let array else { return body(nil) }
  return array.withUnsafeStart { body($0) }
}

extension [Double] {
  /// The start of the elements, to be changed by a C function; for an empty array some spare place.
  ///
  /// The pointer goes to one call of C and no further: nothing else may be captured and changed by
  /// `body`; see DECISIONS.md.
  mutating func withUnsafeMutableStart(_ body: (UnsafeMutablePointer<Double>) -> Int32) -> Int32 {
    withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress { return body(start) }
      return withUnsafeTemporaryAllocation(of: Double.self, capacity: 1) { spare in
        guard let start = spare.baseAddress else { preconditionFailure("no spare place") }
        return body(start)
      }
    }
  }
}
