import { el } from "./dom.js";

const TAGS = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
};
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?:|mailto:|tel:|tg:)/i;

/**
 * Text with Bot API entities as nodes. Offsets are UTF-16 units, as JavaScript's own.
 * @param onCommand called with "/command" when a command in the text is pressed
 */
export function formatted(text, entities = [], onCommand = null) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return nodes({ text, sorted, onCommand }, 0, text.length, 0).made;
}

function nodes(source, from, until, first) {
  const made = [];
  let at = from;
  let next = first;
  while (next < source.sorted.length && source.sorted[next].offset < until) {
    const entity = source.sorted[next];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, until);
    next += 1;
    if (end <= start) continue;
    if (start > at) made.push(source.text.slice(at, start));
    const inside = nodes(source, start, end, next);
    made.push(wrapped(entity, inside.made, source.text.slice(start, end), source.onCommand));
    next = inside.next;
    at = end;
    // A quote or code block ends its own line: its newline would show as an empty one.
    if (BLOCKS.has(entity.type) && source.text[at] === "\n" && at < until) at += 1;
  }
  if (at < until) made.push(source.text.slice(at, until));
  return { made, next };
}

function wrapped(entity, children, text, onCommand) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, children);
  if (entity.type === "pre") return el("pre", { tabindex: 0, "aria-label": "Code" }, el("code", {}, children));
  if (entity.type === "spoiler") return spoiler(children);
  if (entity.type === "bot_command" && onCommand) return command(text, onCommand);
  return link(addressOf(entity, text), children);
}

function addressOf(entity, text) {
  if (entity.type === "text_link") return entity.url;
  if (entity.type === "url") return SAFE_LINK.test(text) ? text : `https://${text}`;
  if (entity.type === "email") return `mailto:${text}`;
  if (entity.type === "phone_number") return `tel:${text.replace(/[^+\d]/g, "")}`;
  return null;
}

function link(address, children) {
  if (!address || !SAFE_LINK.test(address)) return el("span", { class: "mention" }, children);
  return el("a", { href: address, target: "_blank", rel: "noreferrer noopener" }, children);
}

function command(text, onCommand) {
  return el("button", { type: "button", class: "command", onclick: () => onCommand(text) }, text);
}

function spoiler(children) {
  const cover = el("button", { type: "button", class: "spoiler", "aria-expanded": "false" });
  const inside = el("span", { hidden: true }, children);
  cover.append(el("span", { class: "cover" }, "Verborgen tekst"), inside);
  cover.addEventListener("click", () => {
    inside.hidden = !inside.hidden;
    cover.firstChild.hidden = !inside.hidden;
    cover.setAttribute("aria-expanded", String(!inside.hidden));
  });
  return cover;
}
