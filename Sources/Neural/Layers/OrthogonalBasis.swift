import Randomness

/// Orthonormal vectors in a random direction each, made a few at a time.
///
/// Normal numbers are made orthogonal by Gram and Schmidt in blocks: a block is freed of what lies
/// along the vectors before it by two matrix products, then of what lies along one another, and
/// both once more for accuracy. Between two blocks whoever draws may stop. O(count² · length) in
/// all.
///
/// Source: Barlow and Smoktunowicz, "Reorthogonalized block classical Gram–Schmidt", Numerische
/// Mathematik 123, 2013, doi:10.1007/s00211-012-0496-2.
struct OrthogonalBasis {
  /// How many vectors there will be.
  let count: Int
  /// How many numbers a vector has; not fewer than there are vectors.
  let length: Int
  /// How many vectors there are.
  private(set) var made = 0

  /// The vectors, one after the other: `[count, length]`.
  private var vectors: [Double]
  private var along: [Double]
  private var block: [Double]

  /// As many vectors as are made at once: enough for the products to be worth their call.
  private static let blockSize = 16

  /// Creates an empty basis of vectors of that length.
  init(count: Int, length: Int) {
    precondition(
      count > 0 && count <= length,
      "\(count) vectors of \(length) numbers are not orthogonal"
    )
    self.count = count
    self.length = length
    vectors = Array(repeating: 0, count: count * length)
    along = Array(repeating: 0, count: Self.blockSize * count)
    block = Array(repeating: 0, count: Self.blockSize * length)
  }

  /// Whether all vectors are made.
  var isComplete: Bool { made == count }

  /// The complete basis times a gain, row after row of a matrix whose rows it is, or whose columns.
  func numbers(asRows: Bool, gain: Double) -> [Double] {
    precondition(isComplete, "\(made) of \(count) vectors are no basis")
    if asRows { return vectors.map { gain * $0 } }
    return Array(unsafeUninitializedCapacity: count * length) { numbers, size in
      for place in 0..<length {
        for vector in 0..<count {
          numbers[place * count + vector] = gain * vectors[vector * length + place]
        }
      }
      size = count * length
    }
  }

  /// Makes the next vectors.
  mutating func extend(using generator: inout SeededGenerator) {
    let size = min(Self.blockSize, count - made)
    repeat {
      for place in 0..<size * length { block[place] = generator.normal() }
      // A draw that lies in the space of those before it is drawn again.
    } while !orthonormalise(size)
    vectors.replaceSubrange(
      made * length..<(made + size) * length,
      with: block.prefix(size * length)
    )
    made += size
  }

  /// Frees the block of what lies along all before and within it, twice; false where nothing is
  /// left.
  private mutating func orthonormalise(_ size: Int) -> Bool {
    let (length, made) = (length, made)
    return block.withUnsafeMutableBufferPointer { block in
      vectors.withUnsafeBufferPointer { vectors in
        along.withUnsafeMutableBufferPointer { along in
          guard let block = block.baseAddress, let vectors = vectors.baseAddress,
            let along = along.baseAddress
          else { return false }
          for _ in 0..<2 {
            Self.subtract(vectors, made, from: block, size, length, along)
            for vector in 0..<size {
              let target = block + vector * length
              for other in 0..<vector {
                let source = UnsafePointer(block + other * length)
                Self.add(-Self.product(target, source, length), of: source, to: target, length)
              }
              let norm = Self.product(target, target, length).squareRoot()
              guard norm > 1e-6 else { return false }
              for place in 0..<length { target[place] /= norm }
            }
          }
          return true
        }
      }
    }
  }

  /// block −= (block · vectorsᵀ) · vectors.
  private static func subtract(
    _ vectors: UnsafePointer<Double>,
    _ count: Int,
    from block: UnsafeMutablePointer<Double>,
    _ size: Int,
    _ length: Int,
    _ along: UnsafeMutablePointer<Double>
  ) {
    guard count > 0 else { return }
    BLAS.multiply(
      MatrixProduct(rows: size, columns: count, inner: length, transposesRight: true),
      bytes: MemoryLayout<Double>.size,
      block,
      vectors,
      into: along
    )
    for place in 0..<size * count { along[place] = -along[place] }
    BLAS.multiply(
      MatrixProduct(rows: size, columns: length, inner: count),
      bytes: MemoryLayout<Double>.size,
      along,
      vectors,
      into: block,
      accumulates: true
    )
  }

  /// Σ a · b, in eight sums side by side, which the processor adds at once.
  private static func product(
    _ a: UnsafePointer<Double>,
    _ b: UnsafePointer<Double>,
    _ count: Int
  ) -> Double {
    var sums = SIMD8<Double>.zero
    let whole = count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      let left = UnsafeRawPointer(a + place).loadUnaligned(as: SIMD8<Double>.self)
      let right = UnsafeRawPointer(b + place).loadUnaligned(as: SIMD8<Double>.self)
      sums += left * right
    }
    var sum = sums.sum()
    for place in whole..<count { sum += a[place] * b[place] }
    return sum
  }

  private static func add(
    _ factor: Double,
    of source: UnsafePointer<Double>,
    to target: UnsafeMutablePointer<Double>,
    _ count: Int
  ) {
    for place in 0..<count { target[place] += factor * source[place] }
  }
}
