/// Where each word and ideograph of many answers stands.
struct AnswerConcordance {
  /// Where a word or ideograph stands.
  private struct Place {
    let answer: Int
    let position: Int
  }

  private var answers: [[WrittenWords.Element]] = []
  private var places: [WrittenWords.Element: [Place]] = [:]

  /// Reads answers; each text counts once, however often it is given.
  ///
  /// Complexity: O(n) in all their words.
  init(_ texts: [String]) {
    var seen: Set<String> = []
    for text in texts {
      // Keeps the numbers of answers those of the texts.
      let elements = seen.insert(text).inserted ? WrittenWords(text).elements : []
      for (position, element) in elements.enumerated() {
        places[element, default: []].append(Place(answer: answers.count, position: position))
      }
      answers.append(elements)
    }
  }

  /// The answer that alone holds a wording, by its number among the texts; nil where none does, or
  /// several do.
  ///
  /// Complexity: O(n) in the places of the wording's rarest word.
  func onlyAnswer(with wording: WrittenWords) -> Int? {
    var found: Int?
    for place in candidates(for: wording) where isFound(wording, at: place) {
      if let found, found != place.answer { return nil }
      found = place.answer
    }
    return found
  }

  /// Where the wording may begin, by the rarest of its whole words; everywhere if it has none.
  private func candidates(for wording: WrittenWords) -> [Place] {
    let whole = wording.elements.enumerated().filter { _, element in
      if case .beginning = element { return false }
      return true
    }
    let rarest = whole.map { offset, element in (offset, places[element] ?? []) }
      .min { $0.1.count < $1.1.count }
    guard let (offset, places) = rarest else { return places.values.flatMap(\.self) }
    return places.map { Place(answer: $0.answer, position: $0.position - offset) }
  }

  private func isFound(_ wording: WrittenWords, at place: Place) -> Bool {
    let answer = answers[place.answer]
    guard place.position >= 0, place.position + wording.elements.count <= answer.count else {
      return false
    }
    return wording.elements.enumerated().allSatisfy { offset, element in
      element.isMet(by: answer[place.position + offset])
    }
  }
}
