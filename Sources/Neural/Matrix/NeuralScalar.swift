import CKernels

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The number type of a network: `Float` to train with, `Double` to check with.
public protocol NeuralScalar: BinaryFloatingPoint, BitwiseCopyable, Sendable {
  /// e to the power of x.
  static func exponential(_ x: Self) -> Self
  /// ln x.
  static func logarithm(_ x: Self) -> Self
  /// tanh x.
  static func hyperbolicTangent(_ x: Self) -> Self
  /// The error function: 2/√π · ∫ e^(−t²) from 0 to x.
  static func errorFunction(_ x: Self) -> Self
  /// The nearest numbers of this type; one call for all of them, as generic code converts one by
  /// one slowly.
  static func rounded(_ numbers: [Double]) -> [Self]
}

extension Float: NeuralScalar {
  /// `expf`.
  public static func exponential(_ x: Float) -> Float { expf(x) }
  /// `logf`.
  public static func logarithm(_ x: Float) -> Float { logf(x) }
  /// `tanhf`.
  public static func hyperbolicTangent(_ x: Float) -> Float { tanhf(x) }
  /// `erff`.
  public static func errorFunction(_ x: Float) -> Float { erff(x) }
  /// To 24 binary digits.
  public static func rounded(_ numbers: [Double]) -> [Float] { numbers.map { Float($0) } }
}

extension Double: NeuralScalar {
  /// `exp`.
  public static func exponential(_ x: Double) -> Double { exp(x) }
  /// `log`.
  public static func logarithm(_ x: Double) -> Double { log(x) }
  /// `tanh`.
  public static func hyperbolicTangent(_ x: Double) -> Double { tanh(x) }
  /// `erf`.
  public static func errorFunction(_ x: Double) -> Double { erf(x) }
  /// As they are.
  public static func rounded(_ numbers: [Double]) -> [Double] { numbers }
}

extension NeuralScalar {
  /// The loops over numbers of this type.
  static var kernels: viva_kernels { viva_kernels(Int32(MemoryLayout<Self>.size)).pointee }
}
