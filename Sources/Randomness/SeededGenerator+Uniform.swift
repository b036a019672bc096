extension SeededGenerator {
  /// A number in [0, 1): one of the 2⁵³ multiples of 2⁻⁵³, all equally likely.
  public mutating func unit() -> Double {
    Double(next() &>> 11) * 0x1p-53
  }

  /// A number in a range, all of it equally likely; `unit()` scaled, so the end is not drawn
  /// except by rounding in a range of very few representable numbers.
  public mutating func uniform(in range: Range<Double>) -> Double {
    range.lowerBound + (range.upperBound - range.lowerBound) * unit()
  }

  /// A whole number in 0 ..< bound, all equally likely, without bias.
  ///
  /// Source: Lemire, "Fast random integer generation in an interval", ACM TOMACS 29(1), 2019,
  /// doi:10.1145/3230636.
  public mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "no whole number lies in 0 ..< \(bound)")
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      // The first 2⁶⁴ mod bound values would come up once too often: draw again.
      let surplus = (0 &- bound) % bound
      while product.low < surplus { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }

  /// A whole number in a closed range, all equally likely.
  public mutating func integer(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + integer(below: range.upperBound - range.lowerBound + 1)
  }

  /// True with the given probability; never at 0, always at 1.
  public mutating func chance(_ probability: Double) -> Bool {
    unit() < probability
  }

  /// Puts the elements into one of their n! orders, all equally likely.
  ///
  /// Source: Fisher and Yates 1938, in the form of Durstenfeld, CACM 7(7), 1964,
  /// doi:10.1145/364520.364540. O(n); where the elements' type is known it asks for no memory.
  @inlinable
  public mutating func shuffle<Element>(_ elements: inout [Element]) {
    guard elements.count > 1 else { return }
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, integer(below: last + 1))
    }
  }

  /// The elements in one of their n! orders, all equally likely.
  public mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var copy = elements
    shuffle(&copy)
    return copy
  }

  /// One of the elements, all equally likely, or nil where there is none.
  public mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[integer(below: elements.count)]
  }

  /// Several different elements in random order; all of them where fewer are there than asked for.
  public mutating func sample<Element>(_ count: Int, of elements: [Element]) -> [Element] {
    var copy = elements
    let taken = min(max(0, count), copy.count)
    for place in 0..<taken { copy.swapAt(place, place + integer(below: copy.count - place)) }
    return Array(copy.prefix(taken))
  }
}
