"""CSV results open in a spreadsheet as one row a letter, and no cell runs."""

import csv
import io

import pytest
from hostile import ATTACKS, big_paragraph, letter

FORMULA = tuple("=+-@|\t\r\n\uff1d\uff0b\uff0d\uff20")


def table(vouch, status=0):
    vouch.run("batch", "in", "--quiet", "--output", "out", "--format", "csv", status=status)
    data = (vouch.folder / "out/results.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and data.endswith(b"\r\n")
    text = data[3:].decode()
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len({len(row) for row in rows}) == 1
    for row in rows:
        for cell in row:
            assert not cell.lstrip().startswith(FORMULA) and not cell.startswith(FORMULA), cell
    return rows


def test_hostile_letters(vouch):
    for name, attack in ATTACKS.items():
        vouch.write(f"in/{name}.txt", letter(attack))
    rows = table(vouch)
    assert [row[0] for row in rows[1:]] == [f"in/{name}.txt" for name in sorted(ATTACKS)]


@pytest.mark.parametrize("name", ["=1+1.txt", "+1.txt", "-1.txt", "@sum.txt", "|cmd.txt",
                                  " =1.txt", "\t=1.txt", "\uff1d1.txt", "a\"b,c;d.txt",
                                  "a\nb.txt", "\u202ea.txt"])
def test_hostile_names(vouch, name):
    vouch.write(f"in/{name}", "")
    (vouch.folder / name).write_bytes(letter("kind").encode())
    # Below '.' a path begins with its own name.
    vouch.run("batch", ".", "--quiet", "--output", "here", "--format", "csv", status=2)
    rows = table(vouch, status=2)
    assert rows[1][-1].startswith("empty")
    text = (vouch.folder / "here/results.csv").read_bytes()[3:].decode()
    for row in csv.reader(io.StringIO(text, newline=""), strict=True):
        assert not row[0].lstrip().startswith(FORMULA), row[0]


def test_hostile_people(vouch):
    """Names that the letter gives stand in cells of their own."""
    for number, name in enumerate(["=Amara Okafor", "@Okafor", "-Okafor", "+Okafor"]):
        vouch.write(f"in/{number}.txt",
                    f"Re: {name}\n\nDear Director:\n\nI recommend {name}.\n\nSincerely,\n{name}, MD\n")
    assert len(table(vouch)) == 5


def test_a_long_paragraph(vouch):
    vouch.write("in/long.txt", big_paragraph())
    assert len(table(vouch)) == 2
