/// Where on its tape a variable stands. Operations keep places, since those are plain numbers.
public struct Place: Hashable, Sendable, BitwiseCopyable {
  let index: Int

  init(_ index: Int) { self.index = index }
}
