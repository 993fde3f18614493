"""Run every build step in order and print a summary. `make` calls this after setting up the environment."""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from scripts.command import unbounded_command
from scripts.processes import run

STEPS = (
    ("validate", "valid OpenAPI 3.1, clean lint, valid examples"),
    ("quality", "every description meets its quality bars"),
    ("overlays", "variants for clients, mock and docs"),
    ("generate", "a client package per API"),
    ("fuzz-all", "schemathesis through every door, raw and by the clients, and the probes"),
    ("docs", "docs site in build/docs"),
)


@dataclass(frozen=True)
class Step:
    """A finished step."""

    name: str
    purpose: str
    seconds: float
    passed: bool


def run_chain() -> list[Step]:
    """Run the steps in order; stop at the first failure."""
    done: list[Step] = []
    for number, (target, purpose) in enumerate(STEPS, start=1):
        print(f"\n[{number}/{len(STEPS)}] {target}: {purpose}", flush=True)
        begin = time.monotonic()
        # With the whole environment, which has the variables given to make; some steps call registries.
        status = run(["make", target], cwd=Path.cwd(), environment=os.environ).returncode
        done.append(Step(target, purpose, time.monotonic() - begin, status == 0))
        if status != 0:
            break
    return done


def summary(steps: list[Step]) -> str:
    """Return a table with one line per step, including steps that did not run."""
    lines = [f"{'step':<14}{'seconds':>8}  result"]
    lines += [f"{step.name:<14}{step.seconds:>8.1f}  {'ok' if step.passed else 'FAILED'}" for step in steps]
    lines += [f"{target:<14}{'-':>8}  not run" for target, _ in STEPS[len(steps) :]]
    return "\n".join(lines)


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m scripts.chain", description=__doc__)
    parser.parse_args(argv)
    begin = time.monotonic()
    steps = run_chain()
    print(f"\n{summary(steps)}\n{'all':<14}{time.monotonic() - begin:>8.1f}")
    return 0 if all(step.passed for step in steps) and len(steps) == len(STEPS) else 1


if __name__ == "__main__":
    sys.exit(main())
