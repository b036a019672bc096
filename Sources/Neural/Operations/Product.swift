/// c = op(a) · op(b).
struct Product: Operation {
  var left: Place
  var right: Place
  var result: Place
  var transposesLeft: Bool
  var transposesRight: Bool

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(result)
    let a = tape.shape(left)
    let inner = transposesLeft ? a.rows : a.columns
    let gradient = tape.incoming(result)
    if let target = tape.outgoing(left) {
      // ∂L/∂op(a) = g · op(b)ᵀ; for a stored transposed its transpose, op(b) · gᵀ.
      if transposesLeft {
        BLAS.multiply(
          MatrixProduct(
            rows: inner,
            columns: rows,
            inner: columns,
            transposesLeft: transposesRight,
            transposesRight: true
          ),
          bytes: tape.bytes,
          tape.values(right),
          gradient,
          into: target.pointer,
          accumulates: target.accumulates
        )
      } else {
        BLAS.multiply(
          MatrixProduct(
            rows: rows,
            columns: inner,
            inner: columns,
            transposesRight: !transposesRight
          ),
          bytes: tape.bytes,
          gradient,
          tape.values(right),
          into: target.pointer,
          accumulates: target.accumulates
        )
      }
    }
    if let target = tape.outgoing(right) {
      if transposesRight {
        BLAS.multiply(
          MatrixProduct(
            rows: columns,
            columns: inner,
            inner: rows,
            transposesLeft: true,
            transposesRight: transposesLeft
          ),
          bytes: tape.bytes,
          gradient,
          tape.values(left),
          into: target.pointer,
          accumulates: target.accumulates
        )
      } else {
        BLAS.multiply(
          MatrixProduct(
            rows: inner,
            columns: columns,
            inner: rows,
            transposesLeft: !transposesLeft
          ),
          bytes: tape.bytes,
          tape.values(left),
          gradient,
          into: target.pointer,
          accumulates: target.accumulates
        )
      }
    }
  }
}

extension Variable {
  /// The matrix product `[n, k] · [k, m] = [n, m]`.
  public func product(_ other: Variable) -> Variable { product(with: other) }

  /// The product with the other transposed: `[n, k] · [m, k]ᵀ = [n, m]`.
  public func product(transposing other: Variable) -> Variable {
    product(with: other, transposesOther: true)
  }

  /// The product of this transposed with the other: `[k, n]ᵀ · [k, m] = [n, m]`.
  public func transposedProduct(_ other: Variable) -> Variable {
    product(with: other, transposesSelf: true)
  }

  private func product(
    with other: Variable,
    transposesSelf: Bool = false,
    transposesOther: Bool = false
  ) -> Variable {
    check()
    check(with: other)
    let (n, inner) = transposesSelf ? (columns, rows) : (rows, columns)
    let (otherInner, m) =
      transposesOther ? (other.columns, other.rows) : (other.rows, other.columns)
    precondition(
      inner == otherInner,
      "\(shape)\(transposesSelf ? " transposed" : "") times \(other.shape)"
        + "\(transposesOther ? " transposed" : "") does not fit"
    )
    let result = tape.result(
      rows: n,
      columns: m,
      needsGradient: needsGradient || other.needsGradient
    )
    BLAS.multiply(
      MatrixProduct(
        rows: n,
        columns: m,
        inner: inner,
        transposesLeft: transposesSelf,
        transposesRight: transposesOther
      ),
      bytes: tape.bytes,
      values,
      other.values,
      into: result.values
    )
    tape.record(
      Product(
        left: place,
        right: other.place,
        result: result.place,
        transposesLeft: transposesSelf,
        transposesRight: transposesOther
      ),
      for: result
    )
    return result
  }
}
