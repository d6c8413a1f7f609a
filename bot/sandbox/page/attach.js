import { act, base64 } from "./api.js";
import { ask } from "./dialogs.js";
import { el } from "./dom.js";

const SAMPLE_PHOTO = "/sandbox/page/sample-photo.jpg";
const SAMPLE_VOICE = "/sandbox/page/sample-voice.ogg";
const SAMPLE_VOICE_SECONDS = 7;
const PLACE_IN_HUIZEN = { latitude: 52.2986, longitude: 5.2413 };
const PHONE_NUMBER = "+31612345678";

/**
 * What can be sent besides text.
 * @param phone {person(), send(promise maker), caption()}
 */
export function attachments(phone) {
  const caption = phone.hasText() ? "met uw tekst als bijschrift" : null;
  return [
    { label: "Voorbeeldfoto", detail: caption, icon: "photo", run: () => samplePhoto(phone) },
    {
      label: "Eigen foto",
      detail: caption,
      icon: "photo",
      run: () => choose("image/*", (files) => photos(phone, files)),
    },
    { label: "Spraakbericht", detail: "een opname als voorbeeld", icon: "voice", run: () => sampleVoice(phone) },
    { label: "Bestand", icon: "file", run: () => choose("", (files) => documents(phone, files)) },
    { label: "Locatie", detail: "een plek in Huizen", icon: "pin", run: () => sendLocation(phone) },
    { label: "Telefoonnummer", icon: "person", run: () => sendContact(phone) },
  ];
}

export function sendLocation(phone) {
  return phone.send(() => act(phone.person(), "location", PLACE_IN_HUIZEN));
}

export async function sendContact(phone) {
  const answer = await ask(`Wilt u uw telefoonnummer delen met de bot? (Hier is dat ${PHONE_NUMBER}.)`, [
    { label: "Niet delen", value: "" },
    { label: "Delen", value: "share", main: true },
  ]);
  if (answer) phone.send(() => act(phone.person(), "contact", { phone_number: PHONE_NUMBER }));
}

async function samplePhoto(phone) {
  const caption = phone.takeText();
  await phone.send(async () =>
    act(phone.person(), "photo", { caption, data: await base64(await fetched(SAMPLE_PHOTO)) }),
  );
}

async function sampleVoice(phone) {
  const duration = SAMPLE_VOICE_SECONDS;
  await phone.send(async () =>
    act(phone.person(), "voice", { duration, data: await base64(await fetched(SAMPLE_VOICE)) }),
  );
}

async function fetched(address) {
  return (await fetch(address)).blob();
}

/** Several photos at once are one album, as on a real phone; the text goes with the first. */
async function photos(phone, files) {
  const album = files.length > 1 ? String(Date.now()) : null;
  let caption = phone.takeText();
  for (const file of files) {
    const text = caption;
    caption = "";
    await phone.send(async () => act(phone.person(), "photo", { caption: text, album, data: await base64(file) }));
  }
}

async function documents(phone, files) {
  for (const file of files) {
    await phone.send(async () =>
      act(phone.person(), "document", { name: file.name, type: file.type, data: await base64(file) }),
    );
  }
}

function choose(accept, then) {
  const input = el("input", {
    type: "file",
    accept,
    multiple: true,
    class: "hidden-text",
    tabindex: -1,
    "aria-label": "Bestand kiezen",
  });
  input.addEventListener("change", () => {
    input.remove();
    then([...input.files]);
  });
  input.addEventListener("cancel", () => input.remove());
  document.body.append(input);
  input.click();
}
