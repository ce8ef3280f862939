// The page: bar, people, phones side by side, and who sees what.

import { avatar, el } from "./build.js";
import * as panel from "./panel.js";
import { Phone } from "./phone.js";
import * as story from "./story.js";
import { parts } from "./time.js";
import { act, listen, now, person, world } from "./wire.js";

const $ = (id) => document.getElementById(id);
const panes = document.querySelector(".panes");
const people = document.querySelector(".people");
const phones = new Map(); // key → Phone, for every person met so far
let shown = []; // keys of the phones in view, in the order of the people
let recent = []; // keys, last used first

const page = {
  unread: new Map(),
  answered: new Set(),
  inline: null,
  looking: 0,

  phone(key) {
    if (!phones.has(key)) phones.set(key, new Phone(key, page));
    return phones.get(key);
  },

  used(key) { recent = [key, ...recent.filter((k) => k !== key)]; },

  read(key, chat) {
    if (page.unread.delete(`${key}:${chat}`)) showPeople();
  },

  /** Bring a phone into view, in place of the one not used for longest. */
  open(key) {
    page.used(key);
    page.layout();
    page.read(key, page.phone(key).chat);
    page.phone(key).root.scrollIntoView({ block: "nearest", inline: "nearest" });
    page.phone(key).composer.focus();
  },

  layout() {
    const room = $("phones").clientWidth;
    const fits = Math.max(1, Math.min(4, Math.floor((room + 16) / (room < 700 ? 700 : 340))));
    const order = world.people.map((p) => p.key);
    const wanted = [...new Set([...recent, ...order])].slice(0, Math.min(fits, order.length));
    const next = order.filter((k) => wanted.includes(k));
    if (next.join() !== shown.join()) {
      const fresh = next.filter((k) => !shown.includes(k));
      shown = next;
      for (const phone of phones.values()) phone.keep();
      panes.replaceChildren(...shown.map((k) => page.phone(k).root));
      for (const key of fresh) {
        page.phone(key).whole();
        page.unread.delete(`${key}:${page.phone(key).chat}`);
      }
      for (const key of shown) if (!fresh.includes(key)) page.phone(key).back();
    }
    showPeople();
  },

  lead(step) {
    if ($("story").classList.contains("open")) $("story-all").click();
    if (!step.person) {
      const target = step.act === "poll" ? $("poll") : document.querySelector('[data-clock="monday"]');
      target.focus();
      target.scrollIntoView({ block: "nearest" });
      target.classList.remove("look");
      requestAnimationFrame(() => target.classList.add("look"));
      return;
    }
    page.open(step.person);
    if (step.fill) page.phone(step.person).composer.fill(step.fill);
    const root = page.phone(step.person).root;
    root.classList.remove("look");
    requestAnimationFrame(() => root.classList.add("look"));
  },

  share: (key, words) => panel.share(page, key, words),
  pass: (key, href, text) => panel.pass(page, key, href, text),
  alert: (text) => panel.alert(text),
};

function showPeople() {
  const focused = people.contains(document.activeElement) ? document.activeElement.dataset.person : null;
  people.replaceChildren(...world.people.map((p) => {
    const count = [...page.unread].filter(([k]) => k.startsWith(`${p.key}:`)).reduce((sum, [, n]) => sum + n, 0);
    return el("button.chip", {
      type: "button", "aria-pressed": String(shown.includes(p.key)), data: { person: p.key },
      onclick: () => page.open(p.key),
    }, avatar(p), el("span.about", {}, el("strong", {}, p.first), el("small", {}, p.role)),
    count ? el("span.badge", {}, String(count), el("span.unseen", {}, " unread")) : null);
  }), el("button.chip.add", { type: "button", onclick: () => panel.openPanel(page), "aria-label": "Add a person" }, "+"));
  if (focused) people.querySelector(`[data-person="${focused}"]`)?.focus();
}

function showClock() {
  const said = parts(now(), world.clock.zone || "Europe/Brussels");
  const root = $("now");
  root.setAttribute("datetime", new Date(now() * 1000).toISOString());
  root.querySelector(".day").textContent = said.day;
  root.querySelector(".short").textContent = said.short;
  root.querySelector(".hour").textContent = said.hour;
  root.querySelector(".zone").textContent = said.zone;
}

function showBar() {
  document.querySelector(".brand h1").textContent = world.bot.name;
  const busy = Boolean(world.busy);
  $("poll").setAttribute("aria-busy", String(world.busy === "poll"));
  $("poll").querySelector(".label").textContent = world.busy === "poll" ? "Polling …" : "Poll the sources now";
  $("poll").title = world.live ? "Asks the publishers' own servers" : world.left ? `${world.left} more changes to be found` : "All sample changes have been found";
  $("about").textContent = `Demo on this computer. No account${world.live ? "; the real sources are polled over the network." : ", no network."}`;
  for (const button of [$("poll"), ...document.querySelectorAll("[data-clock]")]) {
    button.setAttribute("aria-disabled", String(busy));
  }
  document.querySelector(".clock").classList.toggle("busy", world.busy === "move");
  const words = world.busy === "poll" ? "Polling the sources" : world.busy === "move" ? "The clock moved; the assistant is at work" : "";
  if ($("state").textContent !== words) $("state").textContent = words;
}

function count(event) {
  if (!event.post.bot && !event.post.via) return;
  for (const someone of world.people) {
    const where = world.chats.find((c) => c.id === event.post.chat);
    if (!where?.members.includes(someone.id)) continue;
    const seen = shown.includes(someone.key) && page.phone(someone.key).chat === event.post.chat && !document.hidden;
    if (!seen) {
      const key = `${someone.key}:${event.post.chat}`;
      page.unread.set(key, (page.unread.get(key) ?? 0) + 1);
      if (phones.has(someone.key)) phones.get(someone.key).news();
    }
  }
  showPeople();
}

function hear(event) {
  if (event.kind === "all") {
    phones.clear();
    shown = [];
    page.layout();
  }
  if (event.kind === "all" || event.kind === "world") {
    for (const phone of phones.values()) phone.news();
    page.layout();
    showClock();
    showBar();
    story.show(page);
  } else if (event.kind === "inline") {
    page.inline?.(event);
  } else if (event.kind === "note") {
    panel.alert(event.text);
  } else {
    for (const phone of phones.values()) phone.take(event);
    if (event.kind === "post") count(event);
  }
}

function theme(dark) {
  const system = matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  $("theme").setAttribute("aria-pressed", String(dark));
  if (dark === system) localStorage.removeItem("theme");
  else localStorage.setItem("theme", dark ? "dark" : "light");
}

function setUp() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const chosen = localStorage.getItem("theme");
  theme(chosen ? chosen === "dark" : system.matches);
  system.addEventListener("change", (event) => theme(event.matches));
  $("theme").addEventListener("click", () => theme(document.documentElement.dataset.theme !== "dark"));
  $("more").addEventListener("click", () => panel.openPanel(page));
  $("poll").addEventListener("click", () => press("poll"));
  for (const button of document.querySelectorAll("[data-clock]")) {
    button.addEventListener("click", () => press("clock", { to: button.dataset.clock }));
  }
  story.setUp(page);
  new ResizeObserver(() => { if (world.people.length) page.layout(); }).observe($("phones"));
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) for (const key of shown) page.read(key, page.phone(key).chat);
  });
  setInterval(showClock, 1000);
  setInterval(() => { for (const key of shown) page.phone(key).tick(); }, 20000);
  listen(hear, (lost) => { $("offline").hidden = !lost; });
}

async function press(name, said = {}) {
  if (world.busy) return;
  for (const phone of phones.values()) phone.first = null;
  const answer = await act(name, said);
  if (!answer.ok) panel.alert(answer.why);
  for (const key of shown) page.phone(key).tick();
}

setUp();
