import CXGBoost
public import Neural

/// Gradient-boosted trees for one task, by XGBoost: what a net for several tasks has to beat.
///
///     f(x) = Σ_t η · tree_t(x);  p = σ(f) for a binary task, f itself for a regression
///
/// Each tree is grown to lower the loss of all before it, by its first and second derivatives. A
/// feature that is NaN is missing, and every split has learnt a side for it. The library is loaded
/// when trees are first asked for, and works on the calling thread alone. Alike examples, settings
/// and library make alike trees. Cancelling the task that fits ends it after the tree at hand.
///
/// Source: Chen and Guestrin, "XGBoost: a scalable tree boosting system", KDD 2016,
/// doi:10.1145/2939672.2939785, arXiv:1603.02754.
public struct BoostedTrees: Sendable {
  /// What the task asks for.
  public let kind: TaskKind
  /// How many features an example has.
  public let featureCount: Int
  /// How many numbers were learnt: a threshold a split, and a value a leaf.
  public let parameterCount: Int
  /// The trees in XGBoost's binary form.
  private let bytes: [CChar]

  /// Fits trees. O(rounds · depth · examples · features · featureShare).
  ///
  /// - Parameters:
  ///   - features: `[examples, features]`; NaN is missing.
  ///   - labels: `[examples]`.
  ///   - weights: `[examples]`; a label of weight 0 is not known, and its row is left out.
  /// - Throws: ``RecommenderError/treesMissing(reason:)`` where there is no library,
  ///   ``RecommenderError/treesRefused(reason:)`` with its words, as for a label that is neither 0
  ///   nor 1, ``RecommenderError/option(name:value:range:)``, and ``RecommenderError/cancelled``.
  public init(
    features: Matrix<Float>,
    labels: [Float],
    weights: [Float],
    kind: TaskKind,
    options: BoostedTreesOptions
  ) throws(RecommenderError) {
    precondition(
      labels.count == features.rows && weights.count == features.rows,
      "\(labels.count) labels and \(weights.count) weights do not fit features of \(features.shape)"
    )
    try options.check()
    let known = weights.indices.filter { weights[$0] > 0 }
    let width = features.columns
    let rows =
      known.count == features.rows
      ? features.elements
      : known.flatMap { features.elements[$0 * width..<($0 + 1) * width] }
    let settings = options.parameters(for: kind)
    var model = viva_xgboost_model(bytes: nil, count: 0, numbers: 0)
    let (status, reason) = Self.withMessage { message in
      rows.withUnsafeStart { start in
        var shown = viva_xgboost_rows(
          features: start,
          rows: Int64(known.count),
          columns: Int64(width)
        )
        return Self.withStrings(settings.map(\.name)) { names in
          Self.withStrings(settings.map(\.value)) { values in
            known.map { labels[$0] }.withUnsafeStart { labels in
              known.map { weights[$0] }.withUnsafeStart { weights in
                var training = viva_xgboost_training(
                  labels: labels,
                  weights: weights,
                  names: names,
                  values: values,
                  parameters: Int64(settings.count),
                  rounds: Int64(options.rounds),
                  is_stopped: { Task.isCancelled ? 1 : 0 }
                )
                return viva_xgboost_fit(&shown, &training, &model, message)
              }
            }
          }
        }
      }
    }
    defer { viva_xgboost_free(&model) }
    try Self.check(status, reason)
    self.kind = kind
    featureCount = width
    parameterCount = Int(model.numbers)
    bytes = Array(UnsafeBufferPointer(start: model.bytes, count: Int(model.count)))
  }

  /// What is predicted: a probability for a binary task, the value for a regression: `[examples]`.
  ///
  /// O(examples · rounds · depth).
  ///
  /// - Throws: ``RecommenderError/treesRefused(reason:)``.
  /// - Precondition: as many features as it was fitted to.
  public func predictions(for features: Matrix<Float>) throws(RecommenderError) -> [Double] {
    precondition(
      features.columns == featureCount,
      "features of \(features.shape) for trees that know \(featureCount)"
    )
    guard features.rows > 0 else { return [] }
    var predictions = Array(repeating: Float(0), count: features.rows)
    let (status, reason) = Self.withMessage { message in
      features.elements.withUnsafeStart { start in
        var rows = viva_xgboost_rows(
          features: start,
          rows: Int64(features.rows),
          columns: Int64(features.columns)
        )
        return bytes.withUnsafeStart { bytes in
          viva_xgboost_predict(bytes, Int64(self.bytes.count), &rows, &predictions, message)
        }
      }
    }
    try Self.check(status, reason)
    return predictions.map(Double.init)
  }

  /// Whether the library is there, and all of it that is called.
  ///
  /// - Parameter library: a name to look for instead of those that systems usually have it under.
  /// - Throws: ``RecommenderError/treesMissing(reason:)``.
  public static func checkLibrary(named library: String? = nil) throws(RecommenderError) {
    let (status, reason) = withMessage { message in
      guard let library else { return viva_xgboost_find(nil, message) }
      return library.withCString { viva_xgboost_find($0, message) }
    }
    try check(status, reason)
  }

  private static func check(_ status: Int32, _ reason: String) throws(RecommenderError) {
    switch viva_xgboost_status(rawValue: UInt32(status)) {
    case VIVA_XGBOOST_DONE: return
    case VIVA_XGBOOST_MISSING: throw .treesMissing(reason: reason)
    case VIVA_XGBOOST_STOPPED: throw .cancelled
    default: throw .treesRefused(reason: reason)
    }
  }

  /// Runs a call that may say why it failed.
  private static func withMessage(
    _ call: (UnsafePointer<viva_xgboost_message>) -> Int32
  ) -> (status: Int32, reason: String) {
    let capacity = 512
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: capacity) { text in
      text.initialize(repeating: 0)
      var message = viva_xgboost_message(text: text.baseAddress, capacity: Int64(capacity))
      let status = call(&message)
      let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      return (status, String(decoding: bytes, as: UTF8.self))
    }
  }

  /// Lends texts to C, each ended by 0.
  private static func withStrings(
    _ texts: [String],
    _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Int32
  ) -> Int32 {
    let bytes = texts.flatMap { text -> [CChar] in
      text.utf8.map { CChar(bitPattern: $0) } + [0]
    }
    return bytes.withUnsafeStart { start in
      var starts: [UnsafePointer<CChar>?] = []
      var place = 0
      for text in texts {
        starts.append(start + place)
        place += text.utf8.count + 1
      }
      return starts.withUnsafeStart(body)
    }
  }
}
