// One person's phone: head, chat, foot. Keeps its own elements up to date.

import { avatar, el } from "./build.js";
import { Composer } from "./composer.js";
import { dayLine, message, refreshMoments, settle } from "./message.js";
import { act, chat, chatsOf, person, posts, world } from "./wire.js";

const NAMES = { en: "English", de: "German", fr: "French", cs: "Czech", pl: "Polish" };

/** What a message is about, by its first button: a call, a roundtable, or one question. */
const about = (made) => /^[cr]:\d+/.exec(made.dataset.about)?.[0] ?? made.dataset.about;

export class Phone {
  constructor(key, page) {
    this.key = key;
    this.page = page;
    const someone = person(key);
    this.chat = someone.id;
    this.topic = 0; // of a forum: 0 is the General one
    this.waiting = new Map(); // query id → the button that waits for its answer
    this.first = null; // the first message of those that came in one go
    this.heard = 0; // performance.now() of the last of them
    this.placed = 0; // where the page itself scrolled to
    this.fresh = new Set(); // topics with something new in them
    this.missed = 0; // messages that came below what is in view
    this.head = el("header.head", {}, avatar(someone),
      el("div.who", {}, el("h2", { id: `name-${key}` }, someone.name),
        el("p", {}, `${someone.role} · ${someone.place}`)),
      el("span.tongue", { title: `${NAMES[someone.language] ?? someone.language} phone` }, someone.language.toUpperCase()));
    this.tabs = el("div.tabs", { role: "group", "aria-label": "Chats" });
    this.status = el("p.status", { role: "status" });
    this.title = el("div.title", {}, el("img", { src: "/page/mark.svg", alt: "", width: "26", height: "26" }),
      el("div", {}, el("strong", {}), this.status));
    this.topics = el("div.tabs.topics", { role: "group", "aria-label": "Topics", hidden: true });
    this.pin = el("button.pinned", { type: "button", hidden: true, onclick: () => this.find(this.pin.dataset.post) });
    this.talk = el("ol.talk", { role: "log", "aria-live": "polite", tabindex: "0" });
    this.toast = el("div.toast", { role: "status", hidden: true });
    this.below = el("button.below", {
      type: "button", hidden: true, "aria-label": "To the newest message", onclick: () => this.bottom(),
    });
    this.talk.addEventListener("scroll", () => { if (this.gap() < 60) this.lower(); }, { passive: true });
    this.composer = new Composer(this);
    this.root = el("section.phone", { "aria-labelledby": `name-${key}`, data: { person: key } },
      this.head, this.tabs, this.title, this.topics, this.pin, el("div.middle", {}, this.talk, this.below, this.toast), this.composer.root);
    this.root.addEventListener("pointerdown", () => page.used(key));
    this.root.addEventListener("focusin", () => page.used(key));
    this.whole();
  }

  // What a person does here

  async do(name, said) {
    this.first = null;
    const answer = await act(name, { person: this.key, chat: this.chat, ...said });
    if (!answer.ok) this.say(answer.why);
    return answer;
  }

  write(text) { return this.do("write", { text, topic: this.topic }); }

  start(payload = "") { return this.do("start", { payload }); }

  vote(post, options) { return this.do("vote", { post: post.id, options }); }

  async key_(post, key, button) {
    if (key.url) {
      this.visit(key.url);
    } else if (key.copy !== undefined) {
      await navigator.clipboard?.writeText(key.copy).catch(() => {});
      this.say("Copied.");
    } else if (key.inline !== undefined) {
      this.page.share(this.key, key.inline);
    } else {
      button.setAttribute("aria-busy", "true");
      const answer = await this.do("tap", { post: post.id, data: key.data });
      if (!answer.ok || this.page.answered.delete(answer.query)) button.removeAttribute("aria-busy");
      else {
        this.waiting.set(answer.query, button);
        setTimeout(() => this.done(answer.query), 15000);
      }
    }
  }

  /** A link the messenger opens itself: true if it did. */
  link(href) {
    let url;
    try { url = new URL(href); } catch { return false; }
    const mine = url.protocol === "tg:" ? url.searchParams.get("domain") : url.pathname.slice(1);
    const telegram = url.protocol === "tg:" || ["t.me", "telegram.me"].includes(url.hostname);
    if (telegram && url.pathname === "/share/url") {
      this.page.pass(this.key, url.searchParams.get("url") ?? "", url.searchParams.get("text") ?? "");
      return true;
    }
    if (!telegram || mine?.toLowerCase() !== world.bot.username.toLowerCase()) return false;
    if (url.searchParams.has("startgroup")) act("group", { person: this.key, what: "add" });
    else {
      this.open(person(this.key).id);
      this.start(url.searchParams.get("start") ?? "");
    }
    return true;
  }

  visit(href) {
    if (!this.link(href) && /^https?:/.test(href)) window.open(href, "_blank", "noopener,noreferrer");
  }

  // What the page shows

  whole() {
    const where = chat(this.chat) ?? chat(person(this.key).id);
    this.chat = where.id;
    this.talk.setAttribute("aria-live", "off");
    this.talk.setAttribute("aria-label", `${person(this.key).name}: ${where.title}`);
    this.talk.replaceChildren();
    let before = null;
    for (const post of this.posts()) {
      this.append(post, before);
      before = post;
    }
    this.empty();
    this.news();
    this.show();
    requestAnimationFrame(() => { this.show(); this.talk.setAttribute("aria-live", "polite"); });
  }

  /** The messages of this chat; of a forum, those of the topic in view. */
  posts() { return [...posts(this.chat).values()].filter((post) => this.mine(post)); }

  mine(post) { return post.chat === this.chat && (!chat(this.chat).forum || post.topic === this.topic); }

  /** A forum's topics, the General one first; what is written goes into the one in view. */
  showTopics(where) {
    this.topics.hidden = !where.forum;
    if (!where.forum) { this.topic = 0; return; }
    if (this.topic && !where.topics.some((one) => one.id === this.topic)) { this.enter(0); return; }
    const all = [{ id: 0, name: "General" }, ...where.topics];
    this.topics.replaceChildren(...all.map((one) => el("button", {
      type: "button", "aria-pressed": String(one.id === this.topic), onclick: () => this.enter(one.id),
    }, one.name, one.closed ? " (closed)" : "", one.id && one.id !== this.topic && this.fresh.has(one.id)
      ? el("span.badge", {}, "•", el("span.unseen", {}, " new")) : null)));
  }

  enter(topic) {
    this.topic = topic;
    this.fresh.delete(topic);
    this.whole();
  }

  /** Everything but the messages. */
  news() {
    const someone = person(this.key);
    const where = chat(this.chat);
    if (!chatsOf(someone).includes(where)) return this.open(someone.id);
    this.showTopics(where);
    this.title.querySelector("strong").textContent = where.kind === "private" ? world.bot.name : where.title;
    if (!this.typing) this.quiet();
    const chats = chatsOf(someone);
    this.tabs.hidden = chats.length < 2;
    this.tabs.replaceChildren(...chats.map((one) => el("button", {
      type: "button", "aria-pressed": String(one.id === this.chat), onclick: () => this.open(one.id),
    }, one.kind === "private" ? "Assistant" : one.title, this.badge(one.id))));
    const pinned = posts(this.chat).get(where.pinned[0]);
    this.pin.hidden = !pinned;
    if (pinned) {
      this.pin.dataset.post = pinned.id;
      this.pin.replaceChildren(el("strong", {}, "Pinned "), el("span", {}, this.plain(pinned)));
    }
    this.root.classList.toggle("blocked", someone.blocked);
    this.composer.show();
    this.empty();
    return undefined;
  }

  badge(id) {
    const count = this.page.unread.get(`${this.key}:${id}`) ?? 0;
    return count ? el("span.badge", {}, String(count), el("span.unseen", {}, " unread")) : null;
  }

  plain(post) {
    const flat = (nodes) => nodes.map((n) => (typeof n === "string" ? n : flat(n.c))).join("");
    return flat(post.nodes ?? ["…"]).slice(0, 90);
  }

  quiet() {
    const where = chat(this.chat);
    this.typing = 0;
    this.status.textContent = where.kind === "private" ? "bot" : `${where.members.length} people`;
    this.status.classList.remove("busy");
  }

  empty() {
    const someone = person(this.key);
    const old = this.talk.querySelector(".nothing");
    if (this.posts().length) { old?.remove(); return; }
    const text = someone.description
      || "The assistant tells your region about the EU calls that answer its needs.";
    const made = el("li.nothing", {}, el("img", { src: "/page/mark.svg", alt: "", width: "52", height: "52" }), el("strong", {}, "What can this bot do?"), el("p", {}, text));
    if (old) old.replaceWith(made); else this.talk.append(made);
  }

  open(id) {
    if (id !== this.chat) this.topic = 0;
    this.chat = id;
    this.page.read(this.key, id);
    this.composer.shown = "";
    this.whole();
  }

  hands = {
    write: (text) => this.write(text),
    link: (href) => this.link(href),
    key: (post, key, button) => this.key_(post, key, button),
    vote: (post, options) => this.vote(post, options),
    find: (id) => this.find(id),
  };

  append(post, before) {
    const someone = person(this.key);
    const line = dayLine(post, before, someone);
    if (line) this.talk.append(line);
    const made = message(post, someone, this.hands);
    const together = before && !line && before.from === post.from && !before.service && post.at - before.at < 600;
    if (together) made.classList.add("again");
    this.talk.append(made);
    return made;
  }

  gap() { return this.talk.scrollHeight - this.talk.scrollTop - this.talk.clientHeight; }

  take(event) {
    const at = this.gap();
    if (event.kind === "post" && event.post.chat === this.chat && !this.mine(event.post)) {
      this.fresh.add(event.post.topic);
      this.showTopics(chat(this.chat));
    } else if (event.kind === "post" && event.post.chat === this.chat) {
      this.talk.querySelector(".nothing")?.remove();
      const made = this.append(event.post, this.posts().findLast((post) => post.id < event.post.id) ?? null);
      made.classList.add("new");
      if (event.post.bot) this.quiet();
      settle(made);
      const mine = event.post.from === person(this.key).id;
      if (at < 160 || mine || Math.abs(this.talk.scrollTop - this.placed) < 3) this.follow(made);
      if (made.offsetTop > this.talk.scrollTop + this.talk.clientHeight - 40) this.missed += 1;
      this.lower();
    } else if (event.kind === "edit" && event.post.chat === this.chat) {
      const old = this.talk.querySelector(`[data-post="${event.post.id}"]`);
      if (!old) return;
      const made = message(event.post, person(this.key), this.hands);
      if (old.classList.contains("again")) made.classList.add("again");
      const had = old.contains(document.activeElement) ? document.activeElement : null;
      const place = [...old.querySelectorAll(".key")].indexOf(had);
      old.replaceWith(made);
      made.classList.add("changed");
      settle(made);
      if (had) { // the keyboard stays where it was: same words, else same place, else the chat
        const keys = [...made.querySelectorAll(".key")];
        const same = keys.find((key) => key.textContent === had.textContent);
        (same ?? keys[place] ?? keys.at(-1) ?? this.talk).focus({ preventScroll: true });
      }
      if (at < 60) {
        // a tick on a button leaves what is in view; another question is shown from its beginning
        if (about(old) === about(made) || made !== this.talk.lastElementChild) this.bottom();
        else this.place(made);
      }
    } else if (event.kind === "remove" && event.chat === this.chat) {
      this.talk.querySelector(`[data-post="${event.post}"]`)?.remove();
      this.empty();
    } else if (event.kind === "typing" && event.chat === this.chat) {
      clearTimeout(this.typing);
      this.status.textContent = event.action.startsWith("upload") ? "sending a file …" : "typing …";
      this.status.classList.add("busy");
      this.typing = setTimeout(() => this.quiet(), 5000);
      return;
    } else if (event.kind === "answer" && event.person === person(this.key).id) {
      this.done(event.query);
      if (event.alert && event.text) this.page.alert(event.text);
      else if (event.text) this.say(event.text);
      if (event.url) this.visit(event.url);
      return;
    }
    if (event.kind === "post" || event.kind === "edit") this.composer.show();
  }

  done(query) {
    const button = this.waiting.get(query);
    if (button) button.removeAttribute("aria-busy");
    else this.page.answered.add(query);
    this.waiting.delete(query);
  }

  tick() { refreshMoments(this.talk, person(this.key)); }

  /** Down to the end. */
  bottom() {
    this.talk.scrollTop = this.talk.scrollHeight;
    this.placed = this.talk.scrollTop;
    this.lower();
  }

  /** As far down as possible with this message's beginning in view. */
  place(made) {
    this.talk.scrollTop = Math.min(made.offsetTop - 12, this.talk.scrollHeight);
    this.placed = this.talk.scrollTop;
    this.lower();
  }

  /** What came in one go is read from its first message on. */
  follow(made) {
    const now = performance.now();
    if (!this.first?.isConnected || now - this.heard > 4000) this.first = made;
    this.heard = now;
    this.place(this.first);
  }

  /** The chat as one finds it on opening it. */
  show() {
    settle(this.talk);
    if (this.talk.lastElementChild) this.place(this.talk.lastElementChild);
  }

  /** The way down, with the number of messages not seen yet. */
  lower() {
    const near = this.gap() < 60;
    if (near) this.missed = 0;
    this.below.hidden = near;
    this.below.replaceChildren(this.missed ? el("span.badge", {}, String(this.missed), el("span.unseen", {}, " unread")) : "");
  }

  /** Where one was reading is kept while the phones change places. */
  keep() { if (this.root.isConnected) this.was = this.talk.scrollTop; }

  back() {
    this.talk.scrollTop = this.was ?? this.talk.scrollHeight;
    this.lower();
  }

  find(id) {
    const found = this.talk.querySelector(`[data-post="${id}"]`);
    if (!found) return;
    found.scrollIntoView({ block: "center" });
    found.classList.remove("changed");
    requestAnimationFrame(() => found.classList.add("changed"));
  }

  say(words) {
    this.toast.textContent = words;
    this.toast.hidden = false;
    clearTimeout(this.fading);
    this.fading = setTimeout(() => { this.toast.hidden = true; }, 4500);
  }
}
