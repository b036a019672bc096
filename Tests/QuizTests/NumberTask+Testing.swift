@testable import Quiz

/// What a text comes to, one by one.
extension NumberTask {
  func credit(for text: String) -> Double { reading(of: text).credit }
  func read(in text: String) -> String? { reading(of: text).text }
  func isTooWide(_ text: String) -> Bool { reading(of: text).isTooWide }
  func strangeUnit(in text: String) -> String? { reading(of: text).strangeUnit }
}
