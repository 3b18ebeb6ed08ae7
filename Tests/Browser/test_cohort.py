"""The page of a cohort: sorting, filters, search, links, and 5,000 letters."""

import json
import re
import shutil
import subprocess
from urllib.parse import unquote

import pytest
from conftest import WIDTHS
from hostile import ATTACKS, letter
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

MANY = 5_000
# Milliseconds that a filter of 5,000 rows may take, from the event to the layout.
MOST_MILLISECONDS = 200


def batch(vouch, folder, output, status=0):
    vouch("batch", folder, "--quiet", "--output", output, "--format", "html", status=status,
          timeout=300)
    return output / "index.html"


def rows(browser):
    """The rows that are shown, as lists of their cells' text."""
    return browser.js("""
      return [...document.querySelectorAll("#table tbody tr")].map((row) =>
        [...row.cells].map((cell) => cell.textContent.trim()));
    """)


def status(browser):
    return browser.js("return document.getElementById('status').textContent")


def options(browser, field):
    """Value and text of each choice but the first, which is all."""
    return browser.js("""
      return [...document.getElementById(arguments[0]).options].slice(1)
        .map((option) => [option.value, option.textContent]);
    """, field)


def choose(browser, field, value):
    """Chooses as a person does; the driver's own click on an option fires no input event."""
    browser.js("""
      const field = document.getElementById(arguments[0]);
      field.value = arguments[1];
      for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, {bubbles: true}));
    """, field, value)


@pytest.fixture(scope="module")
def corpus(vouch, project, tmp_path_factory):
    """A labelled corpus with a copied letter, an empty file and hostile letters."""
    folder = tmp_path_factory.mktemp("corpus")
    for source in sorted((project / "Corpora/dev-e/letters").glob("*.txt")):
        shutil.copy(source, folder)
    shutil.copy(folder / "e01.txt", folder / "copy.txt")
    (folder / "empty.txt").write_text("")
    for name, attack in ATTACKS.items():
        (folder / f"hostile-{name}.txt").write_text(letter(attack))
    (folder / "<i>&name;'.txt").write_text(letter("<b>"))
    output = tmp_path_factory.mktemp("cohort")
    page = batch(vouch, folder, output, status=2)
    return page, [json.loads(line) for line in (output / "results.jsonl").read_text().splitlines()]


@pytest.fixture(scope="module")
def many(vouch, project, tmp_path_factory):
    """5,000 letters: the labelled ones, each with a sentence of its own."""
    folder = tmp_path_factory.mktemp("many")
    letters = [f.read_text() for f in sorted((project / "Corpora").glob("dev-*/letters/*.txt"))]
    for number in range(MANY):
        text = letters[number % len(letters)]
        (folder / f"{number:05}.txt").write_text(f"{text}\n\nReference {number}.\n")
    return batch(vouch, folder, tmp_path_factory.mktemp("cohort"))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("dark", [False, True])
def test_the_page_is_clean(browser, corpus, width, dark):
    browser.open(corpus[0], width=width, dark=dark)
    assert browser.overflow() == []
    assert browser.faults() == []
    assert browser.log() == []


def test_every_letter_is_a_row(browser, corpus):
    page, records = corpus
    readable = [r for r in records if "error" not in r]
    browser.open(page)
    assert len(rows(browser)) == len(readable) < 100
    assert {row[4] for row in rows(browser)} == {f"{r['score']:.1f}" for r in readable}
    browser.open(page, scripts=False)
    browser.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert len(rows(browser)) == len(readable)
    assert not browser.js("return document.querySelector('.filters').checkVisibility()")


def test_sorting_by_any_column(browser, corpus):
    browser.open(corpus[0])
    count = len(rows(browser)[0])
    for column in range(count):
        header = f"#table thead th:nth-child({column + 1})"
        button = browser.driver.find_element(By.CSS_SELECTOR, header + " button")
        orders = []
        for _ in range(2):
            browser.js("arguments[0].click()", button)
            orders.append(browser.js(f"return document.querySelector('{header}').ariaSort"))
            keys = browser.js(f"""
              return [...document.querySelectorAll("#table tbody td:nth-child({column + 1}),"
                + "#table tbody th:nth-child({column + 1})")]
                .map((cell) => cell.dataset.v ?? cell.textContent);
            """)
            if browser.js(f"return 'n' in document.querySelector('{header}').dataset"):
                values = [float(key) if key else -1 for key in keys]
                assert values == sorted(values, reverse=orders[-1] == "descending")
            else:
                assert browser.js("""
                  const names = new Intl.Collator("en", {numeric: true, sensitivity: "base"});
                  const sign = arguments[1] === "descending" ? -1 : 1;
                  return arguments[0].every((key, i, all) =>
                    i === 0 || sign * names.compare(all[i - 1], key) <= 0);
                """, keys, orders[-1])
        assert sorted(orders) == ["ascending", "descending"]
        assert browser.js("return document.querySelectorAll('#table [aria-sort]').length") == 1


def test_filters(browser, corpus):
    page, records = corpus
    readable = [r for r in records if "error" not in r]
    browser.open(page)
    find = browser.driver.find_element

    for tier in ("weak", "strong"):
        find(By.CSS_SELECTOR, f"#tiers input[value={tier}]").click()
    wanted = [r for r in readable if r["tier"] in ("weak", "strong")]
    assert len(rows(browser)) == len(wanted) > 0
    assert {row[5] for row in rows(browser)} == {"weak", "strong"}
    assert status(browser) == f"{len(wanted)} of {len(readable)} letters"
    find(By.ID, "reset").click()
    assert len(rows(browser)) == len(readable)

    for value, option in options(browser, "kind")[:3]:
        choose(browser, "kind", value)
        kind = option.replace(" ", "-")
        found = [r for r in readable
                 if any(f["kind"] == kind for f in r["findings"] + r["evidence"])]
        assert len(rows(browser)) == len(found) > 0, option
    find(By.ID, "reset").click()

    value = options(browser, "specialty")[0][0]
    choose(browser, "specialty", value)
    found = [r for r in readable if r["letter"]["specialty"] == value]
    assert len(rows(browser)) == len(found) > 0
    find(By.ID, "reset").click()

    name = next(r["letter"]["applicant"] for r in readable if r["letter"]["applicant"])
    find(By.ID, "search").send_keys(name.lower())
    assert rows(browser) and all(name in row[1] for row in rows(browser))
    find(By.ID, "search").send_keys(" nobody has this name")
    assert rows(browser) == [] and status(browser).startswith("0 of")


def test_links_elsewhere_filter_the_table(browser, corpus):
    browser.open(corpus[0])
    link = browser.driver.find_element(By.CSS_SELECTOR, "a[data-tier=adequate]")
    browser.js("arguments[0].click()", link)
    assert {row[5] for row in rows(browser)} == {"adequate"}


def test_letters_open_and_lead_back(browser, corpus):
    page, _ = corpus
    browser.open(page)
    links = browser.js("return [...document.querySelectorAll('a[href]')].map((a) => a.href)")
    for link in set(links):
        file = link.split("#")[0]
        assert file.startswith("file://")
        assert (page.parent / unquote(file.removeprefix("file://"))).is_file(), link
    browser.driver.find_element(By.CSS_SELECTOR, "#table tbody a").click()
    assert browser.driver.current_url != page.as_uri()
    assert browser.log() == [] and browser.faults() == []
    browser.driver.find_element(By.LINK_TEXT, "All letters").click()
    assert browser.driver.current_url == page.as_uri()


def test_the_keyboard(browser, corpus):
    browser.open(corpus[0])
    first = browser.driver.find_element(By.CSS_SELECTOR, "#table tbody a")
    first.send_keys(Keys.ARROW_DOWN)
    assert browser.js("""
      const row = document.activeElement.closest("tr");
      return row !== null && row === document.querySelector("#table tbody").rows[1];
    """)
    header = browser.driver.find_element(By.CSS_SELECTOR, "#table thead th:nth-child(5) button")
    header.send_keys(Keys.ENTER)
    assert browser.js("return document.querySelectorAll('#table [aria-sort]').length") == 1
    browser.driver.switch_to.active_element.send_keys(Keys.TAB)
    assert browser.js("""
      const style = getComputedStyle(document.activeElement);
      return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1;
    """)


def test_hostile_letters_change_nothing(browser, corpus):
    browser.open(corpus[0])
    assert browser.js("return document.scripts.length") == 1
    assert browser.js("return document.querySelectorAll('i, img, iframe, object').length") == 0
    assert "<i>&name;'.txt" in [row[0].split("/")[-1] for row in rows(browser)]
    assert not re.search(r"[\u202a-\u202e\u2066-\u2069]",
                         browser.js("return document.body.textContent"))
    assert browser.js("""
      return [...document.querySelectorAll("*")].flatMap((e) => [...e.attributes])
        .filter((a) => a.name.startsWith("on") || a.name === "style" || a.name === "src").length;
    """) == 0


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="needs pdftotext (poppler-utils)")
def test_print(browser, corpus, tmp_path):
    browser.open(corpus[0])
    (tmp_path / "page.pdf").write_bytes(browser.pdf())
    info = subprocess.run(["pdfinfo", tmp_path / "page.pdf"], capture_output=True, text=True,
                          check=True).stdout
    assert re.search(r"Page size:\s+(612 x 792|792 x 612)", info)
    text = subprocess.run(["pdftotext", "-layout", tmp_path / "page.pdf", "-"],
                          capture_output=True, text=True, check=True).stdout
    assert all("printed " in printed for printed in text.rstrip("\f").split("\f"))
    assert "e56.txt" in text and "copy.txt" in text


def test_five_thousand_letters(browser, many):
    browser.open(many)
    assert browser.log() == []
    assert status(browser) == f"{MANY} letters"
    # The best of three: other programs of this machine are not to be measured.
    runs = [browser.js("""
      const table = document.getElementById("table");
      const time = (act) => {
        const start = performance.now();
        act();
        table.getBoundingClientRect();
        return performance.now() - start;
      };
      const set = (id, value) => time(() => {
        const field = document.getElementById(id);
        field.value = value;
        field.dispatchEvent(new Event("input", {bubbles: true}));
      });
      const first = (id) => document.getElementById(id).options[1].value;
      const button = (n) => table.tHead.rows[0].cells[n].querySelector("button");
      return {
        tier: time(() => document.querySelector("#tiers input").click()),
        reset: time(() => document.getElementById("reset").click()),
        specialty: set("specialty", first("specialty")), kind: set("kind", first("kind")),
        none: time(() => document.getElementById("reset").click()),
        search: set("search", "0 dr"), all: set("search", ""), writer: set("writer", "a"),
        score: time(() => button(4).click()), name: time(() => button(1).click()),
      };
    """) for _ in range(3)]
    measured = {what: min(run[what] for run in runs) for what in runs[0]}
    slow = {what: ms for what, ms in measured.items() if ms > MOST_MILLISECONDS}
    assert not slow, measured
