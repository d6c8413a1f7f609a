/** What the sandbox said so far: chats by id, people by phone. Nothing here touches the page. */
export function createChats() {
  return { bot: { id: 0, first_name: "Bot" }, slots: [], chats: new Map() };
}

export function replaceState(model, state) {
  model.bot = state.bot;
  model.slots = state.slots;
  const read = Object.entries(state.chats).map(([id, chat]) => [
    Number(id),
    { ...chat, messages: byId(chat.messages) },
  ]);
  model.chats = new Map(read);
}

function byId(messages) {
  return new Map(messages.map((message) => [message.message_id, message]));
}

/** Takes in one event; returns the chat it changed, or undefined when it belongs to no phone. */
export function takeEvent(model, event) {
  const chat = model.chats.get(event.chat_id);
  if (!chat) return undefined;
  if (event.type === "message" || event.type === "edited")
    chat.messages.set(event.message.message_id, event.message);
  else if (event.type === "deleted") chat.messages.delete(event.message_id);
  else if (event.type === "keyboard") chat.keyboard = event.keyboard;
  else if (event.type === "member") chat.open = event.open;
  return chat;
}

export function isOwn(message, person) {
  return message.from?.id === person.user_id;
}

export function isGroup(person) {
  return person.chat_id < 0;
}

export function senderOf(model, message) {
  if (message.from?.id === model.bot.id) return isNamed(model.bot);
  return message.from?.first_name ?? "Onbekend";
}

function isNamed(bot) {
  return bot.first_name || "Bot";
}

/** One line that stands for a message: in a quote, or in the bar above the text field. */
export function summary(message) {
  if (message.text) return message.text;
  const kinds = [
    ["photo", "Foto"],
    ["voice", "Spraakbericht"],
    ["video", "Video"],
    ["document", "Bestand"],
    ["location", "Locatie"],
    ["contact", "Contact"],
    ["sticker", "Sticker"],
  ];
  const kind = kinds.find(([key]) => message[key])?.[1] ?? "Bericht";
  return message.caption ? `${kind}: ${message.caption}` : kind;
}

/** The text of a message nobody wrote, such as "joined the group"; null for all others. */
export function service(message) {
  if (message.new_chat_members)
    return `${names(message.new_chat_members)} ${plural(message.new_chat_members)} nu in de groep`;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} is uit de groep`;
  if (message.migrate_to_chat_id || message.migrate_from_chat_id) return "De groep is nu een supergroep";
  if (message.group_chat_created || message.supergroup_chat_created) return "De groep is gemaakt";
  if (message.new_chat_title) return `De groep heet nu ${message.new_chat_title}`;
  if (message.pinned_message) return "Een bericht is vastgezet";
  return null;
}

function names(members) {
  return members.map((member) => member.first_name).join(", ");
}

function plural(members) {
  return members.length === 1 ? "is" : "zijn";
}
