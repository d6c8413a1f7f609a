const JSON_HEADERS = { "Content-Type": "application/json" };

async function post(address, body) {
  const answer = await fetch(address, { method: "POST", headers: JSON_HEADERS, body: JSON.stringify(body) });
  const read = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(read.error ?? `De proefomgeving antwoordt met ${answer.status}.`);
  return read;
}

/** What a person does on a phone; resolves to what the sandbox made of it. */
export async function act(person, deed, fields = {}) {
  return post("/sandbox/act", { act: deed, user_id: person.user_id, chat_id: person.chat_id, ...fields });
}

export async function moveClock(to) {
  return post("/sandbox/clock", { to });
}

export async function commands(person) {
  const query = new URLSearchParams({ user_id: person.user_id, chat_id: person.chat_id });
  const answer = await fetch(`/sandbox/commands?${query}`);
  if (!answer.ok) throw new Error("De opdrachten zijn niet te lezen.");
  return (await answer.json()).commands;
}

export function fileAddress(fileId) {
  return `/sandbox/file/${encodeURIComponent(fileId)}`;
}

export async function base64(blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 32768) {
    text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  }
  return btoa(text);
}

/**
 * Keeps one stream open. The server opens each stream with the whole state,
 * and then sends what happened after it: so nothing is missed or doubled after a break.
 */
export function listen({ onState, onEvent, onConnection }) {
  const stream = new EventSource("/sandbox/events");
  stream.addEventListener("state", (event) => {
    onConnection(true);
    onState(JSON.parse(event.data));
  });
  stream.addEventListener("message", (event) => onEvent(JSON.parse(event.data)));
  stream.addEventListener("error", () => {
    onConnection(false);
    if (stream.readyState !== EventSource.CLOSED) return;
    setTimeout(() => listen({ onState, onEvent, onConnection }), 2000);
  });
}
