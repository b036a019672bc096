/// One change of a text: what stood at a place before, and what stands there since.
struct Edit: Hashable, Sendable {
  /// The offset of the first grapheme that is another.
  var start: Int
  /// What stood there.
  var removed: [Character]
  /// What stands there since.
  var inserted: [Character]
  /// The insertion point before.
  var cursor: Int
  /// The insertion point since.
  var newCursor: Int

  /// The change of a part of a text to another, without what both begin and end with.
  init(of old: ArraySlice<Character>, to new: [Character], cursor: Int, newCursor: Int) {
    let shorter = min(old.count, new.count)
    let start = zip(old, new).prefix { Edit.areSame($0, $1) }.count
    let end = min(
      shorter - start,
      zip(old.reversed(), new.reversed()).prefix { Edit.areSame($0, $1) }.count
    )
    self.start = old.startIndex + start
    removed = Array(old.dropFirst(start).dropLast(end))
    inserted = Array(new.dropFirst(start).dropLast(end))
    self.cursor = cursor
    self.newCursor = newCursor
  }

  /// The change that takes this one back.
  var inverse: Edit {
    var inverse = self
    swap(&inverse.removed, &inverse.inserted)
    swap(&inverse.cursor, &inverse.newCursor)
    return inverse
  }

  /// Takes the change that came next into this one; false where the two do not touch.
  mutating func absorb(_ next: Edit) -> Bool {
    if next.removed.isEmpty, next.start == start + inserted.count {
      inserted += next.inserted
    } else if next.inserted.isEmpty, inserted.isEmpty, next.start + next.removed.count == start {
      removed = next.removed + removed
      start = next.start
    } else if next.inserted.isEmpty, inserted.isEmpty, next.start == start {
      removed += next.removed
    } else {
      return false
    }
    newCursor = next.newCursor
    return true
  }

  /// Whether two graphemes are the same to the last scalar; `==` takes equivalent ones for equal.
  private static func areSame(_ left: Character, _ right: Character) -> Bool {
    left == right && left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }
}
