/// A slant at its place: one reason to doubt that a match says what its rule means.
struct SlantSign: Hashable, Sendable {
  let slant: Slant
  let place: SlantPlace
}
