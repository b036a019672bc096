extension SparseMatrix {
  /// An attribute as 0 and 1: `[items, values of its vocabulary]`.
  ///
  /// An item that the table does not hold has an empty row, and so has every item where the table
  /// has no attribute of that name. O(values).
  public init(attribute name: String, of table: AttributeTable, for items: IdentifierTable) {
    guard let attribute = table.attributes.first(where: { $0.name == name }) else {
      self.init(rows: items.names.map { _ in [] }, columnCount: 0)
      return
    }
    self.init(
      rows: items.names.map { item in
        guard let row = table.names.index(of: item) else { return [] }
        return Set(attribute.rows[row]).map { Entry(column: Int($0), weight: 1) }
      },
      columnCount: attribute.vocabulary.count
    )
  }

  /// How often each text holds each word: `[texts, words]`, words numbered as they are first met.
  ///
  /// See ``TextWords`` for what a word is. O(characters).
  public init(texts: [String]) {
    var vocabulary = IdentifierTable()
    let rows = texts.map { text in
      TextWords.of(text).map { Entry(column: vocabulary.insert($0), weight: 1) }
    }
    self.init(rows: rows, columnCount: vocabulary.count)
  }

  /// The likes as users × items, 1 each: `[users, items]`.
  public init(_ likes: Likes) {
    let users = likes.interactions.users.count
    self.init(
      rows: (0..<users).map { user in
        likes.history(of: user).map { Entry(column: Int(likes.items[$0]), weight: 1) }
      },
      columnCount: likes.interactions.items.count
    )
  }
}
