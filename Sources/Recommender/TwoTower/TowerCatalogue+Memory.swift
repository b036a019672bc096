extension TowerCatalogue {
  /// How many numbers both towers learn.
  var numberCount: Int { userShape.numberCount(options) + itemShape.numberCount(options) }

  /// At most how many bytes a fit takes beyond the likes and attributes, within the few of its
  /// bookkeeping.
  ///
  ///     4 · (5 N + (3 I + 2 U + 2 J) w + R_u (t_u + 2 w) + R_i t_i + 6 B C)
  ///       + 16 R_u H + 40 (L + I) + spare
  ///
  /// N numbers with gradients, Adam's two moments and the model's copy; vectors of width w of I
  /// items, U users and, with hard negatives, the J liked items; R rows through a tower, t numbers
  /// each on the tape (``Tower/Shape/numbersOnTape(_:)``); six matrices of B examples by C
  /// candidates: products, weights, sums, probabilities, and two gradients; histories of H items;
  /// and of each of L likes its example, its place in the order and what an item's count takes.
  var bytesOfFit: Double {
    let (items, users) = (Double(liked.count), Double(userCount))
    let width = Double(options.outputDimensions)
    let batch = Double(min(options.batchSize, max(1, likes.count)))
    let drawn: Double =
      switch options.negatives {
      case .inBatch: batch
      case .uniform(let count), .popularity(let count, _): batch + Double(count)
      case .all: items
      }
    let columns = min(items, drawn + batch * Double(options.hardNegatives?.count ?? 0))
    let vectors = 2 * (Double(itemCount) + users) + Double(itemCount)
    let mined = options.hardNegatives == nil ? 0 : 2 * items
    // Outside of training as many rows are made at once.
    let piece = Double(TwoTowerNetwork.piece)
    let ofUsers: Double = userShape.numbersOnTape(options) + 2 * width
    let ofItems: Double = itemShape.numbersOnTape(options)
    let rows: Double = max(batch, piece) * ofUsers + max(columns, piece) * ofItems
    let kept: Double = 5 * Double(numberCount) + (vectors + mined) * width
    let pooled: Double = max(batch, piece) * Double(options.historyLength) * 16
    let counts: Double = 40 * Double(likes.count + itemCount)
    return 4 * (kept + rows + 6 * batch * columns) + pooled + counts + Self.spare
  }

  /// What the matrix products' library maps for whoever calls it, 128 MiB of OpenBLAS, and what
  /// outgrown blocks and small pieces take. OpenBLAS waits for ever where it is denied its own.
  private static let spare = Double(160 << 20)
}
