import Synchronization
import Wording

/// What a statement and what was asked both speak of, such as new users.
struct AskedSubject {
  /// The units of either language that both have.
  private let units: [Language: Set<String>]

  /// Compares what was asked with the statement that answers it. O(n) in their letters.
  init(of asked: Bilingual, _ statement: Bilingual) {
    units = Language.allCases.reduce(into: [:]) { units, language in
      units[language] = Self.units(of: asked[language])
        .intersection(Self.units(of: statement[language]))
    }
  }

  /// Whether another statement speaks of it too, in each language; so does any where there is
  /// nothing that both have.
  func isNamed(in statement: Bilingual) -> Bool {
    units.allSatisfy { language, units in
      units.isEmpty || !units.isDisjoint(with: Self.units(of: statement[language]))
    }
  }

  /// The units of a text, but for what only asks and what joins others.
  ///
  /// They are kept, since a round compares the same statements hundreds of times. Complexity: O(n)
  /// in the letters of the text.
  static func units(of text: String) -> Set<String> {
    if let known = shelf.withLock({ $0[text] }) { return known }
    let units = ReasonLikeness.units(of: text).subtracting(asking).filter { unit in
      !unit.contains { ReasonLikeness.connecting.contains($0) || interrogative.contains($0) }
    }
    shelf.withLock { shelf in
      if shelf.count >= mostTexts { shelf = [:] }
      shelf[text] = units
    }
    return units
  }

  private static let shelf = Mutex<[String: Set<String>]>([:])
  private static let mostTexts = 2048

  /// Ideographs that only ask; a pair with one of them names nothing.
  private static let interrogative: Set<Character> = ["什", "么", "怎", "哪", "谁"]
  private static let asking: Set<String> = [
    "如何", "为何", "何时", "何种", "多少", "多大", "几个", "因为", "所以",
    "how", "why", "who", "whom", "whose", "would", "could", "shoul", "there",
  ]
}
