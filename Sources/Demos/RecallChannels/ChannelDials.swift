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

  /// A channel's name within a sentence: in Chinese with the air that Latin letters want.
  func name(_ kind: ChannelKind, atStart: Bool = false) -> Bilingual {
    Self.airy(title(kind), atStart: atStart)
  }

  /// A name with air on the sides where it has Latin letters, in front only where it does not
  /// begin.
  static func airy(_ title: Bilingual, atStart: Bool) -> Bilingual {
    let front = title.zh.first?.isASCII == true && !atStart ? " " : ""
    let back = title.zh.last?.isASCII == true ? " " : ""
    return Bilingual(zh: front + title.zh + back, en: title.en)
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
