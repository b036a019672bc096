#!/usr/bin/env python3
"""Writes fsrs6.json with histories that the oracle has reviewed, and fuzz.json with the ranges to
which it moves intervals, into Tests/MemoryTests/Fixtures.

The oracle is py-fsrs 6.3.2 (PyPI `fsrs`, MIT), in 64-bit floating point, without fuzz:

    python3 -m venv .venv && .venv/bin/pip install fsrs==6.3.2
    .venv/bin/python Scripts/generate_fsrs_fixtures.py [COUNT]

A history is twelve reviews at random gaps: on the same day, near the due date, far beyond it, and a
few with the clock moved back. Each review is a flat list:

    hours since the review before (0 for the first), rating,
    stability, difficulty, retrievability before the review (null for the first),
    interval in days without learning steps,
    state with learning steps of 1 and 10 minutes (1 learning, 2 review, 3 relearning),
    seconds of that step (0 in review, where the interval counts)

Floating-point numbers carry 12 digits, so they are within 5e-12 (relative) of the oracle's.
"""

import importlib.metadata
import json
import pathlib
import random
import sys
import unittest.mock
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler, State
from fsrs.scheduler import (
    DEFAULT_PARAMETERS,
    LOWER_BOUNDS_PARAMETERS,
    UPPER_BOUNDS_PARAMETERS,
)

VERSION = "6.3.2"
REVIEWS = 12
SEED = 20_260_601


def near_default(rng):
    """Numbers within their bounds and up to a third away from the published ones."""
    numbers = []
    for value, low, high in zip(
        DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
    ):
        numbers.append(round(min(max(value * rng.uniform(2 / 3, 4 / 3), low), high), 4))
    return numbers


def gap(rng, interval):
    """Hours until the next review."""
    kind = rng.random()
    if kind < 0.25:
        return rng.randrange(0, 24)
    if kind < 0.28:
        return -rng.randrange(1, 72)
    if kind < 0.75:
        return round(24 * interval * rng.uniform(0.3, 1.8))
    if kind < 0.97:
        return rng.randrange(24, 24 * 60)
    return rng.randrange(24 * 300, 24 * 3000)


def short(number):
    return float(f"{number:.12g}")


def history(rng, plain, stepped):
    now = datetime(2026, 1, 1, tzinfo=timezone.utc)
    plain_card, stepped_card = Card(card_id=1), Card(card_id=1)
    interval, reviews = 1, []
    weights = rng.choice([(1, 1, 1, 1), (1, 2, 6, 2), (5, 2, 2, 1), (0, 1, 4, 4)])
    for number in range(REVIEWS):
        hours = 0 if number == 0 else gap(rng, interval)
        now += timedelta(hours=hours)
        rating = rng.choices(list(Rating), weights)[0]
        before = None
        if number > 0:
            before = short(plain.get_card_retrievability(plain_card, now))
        plain_card, _ = plain.review_card(plain_card, rating, now)
        stepped_card, _ = stepped.review_card(stepped_card, rating, now)
        assert plain_card.stability == stepped_card.stability
        assert plain_card.difficulty == stepped_card.difficulty
        interval = (plain_card.due - now).days
        wait = stepped_card.due - now
        in_review = stepped_card.state == State.Review
        if in_review:
            assert wait == timedelta(days=interval)
        reviews.append(
            [
                hours,
                int(rating),
                short(plain_card.stability),
                short(plain_card.difficulty),
                before,
                interval,
                int(stepped_card.state),
                0 if in_review else int(wait.total_seconds()),
            ]
        )
    return reviews


def fuzz_range(scheduler, days):
    """The earliest and the latest day that an interval is meant to be moved to.

    The oracle's latest draw is a day past its range, unless that ends at the longest interval.
    """

    def moved(draw):
        with unittest.mock.patch("fsrs.scheduler.random", return_value=draw):
            return scheduler._get_fuzzed_interval(interval=timedelta(days=days)).days

    first, last = moved(0.0), moved(1 - 1e-12)
    return [days, first, last if last == scheduler.maximum_interval or last == days else last - 1]


def write_fuzz(folder):
    scheduler = Scheduler()
    days = list(range(1, 400)) + [500, 1000, 3650, 10_000, 34_000, 34_760, 36_000, 36_499, 36_500]
    ranges = [fuzz_range(scheduler, number) for number in days]
    head = {"oracle": f"py-fsrs {VERSION}", "ranges": ranges}
    text = json.dumps(head, separators=(",", ":")).replace("],[", "],\n[")
    (folder / "fuzz.json").write_text(text + "\n")


def main():
    found = importlib.metadata.version("fsrs")
    if found != VERSION:
        sys.exit(f"py-fsrs {VERSION} is wanted, {found} is installed")
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rng = random.Random(SEED)
    settings = [(list(DEFAULT_PARAMETERS), 0.9)]
    settings += [(near_default(rng), retention) for retention in (0.7, 0.85, 0.97)]
    groups = []
    for parameters, retention in settings:
        common = {
            "parameters": parameters,
            "desired_retention": retention,
            "enable_fuzzing": False,
        }
        plain = Scheduler(learning_steps=(), relearning_steps=(), **common)
        stepped = Scheduler(**common)
        groups.append(
            {
                "parameters": parameters,
                "desiredRetention": retention,
                "histories": [
                    history(rng, plain, stepped) for _ in range(count // len(settings))
                ],
            }
        )
    target = pathlib.Path(__file__).parent.parent / "Tests/MemoryTests/Fixtures/fsrs6.json"
    write_fuzz(target.parent)
    head = {"oracle": f"py-fsrs {VERSION}", "seed": SEED}
    text = json.dumps({**head, "groups": groups}, separators=(",", ":"))
    # One history a line, so that a change can be read.
    target.write_text(text.replace("]],", "]],\n").replace(":[[[", ":[\n[[") + "\n")
    print(f"{target.stat().st_size:,} bytes, {count} histories")


main()
