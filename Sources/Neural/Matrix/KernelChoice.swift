import CKernels

/// Which set of loops a process computes with, by the bits of its vectors.
///
/// The best one that runs is taken by itself; a test takes a narrower one, so that it is held to
/// the same references on a machine that would never use it.
package enum KernelChoice: Int32, CaseIterable, Sendable {
  /// Whatever the compiler takes for every processor of the kind.
  case plain = 128
  /// AVX2 with FMA.
  case wide = 256
  /// AVX-512, for `Float`; `Double` stays with ``wide``.
  case widest = 512

  /// The set in use.
  package static var current: KernelChoice { KernelChoice(rawValue: viva_kernel_bits()) ?? .plain }

  /// The sets that this processor runs, but does not take by itself.
  package static var narrower: [KernelChoice] {
    allCases.filter { $0.rawValue < current.rawValue }
  }

  /// Takes no wider loops than these from now on, for the whole process; of tapes made before, some
  /// operations keep theirs.
  package static func limit(to choice: KernelChoice) { viva_limit_kernels(choice.rawValue) }
}
