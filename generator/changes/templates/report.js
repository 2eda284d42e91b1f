"use strict";
(() => {
  const search = document.querySelector("input[type=search]");
  const boxes = [...document.querySelectorAll(".bar input[type=checkbox]")];
  const count = document.querySelector(".bar output");
  const cards = [...document.querySelectorAll(".card")].map((card) => ({
    card,
    head: card.querySelector("header").textContent.toLowerCase(),
    rows: [...card.querySelectorAll(".row")].map((row) => ({
      row,
      text: row.textContent.toLowerCase(),
      kind: row.dataset.kind,
      size: Number(row.dataset.size),
    })),
  }));
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    let shown = 0;
    for (const { card, head, rows } of cards) {
      let any = false;
      for (const { row, text, kind, size } of rows) {
        const fits = kinds.has(kind) && words.every((word) => head.includes(word) || text.includes(word));
        row.hidden = !fits;
        any ||= fits;
        shown += fits ? size : 0;
      }
      card.hidden = !any;
    }
    for (const share of document.querySelectorAll("section.share")) {
      share.hidden = !share.querySelector(".card:not([hidden])");
    }
    count.textContent = `${shown} shown`;
    document.querySelector(".none").hidden = shown > 0;
  };
  search.addEventListener("input", show);
  boxes.forEach((box) => box.addEventListener("change", show));
  document.querySelector("#theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });
  document.querySelector("#open").addEventListener("click", (event) => {
    const open = event.target.getAttribute("aria-pressed") !== "true";
    event.target.setAttribute("aria-pressed", String(open));
    event.target.textContent = open ? "Close all" : "Open all";
    document.querySelectorAll("details.row").forEach((row) => { row.open = open; });
  });
  document.querySelector(".bar").hidden = false;
  show();
})();
