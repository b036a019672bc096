import Recommender

/// The users whose lists are held against what they liked later.
struct AskedUsers: Sendable {
  /// Who they are, ascending.
  let users: [UserIndex]
  /// What each of them liked later: `[asked users]`.
  let relevant: [Set<ItemIndex>]

  /// The most users that are asked; of more, evenly many are left out.
  static let most = 1000

  /// Those with likes in both parts. Nil where there are none.
  init?(_ split: Split) {
    let all = Evaluation(split, cutoff: 1).users
    guard !all.isEmpty else { return nil }
    let count = min(Self.most, all.count)
    users = (0..<count).map { all[$0 * all.count / count] }
    relevant = users.map { user in
      Set(split.test.history(of: user).lazy.filter { $0.value > 0 }.map(\.item))
    }
  }
}
