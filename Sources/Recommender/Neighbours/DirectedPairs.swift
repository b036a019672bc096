import CRecall

/// What a pair weighs where time, order or distance count; see ``ItemCFOptions``.
struct DirectedPairs {
  /// The times beside ``NeighbourSearch/columns`` in seconds; empty where there are none.
  var times: [Int]
  /// Where each entry of ``NeighbourSearch/rows`` stands in those columns.
  var places: [Int32]
  var decay: TimeDecay
  var window: Int?
  /// The weight of a neighbour that comes after.
  var forward: Double
  /// The weight of one that comes before.
  var backward: Double
  /// The weight of so many entries in between, or nil for 1.
  var positions: [Double]?
  /// The weight of each row, or nil for 1.
  var rowWeights: [Double]?
  /// Which columns are wanted, 1 each, or nil for all.
  var wanted: [UInt8]?

  func withPointers<Result>(
    _ body: (
      UnsafePointer<viva_recall_histories>, UnsafePointer<viva_recall_weights>,
      UnsafePointer<UInt8>?
    ) -> Result
  ) -> Result {
    withHistories { histories in
      withOptionalPointer(positions) { positions in
        withOptionalPointer(rowWeights) { rowWeights in
          withOptionalPointer(wanted) { wanted in
            let (form, parameter) = decay.form
            var weights = viva_recall_weights(
              decay: Int32(form.rawValue),
              parameter: parameter,
              window: Int64(window ?? -1),
              forward: forward,
              backward: backward,
              positions: positions,
              row_weights: rowWeights
            )
            return body(histories, &weights, wanted)
          }
        }
      }
    }
  }

  private func withHistories<Result>(
    _ body: (UnsafePointer<viva_recall_histories>) -> Result
  ) -> Result {
    places.withUnsafeStart { places in
      times.withUnsafe64Bits { times in
        var histories = viva_recall_histories(
          times: self.times.isEmpty ? nil : times,
          places: places
        )
        return body(&histories)
      }
    }
  }
}

extension TimeDecay {
  /// The form and its parameter as the C loops know them.
  fileprivate var form: (viva_recall_decay, Double) {
    switch self {
    case .none: (VIVA_RECALL_NO_DECAY, 0)
    case .exponential(let rate): (VIVA_RECALL_EXPONENTIAL, rate)
    case .reciprocal(let rate): (VIVA_RECALL_RECIPROCAL, rate)
    case .halfLife(let days): (VIVA_RECALL_HALF_LIFE, days)
    case .competition(let base): (VIVA_RECALL_COMPETITION, base)
    }
  }
}
