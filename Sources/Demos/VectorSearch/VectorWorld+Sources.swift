import Neural
import Randomness
import Recommender
import Wording

extension VectorWorld {
  /// A catalogue of uploads: each is one of the videos of a ``RecallWorld``, in a cut of its own.
  ///
  /// The videos' vectors v are the latent factors V·diag(σ) of who clicked what, at length 1. With
  /// g drawn evenly from all directions, an upload's vector is c·v + (1 − c)·g at length 1, where c
  /// is the clustering.
  init(_ key: Key) throws(DemoError) {
    let (count, clustering, seed) = (key.items, key.clustering, key.seed)
    var generator = RecallWorldGenerator(RecallWorldOptions(), seed: seed)
    let world: RecallWorld
    do { world = try generator.world() } catch { throw DemoError(error) }
    var random = SeededGenerator(seed: seed).stream(1)
    let factors = LatentFactors(
      of: SparseMatrix(Likes(world.interactions)),
      width: Self.width,
      using: &random
    )
    let scales = factors.singularValues
    guard scales.count == Self.width else {
      preconditionFailure("a log of hundreds of people has \(Self.width) directions")
    }
    let videos = ItemVectors(
      numbers: factors.right.elements.indices.map {
        Float(factors.right.elements[$0] * scales[$0 % Self.width])
      },
      width: Self.width
    )
    var numbers: [Float] = []
    numbers.reserveCapacity(count * Self.width)
    for upload in 0..<count {
      if upload % 256 == 0, Task.isCancelled { throw .cancelled }
      let cut = (0..<Self.width).map { _ in random.normal() }
      let length = cut.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let start = upload % videos.itemCount * Self.width
      for place in 0..<Self.width {
        let own = (1 - clustering) * cut[place] / length
        numbers.append(Float(clustering * Double(videos.numbers[start + place]) + own))
      }
    }
    try self.init(
      isMade: true,
      vectors: ItemVectors(numbers: numbers, width: Self.width),
      naming: .uploads(
        videos: world.items.map(\.title),
        creators: random.shuffled(PersonName.all)
      ),
      queries: random.sample(Self.asked, of: Array(0..<count))
    )
  }

  /// How many numbers a made vector has.
  static let width = 32

  /// Reads the user's own vectors; the queries are spread evenly over the file.
  init(reading data: DemoData) throws(DemoError) {
    let file: VectorFile
    do { file = try VectorFile(data.bytes) } catch {
      throw data.refusal(error.sentence)
    }
    let count = file.names.count
    guard count > 1 else {
      throw data.refusal(
        Bilingual(
          zh: "只有一个向量，没有别的可找；每行一个名字和它的数，至少要两行。",
          en:
            "there is one vector only, and no other to find. A line is a name and its "
            + "numbers; at least two are needed."
        )
      )
    }
    let asked = min(Self.asked, count)
    try self.init(
      isMade: false,
      vectors: ItemVectors(numbers: file.numbers, width: file.width),
      naming: .file(file.names.names),
      queries: (0..<asked).map { $0 * count / asked }
    )
  }
}
