import Foundation

extension String {
  /// What stands between the commas of an option's value, without spaces around it.
  var commaParts: [String] {
    split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
