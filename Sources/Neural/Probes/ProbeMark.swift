import CKernels

/// What a probe is to read of one layer.
struct ProbeMark {
  var place: Place
  var weight: Parameter?
  var function: viva_function
}
