import { summary } from "./chats.js";
import { el, icon, iconButton } from "./dom.js";

/**
 * The field at the bottom of a phone.
 * @param on {send(text, context), attach(button), commands(button), keyboard()}
 */
export function createComposer(key, on) {
  const field = el("textarea", {
    id: `field-${key}`,
    rows: 1,
    placeholder: "Bericht",
    enterkeyhint: "send",
    autocomplete: "off",
  });
  const bar = el("div", { class: "context", hidden: true });
  const keys = iconButton("keys", "Toetsen van de bot tonen of verbergen", on.keyboard, {
    class: "keys",
    hidden: true,
  });
  const send = el(
    "button",
    { type: "submit", class: "send", "aria-label": "Versturen", title: "Versturen" },
    icon("send"),
  );
  const line = el(
    "div",
    { class: "line" },
    attachButton(on),
    el("div", { class: "field" }, field, commandButton(on), keys),
    send,
  );
  const element = el("form", { class: "composer", autocomplete: "off" }, bar, line);
  const composer = { element, field, bar, keys, context: null, on };
  element.addEventListener("submit", (event) => submit(event, composer));
  field.addEventListener("keydown", (event) => onKey(event, composer));
  field.addEventListener("input", () => grow(field));
  return composer;
}

function attachButton(on) {
  return iconButton("clip", "Iets meesturen", (event) => on.attach(event.currentTarget), {
    "aria-haspopup": "menu",
  });
}

function commandButton(on) {
  return iconButton("slash", "Opdrachten", (event) => on.commands(event.currentTarget), {
    "aria-haspopup": "menu",
  });
}

function onKey(event, composer) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    composer.element.requestSubmit();
  } else if (event.key === "Escape" && composer.context) {
    event.preventDefault();
    setContext(composer, null);
  }
}

function submit(event, composer) {
  event.preventDefault();
  const text = takeText(composer);
  const context = composer.context;
  setContext(composer, null);
  if (text) composer.on.send(text, context);
}

/** Empties the field and returns what stood in it. */
export function takeText(composer) {
  const text = composer.field.value.trim();
  putText(composer, "");
  return text;
}

export function putText(composer, text) {
  composer.field.value = text;
  grow(composer.field);
}

/** @param context null, or {kind: "reply" | "edit", message} */
export function setContext(composer, context) {
  const edited = composer.context?.kind === "edit";
  composer.context = context;
  composer.bar.hidden = !context;
  if (edited || context?.kind === "edit") putText(composer, context?.kind === "edit" ? context.message.text : "");
  if (!context) return composer.bar.replaceChildren();
  const what = context.kind === "edit" ? "Bericht bewerken" : "Antwoorden op";
  const close = iconButton("close", "Toch niet", () => {
    setContext(composer, null);
    composer.field.focus();
  });
  composer.bar.replaceChildren(
    icon(context.kind),
    el("p", {}, el("strong", {}, what), el("span", { dir: "auto" }, summary(context.message))),
    close,
  );
  return composer.field.focus();
}

function grow(field) {
  field.style.setProperty("height", "auto");
  field.style.setProperty("height", `${Math.min(field.scrollHeight, 130)}px`);
}
