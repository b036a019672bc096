import CFaiss

/// Looks at some of the vectors only, by Faiss: faster than ``ExactIndex``, and now and then wrong.
///
/// How often is what ``VectorIndex/recall(against:of:count:)`` says. An index is trained on the vectors
/// that it holds, with Faiss's fixed seeds and on one thread: alike vectors and settings make alike
/// indices on one machine. It cannot be cancelled while it is trained.
///
/// Inner products are what all kinds search by. On vectors of length 1 that is cosine; where lengths
/// differ much, few long vectors gather most links and lists.
///
/// Source: Johnson, Douze and Jégou, "Billion-scale similarity search with GPUs", IEEE Transactions on
/// Big Data 7(3), 2021, doi:10.1109/TBDATA.2019.2921572, arXiv:1702.08734 (the library); for the
/// methods see ``Kind``.
public final class FaissIndex: VectorIndex {
  /// How an index finds its way.
  public let kind: Kind
  /// How many vectors there are.
  public let count: Int
  /// How many numbers each has.
  public let width: Int
  /// Faiss's own, as a number; only ``deinit`` ends it.
  private let address: UInt

  /// Builds an index over vectors that lie one after the other: `[count, width]`.
  ///
  /// - Throws: ``RecommenderError/indexRefused(reason:)`` with Faiss's words, as where there are fewer
  ///   vectors than lists or codes do not divide the width;
  ///   ``RecommenderError/indexMissing``, where the program was built without Faiss.
  /// - Precondition: the width is at least 1 and divides the numbers; all are finite; the settings of
  ///   the kind are at least 1.
  public init(vectors: [Float], width: Int, kind: Kind) throws(RecommenderError) {
    precondition(width >= 1 && vectors.count % width == 0, "\(vectors.count) numbers by \(width)")
    precondition(vectors.allSatisfy(\.isFinite), "a number that is not finite")
    self.kind = kind
    self.width = width
    let count = vectors.count / width
    self.count = count
    var settings = kind.settings
    var made: OpaquePointer?
    let (status, reason) = Self.withMessage { message in
      vectors.withUnsafeStart { vectors in
        viva_faiss_create(&settings, vectors, Int64(count), Int64(width), &made, message)
      }
    }
    if status == Int32(VIVA_FAISS_MISSING.rawValue) { throw .indexMissing }
    guard status == Int32(VIVA_FAISS_DONE.rawValue), let made else {
      throw .indexRefused(reason: reason)
    }
    address = UInt(bitPattern: made)
  }

  deinit { viva_faiss_free(OpaquePointer(bitPattern: address)) }

  /// See ``VectorIndex/nearest(to:count:)``; of what the index looks at.
  ///
  /// The scores of ``Kind/ivfPQ(lists:probes:codes:)`` are products with what its codes stand for.
  /// None where a search fails, as for want of memory.
  ///
  /// - Precondition: the query has `width` numbers.
  public func nearest(to query: [Float], count: Int) -> [VectorMatch] {
    precondition(query.count == width, "a query of \(query.count) numbers for width \(width)")
    let kept = min(max(0, count), self.count)
    guard kept > 0, let index = OpaquePointer(bitPattern: address) else { return [] }
    var indices = Array(repeating: Int64(-1), count: kept)
    var scores = Array(repeating: Float(0), count: kept)
    let (status, _) = Self.withMessage { message in
      query.withUnsafeStart { query in
        viva_faiss_search(index, query, Int64(kept), &indices, &scores, message)
      }
    }
    guard status == Int32(VIVA_FAISS_DONE.rawValue) else { return [] }
    var matches: [VectorMatch] = []
    for (index, score) in zip(indices, scores) where index >= 0 && !score.isNaN {
      matches.append(VectorMatch(index: Int(index), score: score))
    }
    matches.sort { ($1.score, $0.index) < ($0.score, $1.index) }
    return matches
  }

  /// Runs a call that may say why it failed.
  private static func withMessage(
    _ call: (UnsafePointer<viva_faiss_message>) -> Int32
  ) -> (status: Int32, reason: String) {
    let capacity = 512
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { text in
      text.initialize(repeating: 0)
      var message = viva_faiss_message(text: text.baseAddress, capacity: Int64(capacity))
      let status = call(&message)
      let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return (status, String(decoding: bytes, as: UTF8.self))
    }
  }
}
