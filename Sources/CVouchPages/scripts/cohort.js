// Sorting, filters and search for the table of letters, which is whole and readable without them.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);
  const table = byId("table");
  if (!table) return;
  const body = table.tBodies[0];
  const step = 100;

  // The rows leave the page, so that it lays out only those that are looked at.
  const rows = Array.from(body.rows, (row, place) => {
    const text = (cell) => row.cells[cell].textContent;
    return {
      row, place, tier: text(5), specialty: text(3), writer: text(2),
      kinds: " " + row.dataset.k + " ",
      search: [text(0), text(1), text(2), text(3)].join("\n").toLowerCase(),
    };
  });
  body.replaceChildren();

  const filters = document.querySelector(".filters");
  const tierBoxes = [];
  const counts = (key) => rows.reduce((map, row) => {
    if (row[key]) map.set(row[key], (map.get(row[key]) ?? 0) + 1);
    return map;
  }, new Map());
  const option = (value, text) => {
    const element = document.createElement("option");
    element.value = value;
    if (text) element.textContent = text;
    return element;
  };
  const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const sorted = (map) => Array.from(map).sort((a, b) => names.compare(a[0], b[0]));

  for (const tier of ["exceptional", "strong", "adequate", "weak", "checkbox"]) {
    const label = document.createElement("label");
    const box = document.createElement("input");
    box.type = "checkbox";
    box.value = tier;
    tierBoxes.push(box);
    label.append(box, tier);
    byId("tiers").append(label, " ");
  }
  for (const [name, count] of sorted(counts("specialty"))) {
    byId("specialty").append(option(name, `${name} (${count})`));
  }
  for (const [name] of sorted(counts("writer"))) byId("writer-names").append(option(name));
  for (const link of document.querySelectorAll("a[data-kind]")) {
    byId("kind").append(option(link.dataset.kind, link.textContent));
  }

  let matching = rows;
  let limit = step;
  let order = null;

  const draw = () => {
    body.replaceChildren(...matching.slice(0, limit).map((row) => row.row));
    const rest = matching.length - limit;
    document.querySelector(".more").hidden = rest <= 0;
    byId("more").textContent = `Show ${Math.min(rest, step)} more of ${rest}`;
    byId("status").textContent = matching.length === rows.length
      ? `${rows.length} letters` : `${matching.length} of ${rows.length} letters`;
  };
  const filter = () => {
    const tiers = tierBoxes.filter((box) => box.checked).map((box) => box.value);
    const specialty = byId("specialty").value;
    const kind = byId("kind").value && ` ${byId("kind").value} `;
    const writer = byId("writer").value.trim().toLowerCase();
    const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    matching = rows.filter((row) =>
      (tiers.length === 0 || tiers.includes(row.tier))
      && (!specialty || row.specialty === specialty)
      && (!kind || row.kinds.includes(kind))
      && (!writer || row.writer.toLowerCase().includes(writer))
      && words.every((word) => row.search.includes(word)));
    limit = step;
    draw();
  };

  const key = (row, column, isNumber) => {
    const cell = row.row.cells[column];
    const text = cell.dataset.v ?? cell.textContent;
    return isNumber ? (text === "" ? -1 : Number(text)) : text;
  };
  const sort = (header) => {
    const column = header.cellIndex;
    const isNumber = "n" in header.dataset;
    const falls = order?.column === column ? !order.falls : isNumber;
    order = { column, falls };
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    header.setAttribute("aria-sort", falls ? "descending" : "ascending");
    for (const row of rows) row.key = key(row, column, isNumber);
    const compare = isNumber ? (a, b) => a.key - b.key : (a, b) => names.compare(a.key, b.key);
    rows.sort((a, b) => (falls ? compare(b, a) : compare(a, b)) || a.place - b.place);
    filter();
  };
  const buttons = Array.from(table.tHead.rows[0].cells, (header) => {
    const button = document.createElement("button");
    button.type = "button";
    button.addEventListener("click", () => sort(header));
    return { header, button };
  });
  const addButtons = () => {
    for (const { header, button } of buttons) {
      button.append(...header.childNodes);
      header.append(button);
    }
  };
  addButtons();

  const clear = () => {
    for (const box of tierBoxes) box.checked = false;
    for (const id of ["search", "specialty", "kind", "writer"]) byId(id).value = "";
  };
  filters.addEventListener("input", filter);
  byId("reset").addEventListener("click", () => { clear(); filter(); });
  byId("more").addEventListener("click", () => {
    const first = limit;
    limit += step;
    draw();
    body.rows[first]?.querySelector("a").focus();
  });

  // A tier, finding or writer elsewhere in the page shows its letters.
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-tier], a[data-kind], a[data-writer]");
    if (!link) return;
    clear();
    if (link.dataset.tier) tierBoxes.find((box) => box.value === link.dataset.tier).checked = true;
    if (link.dataset.kind) byId("kind").value = link.dataset.kind;
    if (link.dataset.writer) byId("writer").value = link.dataset.writer;
    filter();
  });

  // Arrow keys go from letter to letter.
  body.addEventListener("keydown", (event) => {
    const row = event.target.closest("tr");
    const next = { ArrowDown: row.nextElementSibling, ArrowUp: row.previousElementSibling }[event.key];
    if (!next) return;
    event.preventDefault();
    next.querySelector("a").focus();
  });

  // Paper gets every letter that the filters let through, and a head on every page, which buttons prevent.
  addEventListener("beforeprint", () => {
    body.replaceChildren(...matching.map((row) => row.row));
    for (const { header, button } of buttons) header.replaceChildren(...button.childNodes);
  });
  addEventListener("afterprint", () => {
    addButtons();
    draw();
  });

  for (const time of document.querySelectorAll(".printed")) {
    const now = new Date();
    time.dateTime = now.toISOString().slice(0, 10);
    time.textContent = "printed " + now.toLocaleDateString("en-US", { dateStyle: "long" });
  }
  filters.hidden = false;
  draw();
})();
