import Wording

/// What a statement and what was asked both speak of, such as new users.
struct AskedSubject {
  /// The units of either language that both have.
  private let units: [Language: Set<String>]

  /// Compares what was asked with the statement that answers it. O(n) in their letters.
  init(of asked: Bilingual, _ statement: Bilingual) {
    units = Language.allCases.reduce(into: [:]) { units, language in
      units[language] = ReasonLikeness.units(of: asked[language])
        .intersection(ReasonLikeness.units(of: statement[language]))
    }
  }

  /// Whether another statement speaks of it too, in each language; so does any where there is
  /// nothing that both have.
  func isNamed(in statement: Bilingual) -> Bool {
    units.allSatisfy { language, units in
      units.isEmpty || !units.isDisjoint(with: ReasonLikeness.units(of: statement[language]))
    }
  }
}
