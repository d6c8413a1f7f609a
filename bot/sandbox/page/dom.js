import { paths } from "./icons.js";

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element; attributes that start with "on" are listeners, false and null are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) give(node, name, value);
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function give(node, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? "" : value);
}

export function icon(name) {
  const picture = document.createElementNS(SVG, "svg");
  picture.setAttribute("viewBox", "0 0 24 24");
  picture.setAttribute("class", "icon");
  picture.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", paths[name]);
  picture.append(path);
  return picture;
}

/** Text for screen readers only. */
export function spoken(text) {
  return el("span", { class: "hidden-text" }, text);
}

export function iconButton(name, label, onclick, attributes = {}) {
  const { class: more = "", ...rest } = attributes;
  return el(
    "button",
    { type: "button", class: `icon-button ${more}`, "aria-label": label, title: label, onclick, ...rest },
    icon(name),
  );
}
