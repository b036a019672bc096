/// The outside world's names of users or items, by index and back.
public struct IdentifierTable: Hashable, Sendable {
  /// The names in the order of their indices.
  public private(set) var names: [String]
  private var indices: [String: Int]

  /// Creates a table without names.
  public init() {
    names = []
    indices = [:]
  }

  /// Creates a table from names that are all different.
  public init(names: [String]) {
    self.names = names
    indices = [:]
    indices.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
      let earlier = indices.updateValue(index, forKey: name)
      precondition(earlier == nil, "the name \(name) stands twice in the table")
    }
  }

  /// How many names there are.
  public var count: Int { names.count }

  /// The name at an index.
  public subscript(index: Int) -> String { names[index] }

  /// The index of a name, or nil where it is not known. O(1).
  public func index(of name: String) -> Int? { indices[name] }

  /// The index of a name, given the next one where it is new. O(1).
  public mutating func insert(_ name: String) -> Int {
    if let index = indices[name] { return index }
    indices[name] = names.count
    names.append(name)
    return names.count - 1
  }
}
