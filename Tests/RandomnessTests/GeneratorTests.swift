import Randomness
import Testing

/// The generators against randomgen's xoshiro256** and the published outputs of SplitMix64.
struct GeneratorTests {
  @Test func splitMix64GivesThePublishedOutputs() {
    // Rosetta Code, "Pseudo-random numbers/Splitmix64", seed 1234567.
    var generator = SplitMix64(seed: 1_234_567)
    let outputs = (0..<5).map { _ in generator.next() }
    #expect(
      outputs == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
        4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
      ]
    )
  }

  @Test func splitMix64AgreesWithTheReference() throws {
    for (seed, texts) in try Golden.load().splitmix64 {
      var generator = SplitMix64(seed: try #require(UInt64(seed)))
      #expect(try words(texts) == texts.map { _ in generator.next() })
    }
  }

  @Test func xoshiroAgreesWithTheReference() throws {
    for golden in try Golden.load().states {
      let state = try words(golden.state)
      var generator = SeededGenerator(state: (state[0], state[1], state[2], state[3]))
      #expect(try words(golden.raw) == golden.raw.map { _ in generator.next() })
    }
  }

  @Test func jumpAgreesWithTheReference() throws {
    for golden in try Golden.load().states {
      let state = try words(golden.state)
      let start = SeededGenerator(state: (state[0], state[1], state[2], state[3]))
      var jumped = start
      jumped.jump()
      #expect(jumped == start.stream(0))
      #expect(try words(golden.jumped) == golden.jumped.map { _ in jumped.next() })
      var third = start.stream(2)
      #expect(try words(golden.jumpedThrice) == golden.jumpedThrice.map { _ in third.next() })
    }
  }

  @Test func aSeedIsSpreadOverTheStateBySplitMix64() throws {
    let golden = try #require(try Golden.load().states.last)
    var generator = SeededGenerator(seed: 7)
    #expect(try words(golden.raw) == golden.raw.map { _ in generator.next() })
  }
}
