/// What is known of items or users beside what they did: genres, a year, an age group.
public struct AttributeTable: Hashable, Sendable {
  /// The names of the items or users; a row counts in it.
  public let names: IdentifierTable
  /// The attributes, in the order of the file.
  public let attributes: [Attribute]

  /// Creates a table. Every attribute has a row for every name.
  public init(names: IdentifierTable, attributes: [Attribute]) {
    for attribute in attributes {
      precondition(attribute.rows.count == names.count, "rows of \(attribute.name)")
    }
    self.names = names
    self.attributes = attributes
  }

  /// One attribute: for every row none, one or several values of a vocabulary.
  public struct Attribute: Hashable, Sendable {
    /// The attribute's name, as the header has it.
    public let name: String
    /// All values that occur, in the order in which they first appear.
    public let vocabulary: IdentifierTable
    /// For every row the values as indices into the vocabulary: `[names]`.
    public let rows: [[Int32]]

    /// Creates an attribute.
    public init(name: String, vocabulary: IdentifierTable, rows: [[Int32]]) {
      self.name = name
      self.vocabulary = vocabulary
      self.rows = rows
    }

    /// Creates an attribute from the values of every row as they are written: `[names]`.
    public init(name: String, values: [[String]]) {
      var vocabulary = IdentifierTable()
      rows = values.map { $0.map { Int32(truncatingIfNeeded: vocabulary.insert($0)) } }
      self.vocabulary = vocabulary
      self.name = name
    }
  }

  /// The values of an attribute for a name; empty where either is not known.
  public func values(of attribute: String, for name: String) -> [String] {
    guard let row = names.index(of: name),
      let found = attributes.first(where: { $0.name == attribute })
    else { return [] }
    return found.rows[row].map { found.vocabulary[Int($0)] }
  }
}
