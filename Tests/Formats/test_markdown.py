"""Markdown reports as GitHub's reader shows them: what a letter says never becomes markup."""

import re
from html.parser import HTMLParser

import cmarkgfm
import pytest
from hostile import ATTACKS, big_paragraph, letter

BLOCKS = {"h1", "h2", "p", "strong", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td",
          "code", "hr", "em", "blockquote", "a", "br"}


class Outline(HTMLParser):
    """The elements and the text of a page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.elements = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def handle_comment(self, data):
        raise AssertionError(f"a comment: {data}")

    def handle_data(self, data):
        self.text += data


def outline(markdown):
    """The page as a tracker renders it: tables, bare links and HTML are on."""
    result = Outline()
    result.feed(cmarkgfm.github_flavored_markdown_to_html(
        markdown.decode(), options=cmarkgfm.Options.CMARK_OPT_UNSAFE))
    return result


def shape(page):
    """The elements without the list of quotations, whose number depends on the letter."""
    return [tag for tag, _ in page.elements]


def check(page):
    assert {tag for tag, _ in page.elements} <= BLOCKS
    for tag, attributes in page.elements:
        assert tag != "a" or attributes.get("href", "").startswith("#"), attributes
        assert set(attributes) <= {"align", "href"}


def words(text):
    return re.sub(r"\s+", " ", text).strip()


def test_a_letter(vouch, project):
    sample = str(project / "Corpora/samples/05-adequate-pleasant-month.txt")
    page = outline(vouch.run("score", "--format", "markdown", sample))
    check(page)
    tags = shape(page)
    assert tags.count("h1") == 1 and tags.count("table") == 2
    for heading in ["What to ask the writer", "Findings", "Strengths", "Axes"]:
        assert heading in page.text


def test_several_letters_and_errors(vouch, project):
    sample = str(project / "Corpora/samples/05-adequate-pleasant-month.txt")
    page = outline(vouch.run("score", "--format", "markdown", sample, "a|b`<i>.txt", status=2))
    check(page)
    assert "could not be read" in page.text and "a|b`<i>.txt" in page.text
    alone = outline(vouch.run("score", "--format", "markdown", "a|b`<i>.txt", status=2))
    check(alone)
    assert "a|b`<i>.txt" in alone.text


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize("options", [[], ["--all"]])
def test_hostile_letters(vouch, attack, options):
    vouch.write("draft.txt", letter(ATTACKS[attack]))
    output = vouch.run("score", "--format", "markdown", *options, "draft.txt")
    page = outline(output)
    check(page)
    tags = shape(page)
    assert tags.count("h1") == 1 and tags.count("h2") == 5 and tags.count("hr") == 1
    assert tags.count("table") == 2 and tags.count("blockquote") == 0
    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]", output.decode())


def test_quotations_are_shown_as_they_are(vouch):
    attack = "*a* _b_ `c` <i>d</i> [e](f) | g & h &lt; \\* $i$ https://j.example @k #1"
    sentence = f"She is a hard worker, dedicated, compassionate and reliable, {attack} and a great team player."
    vouch.write("draft.txt", f"Dear Director:\n\n{sentence}\n")
    page = outline(vouch.run("score", "--format", "markdown", "--all", "draft.txt"))
    check(page)
    assert words(sentence) in words(page.text)


def test_a_long_paragraph(vouch):
    vouch.write("long.txt", big_paragraph())
    output = vouch.run("score", "--format", "markdown", "long.txt")
    check(outline(output))
    assert len(output) < 20_000


def test_the_summary_of_a_batch(vouch):
    for name, attack in ATTACKS.items():
        vouch.write(f"in/{name}.txt", letter(attack))
    vouch.write("in/a|b`<script>&@x.txt", "")
    vouch.run("batch", "in", "--quiet", "--output", "out", "--format", "markdown", status=2)
    page = outline((vouch.folder / "out/summary.md").read_bytes())
    check(page)
    assert "a|b`<script>&@x.txt" in page.text


def test_the_rules(vouch):
    page = outline(vouch.run("rules", "--format", "markdown"))
    check(page)
    links = [a["href"] for tag, a in page.elements if tag == "a"]
    headings = re.findall(r"^## (.*)$", vouch.run("rules", "--format", "markdown").decode(), re.M)
    assert links == [f"#{h}" for h in headings] and len(links) > 20
