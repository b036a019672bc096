#!/usr/bin/env python3
"""Prints the tables of "How good it is" in Documentation/grading.md from what the program measures today.

    Scripts/tabulate_grading.py .build/release/viva Tests/GradingTests/Fixtures/answers/*.jsonl
    Scripts/tabulate_grading.py .build/release/viva --pack Tests/GradingTests/Fixtures/stranger FILE.jsonl…
    Scripts/tabulate_grading.py .build/release/viva --stages FILE.jsonl…         all files as one
    Scripts/tabulate_grading.py .build/release/viva --metamorphic FILE.jsonl…    all files as one

Needs nothing beside Python. Each file is measured by `viva content evaluate FILE --json`.
"""
import json
import pathlib
import subprocess
import sys
import tempfile

MEASURES = (
    "creditedPrecision creditedRecall creditedF1 contradictedPrecision contradictedRecall weightedKappa blankScore languageGap"
).split()


def evaluate(binary, file, *options):
    run = subprocess.run([binary, "content", "evaluate", file, "--json", *options], capture_output=True, check=True)
    return json.loads(run.stdout)


def number(value):
    return "–" if value is None else f"{value:.3f}".removeprefix("0") if 0 < value < 1 else f"{value:g}"


def row(binary, file, *options):
    pooled = evaluate(binary, file, *options)["pooled"]
    values = [number(pooled["measures"][name]["value"]) for name in MEASURES]
    wrong = f"{pooled['wrongClaimsCredited']} of {pooled['contradicted']['wanted']}"
    cells = [f"`{pathlib.Path(file).stem}`", str(pooled["answers"]), str(pooled["labels"]), ", ".join(values[:3])]
    return " | ".join(cells + [", ".join(values[3:5]), wrong, *values[5:]])


def pooled(binary, files, *options):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl") as pool:
        pool.write("".join(pathlib.Path(file).read_text() for file in files))
        pool.flush()
        return evaluate(binary, pool.name, *options)


def main(binary, *arguments):
    files = [argument for argument in arguments if argument.endswith(".jsonl")]
    options = [argument for argument in arguments if argument not in files]
    if options == ["--stages"]:
        for stage in pooled(binary, files)["stages"]:
            share = number(stage["agreed"] / stage["count"])
            print(f"| {stage['stage']} | {stage['verdict']} | {stage['agreed']} of {stage['count']} | {share} | {stage['confidence']} |")
    elif options == ["--metamorphic"]:
        for kind in pooled(binary, files, "--metamorphic")["metamorphic"]["kinds"]:
            print(f"| {kind['kind']} | {kind['expected']} | {kind['held']} of {kind['count']} | {number(kind['held'] / kind['count'])} |")
    else:
        for file in files:
            print(f"| {row(binary, file, *options)} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
