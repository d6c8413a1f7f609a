import { isGroup, isOwn, senderOf, service, summary } from "./chats.js";
import { el, icon, iconButton, spoken } from "./dom.js";
import { formatted } from "./entities.js";
import { inlineKeyboard } from "./keyboards.js";
import { media } from "./media.js";
import { dayOf, momentOf, shortDayOf, timeOf } from "./times.js";

/**
 * One message as the log shows it.
 * @param view {model, person, press, command, menu, jump}: who looks, and what can be done from here
 */
export function item(message, view) {
  const said = service(message);
  const moment = momentOf(message.date);
  const side = said ? "service" : isOwn(message, view.person) ? "out" : "in";
  return el(
    "article",
    {
      class: `item ${side}`,
      tabindex: -1,
      "data-id": message.message_id,
      "data-day": dayOf(moment),
      "data-from": message.from?.id,
    },
    el("p", { class: "day" }, el("span", {}, shortDayOf(moment))),
    said ? el("p", { class: "service-text" }, said) : bubble(message, view),
    message.reply_markup?.inline_keyboard && keyboard(message, view),
  );
}

function bubble(message, view) {
  const who = isOwn(message, view.person) ? "u" : senderOf(view.model, message);
  const carried = media(message, who);
  return el(
    "div",
    { class: `bubble ${carried ? "with-media" : ""} ${onlyPicture(message) ? "only-picture" : ""}` },
    name(message, view),
    quote(message, view),
    carried,
    text(message, view),
    meta(message),
    iconButton("more", "Wat wilt u met dit bericht?", (event) => view.menu(message, event.currentTarget), {
      class: "message-menu",
      tabindex: -1,
      "aria-haspopup": "menu",
    }),
  );
}

function onlyPicture(message) {
  return (message.photo || message.location || message.sticker) && !message.caption;
}

function name(message, view) {
  if (isOwn(message, view.person)) return spoken("U: ");
  if (message.from?.id === view.model.bot.id && !isGroup(view.person)) return spoken("Bot: ");
  return el("p", { class: "from" }, senderOf(view.model, message), spoken(": "));
}

function quote(message, view) {
  const answered = message.reply_to_message;
  if (!answered) return null;
  const who = isOwn(answered, view.person) ? "U" : senderOf(view.model, answered);
  return el(
    "button",
    { type: "button", class: "quote", onclick: () => view.jump(answered.message_id) },
    spoken("Antwoord op "),
    el("strong", {}, who),
    el("span", { dir: "auto" }, summary(answered)),
  );
}

function text(message, view) {
  const words = message.text ?? message.caption;
  if (!words) return null;
  const entities = message.entities ?? message.caption_entities ?? [];
  return el("div", { class: "text", dir: "auto" }, formatted(words, entities, view.command));
}

function meta(message) {
  const time = timeOf(momentOf(message.date));
  return el(
    "p",
    { class: "meta" },
    message.edit_date && el("span", { class: "edited" }, "bewerkt "),
    el("time", {}, time),
  );
}

function keyboard(message, view) {
  return inlineKeyboard(message.reply_markup.inline_keyboard, (button, data) => view.press(message, button, data));
}

/** What an empty chat with a bot shows: the way every conversation with one begins. */
export function beginning(view) {
  const who = senderOf(view.model, { from: { id: view.model.bot.id } });
  if (isGroup(view.person))
    return el("div", { class: "beginning" }, el("p", {}, "Nog geen berichten in deze groep."));
  const start = el(
    "button",
    { type: "button", class: "main start", onclick: () => view.command("/start") },
    "Starten",
  );
  return el("div", { class: "beginning" }, icon("house"), el("p", {}, `Nog geen berichten met ${who}.`), start);
}
