"""Headless Chromium, and the pages that the built program writes."""

import base64
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "Tests/Formats"))

# Device widths in CSS pixels: a telephone and a laptop.
WIDTHS = (360, 1280)


@pytest.fixture(scope="session")
def project():
    return PROJECT


@pytest.fixture(scope="session")
def vouch():
    binary = os.environ.get("VOUCH_BINARY") or PROJECT / ".build/release/vouch"
    assert Path(binary).is_file(), f"{binary} is missing: run 'make build'"

    def run(*arguments, status=0, timeout=120):
        result = subprocess.run([str(binary), *map(str, arguments)], capture_output=True,
                                timeout=timeout, check=False)
        assert result.returncode == status, result.stderr.decode()
        return result.stdout

    return run


@pytest.fixture(scope="session")
def axe():
    """The source of axe-core, which the package of another tool carries."""
    package = importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0]
    return (Path(package) / "axe.min.js").read_text()


class Browser:
    """A page in Chromium; what it logs is collected."""

    def __init__(self, driver, axe_source):
        self.driver = driver
        self.axe_source = axe_source

    def open(self, path, width=1280, dark=False, scripts=True):
        command = self.driver.execute_cdp_cmd
        command("Emulation.setDeviceMetricsOverride",
                {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        command("Emulation.setEmulatedMedia", {"media": "", "features": [scheme]})
        command("Emulation.setScriptExecutionDisabled", {"value": not scripts})
        self.driver.get("about:blank")
        self.driver.get_log("browser")
        self.driver.get(Path(path).as_uri() if not str(path).startswith("file:") else str(path))

    def js(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def log(self):
        """What the page wrote to the console, refused by its policy and failed to load included."""
        return [entry["message"] for entry in self.driver.get_log("browser")]

    def faults(self):
        """Serious and critical faults that axe-core finds, as lines."""
        self.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
        try:
            self.js(self.axe_source)
            found = self.driver.execute_async_script(
                "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']})"
                ".then((r) => done(r.violations), (e) => done([{impact: 'critical', id: String(e),"
                " nodes: []}]));")
        finally:
            self.driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": False})
        return [f"{v['id']}: {node['html'][:200]} {node.get('failureSummary', '')[:300]}"
                for v in found if v["impact"] in ("serious", "critical")
                for node in v["nodes"] or [{"html": ""}]]

    def overflow(self):
        """What makes the page wider than the window, outside of boxes that scroll by themselves."""
        return self.js("""
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          const wide = [...document.body.querySelectorAll("*")].filter((e) =>
            e.getBoundingClientRect().right > width + 1 || e.scrollWidth > width);
          return ["page", ...wide.slice(0, 5).map((e) => e.tagName + "." + e.className)];
        """)

    def pdf(self):
        """The page as printed on US Letter with its own margins."""
        printed = self.driver.execute_cdp_cmd("Page.printToPDF", {
            "paperWidth": 8.5, "paperHeight": 11, "preferCSSPageSize": True,
            "printBackground": False})
        return base64.b64decode(printed["data"])


@pytest.fixture(scope="session")
def browser(axe):
    options = Options()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                     "--no-proxy-server", "--host-resolver-rules=MAP * ~NOTFOUND",
                     "--disable-background-networking", "--disable-component-update"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    driver.set_page_load_timeout(60)
    driver.set_script_timeout(60)
    yield Browser(driver, axe)
    driver.quit()
