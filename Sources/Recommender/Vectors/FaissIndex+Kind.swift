import CFaiss

extension FaissIndex {
  /// How an index finds its way, with what it costs.
  public enum Kind: Hashable, Sendable {
    /// Vectors lie in the list of the nearest of `lists` centres; a query looks into `probes`
    /// lists.
    ///
    /// O(lists + probes / lists · count) products a query. With as many probes as lists it is
    /// exact.
    ///
    /// Source: Sivic and Zisserman, "Video Google", ICCV 2003, doi:10.1109/ICCV.2003.1238663.
    case ivfFlat(lists: Int, probes: Int)
    /// A graph: each vector is linked to `links` near ones, twice as many on the lowest level.
    ///
    /// A query walks to ever nearer ones and keeps `breadth` candidates; building kept
    /// `buildBreadth`. About O(breadth · log count) products a query, and the slowest to build.
    ///
    /// Source: Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using
    /// hierarchical navigable small world graphs", IEEE TPAMI 42(4), 2020,
    /// doi:10.1109/TPAMI.2018.2889473, arXiv:1603.09320.
    case hnsw(links: Int, buildBreadth: Int, breadth: Int)
    /// As ``ivfFlat(lists:probes:)``, but a vector is kept as `codes` bytes: each names one of 256
    /// centres of a part of it.
    ///
    /// The width is a multiple of `codes`, and at least 256 vectors are needed to find the centres.
    ///
    /// Source: Jégou, Douze and Schmid, "Product quantization for nearest neighbor search", IEEE
    /// TPAMI 33(1), 2011, doi:10.1109/TPAMI.2010.57.
    case ivfPQ(lists: Int, probes: Int, codes: Int)

    /// How many bytes a vector of `width` numbers takes, without what all share.
    public func bytesPerVector(width: Int) -> Int {
      switch self {
      case .ivfFlat: 4 * width + 8
      case .hnsw(let links, _, _): 4 * width + 4 * 2 * links
      case .ivfPQ(_, _, let codes): codes + 8
      }
    }

    var settings: viva_faiss_settings {
      var settings = viva_faiss_settings()
      switch self {
      case .ivfFlat(let lists, let probes):
        Self.check(lists, probes)
        settings.kind = Int32(VIVA_FAISS_IVF_FLAT.rawValue)
        (settings.lists, settings.probes) = (Int64(lists), Int64(probes))
      case .hnsw(let links, let buildBreadth, let breadth):
        Self.check(links, buildBreadth, breadth)
        settings.kind = Int32(VIVA_FAISS_HNSW.rawValue)
        (settings.links, settings.build_breadth) = (Int64(links), Int64(buildBreadth))
        settings.breadth = Int64(breadth)
      case .ivfPQ(let lists, let probes, let codes):
        Self.check(lists, probes, codes)
        settings.kind = Int32(VIVA_FAISS_IVF_PQ.rawValue)
        (settings.lists, settings.probes) = (Int64(lists), Int64(probes))
        settings.codes = Int64(codes)
      }
      return settings
    }

    private static func check(_ numbers: Int...) {
      precondition(numbers.allSatisfy { 1...1_000_000 ~= $0 }, "settings of \(numbers)")
    }
  }
}
