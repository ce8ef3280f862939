// Elements without HTML: nothing that came from a chat is ever parsed as markup.

/** el("button.send", {type: "button", onclick}, "Send") */
export function el(what, given = {}, ...inside) {
  const [tag, ...classes] = what.split(".");
  const made = document.createElement(tag || "div");
  if (classes.length) made.className = classes.join(" ");
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "data") Object.assign(made.dataset, value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...inside.flat().filter((x) => x !== null && x !== undefined && x !== false));
  return made;
}

export function initials(name) {
  return name.split(/\s+/).slice(0, 2).map((part) => part[0] ?? "").join("").toUpperCase();
}

/** A round picture of a person; the colour follows from the id. */
export function avatar(someone) {
  const made = el("span.avatar", { "aria-hidden": "true" }, initials(someone.name));
  made.dataset.hue = String(someone.id % 6);
  return made;
}

export function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB`
    : `${(bytes / 1048576).toFixed(1)} MB`;
}
