#!/usr/bin/env python3
"""Measures `viva grade` on labelled answers, for tuning rubrics.

    Scripts/evaluate_grading.py ANSWERS.jsonl                      the figures
    Scripts/evaluate_grading.py ANSWERS.jsonl -q QUESTION -d       and each disagreement
    Scripts/evaluate_grading.py ANSWERS.jsonl -d -p POINT          of one point
    Scripts/evaluate_grading.py ANSWERS.jsonl --stages             the precision of each stage

A line of ANSWERS.jsonl holds id (optional), question, lang, style, answer, gold {point: verdict}
and overall (a mark from 0 to 100). Without ANSWERS.jsonl, ../shared/grading/answers.jsonl is
read; where there is none the script says so and ends well. Run `swift build` first; --viva names
another binary. Nothing but Python is needed.
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
CREDITED = {"covered", "partial"}
MARKS = {"covered": "+", "partial": "~", "missed": "-", "contradicted": "x"}


def read_answers(path, question):
    lines = path.read_text(encoding="utf-8").splitlines()
    answers = [json.loads(line) for line in lines if line.strip()]
    for number, answer in enumerate(answers):
        answer["id"] = str(number)
    return [a for a in answers if question in (None, a["question"])]


def grades(binary, answers):
    """One result an answer, in order."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as batch:
        for answer in answers:
            fields = {key: answer[key] for key in ("id", "question", "answer")}
            batch.write(json.dumps(fields, ensure_ascii=False) + "\n")
        batch.flush()
        command = [str(binary), "grade", "--batch", batch.name, "--json", "--lang", "en"]
        done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def ratio(part, whole):
    return part / whole if whole else float("nan")


def detection(pairs, positive):
    """Precision, recall, F1 and their counts for a set of verdicts against the rest."""
    found = sum(1 for gold, given in pairs if given in positive)
    wanted = sum(1 for gold, given in pairs if gold in positive)
    right = sum(1 for gold, given in pairs if gold in positive and given in positive)
    precision, recall = ratio(right, found), ratio(right, wanted)
    f1 = ratio(2 * right, found + wanted)
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}   ({right} of {found} found, {wanted} wanted)"


def weighted_kappa(pairs, bands=5):
    """Cohen's kappa with quadratic weights over bands of marks from 0 to 1."""
    def band(mark):
        return min(bands - 1, int(mark * bands))

    counts = collections.Counter((band(a), band(b)) for a, b in pairs)
    rows = collections.Counter(band(a) for a, _ in pairs)
    columns = collections.Counter(band(b) for _, b in pairs)
    total = len(pairs)
    observed = sum((i - j) ** 2 * n for (i, j), n in counts.items())
    expected = sum((i - j) ** 2 * rows[i] * columns[j] / total for i in rows for j in columns)
    return 1 - ratio(observed, expected)


def report(rows):
    """Prints the figures; a row is (answer, grade, point id, gold, given)."""
    pairs = [(row[3], row[4]) for row in rows]
    print("covered+partial   ", detection(pairs, CREDITED))
    print("covered alone     ", detection(pairs, {"covered"}))
    print("contradicted      ", detection(pairs, {"contradicted"}))
    wrong = [given for gold, given in pairs if gold == "contradicted"]
    print(f"wrong claims called covered: {ratio(wrong.count('covered'), len(wrong)):.3f}")
    for key in ("lang", "style", "question"):
        print(f"\nby {key}")
        for value in sorted({row[0][key] for row in rows}):
            some = [(row[3], row[4]) for row in rows if row[0][key] == value]
            print(f"  {value:28}", detection(some, CREDITED))
    print("\nby point")
    for value in sorted({(row[0]["question"], row[2]) for row in rows}):
        some = [(row[3], row[4]) for row in rows if (row[0]["question"], row[2]) == value]
        print(f"  {'/'.join(value):46}", detection(some, CREDITED))


def report_totals(results):
    marks = [(answer["overall"] / 100, grade["score"]) for answer, grade in results]
    print(f"\nquadratic weighted kappa of the total, 5 bands: {weighted_kappa(marks):.3f}")
    empty = [g["score"] for a, g in results if set(a["gold"].values()) == {"missed"}]
    print(f"mean score of {len(empty)} answers without any point: {ratio(sum(empty), len(empty)):.3f}")
    gated = [(a, g["gate"]) for a, g in results if g["gate"]]
    print("gates:", ", ".join(f"{gate} on {a['style']}" for a, gate in gated) or "none")


def report_stages(rows):
    """How often each stage's verdict is right; Confidence.swift quotes these."""
    print("\nby stage (reason): exact agreement")
    stages = collections.defaultdict(list)
    for _, grade, point, gold, given in rows:
        reason = next(p["reason"] for p in grade["points"] if p["id"] == point)
        stages[(given, " ".join(reason.split()[:6]))].append(gold == given)
    for (given, reason), right in sorted(stages.items()):
        print(f"  {given:13} {reason:44} {ratio(sum(right), len(right)):.3f}  of {len(right)}")


def report_disagreements(rows):
    shown = None
    for answer, grade, point, gold, given in rows:
        if gold == given:
            continue
        if answer["id"] != shown:
            shown = answer["id"]
            print(f"\n[{answer['question']}, {answer['lang']}, {answer['style']}] {answer['answer']}")
        spans = next(p["evidence"] for p in grade["points"] if p["id"] == point)
        quoted = " … ".join(span["text"].replace("\n", " ") for span in spans)
        print(f"   {point:24} wanted {MARKS[gold]} {gold:12} got {MARKS[given]} {given:12} {quoted}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    default = ROOT.parent / "shared" / "grading" / "answers.jsonl"
    parser.add_argument("answers", nargs="?", type=pathlib.Path, default=default)
    parser.add_argument("-q", "--question", help="only this question")
    parser.add_argument("-p", "--point", help="only this point")
    parser.add_argument("-d", "--disagreements", action="store_true", help="show each of them")
    parser.add_argument("--stages", action="store_true", help="show the precision of each stage")
    parser.add_argument("--viva", type=pathlib.Path, default=ROOT / ".build" / "debug" / "viva")
    options = parser.parse_args()
    if not options.answers.exists():
        print(f"skipped: there are no labelled answers at {options.answers}")
        return
    answers = read_answers(options.answers, options.question)
    results, rows = [], []
    for answer, grade in zip(answers, grades(options.viva, answers), strict=True):
        if "error" in grade:
            print(f"line {int(answer['id']) + 1}: {grade['error']}", file=sys.stderr)
            continue
        results.append((answer, grade))
        verdicts = {point["id"]: point["verdict"] for point in grade["points"]}
        for point, gold in answer["gold"].items():
            if options.point in (None, point):
                rows.append((answer, grade, point, gold, verdicts.get(point, "missed")))
    if not rows:
        sys.exit("no labelled answer fits")
    report(rows)
    report_totals(results)
    if options.stages:
        report_stages(rows)
    if options.disagreements:
        report_disagreements(rows)


if __name__ == "__main__":
    main()
