import CKernels

/// Which of the two sets of loops the process computes with.
///
/// The better one that runs is taken by itself; a test takes the plain one, so that it is held to
/// the same references on a machine that would never use it.
package enum KernelChoice {
  /// Whether the loops for wide vectors are in use.
  package static var isWide: Bool { viva_kernels_are_wide() != 0 }

  /// Takes the plain loops from now on, for the whole process: tapes made before keep theirs.
  package static func takePlain() { viva_choose_plain_kernels() }
}
