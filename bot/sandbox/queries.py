"""Presses on inline buttons and their answers."""

from bot.sandbox.entities import units
from bot.sandbox.errors import bad_request
from bot.sandbox.world import Call

ANSWERABLE_SECONDS = 60
LONGEST_ANSWER = 200


def answer_callback_query(call: Call) -> bool:
    query = call.world.store.query(call.text("callback_query_id"))
    if query is None or not 0 <= call.world.real() - query.asked_at <= ANSWERABLE_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = call.text("text", "")
    if units(text) > LONGEST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if query.answer is not None:
        return True
    answer = {"text": text, "show_alert": bool(call.params.get("show_alert"))}
    call.world.store.answer_query(query.id, answer)
    call.world.tell("pressed_answer", query.chat_id, user_id=query.user_id, query_id=query.id, **answer)
    return True
