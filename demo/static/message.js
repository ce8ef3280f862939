// One message: text as nodes, buttons, files, places, polls.

import { el, size } from "./build.js";
import { clock, dateTime, day } from "./time.js";

const BLOCK = new Set(["blockquote", "expandable_blockquote", "pre"]);
const PLAIN = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };

/** Nodes from the server as elements; `hands` says what taps on links and commands do. */
export function words(nodes, someone, hands) {
  return nodes.map((node, n) => {
    if (typeof node === "string") {
      // a quote is a block: the line break after it is its own
      return document.createTextNode(BLOCK.has(nodes[n - 1]?.t) ? node.replace(/^\n/, "") : node);
    }
    const inside = words(node.c, someone, hands);
    if (PLAIN[node.t]) return el(PLAIN[node.t], {}, inside);
    if (node.t === "blockquote") return el("blockquote", {}, inside);
    if (node.t === "expandable_blockquote") return fold(inside);
    if (node.t === "spoiler") return spoiler(inside);
    if (node.t === "date_time") return moment(node, inside, someone);
    if (node.t === "bot_command") {
      const said = node.c.join("");
      return el("button.command", { type: "button", onclick: () => hands.write(said) }, said);
    }
    if (node.href) {
      return el("a", {
        href: node.href, target: "_blank", rel: "noopener noreferrer",
        onclick: (event) => { if (hands.link(node.href)) event.preventDefault(); },
      }, inside);
    }
    return el(`span.${node.t}`, {}, inside);
  });
}

function fold(inside) {
  const text = el("div.folded", {}, inside);
  const button = el("button.unfold", { type: "button", "aria-expanded": "false" }, "Show more");
  const quote = el("blockquote.fold", {}, text, button);
  button.addEventListener("click", () => {
    const open = quote.classList.toggle("open");
    button.setAttribute("aria-expanded", String(open));
    button.textContent = open ? "Show less" : "Show more";
  });
  return quote;
}

/** A quote that fits without folding needs no button. */
export function settle(root) {
  for (const quote of root.querySelectorAll(".fold:not(.open)")) {
    const text = quote.firstElementChild;
    quote.classList.toggle("short", text.scrollHeight <= text.clientHeight + 2);
  }
}

function spoiler(inside) {
  return el("button.spoiler", {
    type: "button", "aria-label": "Hidden words. Show them.",
    onclick: (event) => {
      const shown = el("span.shown", {}, [...event.currentTarget.childNodes]);
      event.currentTarget.replaceWith(shown);
    },
  }, inside);
}

function moment(node, inside, someone) {
  const said = el("time.moment", { datetime: new Date(node.unix * 1000).toISOString() });
  said.dataset.unix = node.unix;
  said.dataset.format = node.format;
  said.title = dateTime(node.unix, "wDt", someone);
  if (node.format) said.textContent = dateTime(node.unix, node.format, someone);
  else said.append(...inside);
  return said;
}

export function refreshMoments(root, someone) {
  for (const said of root.querySelectorAll("time.moment")) {
    if (said.dataset.format.includes("r")) {
      said.textContent = dateTime(Number(said.dataset.unix), said.dataset.format, someone);
    }
  }
}

function buttons(post, hands) {
  if (!post.buttons) return null;
  return el("div.keys", {}, post.buttons.map((row) => el("div.row", {}, row.map((key) => {
    const style = ["primary", "success", "danger"].includes(key.style) ? `.${key.style}` : "";
    const mark = key.url ? el("span.mark", { "aria-hidden": "true" }, "\u2197\ufe0e")
      : key.copy ? el("span.mark.copy", { "aria-hidden": "true" }) : null;
    return el(`button.key${style}`, {
      type: "button", title: key.url ?? null,
      onclick: (event) => hands.key(post, key, event.currentTarget),
    }, key.text, mark);
  }))));
}

function poll(post, someone, hands) {
  const { poll } = post;
  const mine = poll.votes[String(someone.id)] ?? [];
  const most = Math.max(1, poll.total_voter_count);
  return el("div.poll", { role: "group", "aria-label": poll.question },
    el("strong", {}, poll.question),
    poll.options.map((option, n) => {
      const chosen = mine.includes(n);
      const others = poll.allows_multiple_answers ? mine.filter((m) => m !== n) : [];
      const bar = el("progress", { value: option.voter_count, max: most, "aria-hidden": "true" });
      return el("button.answer", {
        type: "button", "aria-pressed": String(chosen), disabled: poll.is_closed,
        onclick: () => hands.vote(post, chosen ? others : [...others, n]),
      }, el("span", {}, option.text), el("span.votes", {}, String(option.voter_count)), bar);
    }),
    el("p.fine", {}, poll.is_closed ? "Final results" : poll.is_anonymous ? "Anonymous poll" : "Public poll"));
}

function pieces(post, someone, hands) {
  const told = [];
  if (post.reply) {
    told.push(el("button.reply", { type: "button", onclick: () => hands.find(post.reply.id) },
      el("strong", {}, post.reply.name), el("span", {}, post.reply.text)));
  }
  if (post.photo) {
    told.push(el("img.photo", {
      src: post.photo.url, width: post.photo.width, height: post.photo.height,
      alt: post.caption || "Picture",
    }));
  }
  if (post.file) {
    told.push(el("a.file", { href: post.file.url, download: post.file.name },
      el("span.sheet", { "aria-hidden": "true" }, (post.file.name.split(".").pop() ?? "").slice(0, 4)),
      el("span.about", {}, el("strong", {}, post.file.name), el("small", {}, `${size(post.file.size)} · download`))));
  }
  if (post.place) {
    const { latitude, longitude, title, address } = post.place;
    told.push(el("div.place", {}, el("span.pin", { "aria-hidden": "true" }),
      el("span.about", {}, el("strong", {}, title ?? "Location"),
        el("small", {}, address ?? `${latitude.toFixed(3)}° N, ${longitude.toFixed(3)}° E`))));
  }
  if (post.poll) told.push(poll(post, someone, hands));
  if (post.nodes) told.push(el(post.large ? "div.text.large" : "div.text", {}, words(post.nodes, someone, hands)));
  return told;
}

/** The list item for a post, as `someone` sees it. */
export function message(post, someone, hands) {
  if (post.service) {
    return el("li.service", { data: { post: post.id } }, el("span", {}, post.service));
  }
  const mine = post.from === someone.id;
  const who = mine ? "You" : post.name;
  const about = post.buttons?.[0]?.[0]?.data ?? "";
  const told = el(mine ? "li.message.mine" : "li.message", { data: { post: post.id, about } },
    el("span.unseen", {}, `${who}: `),
    el("div.bubble", {},
      !mine && !post.bot ? el("strong.sender", {}, post.name) : null,
      post.via ? el("span.via", {}, "via the assistant") : null,
      pieces(post, someone, hands),
      post.reactions ? el("div.reactions", {}, post.reactions.map((r) => el("span", {}, r))) : null,
      el("span.meta", {}, post.edited ? el("span.edited", {}, "edited ") : null,
        el("time", { datetime: new Date(post.at * 1000).toISOString() }, clock(post.at, someone)))),
    buttons(post, hands));
  if (post.nodes && post.nodes.length > 0 && post.buttons) told.classList.add("wide");
  return told;
}

/** The line above a post that begins a new day, or null. */
export function dayLine(post, before, someone) {
  const said = day(post.at, someone);
  return before && day(before.at, someone) === said ? null
    : el("li.day", {}, el("span", {}, said));
}
