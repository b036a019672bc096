/// The name that was probably meant by one that does not exist.
public enum NearestName {
  /// The known name with the fewest typing mistakes, or nil where none is near.
  ///
  /// Near is at most one mistake for every three characters of the name typed, or a known name
  /// that the typed one begins. Of equally near names the first wins.
  public static func of(_ typed: String, in known: [String]) -> String? {
    let typed = Array(typed.lowercased())
    let limit = max(1, typed.count / 3)
    let near = known.compactMap { name in
      EditDistance.between(typed, Array(name.lowercased()), limit: limit).map { (name, $0) }
    }
    if let best = near.min(by: { $0.1 < $1.1 }) { return best.0 }
    return typed.count < 2 ? nil : known.first { $0.lowercased().hasPrefix(String(typed)) }
  }
}
