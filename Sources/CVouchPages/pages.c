#include "vouch_pages.h"

/* One array a file, and one line a file in the list below. */
static const unsigned char templates_body[] = {
#embed "templates/body.html"
};

static const unsigned char templates_cohort[] = {
#embed "templates/cohort.html"
};

static const unsigned char templates_failure[] = {
#embed "templates/failure.html"
};

static const unsigned char templates_frame[] = {
#embed "templates/frame.html"
};

static const unsigned char templates_gauge[] = {
#embed "templates/gauge.html"
};

static const unsigned char templates_group[] = {
#embed "templates/group.html"
};

static const unsigned char templates_letter[] = {
#embed "templates/letter.html"
};

static const unsigned char templates_note[] = {
#embed "templates/note.html"
};

static const unsigned char templates_paragraph[] = {
#embed "templates/paragraph.html"
};

static const unsigned char templates_reference[] = {
#embed "templates/reference.html"
};

static const unsigned char templates_row[] = {
#embed "templates/row.html"
};

static const unsigned char styles_base[] = {
#embed "styles/base.css"
};

static const unsigned char styles_cohort[] = {
#embed "styles/cohort.css"
};

static const unsigned char styles_letter[] = {
#embed "styles/letter.css"
};

static const unsigned char scripts_cohort[] = {
#embed "scripts/cohort.js"
};

static const unsigned char scripts_letter[] = {
#embed "scripts/letter.js"
};

static const unsigned char policies_cohort[] = {
#embed "policies/cohort.csp"
};

static const unsigned char policies_letter[] = {
#embed "policies/letter.csp"
};

static const struct vouch_page pages[] = {
    {"templates/body.html", templates_body, sizeof templates_body},
    {"templates/cohort.html", templates_cohort, sizeof templates_cohort},
    {"templates/failure.html", templates_failure, sizeof templates_failure},
    {"templates/frame.html", templates_frame, sizeof templates_frame},
    {"templates/gauge.html", templates_gauge, sizeof templates_gauge},
    {"templates/group.html", templates_group, sizeof templates_group},
    {"templates/letter.html", templates_letter, sizeof templates_letter},
    {"templates/note.html", templates_note, sizeof templates_note},
    {"templates/paragraph.html", templates_paragraph, sizeof templates_paragraph},
    {"templates/reference.html", templates_reference, sizeof templates_reference},
    {"templates/row.html", templates_row, sizeof templates_row},
    {"styles/base.css", styles_base, sizeof styles_base},
    {"styles/cohort.css", styles_cohort, sizeof styles_cohort},
    {"styles/letter.css", styles_letter, sizeof styles_letter},
    {"scripts/cohort.js", scripts_cohort, sizeof scripts_cohort},
    {"scripts/letter.js", scripts_letter, sizeof scripts_letter},
    {"policies/cohort.csp", policies_cohort, sizeof policies_cohort},
    {"policies/letter.csp", policies_letter, sizeof policies_letter},
};

const struct vouch_page *vouch_pages(size_t *count) {
  *count = sizeof pages / sizeof *pages;
  return pages;
}
