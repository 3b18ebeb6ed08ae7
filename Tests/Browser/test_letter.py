"""The page of one letter, as a person meets it."""

import re
import shutil
import subprocess

import pytest
from conftest import WIDTHS
from hostile import ATTACKS, big_paragraph, letter
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SAMPLES = ["02-checkbox-template.txt", "05-adequate-pleasant-month.txt",
           "06-adequate-rating-table.docx", "10-exceptional-acting-intern.docx"]


def write(vouch, folder, source):
    page = folder / "letter.html"
    vouch("score", "--format", "html", "--output", page, source)
    return page


@pytest.fixture(scope="module")
def page(vouch, project, tmp_path_factory):
    return write(vouch, tmp_path_factory.mktemp("page"), project / "Corpora/samples" / SAMPLES[1])


@pytest.mark.parametrize("sample", SAMPLES)
def test_samples_are_clean(vouch, project, browser, tmp_path, sample):
    source = write(vouch, tmp_path, project / "Corpora/samples" / sample)
    for width in WIDTHS:
        for dark in (False, True):
            browser.open(source, width=width, dark=dark)
            assert browser.overflow() == []
            assert browser.faults() == []
            assert browser.log() == []


def test_the_page_needs_no_script(browser, page):
    browser.open(page)
    text = "return document.body.innerText.replace(/printed .*/, '')"
    shown = browser.js(text)
    browser.open(page, scripts=False)
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert browser.js(text) == shown


def test_dark_is_dark(browser, page):
    luminance = """
      const color = getComputedStyle(document.body).backgroundColor;
      const root = getComputedStyle(document.documentElement).backgroundColor;
      const [r, g, b, a] = (color.endsWith(", 0)") ? root : color).match(/[0-9.]+/g).map(Number);
      return (r + g + b) / 765;
    """
    browser.open(page)
    assert browser.js(luminance) > 0.85
    browser.open(page, dark=True)
    assert browser.js(luminance) < 0.25


def test_passages_and_notes_link_both_ways(browser, page):
    browser.open(page)
    pairs = browser.js("""
      const target = (a) => document.getElementById(a.getAttribute("href").slice(1));
      return [...document.querySelectorAll(".text a.ref")].map((ref) => {
        const note = target(ref);
        return [note !== null, note && target(note.querySelector("a.number")) === ref];
      });
    """)
    assert pairs and all(there and back for there, back in pairs)
    dangling = browser.js("""
      return [...document.querySelectorAll("a[href^='#']")].map((a) => a.getAttribute("href"))
        .filter((href) => !document.getElementById(href.slice(1)));
    """)
    assert dangling == []


def test_a_reference_leads_to_its_open_note(browser, page):
    browser.open(page)
    references = browser.driver.find_elements(By.CSS_SELECTOR, ".text a.ref")
    reference = references[-1]
    note = reference.get_attribute("href").split("#")[1]
    browser.js("arguments[0].scrollIntoView({block: 'center'})", reference)
    reference.click()
    assert browser.js("return location.hash") == "#" + note
    assert browser.js("return document.getElementById(arguments[0]).querySelector('details').open",
                      note)
    assert browser.js("""
      const box = document.getElementById(arguments[0]).getBoundingClientRect();
      return box.bottom > 0 && box.top < innerHeight;
    """, note)
    assert browser.js("""
      return document.querySelector(".notes .note:target, .note.on")?.id === arguments[0];
    """, note)


def test_a_passage_leads_to_a_note(browser, page):
    browser.open(page)
    mark = browser.driver.find_element(By.CSS_SELECTOR, ".text mark")
    numbers = mark.get_attribute("data-n").split()
    browser.js("arguments[0].scrollIntoView({block: 'center'})", mark)
    mark.click()
    assert browser.js("return location.hash") in [f"#n{number}" for number in numbers]


def test_the_keyboard_reaches_every_link(browser, page):
    browser.open(page)
    wanted = browser.js("""
      return [...document.querySelectorAll("a[href], summary, input, button, select")]
        .filter((e) => e.checkVisibility()).length;
    """)
    seen = []
    for _ in range(wanted):
        browser.driver.switch_to.active_element.send_keys(Keys.TAB)
        state = browser.js("""
          const e = document.activeElement, style = getComputedStyle(e);
          window.places ??= new Map();
          if (!places.has(e)) places.set(e, places.size);
          return [places.get(e), e.tagName,
            style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1];
        """)
        seen.append(state[0])
        assert state[1] != "BODY"
        assert state[2], f"{state[1]} shows no focus"
    assert len(set(seen)) == wanted


def test_layers_can_be_hidden(browser, page):
    browser.open(page)
    look = """
      const mark = document.querySelector(".text mark.warning, .text mark.critical");
      const style = getComputedStyle(mark);
      return [style.backgroundColor, style.textDecorationLine, style.borderBottomStyle].join(" ");
    """
    before = browser.js(look)
    box = browser.driver.find_element(By.CSS_SELECTOR, "input.show-weakness")
    box.click()
    assert browser.js(look) != before
    box.click()
    assert browser.js(look) == before


def test_marks_have_a_second_cue(browser, page):
    """Every kind of mark is told apart without colour: by a sign in its reference."""
    browser.open(page)
    signs = browser.js("""
      return [...document.querySelectorAll(".text a.ref")].map((ref) =>
        [ref.className.replace("ref", "").trim(), ref.textContent.replace(/[0-9]+/, "").trim()]);
    """)
    assert all(sign for _, sign in signs)
    layers = {}
    for layer, sign in signs:
        layers.setdefault(sign, set()).add(layer)
    assert all(len(found) == 1 for found in layers.values())


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs pdftotext (poppler-utils)")
def test_print(browser, page, tmp_path):
    browser.open(page)
    file = tmp_path / "page.pdf"
    file.write_bytes(browser.pdf())
    info = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert re.search(r"Page size:\s+612 x 792", info)
    assert 1 <= int(re.search(r"Pages:\s+(\d+)", info)[1]) <= 6
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True,
                          check=True).stdout
    pages = text.rstrip("\f").split("\f")
    for number, printed in enumerate(pages):
        assert "05-adequate-pleasant-month" in printed, f"page {number + 1} has no head"
        assert "printed " in printed
    # Closed notes are opened on paper, and every sign of a passage is there.
    assert text.count("Why ") >= 3
    assert "▲" in text


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_letters(vouch, browser, tmp_path, attack):
    (tmp_path / "draft.txt").write_text(letter(ATTACKS[attack]))
    plain = tmp_path / "plain.html"
    (tmp_path / "plain.txt").write_text(letter("kind"))
    vouch("score", "--format", "html", "--output", plain, tmp_path / "plain.txt")
    tags = "return [...new Set([...document.querySelectorAll('*')].map((e) => e.tagName))].sort()"
    browser.open(plain)
    allowed = set(browser.js(tags))
    browser.open(write(vouch, tmp_path, tmp_path / "draft.txt"))
    assert browser.log() == []
    assert set(browser.js(tags)) <= allowed | {"MARK", "BR"}
    assert browser.js("return document.scripts.length") == 1
    assert browser.js("""
      return [...document.querySelectorAll("*")].flatMap((e) => [...e.attributes])
        .filter((a) => a.name.startsWith("on") || a.name === "style" || a.name === "src").length;
    """) == 0
    links = browser.js("return [...document.links].map((a) => a.getAttribute('href'))")
    assert links and all(link.startswith("#") for link in links)
    assert not re.search(r"[\u202a-\u202e\u2066-\u2069]", browser.js("return document.body.innerText"))


def test_a_long_paragraph(vouch, browser, tmp_path):
    (tmp_path / "long.txt").write_text(big_paragraph(20_000))
    browser.open(write(vouch, tmp_path, tmp_path / "long.txt"), width=360)
    assert browser.overflow() == []
    assert browser.log() == []


def test_several_letters_and_errors(vouch, project, browser, tmp_path):
    samples = [project / "Corpora/samples" / name for name in SAMPLES[:2]]
    page = tmp_path / "several.html"
    vouch("score", "--format", "html", "--output", page, *samples, tmp_path / "none.txt", status=2)
    browser.open(page)
    assert browser.log() == []
    assert browser.faults() == []
    assert browser.js("""
      const ids = [...document.querySelectorAll("[id]")].map((e) => e.id);
      return ids.length === new Set(ids).size;
    """)
    assert browser.js("return document.querySelectorAll('article').length") == 3
