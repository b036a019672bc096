import Recommender
import Wording

extension DemoData {
  /// What a loader of the library makes of the file.
  ///
  /// - Throws: ``DemoError/data(_:)``, the file's name before what the loader says, or
  ///   ``DemoError/cancelled``.
  func loaded<Value>(
    by load: ([UInt8]) throws(CSVError) -> Value
  ) throws(DemoError) -> Value {
    do { return try load(bytes) } catch {
      if error == .log(.cancelled) { throw .cancelled }
      throw .data(
        Bilingual(
          zh: "\(name)：\(error.sentence.zh)",
          en: "\(name): \(error.sentence.en)"
        )
      )
    }
  }
}
