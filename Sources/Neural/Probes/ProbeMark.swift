import CKernels

/// What a probe is to read of one layer.
struct ProbeMark {
  var place: Place
  /// What the function gave, where the layer adds something to it.
  var activated: Place
  var weight: Parameter?
  var function: viva_function
}
