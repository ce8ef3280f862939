// Things to try: a checklist that ticks itself, and leads to the phone it is about.

import { el } from "./build.js";
import { act, person, world } from "./wire.js";

const root = document.getElementById("story");
const list = document.getElementById("steps");
const all = document.getElementById("story-all");
let shown = "";

export function setUp(page) {
  if (localStorage.getItem("story") === "hidden") root.hidden = true;
  document.getElementById("story-hide").addEventListener("click", () => {
    localStorage.setItem("story", "hidden");
    root.hidden = true;
    page.layout();
  });
  all.addEventListener("click", () => {
    const open = root.classList.toggle("open");
    all.setAttribute("aria-expanded", String(open));
    all.textContent = open ? "This step" : "All steps";
  });
}

export function bringBack(page) {
  localStorage.removeItem("story");
  root.hidden = false;
  page.layout();
}

export function show(page) {
  const state = JSON.stringify(world.story);
  if (state === shown) return;
  shown = state;
  const done = world.story.filter((s) => s.done).length;
  const next = world.story.findIndex((s) => !s.done);
  root.querySelector(".count").textContent = `${done} of ${world.story.length}`;
  const bar = root.querySelector(".progress span");
  bar.style.width = `${(100 * done) / Math.max(1, world.story.length)}%`;
  const focused = list.contains(document.activeElement) ? document.activeElement.closest("li")?.dataset.step : null;
  list.replaceChildren(...world.story.map((step, n) => {
    const who = step.person ? person(step.person) : null;
    const tick = el("input", {
      type: "checkbox", id: `step-${n}`, checked: step.done,
      onchange: (event) => act("story", { step: n, done: event.target.checked }),
    });
    tick.checked = step.done;
    const lead = step.person
      ? el("button.lead", { type: "button", onclick: () => page.lead(step) }, step.fill ? `Fill in for ${who?.first}` : `Go to ${who?.first}`)
      : el("button.lead", { type: "button", onclick: () => page.lead(step) }, "Show me");
    return el(n === next ? "li.next" : step.done ? "li.done" : "li", { data: { step: n }, "aria-current": n === next ? "step" : null },
      tick, el("div", {}, el("label", { for: `step-${n}` }, el("span.number", {}, `${n + 1}`), step.title),
        el("p", {}, step.hint), lead));
  }));
  if (next < 0) list.append(el("li.next.end", {}, el("div", {}, el("strong", {}, "That was the whole story."), el("p", {}, "Go on as you like: every phone keeps working."))));
  if (focused) list.querySelector(`[data-step="${focused}"] input`)?.focus();
  (root.classList.contains("open") || getComputedStyle(list).overflowY === "auto"
    ? list.querySelector(".next") : null)?.scrollIntoView({ block: "nearest" });
}
