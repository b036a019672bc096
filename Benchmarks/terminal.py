#!/usr/bin/env python3
"""Measures the tutor on a pseudo terminal: start to first frame, key to answer, memory on home, home to the
first item of a quiz, keys typed into answers of several lengths, and turns of a demo's dial.

    Benchmarks/terminal.py [VIVA] [--runs 20]

VIVA is the program, .build/release/viva where none is named. Nothing but Python is needed.
The first frame counts from the fork to the first bytes that hold home's text; a key's answer from
its write to the first byte that comes back, and in the editor to the last byte of the frame, which
nothing follows for 15 ms, in a demo for 250 ms, since its run answers later. The packs of --packs stand beside the shipped one. Times are milliseconds
on this machine.
"""

import argparse
import fcntl
import os
import pathlib
import pty
import select
import shutil
import signal
import statistics
import struct
import tempfile
import termios
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent


def start(program, home, arguments=()):
    """Starts the tutor on a pseudo terminal of 120 by 40 cells."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ.update(VIVA_HOME=home, LANG="C.UTF-8", TERM="xterm-256color")
        os.execv(program, [program, *arguments, "--lang", "en"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
    return pid, terminal


def readable(terminal, seconds):
    return bool(select.select([terminal], [], [], seconds)[0])


def first_frame(terminal, begun, text=b"Viva"):
    """Milliseconds until the screen's text has come."""
    seen = b""
    while text not in seen:
        if not readable(terminal, 10):
            raise SystemExit("no frame came within ten seconds")
        block = os.read(terminal, 65536)
        if b"\x1b[6n" in block:
            os.write(terminal, b"\x1b[2;2R")
        seen += block
    return (time.perf_counter() - begun) * 1000


def settle(terminal):
    while readable(terminal, 0.2):
        block = os.read(terminal, 65536)
        if b"\x1b[6n" in block:
            os.write(terminal, b"\x1b[2;2R")


def key_times(terminal, presses=10):
    """Milliseconds from each press of down or up to the first byte of the answer."""
    times = []
    for press in range(presses):
        begun = time.perf_counter()
        os.write(terminal, b"\x1b[B" if press % 2 == 0 else b"\x1b[A")
        if readable(terminal, 1):
            times.append((time.perf_counter() - begun) * 1000)
        settle(terminal)
    return times


def frame_time(terminal, key, silence=0.015):
    """Milliseconds from a key to the last byte that comes before so many seconds of silence, or None for none."""
    begun = time.perf_counter()
    os.write(terminal, key)
    last = None
    while readable(terminal, 1 if last is None else silence):
        os.read(terminal, 65536)
        last = time.perf_counter()
    return last and (last - begun) * 1000


def typing_times(program, home, length, presses=20):
    """The times of letters, returns and rubouts in the middle of an answer of so many Han characters."""
    pid, terminal = start(program, home, ("drill", "vanishing-gradients"))
    first_frame(terminal, time.perf_counter(), b"Ctrl-D")
    settle(terminal)
    sentence = "反向传播一层一层往回乘，导数都小于一，乘着乘着就没了。"
    text = (sentence * (length // len(sentence) + 1))[:length]
    pasted = b"\x1b[200~" + text.encode() + b"\x1b[201~"
    while pasted:
        # A terminal takes a few thousand bytes at once.
        written = os.write(terminal, pasted[:2048])
        pasted = pasted[written:]
        while readable(terminal, 0.005):
            os.read(terminal, 65536)
    settle(terminal)
    # The whole screen once more, to see that all of it has come.
    os.write(terminal, b"\x0c")
    screen = b""
    while readable(terminal, 0.2):
        screen += os.read(terminal, 65536)
    if f"{length:,} characters".encode() not in screen and f"{length} characters".encode() not in screen:
        raise SystemExit(f"the editor does not hold the {length} characters that were pasted")
    for _ in range(8):
        frame_time(terminal, b"\x1b[A")
    times = []
    for press in range(presses):
        for key in ("梯".encode(), b"a", b"\x7f", b"\x1b[D"):
            times.append(frame_time(terminal, key))
    stop(pid, terminal)
    return [time for time in times if time is not None]


def turn_times(program, home, initialiser, turns=20):
    """The times from a turn of the gain to the whole frame: `gradient-flow`, 50 layers of 64, the way back."""
    settings = ("depth=50", "width=64", f"initialiser={initialiser}")
    sets = [word for setting in settings for word in ("--set", setting)]
    pid, terminal = start(program, home, ("demo", "gradient-flow", *sets))
    first_frame(terminal, time.perf_counter(), b"Depth")
    settle(terminal)
    # To the way back, past its prediction, and to the fifth dial.
    for key in (b"\r", b"\r", b"\x1b", *[b"\x1b[B"] * 4):
        os.write(terminal, key)
        settle(terminal)
    times = [
        frame_time(terminal, b"\x1b[C" if turn % 2 == 0 else b"\x1b[D", silence=0.25)
        for turn in range(turns)
    ]
    stop(pid, terminal)
    return [time for time in times if time is not None]


def resident(pid):
    status = pathlib.Path(f"/proc/{pid}/status")
    if not status.exists():
        return None
    for line in status.read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return None


def stop(pid, terminal):
    os.kill(pid, signal.SIGTERM)
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.waitpid(pid, 0)
    os.close(terminal)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", nargs="?", default=str(ROOT / ".build/release/viva"))
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--packs", help="a folder of packs to start with as well")
    arguments = parser.parse_args()
    frames, keys, memory, quizzes = [], [], [], []
    with tempfile.TemporaryDirectory() as home:
        if arguments.packs:
            shutil.copytree(arguments.packs, f"{home}/packs")
        for run in range(arguments.runs + 1):
            begun = time.perf_counter()
            pid, terminal = start(arguments.program, home)
            frame = first_frame(terminal, begun)
            settle(terminal)
            if run == 0:
                print(f"first start, packs not yet read: {frame:.1f} ms")
                # Past the welcome and the first question, so that later runs open home.
                for key in (b"\r", b"\r", b"\r", b"\r", b"\x1b"):
                    os.write(terminal, key)
                    settle(terminal)
            else:
                frames.append(frame)
                keys += key_times(terminal)
                memory.append(resident(pid))
                quizzes.append(frame_time(terminal, b"z", silence=0.3))
            stop(pid, terminal)
    print(f"start to first frame: median {statistics.median(frames):.1f} ms of {len(frames)}, "
          f"{min(frames):.1f} to {max(frames):.1f}")
    print(f"key to answer: median {statistics.median(keys):.2f} ms of {len(keys)}, "
          f"95% within {sorted(keys)[int(len(keys) * 0.95)]:.2f}")
    quizzes = [quiz for quiz in quizzes if quiz is not None]
    print(f"first quiz of a session, some seconds after home was drawn: "
          f"median {statistics.median(quizzes):.1f} ms of {len(quizzes)}, {min(quizzes):.1f} to {max(quizzes):.1f}")
    if memory and memory[0] is not None:
        print(f"resident on home: {statistics.median(memory):.1f} MiB")
    for length in (500, 2_000, 19_000):
        with tempfile.TemporaryDirectory() as home:
            times = typing_times(arguments.program, home, length)
        print(f"key to whole frame, {length:,} characters written: "
              f"median {statistics.median(times):.2f} ms of {len(times)}, "
              f"95% within {sorted(times)[int(len(times) * 0.95)]:.2f}")
    for initialiser in ("xavier", "orthogonal"):
        with tempfile.TemporaryDirectory() as home:
            times = turn_times(arguments.program, home, initialiser)
        print(f"turn of a dial to whole frame, gradient-flow, 50 layers of 64, {initialiser}: "
              f"median {statistics.median(times):.1f} ms of {len(times)}, "
              f"95% within {sorted(times)[int(len(times) * 0.95)]:.1f}")


if __name__ == "__main__":
    main()
