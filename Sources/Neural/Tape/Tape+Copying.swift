extension Tape {
  /// A copy of numbers in the tape's memory.
  func copy<Number: BitwiseCopyable>(of numbers: [Number]) -> UnsafeMutablePointer<Number> {
    let memory = arena.allocate(byteCount: numbers.count * MemoryLayout<Number>.size)
      .assumingMemoryBound(to: Number.self)
    numbers.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      memory.update(from: base, count: source.count)
    }
    return memory
  }
}
