// Passages and their notes show each other; the page tells everything without this.
(() => {
  "use strict";
  const numbers = (mark) => mark.dataset.n.trim().split(" ");
  const article = (element) => element.closest(".letter-report");

  // Each note of an article with its reference and the pieces of its passage.
  const links = new Map();
  for (const note of document.querySelectorAll(".notes .note")) {
    const cut = note.id.lastIndexOf("n");
    const prefix = note.id.slice(0, cut), number = note.id.slice(cut + 1);
    links.set(note.id, {
      note, prefix, number, ref: document.getElementById(prefix + "p" + number), pieces: [],
    });
  }
  const prefixes = new Map();
  for (const { note, prefix } of links.values()) prefixes.set(article(note), prefix);
  for (const mark of document.querySelectorAll(".text mark")) {
    const prefix = prefixes.get(article(mark));
    for (const number of numbers(mark)) links.get(prefix + "n" + number)?.pieces.push(mark);
  }

  const show = (link, on) => {
    for (const element of [link.note, link.ref, ...link.pieces]) element?.classList.toggle("on", on);
  };
  for (const link of links.values()) {
    for (const element of [link.note, link.ref]) {
      if (!element) continue;
      for (const type of ["mouseenter", "focusin"]) element.addEventListener(type, () => show(link, true));
      for (const type of ["mouseleave", "focusout"]) element.addEventListener(type, () => show(link, false));
    }
    link.ref?.addEventListener("click", () => { link.note.querySelector("details").open = true; });
  }

  // A click on a passage opens the note of its shortest annotation; selecting text does not.
  document.addEventListener("click", (event) => {
    const mark = event.target.closest?.(".text mark");
    if (!mark || !getSelection().isCollapsed) return;
    const prefix = prefixes.get(article(mark));
    const found = numbers(mark).map((number) => links.get(prefix + "n" + number)).filter(Boolean);
    found.sort((a, b) => a.pieces.length - b.pieces.length);
    if (found.length) location.hash = found[0].note.id;
  });

  // A note that is linked to is open.
  const openTarget = () => {
    const details = links.get(decodeURIComponent(location.hash.slice(1)))?.note.querySelector("details");
    if (details) details.open = true;
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  for (const time of document.querySelectorAll(".printed")) {
    const now = new Date();
    time.dateTime = now.toISOString().slice(0, 10);
    time.textContent = "printed " + now.toLocaleDateString("en-US", { dateStyle: "long" });
  }
})();
