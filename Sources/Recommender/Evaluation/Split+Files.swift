extension Split {
  /// Two logs that were read apart, brought under the indices of the first; what only the second
  /// names comes behind.
  ///
  /// A pair of the second that is in the first too is left out: it cannot be recommended as new.
  public init(train: Interactions, apart test: Interactions) {
    var (users, items) = (train.users, train.items)
    let userIndices = test.users.names.map { users.insert($0) }
    let itemIndices = test.items.names.map { Int32(truncatingIfNeeded: items.insert($0)) }
    var rowOf = Array(repeating: -1, count: users.count)
    for (row, user) in userIndices.enumerated() { rowOf[user] = row }

    var learnt = HistoryBuilder.Histories()
    learnt.offsets =
      train.offsets
      + Array(repeating: train.count, count: users.count - train.users.count)
    learnt.items = train.itemColumn
    learnt.times = train.timeColumn
    learnt.values = train.valueColumn

    var asked = HistoryBuilder.Histories()
    for user in 0..<users.count {
      let known = user < train.users.count ? Set(train.history(of: UserIndex(user)).items) : []
      if rowOf[user] >= 0 {
        for row in test.offsets[rowOf[user]]..<test.offsets[rowOf[user] + 1] {
          let item = itemIndices[Int(test.itemColumn[row])]
          if known.contains(item) { continue }
          asked.items.append(item)
          if test.hasTimes { asked.times.append(test.timeColumn[row]) }
          if !test.valueColumn.isEmpty { asked.values.append(test.valueColumn[row]) }
        }
      }
      asked.offsets.append(asked.items.count)
    }
    self.init(
      train: Interactions(users: users, items: items, histories: learnt),
      test: Interactions(users: users, items: items, histories: asked)
    )
  }
}
