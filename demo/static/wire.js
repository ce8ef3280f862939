// The line to the demo: acts go by POST, news comes over a WebSocket.

export const world = {
  bot: {}, clock: { unix: 0 }, people: [], chats: [], story: [], busy: "", left: 0, faults: [],
  posts: new Map(), // chat → Map of post id → post
};

let heard = 0; // performance.now() when the clock was last told

export function now() {
  return world.clock.unix + (performance.now() - heard) / 1000;
}

export const person = (key) => world.people.find((p) => p.key === key);
export const chat = (id) => world.chats.find((c) => c.id === id);
export const posts = (id) => world.posts.get(id) ?? new Map();

/** The chats on a person's phone: their own with the bot, then groups the bot is in. */
export function chatsOf(someone) {
  const groups = world.chats.filter(
    (c) => c.kind !== "private" && c.bot && !c.gone && c.members.includes(someone.id),
  );
  return [chat(someone.id), ...groups];
}

const curious = []; // who waits for the next news

/** Returns once the line has told of a person: the answer to an act may come before its news. */
export async function met(key) {
  while (!person(key)) await new Promise((told) => { curious.push(told); });
}

export async function act(name, said = {}) {
  try {
    const answer = await fetch(`/page/do/${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(said),
    });
    return await answer.json();
  } catch {
    return { ok: false, why: "The demo does not answer." };
  }
}

function take(event) {
  if (event.kind === "all" || event.kind === "world") {
    const { kind, posts: all, ...rest } = event;
    Object.assign(world, rest);
    heard = performance.now();
    if (all) {
      world.posts = new Map();
      for (const post of all) keep(post);
    }
  } else if (event.kind === "post" || event.kind === "edit") {
    keep(event.post);
    const where = chat(event.post.chat);
    if (where) where.keyboard = event.keyboard;
  } else if (event.kind === "remove") {
    posts(event.chat).delete(event.post);
  }
  for (const told of curious.splice(0)) told();
}

function keep(post) {
  if (!world.posts.has(post.chat)) world.posts.set(post.chat, new Map());
  world.posts.get(post.chat).set(post.id, post);
}

/** Listen for ever; `tell` gets each event after `world` has taken it in. */
export function listen(tell, lost) {
  const line = new WebSocket(`${location.origin.replace(/^http/, "ws")}/page/live`);
  line.onmessage = (message) => {
    const event = JSON.parse(message.data);
    if (event.kind === "all") lost(false);
    take(event);
    tell(event);
  };
  line.onclose = () => {
    lost(true);
    setTimeout(() => listen(tell, lost), 1500);
  };
}
