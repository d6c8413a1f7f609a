/** Which messages a person hasn't seen yet, for everyone who may hold this phone. */
export function createUnread(phone, onChange) {
  const kept = new Map();
  const of = (person) => {
    const key = `${person.user_id} ${person.chat_id}`;
    if (!kept.has(key)) kept.set(key, new Set());
    return kept.get(key);
  };
  return {
    count: (person) => of(person).size,
    add: (person, id) => {
      of(person).add(id);
      onChange();
    },
    clear: (person) => {
      if (of(person).size === 0) return;
      of(person).clear();
      for (const node of phone.log.element.querySelectorAll(".unread")) node.classList.remove("unread");
      onChange();
    },
    mark: (person) => {
      for (const id of of(person)) phone.log.shown.get(id)?.node.classList.add("unread");
    },
  };
}
