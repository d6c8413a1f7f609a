import { fileAddress } from "./api.js";
import { showPicture } from "./dialogs.js";
import { el, icon } from "./dom.js";
import { length } from "./times.js";

const SVG = "http://www.w3.org/2000/svg";
const TALLEST_PHOTO = 17;
let playing = null;

/** What a message carries besides its text; null for plain text. */
export function media(message, whose) {
  if (message.photo) return photo(message.photo, whose);
  if (message.sticker) return el("p", { class: "sticker" }, message.sticker.emoji ?? "Sticker");
  if (message.voice) return sound(message.voice, `Spraakbericht van ${whose}`);
  if (message.audio) return sound(message.audio, message.audio.title ?? `Geluid van ${whose}`);
  if (message.video) return file(message.video, "Video");
  if (message.animation) return file(message.animation, "Animatie");
  if (message.document) return file(message.document, "Bestand");
  if (message.location) return place(message.location);
  if (message.contact) return contact(message.contact);
  return null;
}

function photo(sizes, whose) {
  const size = sizes[sizes.length - 1];
  const address = fileAddress(size.file_id);
  const name = `Foto van ${whose}`;
  const picture = el("img", { src: address, alt: name, loading: "lazy" });
  if (size.width > 1) reserve(picture, size);
  const open = () => showPicture(address, name);
  return el(
    "button",
    { type: "button", class: "photo", "aria-label": `${name}, vergroten`, onclick: open },
    picture,
  );
}

/** Its place is kept before it has loaded, so that the chat doesn't jump. */
function reserve(picture, { width, height }) {
  picture.style.setProperty("aspect-ratio", `${width} / ${height}`);
  picture.style.setProperty("inline-size", `${Math.min(width / 16, (TALLEST_PHOTO * width) / height)}rem`);
}

function sound(voice, name) {
  const audio = el("audio", { src: fileAddress(voice.file_id), preload: "none" });
  const bar = el("span", { class: "played" });
  const time = el("span", { class: "length" }, length(voice.duration));
  const button = el("button", { type: "button", class: "play", "aria-label": `Afspelen: ${name}` }, icon("play"));
  button.addEventListener("click", () => toggle(audio));
  const show = () => showProgress({ audio, bar, time, button, name, duration: voice.duration });
  for (const happened of ["play", "pause", "timeupdate", "ended"]) audio.addEventListener(happened, show);
  return el(
    "div",
    { class: "voice" },
    button,
    el("span", { class: "bar", "aria-hidden": "true" }, bar),
    time,
    audio,
  );
}

function toggle(audio) {
  if (!audio.paused) return audio.pause();
  if (playing && playing !== audio) playing.pause();
  playing = audio;
  return audio.play().catch(() => audio.parentElement.classList.add("broken"));
}

function showProgress({ audio, bar, time, button, name, duration }) {
  const total = Number.isFinite(audio.duration) ? audio.duration : duration || 1;
  const quiet = audio.paused || audio.ended;
  bar.style.setProperty("inline-size", `${audio.ended ? 0 : (100 * audio.currentTime) / total}%`);
  time.textContent = length(quiet && (audio.ended || audio.currentTime === 0) ? duration : audio.currentTime);
  button.setAttribute("aria-label", `${quiet ? "Afspelen" : "Pauze"}: ${name}`);
  button.replaceChildren(icon(quiet ? "play" : "pause"));
}

function file(sent, kind) {
  const name = sent.file_name ?? kind;
  return el(
    "a",
    { class: "file", href: `${fileAddress(sent.file_id)}?name=${encodeURIComponent(name)}`, download: name },
    el("span", { class: "file-icon" }, icon("file")),
    el("span", { class: "file-name" }, name, el("small", {}, size(sent.file_size))),
  );
}

function size(bytes) {
  if (!bytes) return "";
  if (bytes < 1024) return `${bytes} byte`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")} MB`;
}

function place({ latitude, longitude }) {
  const where = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return el("figure", { class: "place" }, map(), el("figcaption", {}, "Locatie ", el("small", {}, where)));
}

/** A drawing, not a map: the page asks nothing from elsewhere. */
function map() {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 240 110");
  drawing.setAttribute("class", "map");
  drawing.setAttribute("aria-hidden", "true");
  const shapes = [
    ["water", "M0 0h240v16c-60 14-96-6-150 6S30 34 0 30z"],
    ["park", "M150 62h70v40h-70zM14 44h46v26H14z"],
    ["road", "M0 88c60-8 90-26 240-34M74 0v110M0 52c40 4 100-2 240-20M182 20v90"],
    ["mark", "M120 78s17-16 17-31a17 17 0 0 0-34 0c0 15 17 31 17 31z"],
    ["hole", "M120 53a6 6 0 1 0 0-12 6 6 0 0 0 0 12z"],
  ];
  for (const [name, line] of shapes) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("class", name);
    path.setAttribute("d", line);
    drawing.append(path);
  }
  return drawing;
}

function contact({ phone_number: number, first_name: first, last_name: last }) {
  const name = [first, last].filter(Boolean).join(" ") || "Contact";
  return el(
    "div",
    { class: "contact" },
    el("span", { class: "file-icon" }, icon("person")),
    el("span", { class: "file-name" }, name, el("small", {}, number.startsWith("+") ? number : `+${number}`)),
  );
}
