"""Writes the seed corpus from the samples and from small texts of each format."""
import io, os, struct, sys, zipfile

ROOT = os.path.dirname(os.path.abspath(__file__))
SAMPLES = os.path.join(ROOT, "..", "Corpora", "samples")
OUT = sys.argv[1]


def put(target, name, data):
    folder = os.path.join(OUT, target)
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)


def zipped(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
P = "http://schemas.openxmlformats.org/package/2006/relationships"
BODY = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Dear'
    '</w:t><w:tab/><w:br/><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B7"/></w:r></w:p>'
    '<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>y</w:t></w:r></w:ins>'
    '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>D</w:instrText>'
    '<w:fldChar w:fldCharType="separate"/><w:t>z</w:t><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>b</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>'
    '</w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    '<w:sectPr><w:headerReference r:id="h"/></w:sectPr>'
)
DOCUMENT = f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{BODY}</w:body></w:document>'


def links(*links):
    rows = "".join(f'<Relationship Id="{i}" Type="{R}/{t}" Target="{g}"/>' for i, t, g in links)
    return f'<Relationships xmlns="{P}">{rows}</Relationships>'


PARTS = {
    "_rels/.rels": links(("a", "officeDocument", "word/document.xml")),
    "word/document.xml": DOCUMENT,
    "word/_rels/document.xml.rels": links(
        ("h", "header", "header1.xml"), ("n", "numbering", "numbering.xml")),
    "word/header1.xml": f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>H</w:t></w:r></w:p></w:hdr>',
    "word/numbering.xml": f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl '
    'w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
}
PKG = "http://schemas.microsoft.com/office/2006/xmlPackage"
FLAT = f'<pkg:package xmlns:pkg="{PKG}">' + "".join(
    f'<pkg:part pkg:name="/{n}"><pkg:xmlData>{x}</pkg:xmlData></pkg:part>' for n, x in PARTS.items()
) + "</pkg:package>"
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
FODT = (
    f'<office:document xmlns:office="{ODF}office:1.0" xmlns:text="{ODF}text:1.0" '
    f'xmlns:style="{ODF}style:1.0" xmlns:draw="{ODF}drawing:1.0"><office:master-styles>'
    '<style:master-page style:name="Standard"><style:header><text:p>H</text:p></style:header>'
    '</style:master-page></office:master-styles><office:automatic-styles><text:list-style '
    'style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/>'
    '</text:list-style></office:automatic-styles><office:body><office:text><text:p>a<text:s '
    'text:c="3"/><text:tab/><text:note><text:note-body><text:p>n</text:p></text:note-body>'
    '</text:note><draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame>'
    '</text:p><text:list text:style-name="L"><text:list-item><text:p>i</text:p></text:list-item>'
    '</text:list></office:text></office:body></office:document>'
)
RTF = (
    r"\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset128 B;}{\f2\fcharset2 Symbol;}}"
    r"{\header H\par}\f0 Dear \'e9\u8217?\f1\'93\'fa\f2\'b7{\*\x y}{\field{\*\fldinst a}{\fldrslt b}}"
    r"{\footnote n}{\v h}\bin2 xx{\shp{\*\shpinst{\shptxt t\par}}}{\upr{a}{\*\ud{\u233 e}}}"
    r"{\listtext\tab}\cell\row\uc2\u-10179??\u-8704??\par}"
)
HTML = (
    "<html><head><meta charset=utf-8><title>t</title></head><body><p style='display:none'>h</p>"
    "<p>Dear&nbsp;&#8217;<br><![if x]>1<![endif]><ol><li>a<li>b</ol><pre> x\n</pre><table><td>c"
    "<script>a<b</script><!-- x --></body></html>"
)
TEXT = "Dear Program Director,\r\nI recommend Dr. O\u2019Neil \u2014 caf\u00e9.\r\tx\f\n"
PDF = (
    "Some University\n\nDear Program Director,\n\nI have known Dr. O\u2019Neil for two years, and I have "
    "seen her care for a\ngreat many patients on our ward; her follow-\nup was well-\nread, her notes of the "
    "\ufb01rst day a\npleasure.\n\n  1. one\n  \u2022 two\n\nPage 1 of 2\n\fSome University\n\nSincerely,\nA\n\n"
    "Page 2 of 2\n\f"
)
LINES = {
    "text": r'{"id": 7, "text": "Dear Dr. O\u2019Neil:\n\ud83d\ude00 \"x\" \\ \/"}',
    "more": '{"a": [1, -2.5e-3, true, null, {"b": []}], "text": "t", "id": "a", "text": "u"}',
    "wrong": '{"id": {}, "text": 3}',
    "path": "letters/a b.txt",
}
SIGNED = struct.pack("<QQiI64H", 1, 2, 734, 90, *range(64))
LINE = b'{"source":{"path":"","words":9},"findings":[]}'
TAIL = struct.pack("<IIiI", 18, 20, 44, len(LINE)) + LINE
FIGURES = struct.pack("<HBII", 3, 1, 512, 2) + struct.pack("<H2I", 2, 71, 80)
FIGURES += struct.pack("<H3I", 3, 0, 1, 2) + b"".join(
    struct.pack("<I", len(name)) + name for name in [b"A", b"", b"surgery"])
FAILED = struct.pack("<QQiI64H", 1, 2, -1, 0, *[0] * 64) + b"".join(
    struct.pack("<I", len(text)) + text for text in [b"io", b"there is no such file"])
odt = {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": FODT}

put("FuzzZip", "deflated", zipped(PARTS))
put("FuzzZip", "stored", zipped(PARTS, zipfile.ZIP_STORED))
put("FuzzZip", "odt", zipped(odt, zipfile.ZIP_STORED))
for name, xml in [("document", DOCUMENT), ("flat", FLAT), ("odt", FODT)]:
    put("FuzzXML", name, xml.encode())
    put("FuzzXML", name + "16", xml.encode("utf-16"))
put("FuzzRTF", "all", RTF.encode())
put("FuzzHTML", "all", HTML.encode())
put("FuzzHTML", "wide", HTML.encode("utf-16"))
for code in ["utf-8", "utf-16", "utf-16-be", "utf-32", "cp1252", "utf-8-sig"]:
    put("FuzzText", code, TEXT.encode(code))
put("FuzzText", "mac", TEXT.encode("mac_roman"))
put("FuzzPDF", "pages", PDF.encode())
for name, line in LINES.items():
    put("FuzzStream", name, line.encode())
put("FuzzRecord", "letter", SIGNED + FIGURES + TAIL + struct.pack("<i", -1))
put("FuzzRecord", "page", SIGNED + FIGURES + TAIL + struct.pack("<i", 5) + b"<p>a<")
put("FuzzRecord", "failure", FAILED + TAIL + struct.pack("<i", -1))
for name in sorted(os.listdir(SAMPLES)):
    if name.endswith((".txt", ".docx", ".xml")):
        with open(os.path.join(SAMPLES, name), "rb") as file:
            data = file.read()
        # A changed package seldom gets past its checksums, so that letters are fuzzed as text and XML.
        put("FuzzZip" if name.endswith(".docx") else "FuzzLetter", name, data)
