import Foundation
import Testing

extension InTerminal {
  /// A disk that is full while the user answers, and has room again later.
  @Suite(.enabled(if: SmallDisk.isPossible)) struct FullDiskStories {
    /// Starts the tutor on a disk of 4 MB, which is filled to the last byte when the file `fill`
    /// appears and emptied again when `free` does; `filled` and `freed` say that it was done.
    private static let script = #"""
      home=$VIVA_HOME
      export VIVA_HOME=$home/disk
      mkdir "$VIVA_HOME" && mount -t tmpfs -o size=4m tmpfs "$VIVA_HOME" || exit
      (
        until [ -e "$home/fill" ]; do sleep .1; done
        cat /dev/zero >"$VIVA_HOME/zeros" 2>/dev/null
        : >"$home/filled"
        until [ -e "$home/free" ]; do sleep .1; done
        rm "$VIVA_HOME/zeros"
        : >"$home/freed"
      ) &
      "$0" drill itemcf-time-weight --lang en
      "$0" doctor && echo "$("$0" export json | grep -c '"kind":"answer"') answers"
      """#

    @Test func whatDoesNotFitIsSaidAndHandedInAgain() throws {
      let home = try TemporaryFolder()
      try home.write(Self.script, to: "script")
      let viva = try VivaInTerminal(home: home, inShell: true)
      try viva.expect("ready>")
      let program = try ReleaseBinary.required()
      try viva.type("unshare -rm sh -c \"$(cat \(home.path("script")))\" \(program)\n")
      try viva.expect("Ctrl-D")
      try viva.type("Clicks in one session share one intent.")
      try viva.expect("39 characters · saved")
      try home.write("", to: "fill")
      try viva.expect(
        { FileManager.default.fileExists(atPath: home.path("filled")) },
        "the disk was not filled"
      )
      try viva.press("C-d")
      try viva.expect("How sure are you?")
      try viva.press("2")
      // It is not told as kept: the user stays, and is told what to do.
      try viva.expect("The disk is full", "nothing is lost", "How sure are you?")
      try home.write("", to: "free")
      try viva.expect(
        { FileManager.default.fileExists(atPath: home.path("freed")) },
        "the disk was not emptied"
      )
      try viva.press("2")
      try viva.expect("of 5 points")
      try viva.press("C-c")
      try viva.expect("Nothing is wrong.", "1 answers", "ready>")
    }
  }
}
