/// A function that was differentiated by hand, as ``Tape/function(of:value:pullback:)`` takes it.
struct Pullback<Scalar: NeuralScalar> {
  var operands: [Place]
  var result: Place
  var pull: (Matrix<Scalar>) -> [Matrix<Scalar>?]
}
