"""What `make release` and `make wheel` call: the checks before, wheel and sdist, list of parts, checksums."""

import argparse
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from project import DIST, FROZEN, read_version

from release import checksums
from release.commit import ReleaseError, commit_time, reasons_against
from release.compare import Difference, compare
from release.distributions import build
from release.parts import direct_needs, release_parts
from release.sbom import sbom, write_sbom
from release.twice import frozen_twice


def main(words: Sequence[str]) -> int:
    """Do what the command line says; returns the exit code."""
    found = _parser().parse_args(words)
    try:
        match found.command:
            case "begin":
                begin(DIST, is_trial=found.trial)
            case "wheel":
                print(*(shown(file) for file in remade(DIST)), sep="\n")
            case "parts":
                print(shown(list_parts(DIST)))
            case "finish":
                list_parts(DIST)
                tell_sums(DIST)
            case "sums":
                tell_sums(DIST)
            case "twice":
                return tell_differences(frozen_twice())
            case _:
                return tell_differences(compare(found.one, found.other))
    except ReleaseError as error:
        print(f"\n{error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="release", description="Builds what is published.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser(
        "begin", help="look whether this commit can be released, and empty dist"
    )
    one.add_argument("--trial", action="store_true", help="build all the same when it cannot")
    commands.add_parser("wheel", help="build wheel and sdist")
    commands.add_parser("parts", help="write the list of parts")
    commands.add_parser("finish", help="write the list of parts and the checksums")
    commands.add_parser("sums", help="write the checksums anew, after files came from elsewhere")
    commands.add_parser("twice", help="freeze the app twice, and say how the two differ")
    both = commands.add_parser("compare", help="say how two builds differ")
    both.add_argument("one", type=Path)
    both.add_argument("other", type=Path)
    return parser


def begin(dist: Path, *, is_trial: bool) -> None:
    """Remove what was built before; ReleaseError when the commit cannot be released and this is no trial."""
    reasons = reasons_against()
    if reasons and not is_trial:
        told = "\n".join(f"- {reason}" for reason in reasons)
        raise ReleaseError(
            f"This is no release yet:\n{told}\nTry the build with: make release TRIAL=yes"
        )
    for reason in reasons:
        print(f"Only a trial: {reason}")
    shutil.rmtree(dist, ignore_errors=True)


def remade(dist: Path) -> list[Path]:
    """Build wheel and sdist; those of another version go."""
    for old in (*dist.glob("kaillera_client-*.whl"), *dist.glob("kaillera_client-*.tar.gz")):
        old.unlink()
    made = build(dist)
    return [made.sdist, made.wheel]


def list_parts(dist: Path) -> Path:
    """Write the list of what the frozen app and everything else is made of, and return where it is."""
    if not FROZEN.is_dir():
        raise ReleaseError("The frozen app was not built: run make package first.")
    version = read_version()
    text = sbom(version, commit_time(), release_parts(), direct_needs())
    return write_sbom(dist, version, text)


def tell_sums(dist: Path) -> None:
    """Write the checksums, and print what there is."""
    sums = checksums.write_checksums(dist)
    print(f"\nIn {dist}:", *(shown(file) for file in (*checksums.published(dist), sums)), sep="\n")


def shown(file: Path) -> str:
    """Return one line about a file."""
    return f"  {file.stat().st_size / 1e6:8.2f} MB  {file.name}"


def tell_differences(differences: Sequence[Difference]) -> int:
    """Print how two builds differ; returns 0 when they do not."""
    print("\n".join(map(str, differences)) or "The same bytes.")
    return 1 if differences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
