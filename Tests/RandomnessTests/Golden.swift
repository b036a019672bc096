import Foundation
import Testing

/// The golden numbers of the reference implementation; 64-bit words are texts there.
struct Golden: Decodable {
  struct State: Decodable {
    var state: [String]
    var raw: [String]
    var jumped: [String]
    var jumpedThrice: [String]
  }

  var splitmix64: [String: [String]]
  var states: [State]
  var unit: [Double]
  var below10: [Int]
  var belowLarge: [String]
  var shuffled20: [Int]
  var normal: [Double]
  var exponential2: [Double]

  static func load() throws -> Golden {
    let url = try #require(
      Bundle.module.url(forResource: "golden", withExtension: "json", subdirectory: "Fixtures")
    )
    return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
  }
}

/// 64-bit words from their decimal texts.
func words(_ texts: [String]) throws -> [UInt64] {
  try texts.map { try #require(UInt64($0)) }
}
