// "More": more people, the group, what can go wrong, the transcript. And small questions.

import { avatar, el } from "./build.js";
import { act, chat, chatsOf, met, person, world } from "./wire.js";
import { bringBack } from "./story.js";

const panel = document.getElementById("panel");
const ask = document.getElementById("ask");

function close(dialog) {
  return el("button.plain.icon.close", { type: "button", "aria-label": "Close", onclick: () => dialog.close() }, "×");
}

for (const dialog of [panel, ask]) {
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
}

function part(title, about, ...inside) {
  return el("section", {}, el("h3", {}, title), about ? el("p.fine", {}, about) : null, inside);
}

export function openPanel(page) {
  const name = el("input", { id: "new-name", type: "text", maxlength: "60", placeholder: "Name", autocomplete: "off" });
  const language = el("select", { id: "new-language" },
    [["en", "English"], ["de", "Deutsch"], ["fr", "Français"]].map(([code, said]) => el("option", { value: code }, said)));
  const add = el("form.line", {
    onsubmit: async (event) => {
      event.preventDefault();
      const answer = await act("person", { name: name.value, language: language.value });
      panel.close();
      if (!answer.ok) return;
      await met(answer.person);
      page.open(answer.person);
    },
  }, el("label", {}, el("span", {}, "Name"), name), el("label", {}, el("span", {}, "Phone's language"), language),
  el("button", { type: "submit" }, "Add"));

  const fault = (label, said) => el("button", {
    type: "button", onclick: async () => { await act("fault", said); openPanel(page); },
  }, label);
  const started = world.people.filter((p) => p.started);
  const group = world.chats.find((c) => c.kind !== "private" && !c.gone);
  const inGroup = group?.bot;
  const grouping = (label, what) => el("button", {
    type: "button", onclick: async () => { await act("group", { person: "ana", what, chat: group.id }); openPanel(page); },
  }, label);

  panel.replaceChildren(el("div.sheet-head", {}, el("h2", { id: "panel-title" }, "More"), close(panel)),
    part("Add a person", "They get a phone of their own, and have not met the assistant yet.", add),
    part("Groups", `“${group?.title}” is a group of the people here. Ana runs it.`,
      el("div.line", {}, inGroup ? [grouping("Make the bot an admin", "admin"), ...(group.kind === "group" ? [grouping("Turn into a supergroup", "upgrade"), grouping("Switch its topics on", "forum")] : []), grouping("Remove the bot", "remove")]
        : [grouping("Ana adds the bot", "add")])),
    part("When things go wrong", world.faults.length ? `Waiting to happen: ${world.faults.join(", ")}.` : "The assistant has to live with all of this.",
      el("div.line", {}, fault("Flood: wait 10 seconds", { kind: "flood", seconds: 10 }),
        fault("Server error, 3 times", { kind: "server", times: 3 }), fault("Lose an answer", { kind: "lost" }),
        fault("Clear", { kind: "none" })),
      el("label.check", {}, Object.assign(el("input", {
        type: "checkbox", onchange: (event) => act("fault", { kind: "limits", on: event.target.checked }),
      }), { checked: world.limits }), "Keep Telegram's sending limits"),
      started.length ? el("div.line", {}, started.map((p) => el("button", {
        type: "button", onclick: async () => { await act("block", { person: p.key, blocked: !p.blocked }); openPanel(page); },
      }, p.blocked ? `${p.first} unblocks the bot` : `${p.first} blocks the bot`))) : null),
    part("This demo", null, el("div.line", {},
      el("a.button", { href: "/transcript.json", target: "_blank", rel: "noopener" }, "Transcript (JSON)"),
      el("button", { type: "button", onclick: () => { panel.close(); bringBack(page); } }, "Show the things to try"))));
  if (!panel.open) panel.showModal();
}

/** Pass a link on to somebody else's phone. */
export function pass(page, from, href, text) {
  question(`${person(from).first} shares`, text || href, world.people.filter((p) => p.key !== from).map((p) => ({
    someone: p,
    do: () => {
      page.open(p.key);
      if (!page.phone(p.key).link(href)) page.phone(p.key).composer.fill(href);
    },
  })));
}

function question(title, about, choices) {
  ask.replaceChildren(el("div.sheet-head", {}, el("h2", { id: "ask-title" }, title), close(ask)),
    about ? el("p.fine", {}, about) : null,
    el("div.choices", {}, choices.map((c) => el("button", { type: "button", onclick: () => { ask.close(); c.do(); } },
      avatar(c.someone), el("span", {}, el("strong", {}, c.someone.name), el("small", {}, `${c.someone.role} · ${c.someone.place}`))))));
  if (!ask.open) ask.showModal();
}

export function alert(text) {
  ask.replaceChildren(el("h2.unseen", { id: "ask-title" }, "Message"), el("p.said", {}, text),
    el("button.primary", { type: "button", onclick: () => ask.close() }, "OK"));
  if (!ask.open) ask.showModal();
}

/** Inline mode: look for something and put a result into a chat, or on somebody's phone. */
export function share(page, key, words) {
  const results = el("div.choices", { role: "group", "aria-label": "Results", "aria-live": "polite" });
  const others = world.people.filter((p) => p.key !== key);
  const where = el("select", { "aria-label": "Into which chat" },
    [...others].sort((a, b) => (a.role !== "Member") - (b.role !== "Member"))
      .map((p) => el("option", { value: p.key }, `${p.name} (${p.role}, ${p.place})`)),
    chatsOf(person(key)).map((c) => el("option", { value: c.id }, c.title)));
  let query = "";
  const look = async (offset = "") => {
    const answer = await act("inline", { person: key, words: input.value, offset });
    query = answer.query;
  };
  const input = el("input", { type: "search", value: words, "aria-label": "Look for", oninput: () => { clearTimeout(page.looking); page.looking = setTimeout(() => look(), 250); } });
  page.inline = (event) => {
    if (event.query !== query && query) return;
    query = event.query;
    const begin = event.button?.text ? [el("button.primary", {
      type: "button",
      onclick: () => { ask.close(); page.phone(key).open(person(key).id); page.phone(key).start(event.button.payload); },
    }, event.button.text)] : [];
    const further = event.next ? [el("button", { type: "button", onclick: () => look(event.next) }, "More")] : [];
    results.replaceChildren(...begin, ...(event.results.length ? event.results.map((r) => el("button", {
      type: "button",
      onclick: async () => {
        ask.close();
        if (person(where.value)) { // they open what they were sent
          page.open(where.value);
          page.phone(where.value).link(r.link);
          return;
        }
        await act("pick", { person: key, chat: Number(where.value), query: event.query, result: r.id });
      },
    }, el("span", {}, el("strong", {}, r.title), el("small", {}, r.description)))) : [el("p.fine", {}, "Nothing found.")]), ...further);
  };
  ask.replaceChildren(el("div.sheet-head", {}, el("h2", { id: "ask-title" }, `@${world.bot.username}`), close(ask)),
    el("div.line", {}, input, where), results);
  if (!ask.open) ask.showModal();
  input.focus();
  look();
}
