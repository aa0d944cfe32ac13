/** What the filter bar does. It reads and hides what is there, and writes nothing but numbers of its own. */
export const FILTER_SCRIPT = `
"use strict";
const bar = document.getElementById("filters");
const shown = document.getElementById("shown");
const toggle = document.getElementById("toggle");
const cards = [...document.querySelectorAll("details.change")];
const chosen = { bump: "", platform: "" };
const visible = () => cards.filter((card) => !card.hidden);
const update = () => {
  for (const card of cards) {
    card.hidden = Object.entries(chosen).some(([filter, value]) => value !== "" && card.dataset[filter] !== value);
  }
  for (const section of document.querySelectorAll("section.platform")) {
    const own = [...section.querySelectorAll("details.change")];
    section.hidden = own.length > 0 && own.every((card) => card.hidden);
  }
  for (const button of bar.querySelectorAll("button[data-filter]")) {
    button.setAttribute("aria-pressed", String(chosen[button.dataset.filter] === button.dataset.value));
  }
  const count = visible().length;
  shown.textContent = count === 0 ? "No change fits" : count + " of " + cards.length + " shown";
  label();
};
const label = () => {
  const open = visible().some((card) => card.open);
  toggle.textContent = open ? "Close all" : "Open all";
};
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-filter]");
  if (button === null) return;
  chosen[button.dataset.filter] = button.dataset.value;
  update();
});
toggle.addEventListener("click", () => {
  const open = !visible().some((card) => card.open);
  for (const card of visible()) card.open = open;
  label();
});
for (const card of cards) card.addEventListener("toggle", label);
bar.hidden = false;
update();
`;
