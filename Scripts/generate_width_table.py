#!/usr/bin/env python3
"""Write Sources/Screen/Text/WidthTable.swift: the width class of every Unicode code point.

Usage: python3 Scripts/generate_width_table.py

Source: Python's `unicodedata` (Unicode Character Database: general category and UAX #11 East
Asian Width). The classes follow what a C library's `wcwidth` answers, because curses asks it;
WidthParityTests holds both together. Run it again only to move to a newer Unicode on purpose:
a code point that an older C library does not know would then be sent to it.
"""

import pathlib
import unicodedata

NARROW, WIDE, AMBIGUOUS, COMBINING, HIDDEN = range(5)
OUTPUT = pathlib.Path(__file__).parent.parent / "Sources/Screen/Text/WidthTable.swift"

# Vowels and finals of decomposed Hangul stand over the initial consonant.
CONJOINING_JAMO = [(0x1160, 0x11FF), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB)]
# glibc makes these wide: circled numbers on black squares, and the hexagrams.
WIDE_BY_GLIBC = [(0x3248, 0x324F), (0x4DC0, 0x4DFF)]


def within(code_point: int, ranges: list[tuple[int, int]]) -> bool:
    return any(first <= code_point <= last for first, last in ranges)


def width_class(code_point: int) -> int:
    character = chr(code_point)
    category = unicodedata.category(character)
    if category in ("Cc", "Cf", "Cn", "Cs", "Zl", "Zp"):
        return HIDDEN
    if category in ("Mn", "Me") or within(code_point, CONJOINING_JAMO):
        return COMBINING
    if within(code_point, WIDE_BY_GLIBC):
        return WIDE
    width = unicodedata.east_asian_width(character)
    if width in ("W", "F"):
        return WIDE
    return AMBIGUOUS if width == "A" else NARROW


def main() -> None:
    boundaries = []
    previous = None
    for code_point in range(0x110000):
        current = width_class(code_point)
        if current != previous:
            boundaries.append(code_point << 3 | current)
            previous = current
    rows = [
        "    " + ", ".join(f"0x{value:06X}" for value in boundaries[index : index + 9]) + ","
        for index in range(0, len(boundaries), 9)
    ]
    OUTPUT.write_text(
        "// Written by Scripts/generate_width_table.py: change the script, not this file.\n\n"
        f"/// The width classes of Unicode {unicodedata.unidata_version}, as boundaries.\n"
        "enum WidthTable {\n"
        "  /// Sorted: `first code point << 3 | WidthClass`; a class holds up to the next boundary.\n"
        "  static let boundaries: [UInt32] = [\n" + "\n".join(rows) + "\n  ]\n}\n"
    )
    print(f"{len(boundaries)} boundaries")


if __name__ == "__main__":
    main()
