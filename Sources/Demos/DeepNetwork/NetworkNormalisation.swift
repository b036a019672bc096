/// What keeps a layer's numbers in range, if anything does.
enum NetworkNormalisation: String, CaseIterable, Sendable {
  case none, batch, layer
}
