"""The built program, and letters that try to break out of its reports."""

import os
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]


class Vouch:
    """Runs the program in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary = binary
        self.folder = folder

    def run(self, *arguments, status=0, stdin=b""):
        result = subprocess.run(
            [self.binary, *arguments], cwd=self.folder, input=stdin, capture_output=True,
            timeout=120, env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}, check=False)
        assert result.returncode == status, result.stderr.decode()
        return result.stdout

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name


@pytest.fixture(scope="session")
def project():
    return PROJECT


@pytest.fixture
def vouch(tmp_path):
    binary = os.environ.get("VOUCH_BINARY") or PROJECT / ".build/release/vouch"
    assert Path(binary).is_file(), f"{binary} is missing: run 'make build'"
    return Vouch(str(binary), tmp_path)
