import { moveClock } from "./api.js";
import { dayOf, timeWithSeconds } from "./times.js";

const day = document.getElementById("day");
const time = document.getElementById("time");
const now = document.getElementById("now");
const said = document.getElementById("clock-said");
const steps = document.getElementById("steps");
let ahead = 0;

export function setClock(iso) {
  ahead = Date.parse(iso) - Date.now();
  tick();
}

function tick() {
  const moment = new Date(Date.now() + ahead);
  day.textContent = dayOf(moment);
  time.textContent = timeWithSeconds(moment);
  now.setAttribute("datetime", moment.toISOString());
}

/** One step at a time: what falls due in between has to happen first. */
async function move(to, onWrong) {
  if (steps.getAttribute("aria-busy") === "true") return;
  steps.setAttribute("aria-busy", "true");
  try {
    setClock((await moveClock(to)).now);
    said.textContent = `Het is nu ${day.textContent}, ${time.textContent}.`;
  } catch (error) {
    onWrong(error.message);
  } finally {
    steps.setAttribute("aria-busy", "false");
  }
}

export function startClock(onWrong) {
  setInterval(tick, 1000);
  steps.addEventListener("click", (event) => {
    const to = event.target.closest("button")?.dataset.to;
    if (to) move(to, onWrong);
  });
}
