import { act, commands } from "./api.js";
import { attachments, sendContact, sendLocation } from "./attach.js";
import { isGroup, isOwn } from "./chats.js";
import { createComposer, putText, setContext, takeText } from "./composer.js";
import { createToast } from "./dialogs.js";
import { createFrame, showChat, showKeyboard, showOwner, showStatus, showUnread } from "./frame.js";
import { createLog, fill, jump, put, remove, showBeginning, toEnd } from "./log.js";
import { showMenu } from "./menus.js";
import { press } from "./presses.js";
import { createUnread } from "./unread.js";

const TYPING = 5000;
const DOINGS = {
  upload_photo: "stuurt een foto…",
  record_voice: "neemt iets op…",
  upload_document: "stuurt een bestand…",
};

/**
 * One phone: who holds it, the chat on it, and what can be done with it.
 * @param on {changed(): who holds it, or what is unread; isAlone(phone)}
 */
export function createPhone(slot, model, on) {
  const phone = {
    key: slot.key,
    people: slot.phones,
    person: slot.phones[0],
    model,
    on,
    queue: Promise.resolve(),
  };
  phone.pressed = new Map();
  phone.early = new Map();
  phone.toast = createToast();
  phone.log = createLog(() => readIfSeen(phone));
  phone.unread = createUnread(phone, on.changed);
  phone.composer = createComposer(slot.key, {
    send: (text, context) => send(phone, text, context),
    attach: (button) => showMenu(button, phone.frame.device, attachments(sender(phone)), { name: "Meesturen" }),
    commands: (button) => showCommands(phone, button),
    keyboard: () => toggleKeyboard(phone),
  });
  phone.frame = createFrame(phone, {
    choose: (person) => showPerson(phone, person),
    menu: (button) => showChatMenu(phone, button),
    end: () => goToEnd(phone),
  });
  phone.element = phone.frame.element;
  phone.element.addEventListener("focusin", () => readIfSeen(phone));
  return phone;
}

function chatOf(phone) {
  return phone.model.chats.get(phone.person.chat_id);
}

function showPerson(phone, person) {
  phone.person = person;
  setContext(phone.composer, null);
  putText(phone.composer, "");
  refresh(phone);
  phone.on.changed();
}

/** Shows what the model says; called after a switch and after each new connection. */
export function refresh(phone) {
  phone.people = phone.model.slots.find((slot) => slot.key === phone.key).phones;
  phone.person = sameHolder(phone.people, phone.person);
  const chat = chatOf(phone);
  if (phone.view?.person !== phone.person) phone.view = viewOf(phone);
  fill(phone.log, chat.messages, phone.view);
  showBeginning(phone.log);
  showOwner(phone);
  showChat(phone, chat, () => reopen(phone));
  showKeyboard(phone, chat, keyboardDeeds(phone));
  phone.unread.mark(phone.person);
  readIfSeen(phone);
}

/** A group's id changes when it becomes a supergroup; who holds the phone does not. */
function sameHolder(people, { user_id: user, chat_id: chat }) {
  const own = people.filter((one) => one.user_id === user);
  return own.find((one) => one.chat_id === chat) ?? own[0] ?? people[0];
}

function viewOf(phone) {
  return {
    model: phone.model,
    person: phone.person,
    press: (message, button, data) => press(phone, message, button, data),
    command: (text) => send(phone, text, null),
    menu: (message, button) => showMessageMenu(phone, message, button),
    jump: (id) => jump(phone.log, id),
  };
}

/** Takes in an event that has already changed the model. */
export function receive(phone, event, chat) {
  if (event.type === "message") noteUnread(phone, event);
  if (event.chat_id !== phone.person.chat_id) return;
  if (event.type === "message") showStatus(phone, chat);
  if (event.type === "message" || event.type === "edited") put(phone.log, event.message);
  else if (event.type === "deleted") remove(phone.log, event.message_id);
  else if (event.type === "typing") showTyping(phone, chat, event.action);
  else if (event.type === "keyboard") showKeyboard(phone, chat, keyboardDeeds(phone));
  else if (event.type === "member") showChat(phone, chat, () => reopen(phone));
}

function noteUnread(phone, { chat_id: chatId, message }) {
  for (const person of phone.people) {
    if (person.chat_id !== chatId || isOwn(message, person)) continue;
    if (person !== phone.person || !isSeen(phone)) phone.unread.add(person, message.message_id);
  }
  queueMicrotask(() => phone.unread.mark(phone.person));
}

function isSeen(phone) {
  const looking = document.hasFocus() && (phone.element.matches(":focus-within") || phone.on.isAlone(phone));
  return looking && phone.log.atEnd;
}

export function readIfSeen(phone) {
  if (isSeen(phone)) phone.unread.clear(phone.person);
  showUnread(phone);
}

function goToEnd(phone) {
  toEnd(phone.log);
  phone.composer.field.focus();
  readIfSeen(phone);
}

function showTyping(phone, chat, action) {
  clearTimeout(phone.typing);
  showStatus(phone, chat, DOINGS[action] ?? "typt…");
  phone.typing = setTimeout(() => showStatus(phone, chatOf(phone)), TYPING);
}

/** One thing after another, as on a phone: a slow photo doesn't overtake the text before it. */
function inTurn(phone, make) {
  phone.queue = phone.queue.then(make).catch((error) => phone.toast.show(error.message, { wrong: true }));
  return phone.queue;
}

function send(phone, text, context) {
  const person = phone.person;
  const id = context?.message.message_id;
  toEnd(phone.log);
  if (context?.kind === "edit") return inTurn(phone, () => act(person, "edit", { message_id: id, text }));
  return inTurn(phone, () => act(person, "say", { text, reply_to: id ?? null }));
}

function sender(phone) {
  return {
    person: () => phone.person,
    send: (make) => inTurn(phone, make),
    hasText: () => phone.composer.field.value.trim() !== "",
    takeText: () => takeText(phone.composer),
  };
}

function keyboardDeeds(phone) {
  return {
    text: (label) => send(phone, label, null),
    contact: () => sendContact(sender(phone)),
    location: () => sendLocation(sender(phone)),
  };
}

function toggleKeyboard(phone) {
  phone.keyboardHidden = !phone.keyboardHidden;
  showKeyboard(phone, chatOf(phone), keyboardDeeds(phone));
}

function showMessageMenu(phone, message, button) {
  const items = [
    { label: "Antwoorden", icon: "reply", run: () => setContext(phone.composer, { kind: "reply", message }) },
  ];
  if (isOwn(message, phone.person) && message.text) {
    items.push({
      label: "Bewerken",
      icon: "edit",
      run: () => setContext(phone.composer, { kind: "edit", message }),
    });
  }
  showMenu(button, phone.frame.device, items, { name: "Dit bericht", side: "down" });
}

async function showCommands(phone, button) {
  try {
    const known = await commands(phone.person);
    const items = known.map(({ command, description }) => ({
      label: `/${command}`,
      detail: description,
      run: () => send(phone, `/${command}`, null),
    }));
    if (items.length === 0) phone.toast.show("De bot heeft hier nog geen opdrachten.");
    else showMenu(button, phone.frame.device, items, { name: "Opdrachten" });
  } catch (error) {
    phone.toast.show(error.message, { wrong: true });
  }
}

function showChatMenu(phone, button) {
  const group = isGroup(phone.person);
  const open = chatOf(phone).open;
  const label = open
    ? group
      ? "Bot uit de groep halen"
      : "Bot blokkeren"
    : group
      ? "Bot in de groep zetten"
      : "Blokkering opheffen";
  const run = () => changeMember(phone, !open);
  showMenu(button, phone.frame.device, [{ label, icon: open ? "block" : "check", run }], {
    name: "Dit gesprek",
    side: "down",
  });
}

function changeMember(phone, open) {
  const deed = isGroup(phone.person) ? (open ? "add_bot" : "remove_bot") : open ? "unblock" : "block";
  return inTurn(phone, () => act(phone.person, deed));
}

/** The field takes the focus once it is shown again, which may be before or after the answer to the press. */
function reopen(phone) {
  phone.fieldWanted = true;
  return changeMember(phone, true);
}
