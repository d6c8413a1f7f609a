import { beginning, item } from "./bubbles.js";
import { el } from "./dom.js";

const NEAR_END = 40;

/**
 * The messages of one phone, oldest first.
 * @param onEnd called when the reader comes to the end or leaves it
 */
export function createLog(onEnd) {
  const element = el("div", { class: "log", role: "log", "aria-live": "polite", tabindex: 0 });
  const log = { element, shown: new Map(), atEnd: true, top: 0, size: "", view: null };
  element.addEventListener("scroll", () => onScroll(log) && onEnd());
  element.addEventListener("keydown", (event) => onKey(log, event));
  element.addEventListener("load", () => log.atEnd && toEnd(log), true);
  new ResizeObserver(() => log.atEnd && toEnd(log)).observe(element);
  return log;
}

/** Only scrolling up leaves the end; a keyboard, a photo or another width does not. */
function onScroll(log) {
  const { scrollHeight, scrollTop, clientHeight } = log.element;
  const before = log.atEnd;
  const size = `${scrollHeight} ${clientHeight}`;
  if (scrollHeight - scrollTop - clientHeight < NEAR_END) log.atEnd = true;
  else if (scrollTop < log.top && size === log.size) log.atEnd = false;
  else if (log.atEnd) toEnd(log);
  Object.assign(log, { top: scrollTop, size });
  return log.atEnd !== before;
}

export function toEnd(log) {
  log.element.scrollTop = log.element.scrollHeight;
  log.atEnd = true;
}

/** Shows exactly these messages; what was already right stays untouched, so it isn't read out again. */
export function fill(log, messages, view) {
  const other = !isSamePerson(log.view?.person, view.person);
  if (other) clear(log);
  log.view = view;
  log.element.setAttribute("aria-busy", "true");
  for (const id of log.shown.keys()) if (!messages.has(id)) remove(log, id);
  for (const message of messages.values()) put(log, message, { fresh: false });
  if (other) toEnd(log);
  log.element.setAttribute("aria-busy", "false");
}

function isSamePerson(one, other) {
  return one?.user_id === other.user_id && one?.chat_id === other.chat_id;
}

function clear(log) {
  log.shown.clear();
  log.element.replaceChildren();
}

export function put(log, message, { fresh = true } = {}) {
  const kept = JSON.stringify(message);
  const known = log.shown.get(message.message_id);
  if (known?.kept === kept) return;
  const node = item(message, log.view);
  if (fresh && !known) node.classList.add("fresh");
  log.shown.set(message.message_id, { kept, node });
  if (known) replace(known.node, node);
  else insert(log, message.message_id, node);
  showNeighbours(node);
  showBeginning(log);
  if (log.atEnd) toEnd(log);
}

export function remove(log, id) {
  const known = log.shown.get(id);
  if (!known) return;
  const next = known.node.nextElementSibling;
  if (known.node.contains(document.activeElement)) log.element.focus({ preventScroll: true });
  known.node.remove();
  log.shown.delete(id);
  if (next) showNeighbours(next);
  showBeginning(log);
}

export function showBeginning(log) {
  const first = log.element.querySelector(".beginning");
  if (log.shown.size > 0) first?.remove();
  else if (!first) log.element.append(beginning(log.view));
}

/** A card changes in place when pressed: the focus stays on the button at the same place. */
function replace(old, node) {
  const focused = document.activeElement;
  const inside = old.contains(focused);
  const place = [...old.querySelectorAll(".inline-button")].indexOf(focused);
  if (old.classList.contains("unread")) node.classList.add("unread");
  old.replaceWith(node);
  if (!inside) return;
  const buttons = [...node.querySelectorAll(".inline-button")];
  (place < 0 ? node : (buttons[Math.min(place, buttons.length - 1)] ?? node)).focus({ preventScroll: true });
}

function insert(log, id, node) {
  let after = log.element.lastElementChild;
  while (after && Number(after.dataset.id) > id) after = after.previousElementSibling;
  if (after) after.after(node);
  else log.element.prepend(node);
}

function showNeighbours(node) {
  for (const one of [node, node.nextElementSibling]) {
    if (!one?.dataset.id) continue;
    const before = one.previousElementSibling;
    const sameDay = before?.dataset.day === one.dataset.day;
    one.classList.toggle("first-of-day", !sameDay);
    one.classList.toggle("follows", sameDay && before.dataset.from === one.dataset.from);
  }
}

export function jump(log, id) {
  const node = log.shown.get(id)?.node;
  if (!node) return;
  node.scrollIntoView({ block: "center" });
  node.focus({ preventScroll: true });
}

/** Arrows walk over the messages, Enter opens what can be done with one. */
function onKey(log, event) {
  const items = [...log.element.querySelectorAll(".item")];
  const at = items.indexOf(event.target);
  if (event.target !== log.element && at < 0) return;
  if (event.key === "ArrowUp" || event.key === "ArrowDown") {
    event.preventDefault();
    const to = event.key === "ArrowUp" ? (at < 0 ? items.length : at) - 1 : at + 1;
    if (to < items.length) items[Math.max(to, 0)]?.focus();
  } else if (event.key === "Enter" && at >= 0) {
    event.preventDefault();
    items[at].querySelector(".message-menu")?.click();
  }
}
