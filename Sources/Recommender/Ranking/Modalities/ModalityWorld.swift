public import Neural
public import Randomness

/// Users and videos whose text, frames and sound each carry a known part of the preference.
///
///     part_m = u_m · q_m / √traits,  like ~ σ(b + s Σ_m √w_m part_m),  Σ w = 1
///     e_m = [q_m, ρ q_n + √(1 − ρ²) ε for the other n] · R_m
///
/// q_m is what a modality carries by itself, u_m how much a user likes that; both are standard
/// normal, so that w_m is the share of the preference's variance. An embedding shows its content
/// clearly and repeats that of the others with noise (a title that names what the frames show), all
/// turned by an orthogonal R_m, so that no number of it is one or the other. All of it comes of a
/// seed.
public struct ModalityWorld: Hashable, Sendable {
  /// The effects.
  public let options: ModalityWorldOptions
  /// u: `[users, modalities · traits]`.
  public let tastes: Matrix<Double>
  /// q: `[videos, modalities · traits]`.
  public let contents: Matrix<Double>
  /// What each modality shows of all contents, its own among them, before it is turned:
  /// `[videos, modalities · traits]` a modality.
  let shown: [Matrix<Double>]
  /// e: `[videos, modalities · traits]` a modality.
  public let embeddings: [Matrix<Double>]

  /// Draws users, videos and embeddings. O(videos · (modalities · traits)²).
  public init(options: ModalityWorldOptions = ModalityWorldOptions(), seed: UInt64) {
    let count = Modality.allCases.count
    precondition(
      options.users > 0 && options.videos > 0 && options.traits > 0
        && options.parts.count == count && options.parts.allSatisfy { $0 >= 0 }
        && abs(options.parts.reduce(0, +) - 1) < 1e-9 && (0...1).contains(options.echo),
      "parts \(options.parts) and an echo of \(options.echo) do not fit"
    )
    var generator = SeededGenerator(seed: seed).stream(0)
    let (traits, width) = (options.traits, count * options.traits)
    tastes = Matrix.traits(options.users, width, using: &generator)
    let contents = Matrix.traits(options.videos, width, using: &generator)
    let clear = (1 - options.echo * options.echo).squareRoot()
    var (shown, embeddings): ([Matrix<Double>], [Matrix<Double>]) = ([], [])
    for modality in 0..<count {
      var part = Matrix.traits(options.videos, width, using: &generator)
      for video in 0..<options.videos {
        for trait in 0..<width {
          let content = contents[video, trait]
          part[video, trait] =
            trait / traits == modality
            ? content : options.echo * content + clear * part[video, trait]
        }
      }
      let turn: Matrix<Double> = Initialiser.orthogonal().weights(
        inputDimensions: width,
        outputDimensions: width,
        using: &generator
      )
      shown.append(part)
      embeddings.append(part.product(turn))
    }
    self.options = options
    self.contents = contents
    self.shown = shown
    self.embeddings = embeddings
  }

  /// How many numbers an embedding has.
  public var embeddingCount: Int { Modality.allCases.count * options.traits }
  /// Where what stands among ``features(of:)``.
  public var layout: ModalityLayout {
    ModalityLayout(
      userDimensions: tastes.columns,
      dimensions: Modality.allCases.map { _ in embeddingCount }
    )
  }

  // MARK: What is true

  /// How much a user likes what a modality shows of what a modality carries: u_m · q / √traits.
  private func match(_ user: Int32, _ video: Int32, of content: Int, in matrix: Matrix<Double>)
    -> Double
  {
    let traits = options.traits
    let (u, v) = (Int(user) * tastes.columns, Int(video) * matrix.columns)
    var sum = 0.0
    for trait in content * traits..<(content + 1) * traits {
      sum += tastes.elements[u + trait] * matrix.elements[v + trait]
    }
    return sum / Double(traits).squareRoot()
  }

  /// The part of the preference that a modality carries, of mean 0 and variance 1.
  public func part(of modality: Modality, user: Int32, video: Int32) -> Double {
    match(user, video, of: modality.place, in: contents)
  }

  /// The logit of a like.
  public func logit(user: Int32, video: Int32) -> Double {
    options.logit + options.strength
      * Modality.allCases.reduce(0) {
        $0 + options.parts[$1.place].squareRoot() * part(of: $1, user: user, video: video)
      }
  }

  /// The best that can be said of the preference without some modalities, in its standard
  /// deviations: E[Σ √w_m part_m | what is shown].
  ///
  ///     Σ_{m there} √w_m part_m + Σ_{m missing} √w_m ρ / (1 + (k − 1) ρ²) Σ_{n there} echo_nm
  ///
  /// with k modalities there: of k repetitions ρ q + √(1 − ρ²) ε the mean of q given them is
  /// ρ / (1 + (k − 1) ρ²) times their sum.
  ///
  /// - Parameter usingEchoes: false for the preference of what is there alone.
  public func bestPreference(
    user: Int32,
    video: Int32,
    without missing: Set<Modality>,
    usingEchoes: Bool = true
  ) -> Double {
    let present = Modality.allCases.filter { !missing.contains($0) }
    let (echo, count) = (options.echo, Double(present.count))
    var sum = 0.0
    for modality in Modality.allCases {
      let root = options.parts[modality.place].squareRoot()
      if !missing.contains(modality) {
        sum += root * part(of: modality, user: user, video: video)
      } else if usingEchoes, !present.isEmpty {
        let echoes = present.reduce(0) {
          $0 + match(user, video, of: modality.place, in: shown[$1.place])
        }
        sum += root * echo / (1 + (count - 1) * echo * echo) * echoes
      }
    }
    return sum
  }

  /// The correlation of ``bestPreference(user:video:without:usingEchoes:)`` with the preference:
  ///
  ///     r² = Σ_{m there} w_m + Σ_{m missing} w_m k ρ² / (1 + (k − 1) ρ²)
  public func bestCorrelation(without missing: Set<Modality>, usingEchoes: Bool = true) -> Double {
    let count = Double(Modality.allCases.count - missing.count)
    let square = options.echo * options.echo
    let heard = usingEchoes && count > 0 ? count * square / (1 + (count - 1) * square) : 0
    return Modality.allCases.reduce(0.0) {
      $0 + options.parts[$1.place] * (missing.contains($1) ? heard : 1)
    }.squareRoot()
  }

  // MARK: What a log holds

  /// Likes of pairs that are drawn evenly from all users and some videos, as examples of
  /// ``layout`` with every modality there. O(count · features).
  ///
  /// - Parameter pairs: the drawn pairs, in the examples' order.
  public func examples(
    _ count: Int,
    of videos: Range<Int>,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> (examples: RankingExamples, pairs: [ModalityPair]) {
    var (labels, pairs): ([Float], [ModalityPair]) = ([], [])
    for _ in 0..<count {
      let user = Int32(truncatingIfNeeded: generator.integer(below: options.users))
      let video = Int32(
        truncatingIfNeeded: videos.lowerBound + generator.integer(below: videos.count)
      )
      pairs.append(ModalityPair(user: user, video: video))
      let isLiked = generator.chance(Activation.sigmoid(logit(user: user, video: video)))
      labels.append(isLiked ? 1 : 0)
    }
    let examples = try RankingExamples(
      tasks: [RankingTask("like")],
      features: features(of: pairs),
      labels: Matrix(rows: count, columns: 1, elements: labels),
      groups: pairs.map(\.user)
    )
    return (examples, pairs)
  }

  /// The features of pairs, every modality there: `[pairs, features of the layout]`.
  public func features(of pairs: [ModalityPair]) -> Matrix<Float> {
    var features: [Float] = []
    features.reserveCapacity(pairs.count * layout.featureCount)
    for pair in pairs {
      let user = Int(pair.user) * tastes.columns
      features += Float.rounded(Array(tastes.elements[user..<user + tastes.columns]))
      for embedding in embeddings {
        let video = Int(pair.video) * embedding.columns
        features += Float.rounded(Array(embedding.elements[video..<video + embedding.columns]))
      }
      features += Modality.allCases.map { _ in 1 }
    }
    return Matrix(rows: pairs.count, columns: layout.featureCount, elements: features)
  }
}

extension Modality {
  /// Its place among ``allCases``, which is that of its embedding in a ``ModalityLayout``.
  public var place: Int {
    switch self {
    case .text: 0
    case .frames: 1
    case .audio: 2
    }
  }
}
