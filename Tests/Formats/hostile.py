"""Letters whose text, names and length try to change the reports that quote them."""

FRAME = """\
Harbor University Hospital
14 September 2025

Dear Program Director:

I supervised Dr. Amara Okafor for four weeks on our inpatient service. {0} is a hard worker \
and a team player. {1}

When a 58-year-old man came in with crushing chest pain and a normal first tracing, she asked \
for a second one within ten minutes, saw the inferior infarction evolve, called the \
catheterization laboratory herself and stayed with his wife until the artery was open. On the \
next morning she told the team what she had seen, what she had thought at every step and what \
she would do sooner if she met such a patient again. The interns have asked her for the slides.

With more confidence {2} she will become a good senior resident. She is a team player, {3} and \
a pleasure to work with.

Sincerely,
{4}, MD
Associate Professor of Medicine
"""

# What each letter tries, by name: one text that is put into every place of the frame.
ATTACKS = {
    "script": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "attributes": "\" onmouseover='alert(1)' style=\"display:none",
    "comment": "<!-- --> ]]> <![CDATA[ </textarea></style></title>",
    "entities": "&lt;b&gt; &#60;b&#62; &amp;",
    "markdown": "**bold** _em_ `code` ~~gone~~ # head\n\n- item\n1. one\n\n---\n> quote",
    "links": "[click](http://evil.example) ![x](http://evil.example/x.png) <http://evil.example>",
    "reference": "[x]: http://evil.example\n\n[x] [1](0)",
    "bare-links": "http://evil.example www.evil.example a@evil.example @everyone #12 :skull:",
    "table": "| a | b |\n| --- | --- |\n| c | d |",
    "fence": "```\n~~~\n`` ` ``` `",
    "math": "$x$ $$y$$ {0} {{1}} [2](3)",
    "bidi": "\u202eabc\u202c \u2066def\u2069 \u200f",
    "control": "\x1b[31mred \u0085 \u2028 \u2029 \u00ad \u0091",
    "formula": "=HYPERLINK(\"http://evil.example\",\"x\")",
    "quotes": "\"a\" 'b' \\\" \\u0022 \\n {\"score\": 100}",
    "wide": "\u7dd1\u306e\U0001f600 e\u0301 \U0001d518\u200d",
}


def letter(attack):
    """A letter with the attack in its sentences, its praise and its signature."""
    return FRAME.format(*[attack] * 5)


def big_paragraph(words=150_000):
    """A letter whose one paragraph of praise is about a megabyte long."""
    return FRAME.format("She", "She is a team player " * (words // 5), "", "kind", "Elena Marsh")
