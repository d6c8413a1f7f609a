import { el, icon, spoken } from "./dom.js";

const STARTS_WITH_PICTURE = /^\p{Extended_Pictographic}/u;

/** Inline buttons under a message. `press(button, data)` is called for callback buttons. */
export function inlineKeyboard(rows, press) {
  return el(
    "div",
    { class: "inline-keyboard" },
    rows.map((row) => inlineRow(row, press)),
  );
}

function inlineRow(row, press) {
  return el(
    "div",
    { class: "row" },
    row.map((button) => inlineButton(button, press)),
  );
}

function inlineButton(button, press) {
  if (button.url) return urlButton(button);
  if (button.copy_text) return copyButton(button);
  const attributes = { type: "button", class: "inline-button" };
  if (button.callback_data === undefined) {
    return el("button", { ...attributes, disabled: true, title: "Kan niet in de proefomgeving" }, button.text);
  }
  const made = el("button", { ...attributes, "data-callback": button.callback_data }, button.text);
  made.addEventListener("click", () => isPending(made) || press(made, button.callback_data));
  return made;
}

function urlButton({ text, url }) {
  const attributes = { class: "inline-button", href: url, target: "_blank", rel: "noreferrer noopener" };
  return el("a", attributes, text, icon("out"), spoken(" (opent een nieuw venster)"));
}

function copyButton({ text, copy_text: copy }) {
  const put = () => navigator.clipboard?.writeText(copy.text);
  return el("button", { type: "button", class: "inline-button", onclick: put }, text);
}

/** A pressed button waits for the bot's answer; it keeps the focus, so it is not `disabled`. */
export function setPending(button, pending) {
  button.setAttribute("aria-busy", String(pending));
  button.setAttribute("aria-disabled", String(pending));
}

function isPending(button) {
  return button.getAttribute("aria-busy") === "true";
}

/**
 * The keyboard that a bot puts in the place of the phone's own.
 * @param on {text(label), contact(), location()}
 */
export function replyKeyboard(markup, on) {
  const size = markup.resize_keyboard ? "resized" : "tall";
  const attributes = { class: `reply-keyboard ${size}`, role: "group", "aria-label": "Toetsen van de bot" };
  return el(
    "div",
    attributes,
    markup.keyboard.map((row) => replyRow(row, on)),
  );
}

function replyRow(row, on) {
  return el(
    "div",
    { class: "row" },
    row.map((button) => replyButton(button, on)),
  );
}

function replyButton(button, on) {
  const { text, request_contact: contact, request_location: location } = button.text ? button : { text: button };
  const run = contact ? on.contact : location ? on.location : () => on.text(text);
  const mark = STARTS_WITH_PICTURE.test(text) ? null : contact ? icon("person") : location ? icon("pin") : null;
  return el("button", { type: "button", class: "reply-button", onclick: run }, mark, el("span", {}, text));
}
