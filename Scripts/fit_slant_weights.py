#!/usr/bin/env python3
"""Fits the table of Sources/Grading/Slants/SlantWeights.swift, and tells how far it carries.

Needs: pip install numpy. Reads what `viva content evaluate ANSWERS.jsonl --signs [--pack PACK]` prints, one file a run, named
SET.RUBRIC.jsonl: the same answers under several rubrics make more examples, and rubrics from before a set was read make
the honest ones. A row is a point that an answer's words would earn; it is wrong where the label says contradicted, right where
it gives credit; rows of missed points are left out.

Logistic regression with a ridge of 3, by Newton's method; a weight is twice the coefficient, rounded, of every sign that stands about
twelve rows or more; weights below one are dropped,
and those of WEAK stay below the limit. Then the same without each question and without each set in turn, and the
share of right and wrong rows at or over the limit on what was left out.
"""
import collections
import json
import pathlib
import sys

import numpy

PLACES = ["before", "within", "behind", "beside", "elsewhere", "adjoining"]
LIMIT, SCALE, RIDGE, LEAST = 4, 2, 3.0, 12
# What right answers say as well: never enough alone.
WEAK = set("restriction absolute denial advice correction cost sufficiency making stance contrast hearsay topic".split())


def rows(paths):
    for path in map(pathlib.Path, paths):
        answers, rubric = path.name.split(".")[:2]
        for line in path.open():
            row = json.loads(line)
            if row["gold"] != "missed":
                signs = {sign for match in row["signs"] for sign in match}
                yield signs, row["gold"] == "contradicted", row["question"], answers, rubric


def fit(data):
    count = collections.Counter(sign for signs, *_ in data for sign in signs)
    names = sorted(sign for sign, n in count.items() if n >= LEAST)
    x = numpy.array([[name in signs for name in names] + [True] for signs, *_ in data], float)
    y = numpy.array([wrong for _, wrong, *_ in data], float)
    ridge = numpy.diag([RIDGE] * len(names) + [1e-6])
    b = numpy.zeros(len(names) + 1)
    for _ in range(50):
        p = 1 / (1 + numpy.exp(-x @ b))
        step = numpy.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + ridge, x.T @ (p - y) + ridge @ b)
        b -= step
        if abs(step).max() < 1e-8:
            break
    return {
        name: min(round(SCALE * c), LIMIT - 1 if name.split("/")[0] in WEAK else 99)
        for name, c in zip(names, b)
        if SCALE * c >= 0.75
    }


def doubted(data, weights):
    flags = [(sum(weights.get(s, 0) for s in signs) >= LIMIT, wrong) for signs, wrong, *_ in data]
    return collections.Counter(flags)


def share(flags, wrong):
    return f"{flags[True, wrong] / max(1, flags[True, wrong] + flags[False, wrong]):.3f}"


data = list(rows(sys.argv[1:]))
weights = fit(data)
for slant in sorted({name.split("/")[0] for name in weights if "/" in name}):
    print(f"{slant:12}", [weights.get(f"{slant}/{place}", 0) for place in PLACES])
print("topic       ", weights.get("topic", 0))
for label, key in ("question", 2), ("set", 3):
    flags = collections.defaultdict(collections.Counter)
    for left in sorted({row[key] for row in data}):
        table = fit([row for row in data if row[key] != left])
        for rubric in {row[4] for row in data}:
            flags[rubric] += doubted([row for row in data if row[key] == left and row[4] == rubric], table)
    for rubric, found in sorted(flags.items()):
        print(f"left out each {label}, {rubric}: doubted of right {share(found, False)}, of wrong {share(found, True)}")
