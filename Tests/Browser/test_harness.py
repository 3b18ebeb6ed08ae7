"""The checks of a page find what they look for: a page with every fault."""

PAGE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>faults</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"></head><body>
<p style="color: #ddd">refused by the policy</p><img src="http://evil.example/x.png">
<div><b>wide</b>{wide}</div><input type="text">
<script>console.error("a message"); throw new Error("a fault");</script></body></html>"""


def test_faults_are_found(browser, tmp_path):
    page = tmp_path / "page.html"
    page.write_text(PAGE.format(wide="x" * 600))
    browser.open(page, width=360)
    log = "\n".join(browser.log())
    for part in ["a message", "a fault", "style-src", "evil.example"]:
        assert part in log
    assert browser.overflow()[:2] == ["page", "DIV."]
    faults = "\n".join(browser.faults())
    for rule in ["image-alt", "label", "html-has-lang"]:
        assert rule in faults


def test_a_plain_page_has_none(browser, tmp_path):
    page = tmp_path / "page.html"
    page.write_text("<!DOCTYPE html><html lang='en'><meta charset='utf-8'><title>t</title>"
                    "<meta name='viewport' content='width=device-width'><main><h1>t</h1></main>")
    browser.open(page, width=360)
    assert browser.log() == [] and browser.overflow() == [] and browser.faults() == []
