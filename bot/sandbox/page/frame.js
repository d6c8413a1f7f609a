import { isGroup, senderOf } from "./chats.js";
import { el, icon, iconButton, spoken } from "./dom.js";
import { replyKeyboard } from "./keyboards.js";

/**
 * The parts of a phone on the page.
 * @param on {choose(person), menu(button), end()}
 */
export function createFrame(phone, on) {
  const name = el("h2", { id: `name-${phone.key}`, class: phone.people.length > 1 ? "hidden-text" : "" });
  const badge = el("span", { class: "badge", hidden: true });
  const select = phone.people.length > 1 ? chooser(phone, on) : null;
  const title = el("strong", { class: "chat-title" });
  const status = el("span", { class: "chat-status" });
  const avatar = el("span", { class: "avatar", "aria-hidden": "true" });
  const end = iconButton("down", "Naar het laatste bericht", on.end, { class: "to-end", hidden: true });
  const keyboard = el("div", { class: "keyboard-place" });
  const closed = el("div", { class: "closed", hidden: true });
  const device = el(
    "div",
    { class: "device" },
    el(
      "div",
      { class: "chat-head" },
      avatar,
      el("p", {}, title, status),
      iconButton("more", "Dit gesprek", (event) => on.menu(event.currentTarget), { "aria-haspopup": "menu" }),
    ),
    el("div", { class: "screen" }, phone.log.element, end, phone.toast.element),
    phone.composer.element,
    closed,
    keyboard,
  );
  const owner = el("div", { class: "owner" }, name, select, badge);
  const element = el(
    "section",
    { class: "phone", "data-phone": phone.key, "aria-labelledby": name.id },
    owner,
    device,
  );
  return { element, device, name, badge, select, title, status, avatar, end, keyboard, closed };
}

function chooser(phone, on) {
  const options = phone.people.map((person, at) => el("option", { value: at }, person.title));
  const select = el("select", { "aria-label": "Wie deze telefoon vasthoudt" }, options);
  select.addEventListener("change", () => on.choose(phone.people[Number(select.value)]));
  return select;
}

export function showOwner(phone) {
  const { name, select } = phone.frame;
  const { title } = phone.person;
  name.textContent = select ? `Telefoon van ${title}` : title;
  if (select) select.value = String(phone.people.indexOf(phone.person));
  phone.log.element.setAttribute(
    "aria-label",
    `Berichten op de telefoon van ${title}. Pijltjes kiezen een bericht.`,
  );
  phone.composer.field.setAttribute("aria-label", `Bericht van ${title}`);
}

export function showChat(phone, chat, reopen) {
  const { title, avatar, closed } = phone.frame;
  const group = isGroup(phone.person);
  title.textContent = group ? chat.title : senderOf(phone.model, { from: { id: phone.model.bot.id } });
  avatar.replaceChildren(icon(group ? "group" : "house"));
  phone.composer.element.hidden = !chat.open;
  closed.hidden = chat.open;
  closed.replaceChildren(
    el("p", {}, group ? "De bot zit niet in deze groep." : "U hebt de bot geblokkeerd."),
    el(
      "button",
      { type: "button", class: "main", onclick: reopen },
      group ? "Bot in de groep zetten" : "Blokkering opheffen",
    ),
  );
  showStatus(phone, chat);
  if (chat.open && phone.fieldWanted) {
    phone.fieldWanted = false;
    phone.composer.field.focus();
  }
}

export function showStatus(phone, chat, doing = null) {
  const { status } = phone.frame;
  const still = !chat.open
    ? isGroup(phone.person)
      ? "zonder bot"
      : "geblokkeerd"
    : isGroup(phone.person)
      ? "groep"
      : "bot";
  status.textContent = doing ?? still;
  status.classList.toggle("busy", doing !== null);
}

/** The bot's reply keyboard: shown, put away with the button, or none. */
export function showKeyboard(phone, chat, deeds) {
  const { keyboard: place } = phone.frame;
  const markup = chat.open ? (chat.keyboard ?? null) : null;
  const kept = JSON.stringify([phone.person, markup]);
  const isNew = place.dataset.kept !== kept;
  if (isNew) phone.keyboardHidden = false;
  if (markup?.is_persistent && !markup.one_time_keyboard) phone.keyboardHidden = false;
  if (isNew) {
    const focused = place.contains(document.activeElement);
    place.dataset.kept = kept;
    place.replaceChildren(...(markup ? [replyKeyboard(markup, deeds)] : []));
    if (focused) phone.composer.field.focus();
  }
  place.hidden = !markup || phone.keyboardHidden;
  showKeyboardButton(phone, markup);
}

function showKeyboardButton({ composer, keyboardHidden }, markup) {
  composer.keys.hidden = !markup || Boolean(markup.is_persistent && !markup.one_time_keyboard);
  composer.keys.setAttribute("aria-pressed", String(!keyboardHidden));
  composer.field.placeholder = markup?.input_field_placeholder || "Bericht";
}

export function showUnread(phone) {
  const { badge, end, select } = phone.frame;
  const count = phone.unread.count(phone.person);
  const label = count === 1 ? " nieuw bericht" : " nieuwe berichten";
  badge.hidden = count === 0;
  badge.replaceChildren(String(count), spoken(label));
  end.hidden = phone.log.atEnd;
  end.dataset.count = count || "";
  if (!select) return;
  phone.people.forEach((person, at) => {
    const other = person === phone.person ? 0 : phone.unread.count(person);
    select.options[at].textContent = other ? `${person.title} · ${other} nieuw` : person.title;
  });
}
