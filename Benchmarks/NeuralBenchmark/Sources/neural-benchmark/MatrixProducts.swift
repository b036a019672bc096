import Neural
import Randomness

/// The matrix products of one step of the 20×64 net at batch 256, and nothing else.
enum MatrixProducts {
  static func times(count: Int) -> [Double] {
    var generator = SeededGenerator(seed: 2)
    let parameters = Parameters<Float>()
    let weights = (0..<20).map { _ in parameters.add(Workload.noise(64, 64, &generator)) }
    let signals = (0..<20).map { _ in parameters.add(Workload.noise(256, 64, &generator)) }
    let tape = Tape(parameters)
    tape.isRecording = false
    BLAS.useThreads(1)
    func step() {
      tape.reset()
      for layer in 0..<20 {
        let (x, w) = (tape.variable(signals[layer]), tape.variable(weights[layer]))
        let y = x.product(w)
        _ = x.transposedProduct(y)
        if layer > 0 { _ = y.product(transposing: w) }
      }
    }
    for _ in 0..<20 { step() }
    return (0..<count).map { _ in seconds(step) }
  }
}
