#!/usr/bin/env python3
"""Measures the tutor on a large journal: 1,000,000 reviews of 10,000 questions on 1,000 days.

    Benchmarks/journal.py make FOLDER [VIVA] [--reviews N] [--questions N] [--items SHARE]
    Benchmarks/journal.py measure FOLDER [VIVA] [--runs 10]

`make` writes a pack and a log into FOLDER and takes the log in with `viva import`, which takes minutes; NumPy is
needed for the checksums. `measure` starts the tutor on FOLDER, on a pseudo terminal of 120 by 40 cells, with the
packs' caches warm: to the last byte of home's first frame; from N on a score to the last byte of the next
question; from z on home to the first item of a quiz; from s on home to the last byte of the figures. Answers are
recorded for that, so FOLDER grows by some. VIVA is the program, .build/release/viva where none is named. Times are
milliseconds on this machine; a frame ends where nothing follows for 100 ms.
"""

import argparse
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import time

from terminal import ROOT, readable, settle, start, stop

DAY = 86_400_000_000
POINTS = 6
DEVICE = bytes(range(16))


def question(number):
    points = "".join(f"""
  - id: point-{point}
    weight: {1 + point % 3}
    statement: {{zh: 第 {point} 个要点说的是要素 {point}。, en: Point {point} is about part {point}.}}
    explanation: {{zh: 这里解释要素 {point}。, en: This explains part {point}.}}
    hint: {{zh: 想想第 {point} 个。, en: Think of the one numbered {point}.}}
    probe: {{zh: 第 {point} 个呢？, en: And what of number {point}?}}
    evidence: ["part{number}x{point} + word{point}", "要素{number}乘{point} + 词{point}"]""" for point in range(POINTS))
    answer_zh = "".join(f"要素{number}乘{point}，词{point}。" for point in range(POINTS))
    answer_en = " ".join(f"One reason is that part{number}x{point} comes with word{point}." for point in range(POINTS))
    return f"""id: question-{number:05}
revision: 1
topic: topic-{number % 20:02}
level: {1 + number % 3}
title: {{zh: 第 {number} 题, en: Question {number}}}
asks: {{zh: 第 {number} 题问什么？, en: What does question {number} ask?}}
weakSample:
  answer: {{zh: 不清楚。, en: That is not clear.}}
  critique: {{zh: 什么也没说。, en: It says nothing.}}
points:{points}
modelAnswer:
  zh: {answer_zh}
  en: {answer_en}
followUps: []
sources:
  - {{title: "A source", reference: "https://example.org"}}
"""


def write_pack(folder, questions):
    pack = folder / "packs/many"
    (pack / "questions").mkdir(parents=True)
    topics = "".join(f"\n  - {{id: topic-{n:02}, title: {{zh: 主题 {n}, en: Topic {n}}}}}" for n in range(20))
    (pack / "pack.yaml").write_text(f"id: many\ntitle: {{zh: 很多, en: Many}}\ntopics:{topics}\n")
    for number in range(questions):
        (pack / f"questions/question-{number:05}.yaml").write_text(question(number))


def answer_body(name, rng):
    verdicts = [rng.choices(("covered", "partial", "missed"), (6, 2, 2))[0] for _ in range(POINTS)]
    weights = [1 + point % 3 for point in range(POINTS)]
    earned = sum({"covered": 1, "partial": 0.5, "missed": 0}[v] * w for v, w in zip(verdicts, weights))
    score = earned / sum(weights)
    points = [
        {"confidence": 0.9, "evidence": [], "id": f"point-{point}",
         "reason": {"name": "nothing-found" if verdict == "missed" else "evidence"}, "verdict": verdict,
         "weight": weights[point]}
        for point, verdict in enumerate(verdicts)
    ]
    return {
        "hints": 0, "language": "en", "points": points, "question": name,
        "rating": 1 if score < 0.4 else 2 if score < 0.65 else 3 if score < 0.9 else 4, "rubricRevision": 1,
        "score": score, "seconds": 60 + rng.randrange(120), "sureness": rng.randint(1, 4),
        "text": "Both clicks have one intent, so they say more.",
    }


def item_body(name, rng):
    rating = rng.choices((1, 2, 3), (2, 2, 6))[0]
    point = f"point-{rng.randrange(POINTS)}"
    return {
        "item": "recall", "point": point, "points": [{"id": point, "rating": rating}], "question": name,
        "response": "one intent", "rubricRevision": 1, "score": (0, 0.5, 1)[rating - 1],
        "seconds": 10 + rng.randrange(30), "seed": "7", "sureness": rng.randint(1, 4),
    }


def checksums(streams):
    """CRC-32C of each byte string, those of one length at once."""
    import numpy

    table = numpy.arange(256, dtype=numpy.uint32)
    for _ in range(8):
        table = numpy.where(table & 1, 0x82F63B78 ^ (table >> 1), table >> 1).astype(numpy.uint32)
    found = [0] * len(streams)
    lengths = {}
    for place, stream in enumerate(streams):
        lengths.setdefault(len(stream), []).append(place)
    for length, places in lengths.items():
        columns = numpy.frombuffer(b"".join(streams[place] for place in places), dtype=numpy.uint8)
        columns = numpy.ascontiguousarray(columns.reshape(len(places), length).T)
        remainder = numpy.full(len(places), 0xFFFFFFFF, dtype=numpy.uint32)
        for column in columns:
            remainder = table[(remainder ^ column) & 0xFF] ^ (remainder >> 8)
        for place, value in zip(places, ~remainder):
            found[place] = int(value)
    return found


def number(value):
    return value.to_bytes(8, "big", signed=True)


def text(value):
    data = value.encode()
    return number(len(data)) + data


def write_log(path, reviews, questions, items):
    """Every question in turn, a thousand a day, the last ones today."""
    rng = random.Random(7)
    now = time.time_ns() // 1000
    with path.open("w") as log:
        for begin in range(0, reviews, 50_000):
            lines, streams = [], []
            for index in range(begin, min(begin + 50_000, reviews)):
                name = f"question-{index % questions:05}"
                kind = "quiz" if rng.random() < items else "answer"
                body = json.dumps(
                    (item_body if kind == "quiz" else answer_body)(name, rng),
                    separators=(",", ":"), sort_keys=True,
                )
                record = rng.randbytes(16)
                moment = now - (reviews - index) * (1000 * DAY // reviews)
                streams.append(
                    record + DEVICE + number(moment) + number(0) + number(1) + text(kind) + number(1) + text(name)
                    + number(0) + text(body)
                )
                lines.append({
                    "answer": None, "body": body, "device": DEVICE.hex(), "id": record.hex(), "kind": kind,
                    "question": name, "schema": 1, "time": moment, "zone": 0,
                })
            for line, checksum in zip(lines, checksums(streams)):
                log.write(json.dumps({**line, "checksum": checksum}) + "\n")


def make(arguments):
    folder = pathlib.Path(arguments.folder)
    folder.mkdir(parents=True)
    write_pack(folder, arguments.questions)
    environment = {**os.environ, "VIVA_HOME": str(folder)}
    subprocess.run([arguments.program, "content", "list"], env=environment, check=True, stdout=subprocess.DEVNULL)
    # Past the welcome, so that later starts open home.
    pid, terminal = start(arguments.program, str(folder))
    settle(terminal)
    for key in (b"\r", b"\r", b"\r", b"\r", b"\x1b"):
        os.write(terminal, key)
        settle(terminal)
    stop(pid, terminal)
    log = folder / "log.jsonl"
    write_log(log, arguments.reviews, arguments.questions, arguments.items)
    begun = time.perf_counter()
    subprocess.run([arguments.program, "import", str(log)], env=environment, check=True)
    print(f"import: {time.perf_counter() - begun:.0f} s")
    log.unlink()


def frame(terminal, begun, wanted, key=None, silence=0.1):
    """Milliseconds from a moment, or from a key, to the last byte of the frame that shows a text."""
    if key is not None:
        begun = time.perf_counter()
        os.write(terminal, key)
    seen, last = b"", None
    while last is None or wanted not in seen or readable(terminal, silence):
        if not readable(terminal, 30):
            sys.exit(f"{wanted} did not come; the last was {seen[-2000:]}")
        block = os.read(terminal, 65536)
        if b"\x1b[6n" in block:
            os.write(terminal, b"\x1b[2;2R")
        last = time.perf_counter()
        seen += block
    return (last - begun) * 1000


def measure(arguments):
    times = {name: [] for name in ("home", "score", "next question", "back to home", "quiz", "figures")}
    for run in range(arguments.runs + 1):
        begun = time.perf_counter()
        pid, terminal = start(arguments.program, arguments.folder)
        found = {"home": [frame(terminal, begun, b"Topic")]}
        settle(terminal)
        found["figures"] = [frame(terminal, 0, b"Readiness", b"s")]
        frame(terminal, 0, b"Topic", b"\x1b")
        found["quiz"] = [frame(terminal, 0, b"Quiz", b"z")]
        frame(terminal, 0, b"Topic", b"\x1b")
        frame(terminal, 0, b"Ctrl-D", b"\r")
        found["score"], found["next question"] = [], []
        for _ in range(3):
            found["score"].append(frame(terminal, 0, b"names", b"\x04"))
            found["next question"].append(frame(terminal, 0, b"Ctrl-D", b"N"))
        found["back to home"] = [frame(terminal, 0, b"Topic", b"\x1b")]
        stop(pid, terminal)
        # The first start of a day copies the file behind its screen.
        if run > 0:
            for name, values in found.items():
                times[name] += values
    for name, values in times.items():
        print(f"{name}: median {statistics.median(values):.1f} ms of {len(values)}, "
              f"{min(values):.1f} to {max(values):.1f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("make", "measure"))
    parser.add_argument("folder")
    parser.add_argument("program", nargs="?", default=str(ROOT / ".build/release/viva"))
    parser.add_argument("--reviews", type=int, default=1_000_000)
    parser.add_argument("--questions", type=int, default=10_000)
    parser.add_argument("--items", type=float, default=0.5, help="the share of quiz items among the reviews")
    parser.add_argument("--runs", type=int, default=10)
    arguments = parser.parse_args()
    (make if arguments.what == "make" else measure)(arguments)


if __name__ == "__main__":
    main()
