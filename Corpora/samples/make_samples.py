#!/usr/bin/env python3
"""Makes the Word files of this folder: python3 make_samples.py (needs python-docx 1.2).

The files are the same bytes on every run: times and revision data are fixed.
"""

import datetime
import io
import pathlib
import zipfile

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from lxml import etree

FOLDER = pathlib.Path(__file__).resolve().parent
WHEN = datetime.datetime(2025, 9, 15, 9, 0, 0)
PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage"


def new_document(author):
    document = docx.Document()
    document.styles["Normal"].font.name = "Times New Roman"
    document.styles["Normal"].font.size = Pt(11)
    properties = document.core_properties
    properties.author = author
    properties.last_modified_by = author
    properties.title = "Letter of recommendation"
    properties.created = properties.modified = WHEN
    return document


def add_paragraphs(document, text):
    for paragraph in text.strip().split("\n\n"):
        lines = paragraph.split("\n")
        added = document.add_paragraph()
        for number, line in enumerate(lines):
            run = added.add_run(line)
            if number + 1 < len(lines):
                run.add_break()


def package_bytes(document):
    """The saved package with fixed times, and entries in the order of their names."""
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    parts.pop("docProps/thumbnail.jpeg", None)
    links = etree.fromstring(parts["_rels/.rels"])
    for link in list(links):
        if link.get("Target") == "docProps/thumbnail.jpeg":
            links.remove(link)
    parts["_rels/.rels"] = etree.tostring(
        links, xml_declaration=True, encoding="UTF-8", standalone=True)
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as target:
        for name in sorted(parts):
            entry = zipfile.ZipInfo(name, (2025, 9, 15, 9, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            entry.create_system = 3
            target.writestr(entry, parts[name], compresslevel=9)
    return output.getvalue()


def part_of(package, name):
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        return source.read(name)


def flat_opc(package):
    """The parts that hold or lead to text, as one XML file."""
    root = etree.Element(f"{{{PACKAGE}}}package", nsmap={"pkg": PACKAGE})
    with zipfile.ZipFile(io.BytesIO(package)) as source:
        types = etree.fromstring(source.read("[Content_Types].xml"))
        overrides = {node.get("PartName"): node.get("ContentType") for node in types}
        links = "application/vnd.openxmlformats-package.relationships+xml"
        wanted = ["_rels/.rels", "word/_rels/document.xml.rels"] + [
            name for name in sorted(source.namelist())
            if name.startswith("word/") and overrides.get("/" + name, "").endswith("main+xml")
            or name.startswith(("word/header", "word/footer"))]
        for name in wanted:
            part = etree.SubElement(root, f"{{{PACKAGE}}}part")
            part.set(f"{{{PACKAGE}}}name", "/" + name)
            part.set(f"{{{PACKAGE}}}contentType", overrides.get("/" + name, links))
            data = etree.SubElement(part, f"{{{PACKAGE}}}xmlData")
            data.append(etree.fromstring(source.read(name)))
    text = etree.tostring(root, encoding="UTF-8")
    return (b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            b'<?mso-application progid="Word.Document"?>\n' + text + b"\n")


def tracked_run(kind, text, number):
    change = OxmlElement(f"w:{kind}")
    change.set(qn("w:id"), str(number))
    change.set(qn("w:author"), "Department office")
    change.set(qn("w:date"), "2025-09-12T14:05:00Z")
    run = OxmlElement("w:r")
    content = OxmlElement("w:delText" if kind == "del" else "w:t")
    content.set(qn("xml:space"), "preserve")
    content.text = text
    run.append(content)
    change.append(run)
    return change


def add_tracked_paragraph(document, pieces, first_number):
    """A paragraph of (kind, text) pieces; the kind is text, ins or del."""
    paragraph = document.add_paragraph()
    for offset, (kind, text) in enumerate(pieces):
        if kind == "text":
            paragraph.add_run(text)
        else:
            paragraph._p.append(tracked_run(kind, text, first_number + offset))


def letterhead_sample():
    """Strong, emergency medicine; the letterhead stands in the page header."""
    document = new_document("Philippa Corrigan-Ashe")
    section = document.sections[0]
    header = section.header.paragraphs[0]
    header.text = "St. Wendelin Medical Center\nDepartment of Emergency Medicine"
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    section.footer.paragraphs[0].text = (
        "400 Larkspur Avenue, Marrowfield \u00b7 Telephone (555) 010-7834")
    add_paragraphs(document, """
September 15, 2025

Re: Bastien Mbeki-Lorne, applicant in emergency medicine

Dear Program Director,

I recommend Bastien Mbeki-Lorne strongly for residency in emergency medicine. As clerkship director I worked nine shifts with him during his four-week rotation in August 2025 and watched him take histories, place lines and talk with families.

One shift shows why. A 71-year-old retired welder came in with a cough and was triaged as low acuity. While the rest of us were busy with a trauma, Bastien noticed that his voice had changed since the morning and that he would not lie flat. He sat the man up, moved him to the resuscitation bay, and told me in two sentences that he was worried about the airway. Nasal endoscopy showed epiglottitis, and anesthesia intubated him in the operating room twenty minutes later. Bastien rode up with him and called the daughter.

He reads his patients' charts before he asks me for help, and he says so when he does not know. When a nurse corrected his dose of ketamine he thanked her, wrote the range on a card, and had it right the next day. Our residents rated him in the top tenth of the 46 students who rotated with us this year.

He can still be slow with documentation at the end of a shift; it improved after we spoke.

We would be glad to have him in our own program. I am happy to talk by telephone.

Sincerely,

Philippa Corrigan-Ashe, MD, FACEP
Associate Professor, Clerkship Director
""")
    return document


def table_sample():
    """Adequate, internal medicine; a form with a table of ratings."""
    document = new_document("Rosalind Achterberg")
    add_paragraphs(document, """
Wexcombe Community Hospital
Internal Medicine Clerkship

August 28, 2025

Dear Residency Selection Committee,

Mr. Dorian Kestrel-Nakamura completed an eight-week clerkship in internal medicine on my ward team from May to July 2025. I was his attending for three of those weeks and met him on rounds each morning. Our standard ratings are as follows.
""")
    table = document.add_table(rows=0, cols=3)
    table.style = "Table Grid"
    for row in [
            ("Domain", "Rating", "Remark"),
            ("Medical knowledge", "Above average", "Shelf score in the second third"),
            ("History and examination", "Above average", "Thorough, at times lengthy"),
            ("Communication", "Excellent", "Clear with patients and nurses"),
            ("Professionalism", "Excellent", "No concerns")]:
        cells = table.add_row().cells
        for cell, text in zip(cells, row):
            cell.text = text
    add_paragraphs(document, """
Mr. Kestrel-Nakamura usually followed four patients, most of them with pneumonia, heart failure or cellulitis. His presentations were complete and his plans were reasonable. He gave a short talk on hyponatremia to the team that was well prepared and included a useful table of causes.

He is a steady, kind and conscientious student who fits easily into a team. I recommend him for residency in internal medicine and expect him to perform well.

Yours sincerely,

Rosalind Achterberg, MD
Ward Attending, Internal Medicine
(555) 010-9015
""")
    return document


def tracked_sample():
    """Weak, general surgery; the office softened it with tracked changes."""
    document = new_document("Ludovic Pemberwick")
    add_paragraphs(document, """
September 12, 2025

Dear Program Director,
""")
    add_tracked_paragraph(document, [
        ("text", "I write in support of Ms. Henrike Solberg-Dunn, who spent "),
        ("del", "a few days"), ("ins", "two weeks"),
        ("text", " on our general surgery service in the spring. I am the section chief and saw "
                 "her mainly at morning conference.")], 10)
    add_tracked_paragraph(document, [
        ("text", "Ms. Solberg-Dunn was "), ("del", "quiet and sometimes late"),
        ("ins", "pleasant and attentive"),
        ("text", ". She observed a number of operations, including hernia repairs and "
                 "cholecystectomies, and was satisfactory in the operating room. I understand "
                 "from the residents that her knots are improving. Her case write-up on small "
                 "bowel obstruction was handed in on time and met the requirements of the "
                 "rotation.")], 20)
    add_tracked_paragraph(document, [
        ("text", "She has a solid foundation and, with the right guidance, should develop into a "
                 "capable resident. "),
        ("del", "I cannot say more than that."),
        ("ins", "I recommend her for a position in general surgery.")], 30)
    add_paragraphs(document, """
Sincerely,

Ludovic Pemberwick, MD, FACS
Chief, Section of General Surgery
Eastmere Hospital
""")
    return document


def exceptional_sample():
    """Exceptional, internal medicine; a bullet list and a header."""
    document = new_document("Thandeka Whitlock")
    document.sections[0].header.paragraphs[0].text = (
        "Calder Valley Veterans Hospital\tSection of General Internal Medicine")
    add_paragraphs(document, """
September 18, 2025

RE: Mateus Oyelaran-Fisk, internal medicine

Dear Dr. Vanterpool,

Of the sixty or so acting interns I have supervised since 2017, Mateus Oyelaran-Fisk is the one I would choose to look after my own family. I was his attending for all four weeks of his acting internship in July 2025. We rounded together every morning, and I watched him examine and talk with patients nearly every day.

A 66-year-old veteran was transferred to us with "altered mental status from a urinary infection". Mateus was not content with that. He telephoned the man's sister, learned that the confusion came and went with his meals, and went back to find that a new tablet for restless legs had been filled twice under two names. He stopped it, wrote out the timeline on one page, and the patient was himself in two days. He then phoned both pharmacies, so that it would not happen again.

In his third week a woman of 58 with metastatic ovarian cancer asked him, not me, whether she was dying. He sat down, asked what she had understood so far, and told her the truth in words she could use. I stood at the door and would not have changed a sentence. She chose to go home with hospice that Friday, and her husband has written to us about that conversation.

What sets him apart:
""")
    for item in [
            "He carried six patients from the first week, more than our interns in August.",
            "He caught a missed potassium of 2.6 on a colleague's patient during sign-out.",
            "His audit of our discharge summaries cut the median delay from five days to two."]:
        document.add_paragraph(item, style="List Bullet")
    add_paragraphs(document, """
I give him my highest recommendation, without reservation, and we will rank him first in our own program. He has waived his right to see this letter. My direct line is (555) 010-3358.

Sincerely,

Thandeka Whitlock, MD
Professor of Medicine, Site Director for Internal Medicine
""")
    return document


def bare_sample():
    """Strong, neurology; only the document.xml is kept."""
    document = new_document("Emeric Valdane")
    add_paragraphs(document, """
Northquay University Hospital
Department of Neurology

September 3, 2025

Dear Members of the Committee,

I am glad to support the application of Dr. Sunniva Hargreave-Patel to your neurology residency. She worked under my direct supervision on the stroke service for six weeks this spring, and we saw patients together on most days.

In her second week she was first to reach a 49-year-old bus driver whose "migraine with numbness" was to be discharged. She repeated the examination, found a left visual field cut that he had not noticed, and asked the team to wait for the angiogram. It showed a dissection of the vertebral artery. Her note set out the reasoning so clearly that we now use it, with names removed, to teach the students.

She also began a log of door-to-needle times with our nurses. By the end of her stay the median had fallen from 52 to 41 minutes.

I have worked with about thirty visiting graduates over the years and place her among the best four. I recommend her strongly and would welcome her as a resident here.

Sincerely yours,

Emeric Valdane, MD, PhD
Director of the Stroke Service
e.valdane@northquay.example, (555) 010-6120
""")
    return document


def flat_sample():
    """Weak, obstetrics and gynecology; a whole package in one XML file."""
    document = new_document("Giselle Thornquist")
    document.sections[0].header.paragraphs[0].text = "Ravensmoor Women's Clinic"
    add_paragraphs(document, """
September 5, 2025

To the Program Director

I have known Ms. Pernille Achebe-Stroud since January, when she began to attend my gynecology clinic on Tuesday afternoons, about ten sessions in all. I am a gynecologist in private practice.

Ms. Achebe-Stroud took histories and sat in on visits for contraception, menopause and prenatal care. She is polite and well read, asked good questions, and was careful with patients' privacy. She presented a journal article on iron deficiency in pregnancy to our staff. Our nurses found her helpful and easy to have around.

Her board scores and research speak for themselves. I believe that she will make a good resident in obstetrics and gynecology, and I recommend her to you.

With kind regards,

Giselle Thornquist, MD
""")
    return document


def main():
    files = {
        "03-weak-tracked-changes.docx": package_bytes(tracked_sample()),
        "04-weak-private-clinic.xml": flat_opc(package_bytes(flat_sample())),
        "06-adequate-rating-table.docx": package_bytes(table_sample()),
        "07-strong-letterhead-in-header.docx": package_bytes(letterhead_sample()),
        "08-strong-stroke-service.xml": part_of(package_bytes(bare_sample()), "word/document.xml"),
        "10-exceptional-acting-intern.docx": package_bytes(exceptional_sample()),
    }
    for name, content in files.items():
        (FOLDER / name).write_bytes(content)


if __name__ == "__main__":
    main()
