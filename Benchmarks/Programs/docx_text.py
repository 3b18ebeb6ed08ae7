"""Prints the text of Word files with python-docx: docx_text.py LIST, a file with a path on each line."""

import sys

import docx

with open(sys.argv[1], encoding="utf-8") as paths:
    for path in paths:
        for paragraph in docx.Document(path.rstrip("\n")).paragraphs:
            print(paragraph.text)
