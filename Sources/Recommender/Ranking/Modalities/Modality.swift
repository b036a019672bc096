/// What a video's content is read from.
public enum Modality: String, Hashable, Sendable, CaseIterable {
  /// Title, subtitles, tags.
  case text
  /// The pictures.
  case frames
  /// Music and speech.
  case audio
}
