"""A release is a commit: what does not belong to it is not in it, and what is no release is refused."""

import subprocess
from pathlib import Path

import pytest
from release import commit
from release.commit import ReleaseError, commit_time, exported, reasons_against

_NOT_IN_CHANGES = (
    "The newest section of CHANGELOG.md is not '1.2.3 - ' and a date, but 'Unreleased'."
)
_NO_TAG = "The commit has no tag v1.2.3."


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of version 1.2.3 with one commit, of a person without any settings."""
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "Ana")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "ana@club.example")
        monkeypatch.setenv(f"GIT_{name}_DATE", "2026-12-24T12:00:00+0000")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setattr(commit, "ROOT", tmp_path)
    monkeypatch.setattr(commit, "read_version", lambda: "1.2.3")
    (tmp_path / "CHANGELOG.md").write_text("# Changes\n\n## Unreleased\n\n- x\n", encoding="utf-8")
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "--quiet", "--message", "Begin")
    return tmp_path


def git(folder: Path, *words: str) -> None:
    subprocess.run(["git", "-C", str(folder), *words], check=True)


def test_only_a_tagged_commit_with_its_changes_is_a_release(repository: Path) -> None:
    assert reasons_against() == [_NOT_IN_CHANGES, _NO_TAG]
    changes = repository / "CHANGELOG.md"
    changes.write_text("# Changes\n\n## 1.2.3 - 2026-12-24\n\n- x\n", encoding="utf-8")
    assert reasons_against() == ["Files here differ from the commit.", _NO_TAG]
    git(repository, "commit", "--quiet", "--all", "--message", "Release 1.2.3")
    git(repository, "tag", "v1.2.2")
    assert reasons_against() == [_NO_TAG]
    git(repository, "tag", "v1.2.3")
    assert reasons_against() == []
    (repository / "left over").touch()
    assert reasons_against() == ["Files here differ from the commit."]


def test_what_is_built_are_the_files_of_the_commit(repository: Path) -> None:
    (repository / "left over").touch()
    (repository / "CHANGELOG.md").write_text("changed", encoding="utf-8")
    with exported() as folder:
        assert folder.name == "kaillera-client-1.2.3"
        assert [path.name for path in folder.iterdir()] == ["CHANGELOG.md"]
        assert "Unreleased" in (folder / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not folder.exists()
    assert commit_time() == 1_798_113_600


def test_a_folder_without_git_is_no_release(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(commit, "ROOT", tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(ReleaseError, match="made in a clone of the repository"):
        commit_time()
