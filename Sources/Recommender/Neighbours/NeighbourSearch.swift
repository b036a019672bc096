import CRecall

/// Finds the nearest neighbours of everything that a set of rows shares: the door to the C loops.
///
/// Columns have neighbours and rows are what they share: items and users for ItemCF, users and
/// items for UserCF. A sparse matrix product row by row (Gustavson 1978, doi:10.1145/355791.355796)
/// whose sums are formed in the order of each column's rows, so that neither the number of threads
/// nor the form of the search changes a bit.
struct NeighbourSearch {
  /// Where each column's rows start: `[columns + 1]`.
  var columnOffsets: [Int]
  /// The rows, column after column: `[entries]`.
  var rows: [Int32]
  /// The same by row. Where each row's columns start: `[rows + 1]`.
  var rowOffsets: [Int]
  /// The columns, row after row; in order of time where pairs are directed: `[entries]`.
  var columns: [Int32]
  /// How a sum of weights becomes a similarity.
  var similarity: PairSimilarity
  /// How many neighbours are kept of each column.
  var kept: Int
  /// How the search runs.
  var conditions: FitConditions

  /// How many columns there are.
  var columnCount: Int { columnOffsets.count - 1 }

  /// Neighbours where a row counts 1, or its weight: `[rows]`. O(Σ entries of a row²).
  func symmetric(rowWeights: [Double]?) throws(RecommenderError) -> NeighbourTable {
    try run { table, similarity, run, lists in
      withOptionalPointer(rowWeights) { weights in
        viva_recall_symmetric(table, weights, similarity, Int64(kept), run, lists)
      }
    }
  }

  /// Neighbours by any pair weights, of the columns that are wanted. O(Σ entries of a row²).
  func directed(_ pairs: DirectedPairs) throws(RecommenderError) -> NeighbourTable {
    try run { table, similarity, run, lists in
      pairs.withPointers { histories, weights, wanted in
        viva_recall_directed(
          table,
          histories,
          weights,
          similarity,
          wanted,
          Int64(kept),
          run,
          lists
        )
      }
    }
  }

  /// A search: table, similarity, conditions and where the lists go, to a status.
  private typealias Search = (
    UnsafePointer<viva_recall_table>, UnsafePointer<viva_recall_similarity>,
    UnsafePointer<viva_recall_run>, UnsafeMutablePointer<OpaquePointer?>
  ) -> Int32

  private func run(_ search: Search) throws(RecommenderError) -> NeighbourTable {
    var lists: OpaquePointer?
    var needed = 0.0
    let status = withTable { table in
      needed = viva_recall_list_bytes(table, Int64(kept))
      if needed > Double(conditions.memoryLimit) { return Int32(VIVA_RECALL_NO_MEMORY.rawValue) }
      return similarity.withPointer { similarity in
        conditions.withRun { run in search(table, similarity, run, &lists) }
      }
    }
    defer { viva_recall_free(lists) }
    if Task.isCancelled || status == Int32(VIVA_RECALL_STOPPED.rawValue) { throw .cancelled }
    guard status == Int32(VIVA_RECALL_DONE.rawValue), let lists else {
      throw .memory(needed: needed, limit: conditions.memoryLimit)
    }
    return table(lists)
  }

  private func withTable<Result>(_ body: (UnsafePointer<viva_recall_table>) -> Result) -> Result {
    columnOffsets.withUnsafe64Bits { starts in
      rows.withUnsafeStart { rows in
        rowOffsets.withUnsafe64Bits { rowStarts in
          columns.withUnsafeStart { columns in
            var table = viva_recall_table(
              column_count: Int64(columnCount),
              row_count: Int64(rowOffsets.count - 1),
              starts: starts,
              rows: rows,
              row_starts: rowStarts,
              columns: columns
            )
            return body(&table)
          }
        }
      }
    }
  }

  private func table(_ lists: OpaquePointer) -> NeighbourTable {
    let starts = [Int64](unsafeUninitializedCapacity: columnCount + 1) { buffer, count in
      if let base = buffer.baseAddress { viva_recall_starts(lists, base) }
      count = columnCount + 1
    }
    let total = Int(starts[columnCount])
    var similarities: [Double] = []
    let neighbours = [Int32](unsafeUninitializedCapacity: max(1, total)) { neighbours, count in
      similarities = [Double](unsafeUninitializedCapacity: max(1, total)) { scores, scoreCount in
        if let first = neighbours.baseAddress, let second = scores.baseAddress {
          viva_recall_copy(lists, first, second)
        }
        scoreCount = total
      }
      count = total
    }
    return NeighbourTable(
      offsets: starts.map(Int.init),
      neighbours: neighbours,
      similarities: similarities,
      pairTotal: Int(viva_recall_pair_total(lists))
    )
  }
}
