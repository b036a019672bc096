import Grading
import Randomness

extension AnswerVariation {
  /// The fewest letters of a word that is misspelt; of shorter ones a slip makes other words.
  static let shortestMisspelt = 6

  /// Two neighbouring letters of a Latin word within the evidence change places, never the first.
  func withLatinTypo(using generator: inout SeededGenerator) -> String? {
    let places = evidence.flatMap { latinWords(in: $0) }
      .filter { $0.count >= Self.shortestMisspelt }
      .flatMap { word in
        (word.lowerBound + 1..<word.upperBound - 1).filter {
          scalars[$0].properties.lowercaseMapping != scalars[$0 + 1].properties.lowercaseMapping
        }
      }
    guard let place = generator.element(of: places) else { return nil }
    return replacing(place..<place + 2, with: [scalars[place + 1], scalars[place]])
  }

  /// An ideograph within the evidence gives way to one of its sound; never a negator, which turns
  /// the meaning round.
  func withHanTypo(using generator: inout SeededGenerator) -> String? {
    let places = evidence.flatMap(\.self).filter { place in
      !Self.negators.contains(scalars[place]) && !SoundAlikes.of(scalars[place]).isEmpty
    }
    guard let place = generator.element(of: places),
      let other = generator.element(
        of: SoundAlikes.of(scalars[place]).filter { !Self.negators.contains($0) }
      )
    else { return nil }
    return replacing(place..<place + 1, with: [other])
  }

  private static let negators: Set<Unicode.Scalar> = ["不", "没", "无", "未", "非", "别"]
}
