import CFaiss

/// Looks at some of the vectors only, by Faiss: faster than ``ExactIndex``, and now and then wrong.
///
/// How often is what ``VectorIndex/recall(against:of:count:)`` says. An index is trained on the
/// vectors that it holds, with Faiss's fixed seeds and on one thread: alike vectors and settings
/// make alike indices on one machine. Cancelling the task that builds one ends it within some
/// milliseconds.
///
/// Inner products are what all kinds search by. On vectors of length 1 that is cosine; where
/// lengths differ much, few long vectors gather most links and lists.
///
/// Source: Johnson, Douze and Jégou, "Billion-scale similarity search with GPUs", IEEE Transactions
/// on Big Data 7(3), 2021, doi:10.1109/TBDATA.2019.2921572, arXiv:1702.08734 (the library); for the
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
  /// - Throws: ``RecommenderError/indexRefused(reason:)`` with Faiss's words, as where there are
  ///   fewer vectors than lists or codes do not divide the width;
  ///   ``RecommenderError/indexMissing``, where the program was built without Faiss;
  ///   ``RecommenderError/cancelled`` when the task is cancelled.
  /// - Precondition: the width is at least 1 and divides the numbers; all are finite; the settings
  ///   of the kind are at least 1.
  public init(vectors: [Float], width: Int, kind: Kind) throws(RecommenderError) {
    precondition(width >= 1 && vectors.count % width == 0, "\(vectors.count) numbers by \(width)")
    precondition(vectors.allSatisfy(\.isFinite), "a number that is not finite")
    self.kind = kind
    self.width = width
    let count = vectors.count / width
    self.count = count
    var settings = kind.settings
    settings.is_stopped = { Task.isCancelled ? 1 : 0 }
    var made: OpaquePointer?
    let (status, reason) = Self.withMessage { message in
      vectors.withUnsafeStart { vectors in
        viva_faiss_create(&settings, vectors, Int64(count), Int64(width), &made, message)
      }
    }
    if status == Int32(VIVA_FAISS_MISSING.rawValue) { throw .indexMissing }
    if status == Int32(VIVA_FAISS_STOPPED.rawValue) { throw .cancelled }
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
    matches(query, count, effort: nil, compared: nil)
  }

  /// As ``nearest(to:count:effort:)``, with a count of what was compared.
  ///
  /// - Parameter effort: nil for the kind's own probes or breadth.
  public func search(_ query: [Float], count: Int, effort: Int? = nil) -> VectorSearch {
    var compared: Int64 = 0
    let matches = matches(query, count, effort: effort, compared: &compared)
    return VectorSearch(matches: matches, compared: Int(compared))
  }

  /// As ``VectorIndex/nearest(to:count:)``, with more or less effort than the kind says.
  ///
  /// - Parameter effort: stands in for the kind's probes or breadth, without a new index.
  /// - Precondition: the query has `width` numbers, and the effort is at least 1.
  public func nearest(to query: [Float], count: Int, effort: Int) -> [VectorMatch] {
    matches(query, count, effort: effort, compared: nil)
  }

  private func matches(
    _ query: [Float],
    _ count: Int,
    effort: Int?,
    compared: UnsafeMutablePointer<Int64>?
  ) -> [VectorMatch] {
    precondition(query.count == width, "a query of \(query.count) numbers for width \(width)")
    precondition(effort.map { 1...1_000_000 ~= $0 } ?? true, "an effort of \(effort ?? 0)")
    let kept = min(max(0, count), self.count)
    guard kept > 0, let index = OpaquePointer(bitPattern: address) else { return [] }
    var indices = Array(repeating: Int64(-1), count: kept)
    var scores = Array(repeating: Float(0), count: kept)
    let (status, _) = Self.withMessage { message in
      query.withUnsafeStart { query in
        viva_faiss_search(
          index,
          query,
          Int64(kept),
          Int64(effort ?? 0),
          &indices,
          &scores,
          compared,
          message
        )
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
