import { el, icon } from "./dom.js";

let open = null;

/**
 * A small menu above or below its button, inside `container`.
 * @param items [{label, detail, icon, run}]
 */
export function showMenu(button, container, items, { name, side = "up" } = {}) {
  const again = open?.button === button;
  closeMenu();
  if (again) return;
  const list = el("div", { class: `menu ${side}`, role: "menu", "aria-label": name }, items.map(entry));
  list.addEventListener("keydown", (event) => onKey(event, list));
  container.append(list);
  button.setAttribute("aria-expanded", "true");
  open = { button, list };
  stayInside(list, button, container, side);
  list.firstElementChild?.focus();
}

export function closeMenu({ focus = false } = {}) {
  if (!open) return;
  const { button, list } = open;
  open = null;
  list.remove();
  button.setAttribute("aria-expanded", "false");
  if (focus) button.focus();
}

function entry(item) {
  return el(
    "button",
    { type: "button", role: "menuitem", tabindex: -1, onclick: () => choose(item) },
    item.icon && icon(item.icon),
    el("span", { class: "menu-label" }, item.label, item.detail && el("small", {}, item.detail)),
  );
}

function choose(item) {
  closeMenu({ focus: true });
  item.run();
}

function onKey(event, list) {
  const entries = [...list.children];
  const at = entries.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 };
  if (event.key in moves) {
    event.preventDefault();
    entries[(moves[event.key] + entries.length) % entries.length].focus();
  } else if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    closeMenu({ focus: true });
  }
}

/** Beside its button, but never over the edge of the phone. */
function stayInside(list, button, container, side) {
  const box = container.getBoundingClientRect();
  const at = button.getBoundingClientRect();
  const left = Math.min(Math.max(at.left - box.left, 8), box.width - list.offsetWidth - 8);
  const wanted = side === "up" ? at.top - box.top - list.offsetHeight - 6 : at.bottom - box.top + 6;
  const top = Math.min(Math.max(wanted, 8), box.height - list.offsetHeight - 8);
  list.style.setProperty("left", `${Math.max(left, 8)}px`);
  list.style.setProperty("top", `${Math.max(top, 8)}px`);
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.list.contains(event.target) && !open.button.contains(event.target)) closeMenu();
});
document.addEventListener("focusin", (event) => {
  if (open && !open.list.contains(event.target) && event.target !== open.button) closeMenu();
});
