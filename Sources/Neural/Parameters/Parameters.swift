/// All numbers that a network learns, with their gradients, each in one piece of memory.
///
/// Layers are values that hold ``Parameter``s; they name numbers in here. So a layer is cheap to
/// copy, an optimiser changes everything in one pass, and ``copy()`` is a copy of the network.
///
/// A reference: whoever holds it sees what training changes. Not for several tasks at once.
public final class Parameters<Scalar: NeuralScalar> {
  private(set) var values: UnsafeMutablePointer<Scalar>
  private(set) var gradients: UnsafeMutablePointer<Scalar>
  private var capacity: Int
  /// How many numbers of the memory are in use, gaps for alignment included.
  private(set) var extent = 0
  var entries: ContiguousArray<ParameterEntry> = []
  /// Neighbouring dense parameters as one range of numbers.
  private(set) var denseRuns: [Range<Int>] = []
  private(set) var sparseEntries: [Int] = []
  var isSealed = false
  /// Which differentiation this is; 0 is none, so that no row counts as touched before the first.
  var pass = 1

  /// Every parameter starts at a multiple of this many numbers, so that vectors load whole lines.
  private static var alignment: Int { 64 / MemoryLayout<Scalar>.size }

  /// Creates a store without parameters.
  public init() {
    capacity = 1024
    values = Self.allocate(1024)
    gradients = Self.allocate(1024)
  }

  deinit {
    values.deallocate()
    gradients.deallocate()
  }

  /// Memory whose content is left as it was: what is added is set.
  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Scalar> {
    LargeMemory.allocate(byteCount: count * MemoryLayout<Scalar>.stride)
      .bindMemory(to: Scalar.self, capacity: count)
  }

  /// Takes memory for so many numbers at once, so that adding them moves none of those before.
  ///
  /// Memory that nothing is added to costs no more than its addresses, but for the last large page.
  /// Once a tape reads the store, its numbers stay where they are.
  public func reserve(_ count: Int) {
    precondition(
      !isSealed,
      "no room for \(count) numbers can be made: a tape reads these parameters"
    )
    guard count > capacity else { return }
    for path in [\Parameters.values, \Parameters.gradients] {
      let memory = Self.allocate(count)
      memory.initialize(from: self[keyPath: path], count: extent)
      self[keyPath: path].deallocate()
      self[keyPath: path] = memory
    }
    capacity = count
  }

  private func grow(to count: Int) {
    if count > capacity { reserve(max(count, 2 * capacity)) }
  }

  /// Adds a matrix and returns its name. Once a tape reads the store, nothing can be added.
  @discardableResult
  public func add(
    _ matrix: Matrix<Scalar>,
    name: String = "",
    kind: ParameterKind = .dense
  ) -> Parameter {
    precondition(
      !isSealed,
      "\(name) \(matrix.shape) cannot be added: a tape reads these parameters"
    )
    let parameter = Parameter(index: entries.count, rows: matrix.rows, columns: matrix.columns)
    let offset = extent
    let alignment = Self.alignment
    let end = offset + (matrix.elements.count + alignment - 1) / alignment * alignment
    grow(to: end)
    // The numbers between two parameters are read along with them, and stay 0.
    (values + offset).initialize(repeating: 0, count: end - offset)
    (gradients + offset).initialize(repeating: 0, count: end - offset)
    extent = end
    entries.append(
      ParameterEntry(name: name, kind: kind, offset: offset, parameter: parameter)
    )
    switch kind {
    case .dense:
      if let last = denseRuns.last, last.upperBound == offset {
        denseRuns[denseRuns.count - 1] = last.lowerBound..<end
      } else {
        denseRuns.append(offset..<end)
      }
    case .sparse:
      sparseEntries.append(parameter.index)
      entries[parameter.index].touchedIn = ContiguousArray(repeating: 0, count: matrix.rows)
    case .state: break
    }
    self[parameter] = matrix
    return parameter
  }

  /// The numbers of a parameter, as a copy.
  public subscript(parameter: Parameter) -> Matrix<Scalar> {
    get { matrix(parameter, in: values) }
    set {
      precondition(
        newValue.rows == parameter.rows && newValue.columns == parameter.columns,
        "\(newValue.shape) does not fit a parameter of \(parameter.shape)"
      )
      newValue.elements.withUnsafeBufferPointer { source in
        guard let base = source.baseAddress else { return }
        (values + entries[parameter.index].offset).update(from: base, count: source.count)
      }
    }
  }

  /// The number of a parameter in a row and a column, counted from 0.
  public subscript(parameter: Parameter, row: Int, column: Int) -> Scalar {
    values[place(of: parameter, row, column)]
  }

  /// The gradient after the last differentiation with respect to one number of a parameter; not of
  /// a sparse table, of which few rows have one.
  public func gradient(of parameter: Parameter, row: Int, column: Int) -> Scalar {
    let kind = entries[parameter.index].kind
    precondition(
      kind != .sparse,
      "a \(kind) parameter of \(parameter.shape) keeps few rows' gradients"
    )
    return gradients[place(of: parameter, row, column)]
  }

  private func place(of parameter: Parameter, _ row: Int, _ column: Int) -> Int {
    precondition(
      row >= 0 && row < parameter.rows && column >= 0 && column < parameter.columns,
      "[\(row), \(column)] is not in a parameter of \(parameter.shape)"
    )
    return entries[parameter.index].offset + row * parameter.columns + column
  }

  /// The gradient of a parameter after the last differentiation, as a copy.
  ///
  /// Rows of a sparse table that the last pass did not touch are 0.
  public func gradient(of parameter: Parameter) -> Matrix<Scalar> {
    let entry = entries[parameter.index]
    var result = matrix(parameter, in: gradients)
    if entry.kind == .sparse {
      for row in 0..<parameter.rows where entry.touchedIn[row] != pass {
        for column in 0..<parameter.columns { result[row, column] = 0 }
      }
    }
    return result
  }

  /// Puts a gradient in the place of the last differentiation's, as one that was clipped elsewhere
  /// or is to be clipped once more. Not for sparse tables, of which few rows have one.
  public func setGradient(of parameter: Parameter, to gradient: Matrix<Scalar>) {
    let entry = entries[parameter.index]
    precondition(
      entry.kind != .sparse && gradient.rows == parameter.rows
        && gradient.columns == parameter.columns,
      "a gradient of \(gradient.shape) does not fit a \(entry.kind) parameter of \(parameter.shape)"
    )
    gradient.elements.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      (gradients + entry.offset).update(from: base, count: source.count)
    }
  }

  private func matrix(_ parameter: Parameter, in memory: UnsafePointer<Scalar>) -> Matrix<Scalar> {
    let start = memory + entries[parameter.index].offset
    let count = parameter.rows * parameter.columns
    return Matrix(
      rows: parameter.rows,
      columns: parameter.columns,
      elements: Array(UnsafeBufferPointer(start: start, count: count))
    )
  }

  private func matrix(
    _ parameter: Parameter,
    in memory: UnsafeMutablePointer<Scalar>
  ) -> Matrix<Scalar> {
    matrix(parameter, in: UnsafePointer(memory))
  }

  /// All parameters in the order in which they were added.
  public var all: [Parameter] { entries.map(\.parameter) }

  /// What a parameter was called when it was added.
  public func name(of parameter: Parameter) -> String { entries[parameter.index].name }

  /// How a parameter takes part in training.
  public func kind(of parameter: Parameter) -> ParameterKind { entries[parameter.index].kind }

  /// How many numbers are learned.
  public var count: Int {
    entries.reduce(0) { total, entry in
      entry.kind == .state ? total : total + entry.parameter.rows * entry.parameter.columns
    }
  }

  /// A store with the same numbers, to which more can be added. Gradients begin at 0.
  public func copy() -> Parameters {
    let result = Parameters()
    for entry in entries {
      result.add(self[entry.parameter], name: entry.name, kind: entry.kind)
    }
    return result
  }

  /// Begins a differentiation: no row of a sparse table has a gradient yet.
  func beginPass() {
    pass += 1
    for index in sparseEntries { entries[index].touchedRows.removeAll(keepingCapacity: true) }
  }

  /// Makes rows of a sparse table ready to be added to; they may repeat. O(rows + new · columns).
  func touch(_ rows: some Sequence<Int32>, of index: Int) {
    let new = entries[index].touch(rows, in: pass)
    let columns = entries[index].parameter.columns
    let first = gradients + entries[index].offset
    for place in new {
      (first + Int(entries[index].touchedRows[place]) * columns)
        .update(repeating: 0, count: columns)
    }
  }

  /// Makes all rows of a sparse table ready to be added to, as for an operation that reads the
  /// whole.
  ///
  /// O(rows not yet touched · columns), and so is the step that follows.
  func touchAll(of index: Int) {
    touch(0..<Int32(entries[index].parameter.rows), of: index)
  }

  /// How many numbers a piece has at most: about a millisecond of work.
  private static var largestPiece: Int { 1 << 20 }

  /// Calls with the offset and length of every piece of memory that a step changes.
  ///
  /// - Parameter givesUp: asked before every piece of dense parameters whether to leave the others
  ///   out.
  /// - Returns: whether none was left out.
  @discardableResult
  func forEachChangedPiece(
    givesUp: (() -> Bool)? = nil,
    _ body: (_ offset: Int, _ count: Int) -> Void
  ) -> Bool {
    for run in denseRuns {
      for start in stride(from: run.lowerBound, to: run.upperBound, by: Self.largestPiece) {
        if let givesUp, givesUp() { return false }
        body(start, min(Self.largestPiece, run.upperBound - start))
      }
    }
    for index in sparseEntries {
      let columns = entries[index].parameter.columns
      let offset = entries[index].offset
      for place in entries[index].touchedRows.indices {
        body(offset + Int(entries[index].touchedRows[place]) * columns, columns)
      }
    }
    return true
  }
}
