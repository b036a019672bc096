import Questions

/// The wordings of a glossary's terms that may change places with one in the other language, by how
/// they begin.
struct TermSwaps: Sendable {
  /// A wording, in its ideographs or words, and those of the same term in the other language.
  struct Swap<Unit: Sendable>: Sendable {
    let wording: [Unit]
    let others: [String]
  }

  private var chinese: [Unicode.Scalar: [Swap<Unicode.Scalar>]] = [:]
  /// By the first letter.
  private var english: [Character: [Swap<String>]] = [:]

  /// Reads a glossary.
  ///
  /// Complexity: O(w) in its wordings.
  init(_ glossary: Glossary) {
    for (_, wordings) in glossary.terms.sorted(by: { $0.key < $1.key }) {
      let (han, latin) = (wordings.filter(\.isHanWording), wordings.filter(\.isLatinWording))
      guard !han.isEmpty, !latin.isEmpty else { continue }
      for wording in han {
        let scalars = Array(wording.unicodeScalars)
        chinese[scalars[0], default: []].append(Swap(wording: scalars, others: latin))
      }
      for wording in latin {
        let words = wording.lowercased().split(separator: " ").map(String.init)
        guard let first = words.first?.first else { continue }
        english[first, default: []].append(Swap(wording: words, others: han))
      }
    }
  }

  /// The Chinese wordings that begin with an ideograph.
  func chinese(beginningWith ideograph: Unicode.Scalar) -> [Swap<Unicode.Scalar>] {
    chinese[ideograph] ?? []
  }

  /// The English wordings that begin with the first letter of a word in small letters.
  func english(beginningLike word: String) -> [Swap<String>] {
    word.first.flatMap { english[$0] } ?? []
  }
}

extension String {
  /// Whether a wording is Chinese alone, with two ideographs or more: one says too little to swap.
  fileprivate var isHanWording: Bool {
    unicodeScalars.count > 1 && unicodeScalars.allSatisfy(\.isHan)
  }

  /// Whether a wording is made of Latin words alone.
  fileprivate var isLatinWording: Bool {
    unicodeScalars.contains(where: \.isLatinLetter)
      && unicodeScalars.allSatisfy { $0.isLatinLetter || $0 == " " || $0 == "*" }
  }
}
