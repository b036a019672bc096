import Recommender

/// The dials' values as the kinds of ``FaissIndex``.
struct SearchDials: Hashable, Sendable {
  /// The kind of index that is looked into.
  let index: Kind
  /// How many items the made catalogue has; nil for vectors of the user's.
  let items: Int?
  /// How much of an upload's vector is its video's; nil for vectors of the user's.
  let clustering: Double?
  /// How many lists IVF has.
  let lists: Int
  /// How many of them a query looks into.
  let probes: Int
  /// How many links a vector has in HNSW.
  let links: Int
  /// How many candidates a search in HNSW keeps.
  let breadth: Int
  /// How many bytes a vector takes with IVF-PQ.
  let codes: Int

  /// The kinds of approximate index.
  enum Kind: String, CaseIterable {
    case ivf, hnsw
    case ivfPQ = "ivf-pq"
  }

  init(_ values: DialSettings) {
    index = Kind(rawValue: values.choice(ID.index)) ?? .ivf
    items = values.values[ID.items] == nil ? nil : Int(values.number(ID.items))
    clustering = values.values[ID.clustering] == nil ? nil : values.number(ID.clustering)
    lists = Int(values.number(ID.lists))
    probes = Int(values.number(ID.probes))
    links = Int(values.number(ID.links))
    breadth = Int(values.number(ID.breadth))
    codes = Int(values.choice(ID.codes)) ?? 8
  }

  /// The lists that a catalogue can have: no more than vectors.
  func lists(of count: Int) -> Int { min(lists, count) }

  /// What is built over `count` vectors: effort is said with each search.
  func built(_ kind: Kind, over count: Int) -> FaissIndex.Kind {
    switch kind {
    case .ivf: .ivfFlat(lists: lists(of: count), probes: 1)
    case .hnsw: .hnsw(links: links, buildBreadth: Self.buildBreadth, breadth: 1)
    case .ivfPQ: .ivfPQ(lists: lists(of: count), probes: 1, codes: codes)
    }
  }

  /// The effort of a search: probes, or breadth.
  func effort(_ kind: Kind, over count: Int) -> Int {
    kind == .hnsw ? breadth : min(probes, lists(of: count))
  }

  /// The efforts of a sweep: each twice the last, up to all lists.
  func efforts(over count: Int) -> [Int] {
    if index == .hnsw { return (0..<7).map { 5 << $0 } }
    let lists = lists(of: count)
    return (0..<16).map { 1 << $0 }.prefix { $0 < lists } + [lists]
  }

  /// How many candidates HNSW keeps while it is built: Faiss's own default.
  static let buildBreadth = 40

  /// The dials' names.
  enum ID {
    static let index = "index"
    static let items = "items"
    static let clustering = "clustering"
    static let lists = "lists"
    static let probes = "probes"
    static let links = "links"
    static let breadth = "breadth"
    static let codes = "codes"
  }
}
