#!/usr/bin/env python3
"""Measures demos at their heaviest dials: a dial turn, a turned weight of a page on the screen, and how soon a
cancelled run ends.

    Benchmarks/demos.py [VIVA] [--runs 7] [--only WORDS]

VIVA is the program, .build/release/viva where none is named; with WORDS only what has them in its name
is measured. Nothing but Python on Linux is needed.
A turn is the processor's time for the walk up to the step, less that of a start. A weight's turn is the time from its
key to the last byte of the frame, on a pseudo terminal of 120 by 40 cells: all of a re-ranking of 1,000 items and its drawing. A run is cancelled by
leaving it on a pseudo terminal, and the program with it; what counts is the time until both have ended,
by the clock and by the processor, which a busy machine does not stretch. In it is the freeing of what the run
held; how much that is, the line of a training that waits says, for there nothing else is left to do.
"""

import argparse
import os
import pathlib
import random
import resource
import signal
import statistics
import subprocess
import tempfile
import threading
import time

import terminal

ROOT = pathlib.Path(__file__).resolve().parent.parent
DEEP = ["gradient-flow", "--set", "depth=100", "--set", "width=512", "--set", "initialiser=orthogonal"]
CLIPPED = ["gradient-clipping", "--set", "depth=100", "--set", "width=128"]
PLANE = ["playground", "--set", "depth=6", "--set", "width=64"]
FOUR = ["initialisation", "--set", "depth=100", "--set", "width=128"]
# Not Esc, which may begin a longer sequence: the program waits 25 ms for the rest, and the run goes on meanwhile.
LEAVE = b"q"
LONG = ["recurrent-memory", "--set", "length=200", "--set", "width=64"]
RIVALS = ["itemcf-vs-two-tower", "--set", "people=480", "--set", "epochs=40"]


def processor_time(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def turns(program, runs, only):
    cases = [
        ("gradient-flow", 3, ["depth=50", "width=64", f"initialiser={kind}"])
        for kind in ("xavier", "orthogonal")
    ] + [
        ("gradient-flow", 3, ["depth=50", "width=64", "initialiser=orthogonal", "activation=gelu", "normalisation=layer"])
    ] + [("recurrent-memory", 3, ["length=100"]), ("recurrent-memory", 3, ["length=200", "width=64"])]
    # A turned dial of what was trained: all nets anew, and all pages and sessions.
    cases += [("news-to-short-video", 7, ["groups=40", "durations=33"]), ("multimodal", 6, [])]
    cases += [("ab-test", 4, ["looks=20"]), ("score-fusion", 5, [])]
    for demo, steps, dials in cases:
        name = f"turn, {demo} {' '.join(dials)}"
        if only not in name:
            continue
        command = [program, "demo", demo, "--json", "--steps", str(steps)]
        command += [word for dial in dials for word in ("--set", dial)]
        idle = [program, "demo", "itemcf-weighting", "--json", "--steps", "1"]
        times = [processor_time(command) - processor_time(idle) for _ in range(runs)]
        print(f"{name}: median {statistics.median(times):.0f} ms of {runs}")


def weights(program, home, runs, only):
    """Milliseconds from a turn of the order weight to the whole frame, on the first steps of `score-fusion`."""
    up, down = b"\x1b[A", b"\x1b[B"
    # To the step, where the mark stands on its first dial, and from there to the order weight; the gains are asked about
    # before, which 1 answers.
    cases = [
        ("the page of 1,000 items", [b"\r", down, down, down]),
        ("gains over 60 pages", [b"\r", b"1", down, down, down]),
        ("the picture of the search", [b"\r", up]),
    ]
    if not any(only in f"weight, {name}" for name, _ in cases):
        return
    pid, screen = terminal.start(program, home, ("demo", "score-fusion"))
    terminal.first_frame(screen, time.perf_counter(), b"Clickbait")
    terminal.settle(screen)
    for name, keys in cases:
        for key in keys:
            os.write(screen, key)
            terminal.settle(screen)
        times = [
            terminal.frame_time(screen, b"\x1b[C" if run % 2 == 0 else b"\x1b[D", silence=0.25)
            for run in range(max(20, runs))
        ]
        times = sorted(time for time in times if time is not None)
        print(
            f"weight, {name}: median {statistics.median(times):.1f} ms, 95% within "
            f"{times[int(0.95 * (len(times) - 1))]:.1f}, most {times[-1]:.1f} ({len(times)} turns)"
        )
    terminal.stop(pid, screen)


def worker_time(pid):
    """Nanoseconds that all threads but the first have run."""
    total = 0
    for thread in pathlib.Path(f"/proc/{pid}/task").iterdir():
        if int(thread.name) != pid:
            try:
                total += int((thread / "schedstat").read_text().split()[0])
            except (FileNotFoundError, ProcessLookupError):
                pass
    return total


def drain(screen, stopped):
    """Reads what is drawn, so that the program never waits for this side."""
    while not stopped.is_set():
        if terminal.readable(screen, 0.05):
            try:
                block = os.read(screen, 65536)
            except OSError:
                return
            if b"\x1b[6n" in block:
                os.write(screen, b"\x1b[2;2R")


def cancelled(program, home, arguments, keys, wait):
    """Milliseconds by clock and by processor from leaving the demo to the end of all work, which is that of the program."""
    pid, screen = terminal.start(program, home, ["demo", *arguments])
    stopped = threading.Event()
    reader = threading.Thread(target=drain, args=(screen, stopped))
    reader.start()
    for key, pause in keys:
        os.write(screen, key)
        time.sleep(pause)
    time.sleep(wait)
    begun, used = time.perf_counter(), worker_time(pid)
    os.write(screen, LEAVE)
    last, seen = begun, used
    while time.perf_counter() - begun < 5:
        time.sleep(0.001)
        if os.waitpid(pid, os.WNOHANG)[0] != 0:
            last = time.perf_counter()
            break
        now = worker_time(pid)
        if now - seen > 100_000:
            last, seen = time.perf_counter(), now
    else:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
    stopped.set()
    reader.join()
    os.close(screen)
    return (last - begun) * 1000, (seen - used) / 1e6


def cancels(program, home, runs, only):
    cases = [
        ("drawing a net of 100×512", DEEP, [], 0.2, 1.0),
        ("training a net of 100×512", DEEP, [(b"6", 8), (b"\x1b", 0.5), (b"p", 0.2)], 0.2, 2.0),
        ("a net of 100×512 waits to be trained", DEEP, [(b"6", 8), (b"\x1b", 0.5)], 0.2, 0.4),
        ("clipping the gradient of 100×128", CLIPPED, [(b"6", 0.05), (b"\x1b", 0.05)], 0.15, 0.4),
        ("training two nets of 100×128", CLIPPED, [(b"7", 4), (b"\x1b", 0.5), (b"p", 0.2)], 0.2, 2.0),
        ("training a playground of 6×64", PLANE, [(b"2", 1), (b"\x1b", 0.5), (b"p", 0.2)], 0.2, 2.0),
        ("drawing four nets of 100×128", FOUR, [(b"2", 0.05), (b"\x1b", 0.05)], 0.05, 0.5),
        ("training four nets of 100×128", FOUR, [(b"5", 4), (b"p", 0.2)], 0.2, 2.0),
        ("training three cells of 64 over 200 steps", LONG, [(b"5", 2), (b"\x1b", 0.5), (b"p", 0.2)],
         0.1, 1.5),
        ("fitting the channels of recall", ["recall-channels"], [(b"2", 0.05), (b"p", 0.02)], 0.0, 0.3),
        ("comparing nets for two tasks", ["multi-task"], [(b"3", 2), (b"\x1b", 0.5), (b"p", 0.2)], 0.2, 2.0),
        ("making a shop and scoring it", ["score-fusion"], [], 0.05, 0.25),
        ("training five nets on views", ["news-to-short-video"], [(b"2", 0.3), (b"\x1b", 0.3), (b"p", 0.02)], 0.0, 0.2),
        ("training four nets on modalities", ["multimodal"], [(b"2", 0.3), (b"p", 0.02)], 0.0, 0.3),
        ("training at six rates of dropping", ["multimodal"], [(b"5", 0.9)], 0.0, 0.3),
        ("repeating A/B tests", ["ab-test"], [(b"3", 0.1), (b"\x1b", 0.1), (b"p", 0.02)], 0.0, 0.1),
        ("training two towers", RIVALS, [(b"3", 2), (b"\x1b", 0.5), (b"p", 0.2)], 0.2, 2.0),
        ("training two towers once more", RIVALS, [(b"7", 12), (b"\x1b", 0.5), (b"p", 0.2)], 0.2, 2.0),
    ]
    chance = random.Random(1)
    for name, arguments, keys, least, most in cases:
        if only not in f"cancel while {name}":
            continue
        found = [
            cancelled(program, home, arguments, keys, chance.uniform(least, most))
            for _ in range(runs)
        ]
        clock, processor = zip(*found)
        print(
            f"cancel while {name}: by clock median {statistics.median(clock):.0f} ms, most "
            f"{max(clock):.0f}; by processor median {statistics.median(processor):.0f}, most "
            f"{max(processor):.0f} ({runs} runs)"
        )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", default=str(ROOT / ".build/release/viva"))
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    turns(arguments.program, arguments.runs, arguments.only)
    with tempfile.TemporaryDirectory() as home:
        # The first start of all asks for a language.
        pid, screen = terminal.start(arguments.program, home)
        for key in (b"", b"\r", b"\r", b"\r", b"\r", b"\x1b"):
            os.write(screen, key)
            terminal.settle(screen)
        terminal.stop(pid, screen)
        weights(arguments.program, home, arguments.runs, arguments.only)
        cancels(arguments.program, home, arguments.runs, arguments.only)


if __name__ == "__main__":
    main()
