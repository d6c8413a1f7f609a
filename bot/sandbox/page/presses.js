import { act } from "./api.js";
import { senderOf } from "./chats.js";
import { alertFrom } from "./dialogs.js";
import { setPending } from "./keyboards.js";

const ANSWER_WAIT = 20000;

export async function press(phone, message, button, data) {
  setPending(button, true);
  setTimeout(() => setPending(button, false), ANSWER_WAIT);
  const { person } = phone;
  try {
    const { query_id: id } = await act(person, "press", { message_id: message.message_id, data });
    const early = phone.early.get(id);
    phone.pressed.set(id, button);
    if (early) answered(phone, early);
  } catch (error) {
    setPending(button, false);
    phone.toast.show(error.message, { wrong: true });
  }
}

/** The bot's answer to a press; it may be here before the answer to the press itself. */
export function answered(phone, event) {
  if (event.user_id !== phone.person.user_id) return;
  const button = phone.pressed.get(event.query_id);
  if (!button) return phone.early.set(event.query_id, event);
  phone.pressed.delete(event.query_id);
  phone.early.delete(event.query_id);
  setPending(button, false);
  if (!event.text) return;
  if (event.show_alert) alertFrom(senderOf(phone.model, { from: { id: phone.model.bot.id } }), event.text);
  else phone.toast.show(event.text);
}
