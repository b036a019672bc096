public import Foundation

/// The packs that ship with Viva.
public enum ShippedContent {
  /// The folder that holds one folder a pack, or nil where the installation has lost it.
  public static var packs: URL? {
    Bundle.module.url(forResource: "packs", withExtension: nil)
  }
}
