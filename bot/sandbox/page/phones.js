import { listen } from "./api.js";
import { createChats, replaceState, takeEvent } from "./chats.js";
import { setClock, startClock } from "./clock.js";
import { el, spoken } from "./dom.js";
import { showUnread } from "./frame.js";
import { createPhone, readIfSeen, receive, refresh } from "./phone.js";
import { answered } from "./presses.js";

const NARROW = matchMedia("(max-width: 979px)");
const NAME = document.title;
const place = document.getElementById("phones");
const tabs = document.getElementById("tabs");
const skips = document.getElementById("skips");
const connection = document.getElementById("connection");
const model = createChats();
let phones = [];
let current = null;

function onState(state) {
  replaceState(model, state);
  setClock(state.now);
  if (phones.length === 0) build();
  phones.forEach(refresh);
  showCounts();
  document.documentElement.dataset.ready = "true";
}

function onEvent(event) {
  if (event.type === "clock") return setClock(event.now);
  if (event.type === "pressed_answer") return phones.forEach((phone) => answered(phone, event));
  const chat = takeEvent(model, event);
  if (chat) phones.forEach((phone) => receive(phone, event, chat));
}

function build() {
  phones = model.slots.map((slot) => createPhone(slot, model, { changed: showCounts, isAlone }));
  place.replaceChildren(...phones.map((phone) => phone.element));
  tabs.replaceChildren(...phones.map(tab));
  skips.replaceChildren(...phones.map(skip));
  select(phones[0]);
  NARROW.addEventListener("change", () => phones.forEach(readIfSeen));
  addEventListener("focus", () => phones.forEach(readIfSeen));
}

function tab(phone) {
  const count = el("span", { class: "badge", hidden: true });
  const button = el("button", { type: "button", onclick: () => select(phone) }, el("span", {}), " ", count);
  phone.tab = { button, count, name: button.firstChild };
  return button;
}

function skip(phone) {
  const go = (event) => {
    event.preventDefault();
    select(phone);
    (phone.composer.element.hidden ? phone.log.element : phone.composer.field).focus();
  };
  const link = el("a", { href: `#field-${phone.key}`, onclick: go }, "");
  phone.skip = link;
  return link;
}

/** On a narrow screen one phone shows at a time. */
function select(phone) {
  current = phone;
  for (const one of phones) {
    one.element.dataset.current = String(one === phone);
    if (one === phone) one.tab.button.setAttribute("aria-current", "true");
    else one.tab.button.removeAttribute("aria-current");
  }
  readIfSeen(phone);
}

function isAlone(phone) {
  return NARROW.matches && phone === current;
}

function showCounts() {
  let total = 0;
  for (const phone of phones) {
    const count = phone.people.reduce((sum, person) => sum + phone.unread.count(person), 0);
    total += count;
    showUnread(phone);
    phone.tab.name.textContent = phone.person.title;
    phone.tab.count.hidden = count === 0;
    phone.tab.count.replaceChildren(String(count), spoken(" nieuw"));
    phone.skip.textContent = `Naar het tekstvak van ${phone.person.title}`;
  }
  document.title = total ? `(${total}) ${NAME}` : NAME;
}

function onConnection(works) {
  const text = works ? "" : "De verbinding met de proefomgeving is weg. De pagina probeert het opnieuw…";
  if (connection.textContent !== text) connection.textContent = text;
}

function onWrong(text) {
  (current ?? phones[0])?.toast.show(text, { wrong: true });
}

startClock(onWrong);
listen({ onState, onEvent, onConnection });
