import Wording

/// The dials' values.
struct ChannelDials: Hashable, Sendable {
  /// The share of the made videos that are new; nil for a log of the user's.
  let newShare: Double?
  /// Whether all channels are copies of ItemCF.
  let areCopies: Bool
  /// The length K of all lists.
  let length: Int
  /// How many places each channel has at first, in the order of ``ChannelKind``.
  let quotas: [Int]

  init(_ values: DialSettings) {
    newShare = values.values[ID.newShare] == nil ? nil : values.number(ID.newShare)
    areCopies = values.choice(ID.channels) == ID.copies
    length = Int(values.number(ID.length))
    quotas = ChannelKind.allCases.map { Int(values.number(ID.quota($0))) }
  }

  /// The quota of a channel.
  func quota(_ kind: ChannelKind) -> Int {
    zip(ChannelKind.allCases, quotas).first { $0.0 == kind }?.1 ?? 0
  }

  /// What a channel is called at these settings.
  func title(_ kind: ChannelKind) -> Bilingual { kind.title(isCopy: areCopies) }

  /// The same where the channels are first seen: with what the towers read.
  func fullTitle(_ kind: ChannelKind) -> Bilingual {
    guard kind == .twoTower, !areCopies else { return title(kind) }
    return Bilingual(zh: "双塔（只用 ID）", en: "Two-tower (ids)")
  }

  /// A channel's name within a sentence: in Chinese with the air that Latin letters want.
  func name(_ kind: ChannelKind, atStart: Bool = false) -> Bilingual {
    Self.airy(title(kind), atStart: atStart)
  }

  /// A name with air behind, and in front where it does not begin.
  static func airy(_ title: Bilingual, atStart: Bool) -> Bilingual {
    guard title.zh.last?.isASCII == true else { return title }
    return Bilingual(zh: (atStart ? "" : " ") + title.zh + " ", en: title.en)
  }

  /// The dials' names.
  enum ID {
    static let newShare = "new-share"
    static let channels = "channels"
    static let different = "different"
    static let copies = "copies"
    static let length = "length"

    static func quota(_ kind: ChannelKind) -> String { "quota-\(kind.rawValue)" }
  }
}
