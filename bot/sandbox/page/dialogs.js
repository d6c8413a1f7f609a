import { el, iconButton } from "./dom.js";

/** A modal message; resolves to the chosen answer's value, or null when closed with Escape. */
export function ask(question, answers) {
  const dialog = el("dialog", { class: "ask", "aria-label": "Vraag" }, el("p", {}, question));
  const buttons = answers.map(({ label, value, main }) =>
    el("button", { type: "button", class: main ? "main" : "", onclick: () => dialog.close(value) }, label),
  );
  dialog.append(el("div", { class: "answers" }, buttons));
  return shown(dialog, buttons[buttons.length - 1]).then((value) => value || null);
}

/** What a bot answers to a pressed button with show_alert. */
export function alertFrom(bot, text) {
  const ok = el("button", { type: "button", class: "main" }, "OK");
  const dialog = el(
    "dialog",
    { class: "ask", "aria-label": `Bericht van ${bot}` },
    el("h2", {}, bot),
    el("p", {}, text),
    el("div", { class: "answers" }, ok),
  );
  ok.addEventListener("click", () => dialog.close());
  return shown(dialog, ok);
}

export function showPicture(address, name) {
  const close = iconButton("close", "Foto sluiten", () => dialog.close());
  const dialog = el(
    "dialog",
    { class: "picture", "aria-label": name },
    el("img", { src: address, alt: name }),
    close,
  );
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  return shown(dialog, close);
}

function shown(dialog, first) {
  document.body.append(dialog);
  dialog.showModal();
  first.focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
  });
}

/** A line that passes by, at the bottom of one phone's chat. */
export function createToast() {
  const element = el("div", { class: "toast", role: "status" });
  let timer = 0;
  const show = (text, { wrong = false } = {}) => {
    clearTimeout(timer);
    element.replaceChildren(el("p", { class: wrong ? "wrong" : "" }, text));
    timer = setTimeout(() => element.replaceChildren(), Math.max(4000, 70 * text.length));
  };
  return { element, show };
}
