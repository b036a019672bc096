import Testing
import Wording

struct EditDistanceTests {
  @Test(arguments: [
    ("", "", 0), ("", "ab", 2), ("gap", "gap", 0), ("gap", "gasp", 1), ("gasp", "gap", 1),
    ("gap", "gip", 1), ("clipping", "clippnig", 1), ("clipping", "cilppnig", 2),
    // Optimal string alignment, not the unrestricted distance, which is 2.
    ("ca", "abc", 3), ("时间间隔", "时隔间间", 2), ("kitten", "sitting", 3),
  ]) func countsSlips(left: String, right: String, slips: Int) {
    let (left, right) = (Array(left), Array(right))
    for limit in 0...4 {
      let expected = slips <= limit ? slips : nil
      #expect(EditDistance.between(left, right, limit: limit) == expected)
      #expect(EditDistance.between(right, left, limit: limit) == expected)
    }
  }
}
