// The foot of a phone: Start, Unblock, or the input with commands and reply keyboard.

import { el } from "./build.js";
import { act, chat, person } from "./wire.js";

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.root = el("div.composer");
    this.picked = -1;
    this.shown = "";
  }

  /** Rebuild only if what is to be shown has changed, so that typing is never lost. */
  show() {
    const someone = person(this.phone.key);
    const where = chat(this.phone.chat);
    const state = JSON.stringify([
      where.id, someone.started, someone.blocked, where.keyboard, where.commands[someone.id], someone.description,
    ]);
    if (state === this.shown) return;
    this.shown = state;
    const kept = this.input?.value ?? "";
    const focused = this.root.contains(document.activeElement);
    this.input = null;
    if (where.kind === "private" && someone.blocked) this.root.replaceChildren(this.one("Unblock the bot", () => act("block", { person: someone.key, blocked: false })));
    else if (where.kind === "private" && !someone.started) this.root.replaceChildren(this.one("Start", () => this.phone.start()));
    else {
      this.root.replaceChildren(...this.form(someone, where));
      this.input.value = kept;
      this.grow();
    }
    if (focused) this.focus();
  }

  one(label, onclick) {
    return el("button.primary.start", { type: "button", onclick }, label);
  }

  form(someone, where) {
    this.menu = el("ul.menu", { role: "listbox", id: `menu-${someone.key}`, "aria-label": "Commands", hidden: true });
    this.input = el("textarea", {
      rows: "1", placeholder: "Message", "aria-label": `Message as ${someone.name}`, autocomplete: "off",
      enterkeyhint: "send", maxlength: "12000", "aria-controls": this.menu.id,
      oninput: () => { this.grow(); this.suggest(); },
      onkeydown: (event) => this.key(event),
    });
    this.slash = el("button.plain.slash", {
      type: "button", "aria-label": "Commands", "aria-expanded": "false",
      onclick: () => {
        if (this.menu.hidden) { this.input.value = "/"; this.suggest(); } else this.close();
        this.input.focus();
      },
    }, "/");
    const send = el("button.send", { type: "submit", "aria-label": "Send" });
    const form = el("form", { onsubmit: (event) => { event.preventDefault(); this.send(); } },
      this.slash, this.input, send);
    form.addEventListener("focusout", (event) => { if (!this.root.contains(event.relatedTarget)) this.close(); });
    return [this.menu, form, this.keyboard(where)].filter(Boolean);
  }

  keyboard(where) {
    const keys = where.keyboard?.keyboard;
    if (!keys) return null;
    return el("div.phone-keys", { role: "group", "aria-label": "Suggested answers" },
      keys.map((row) => el("div.row", {}, row.map((key) => el("button", {
        type: "button",
        onclick: () => key.request_location
          ? this.phone.do("place", {}) : this.phone.write(key.text),
      }, key.text)))));
  }

  grow() {
    this.input.rows = Math.min(6, Math.max(1, this.input.value.split("\n").length, Math.ceil(this.input.value.length / 42)));
  }

  commands() {
    const someone = person(this.phone.key);
    return chat(this.phone.chat).commands[someone.id] ?? [];
  }

  suggest() {
    const said = this.input.value;
    const found = /^\/\w*$/.test(said)
      ? this.commands().filter((c) => c.command.startsWith(said.slice(1).toLowerCase())) : [];
    this.picked = -1;
    this.menu.replaceChildren(...found.map((c, n) => el("li", {
      role: "option", id: `${this.menu.id}-${n}`, "aria-selected": "false",
      onmousedown: (event) => { event.preventDefault(); this.choose(c); },
    }, el("strong", {}, `/${c.command}`), el("span", {}, c.description))));
    this.open(found.length > 0);
  }

  open(yes) {
    this.menu.hidden = !yes;
    this.slash.setAttribute("aria-expanded", String(yes));
    if (!yes) this.input.removeAttribute("aria-activedescendant");
  }

  close() {
    if (this.menu && !this.menu.hidden) this.open(false);
  }

  choose(command) {
    this.input.value = "";
    this.close();
    this.phone.write(`/${command.command}`);
  }

  key(event) {
    const options = [...this.menu.children];
    if (!this.menu.hidden && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.picked = (this.picked + step + options.length) % options.length;
      options.forEach((option, n) => option.setAttribute("aria-selected", String(n === this.picked)));
      this.input.setAttribute("aria-activedescendant", options[this.picked].id);
      options[this.picked].scrollIntoView({ block: "nearest" });
    } else if (event.key === "Escape") {
      this.close();
    } else if (event.key === "Tab" && !this.menu.hidden && this.picked >= 0) {
      event.preventDefault();
      this.input.value = `${options[this.picked].firstChild.textContent} `;
      this.close();
    } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      if (!this.menu.hidden && this.picked >= 0) {
        this.input.value = options[this.picked].firstChild.textContent;
      }
      this.send();
    }
  }

  send() {
    const said = this.input.value.trim();
    this.close();
    if (!said) return;
    this.input.value = "";
    this.grow();
    this.phone.write(said);
  }

  fill(said) {
    if (!this.input) return;
    this.input.value = said;
    this.grow();
    this.input.focus();
  }

  focus() {
    (this.input ?? this.root.querySelector("button"))?.focus({ preventScroll: true });
  }
}
