/// The known name that a misspelt one most likely meant, or nil where none is close.
///
/// Close means at most two edits (insert, delete, replace, swap neighbours) and no more than half
/// of the name; failing that, that one name of four letters or more begins the other.
/// Complexity: O(n·m) for each known name.
func nearestName(to name: String, among known: [String]) -> String? {
  let limit = min(2, name.count / 2)
  var best: (name: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(Array(name.lowercased()), Array(candidate.lowercased()))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  if let best { return best.name }
  return known.first {
    min($0.count, name.count) >= 4 && ($0.hasPrefix(name) || name.hasPrefix($0))
  }
}

/// The Damerau-Levenshtein distance in its optimal string alignment form.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      var cost = min(previous[j + 1] + 1, current[j] + 1)
      cost = min(cost, previous[j] + (left[i] == right[j] ? 0 : 1))
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforePrevious[j - 1] + 1)
      }
      current.append(cost)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
