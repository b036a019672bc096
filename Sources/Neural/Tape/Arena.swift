/// Memory that is handed out piece by piece and taken back all at once.
///
/// A recording of the same shapes as the one before it allocates nothing: after ``reset()`` the
/// memory is one block that was large enough for all. Blocks double while they are small; a large
/// one is as large as what asked for it, so that no more is held than is used but for ``spare``.
struct Arena: ~Copyable {
  /// The most bytes that a block has beyond what asked for it.
  static let spare = 1 << 22

  private var blocks: [UnsafeMutableRawBufferPointer] = []
  private var used = 0

  /// How many bytes are held.
  var capacity: Int { blocks.reduce(0) { $0 + $1.count } }

  /// Memory aligned to 64 bytes, valid until the next reset; its content is left as it was.
  mutating func allocate(byteCount: Int) -> UnsafeMutableRawPointer {
    let needed = (max(1, byteCount) + 63) & ~63
    if let block = blocks.last, let base = block.baseAddress, used + needed <= block.count {
      defer { used += needed }
      return base + used
    }
    let size = max(needed, min(capacity, Self.spare), 1 << 14)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    blocks.append(block)
    used = needed
    guard let base = block.baseAddress else { preconditionFailure("a block of no memory") }
    return base
  }

  /// Takes everything back.
  mutating func reset() {
    used = 0
    guard blocks.count > 1 else { return }
    let size = capacity
    for block in blocks { block.deallocate() }
    blocks = [UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)]
  }

  deinit { for block in blocks { block.deallocate() } }
}
