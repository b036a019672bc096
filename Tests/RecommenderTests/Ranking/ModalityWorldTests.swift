import Neural
import Randomness
import Testing

@testable import Recommender

/// The made modalities: what is drawn against what is true in closed form.
struct ModalityWorldTests {
  private func correlation(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(first.count)
    let (a, b) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    let both = zip(first, second).reduce(0) { $0 + ($1.0 - a) * ($1.1 - b) }
    let one = first.reduce(0) { $0 + ($1 - a) * ($1 - a) }
    let two = second.reduce(0) { $0 + ($1 - b) * ($1 - b) }
    return both / (one * two).squareRoot()
  }

  private func pairs(_ world: ModalityWorld) -> [ModalityPair] {
    var generator = SeededGenerator(seed: 8)
    return (0..<20_000).map { _ in
      ModalityPair(
        user: Int32(truncatingIfNeeded: generator.integer(below: world.options.users)),
        video: Int32(truncatingIfNeeded: generator.integer(below: world.options.videos))
      )
    }
  }

  private static let missing: [Set<Modality>] = [
    [], [.frames], [.text], [.text, .audio], [.frames, .text],
  ]

  @Test(arguments: [0, 0.5, 0.8, 1], [false, true])
  func theBestPreferenceCorrelatesAsTheFormulaSays(echo: Double, usingEchoes: Bool) {
    var options = ModalityWorldOptions()
    (options.echo, options.users, options.videos) = (echo, 1000, 3000)
    let world = ModalityWorld(options: options, seed: 2)
    let pairs = pairs(world)
    let logits = pairs.map { world.logit(user: $0.user, video: $0.video) }
    for missing in Self.missing {
      let best = pairs.map {
        world.bestPreference(
          user: $0.user,
          video: $0.video,
          without: missing,
          usingEchoes: usingEchoes
        )
      }
      let expected = world.bestCorrelation(without: missing, usingEchoes: usingEchoes)
      #expect(abs(correlation(best, logits) - expected) < 0.025, "\(missing)")
    }
  }

  @Test func partsAreOfVarianceOneAndAddUp() {
    let world = ModalityWorld(seed: 3)
    let pairs = pairs(world)
    for modality in Modality.allCases {
      let values = pairs.map { world.part(of: modality, user: $0.user, video: $0.video) }
      let mean = values.reduce(0, +) / 20_000
      let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
      #expect(abs(mean) < 0.05 && abs(variance - 1) < 0.12, "\(modality) \(mean) \(variance)")
    }
    #expect(world.bestCorrelation(without: []) == 1)
    #expect(
      abs(world.bestCorrelation(without: [.frames], usingEchoes: false) - 0.5.squareRoot()) < 1e-12
    )
    // k = 2, ρ = .8: 2 · .64 / 1.64 of the frames' half.
    let heard = (0.5 + 0.5 * 1.28 / 1.64).squareRoot()
    #expect(abs(world.bestCorrelation(without: [.frames]) - heard) < 1e-12)
    #expect(world.bestCorrelation(without: Set(Modality.allCases)) == 0)
  }

  @Test func turningLosesNothing() {
    let world = ModalityWorld(seed: 4)
    for (shown, embedding) in zip(world.shown, world.embeddings) {
      for video in [0, 7, 500] {
        func square(_ row: Int) -> (Double, Double) {
          (0..<shown.columns).reduce((0, 0)) {
            ($0.0 + shown[row, $1] * shown[row, $1], $0.1 + embedding[row, $1] * embedding[row, $1])
          }
        }
        let (before, after) = square(video)
        #expect(abs(before - after) < 1e-9 * before)
      }
      #expect(shown != embedding)
    }
  }

  @Test func examplesAreOfTheLayoutAndOfTheirVideos() throws {
    let world = ModalityWorld(seed: 5)
    var generator = SeededGenerator(seed: 1)
    let (examples, pairs) = try world.examples(500, of: 100..<120, using: &generator)
    #expect(examples.featureCount == world.layout.featureCount && examples.count == 500)
    #expect(pairs.allSatisfy { (100..<120).contains($0.video) })
    for modality in Modality.allCases {
      let columns = world.layout.columns(of: modality.place)
      #expect(columns.count == world.embeddingCount)
      let video = Int(pairs[7].video)
      #expect(
        columns.enumerated().allSatisfy {
          examples.features[7, $1] == Float(world.embeddings[modality.place][video, $0])
        }
      )
      #expect(examples.features[7, world.layout.maskColumn(of: modality.place)] == 1)
    }
    #expect(ModalityWorld(seed: 5) == world && ModalityWorld(seed: 6) != world)
  }
}
