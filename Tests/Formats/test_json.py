"""Every JSON result agrees with the schemas in Schemas, which know every key that is written."""

import json

import pytest
from hostile import ATTACKS, big_paragraph, letter
from jsonschema import Draft202012Validator
from referencing import Registry, Resource

SAMPLE = "Corpora/samples/09-exceptional-two-encounters.txt"


def closed(schema):
    """The schema with every object closed, so that a key it does not know is an error."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: part if key == "if" else closed(part) for key, part in schema.items()}
    if schema.get("type") == "object":
        result["additionalProperties"] = False
    return result


@pytest.fixture(scope="module")
def schemas(project):
    files = {f.name: json.loads(f.read_text()) for f in (project / "Schemas").glob("*.json")}
    assert set(files) == {"result.schema.json", "summary.schema.json"}
    for schema in files.values():
        Draft202012Validator.check_schema(schema)
    files = {name: closed(schema) for name, schema in files.items()}
    registry = Registry().with_resources(
        (name, Resource.from_contents(schema)) for name, schema in files.items())
    return {name: Draft202012Validator(schema, registry=registry)
            for name, schema in files.items()}


def check(validator, value):
    errors = [f"{e.json_path}: {e.message[:200]}" for e in validator.iter_errors(value)]
    assert not errors, "\n".join(errors[:5])


def test_every_sample(vouch, project, schemas):
    samples = sorted(str(f) for f in (project / "Corpora/samples").iterdir()
                     if f.suffix in {".txt", ".docx", ".xml"})
    report = json.loads(vouch.run("score", "--format", "json", *samples))
    assert len(report) == len(samples) > 5
    check(schemas["result.schema.json"], report)


def test_one_letter_and_errors(vouch, project, schemas):
    one = json.loads(vouch.run("score", "--format", "json", str(project / SAMPLE)))
    check(schemas["result.schema.json"], one)
    vouch.write("empty.txt", "")
    vouch.write("broken.docx", b"PK\x03\x04" + b"\x7f" * 100)
    several = vouch.run("score", "--format", "json", "empty.txt", "broken.docx", "none.txt",
                        status=2)
    records = json.loads(several)
    assert [r["error"]["kind"] for r in records] == ["empty", "damaged", "io"]
    check(schemas["result.schema.json"], records)


def test_batch_with_duplicates_and_errors(vouch, project, schemas):
    text = (project / SAMPLE).read_text()
    for name, content in {"a.txt": text, "b.txt": text, "c.txt": "Dear all, she is good.",
                          "d.txt": ""}.items():
        vouch.write(f"in/{name}", content)
    vouch.run("batch", "in", "--quiet", "--output", "out", status=2)
    lines = (vouch.folder / "out/results.jsonl").read_text().splitlines()
    records = [json.loads(line) for line in lines]
    assert records[0]["findings"][-1]["kind"] == "duplicate-text"
    assert "error" in records[3]
    for record in records:
        check(schemas["result.schema.json"], record)
    summary = json.loads((vouch.folder / "out/summary.json").read_text())
    assert summary["duplicates"]["clusters"] and summary["failures"] and summary["writers"]
    check(schemas["summary.schema.json"], summary)


def test_stream(vouch, schemas):
    records = [{"id": 7, "text": "Dear Director: ..."}, {"id": "x\u202e", "text": "Dear all"},
               {"id": "no text"}]
    lines = "".join(json.dumps(r) + "\n" for r in records).encode()
    output = vouch.run("batch", "-", status=2, stdin=lines).decode().splitlines()
    results = [json.loads(line) for line in output]
    assert [r.get("id") for r in results] == [7, "x\u202e", "no text"]
    for result in results:
        check(schemas["result.schema.json"], result)


@pytest.mark.parametrize("attack", ATTACKS)
def test_hostile_letters(vouch, schemas, attack):
    vouch.write("draft.txt", letter(ATTACKS[attack]))
    output = vouch.run("score", "--format", "json", "draft.txt")
    report = json.loads(output)
    check(schemas["result.schema.json"], report)
    text = vouch.run("text", "draft.txt")
    for passage in report["findings"] + report["evidence"] + report["scenarios"]:
        if span := passage["span"]:
            assert passage["quote"].encode() == text[span["start"]:span["end"]]
    unsafe = set(range(0x7F, 0xA0)) | set(range(0x2028, 0x202F)) | set(range(0x2066, 0x206A))
    assert not unsafe & set(map(ord, output.decode()))
    assert all(c == "\n" or ord(c) >= 0x20 for c in output.decode())


def test_a_long_paragraph(vouch, schemas):
    vouch.write("long.txt", big_paragraph())
    check(schemas["result.schema.json"], json.loads(
        vouch.run("score", "--format", "json", "long.txt")))


def test_the_schema_rejects(schemas):
    validator = schemas["result.schema.json"]
    assert not validator.is_valid({"schema": 1, "source": {"path": "a"}})
    assert not validator.is_valid(
        {"schema": 1, "source": {"path": "a"}, "error": {"kind": "Bad Kind", "message": ""}})
