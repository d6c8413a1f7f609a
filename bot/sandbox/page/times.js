const ZONE = "Europe/Amsterdam";

function formatter(options) {
  return new Intl.DateTimeFormat("nl-NL", { timeZone: ZONE, ...options });
}

const clock = formatter({ hour: "2-digit", minute: "2-digit" });
const clockWithSeconds = formatter({ hour: "2-digit", minute: "2-digit", second: "2-digit" });
const longDay = formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const shortDay = formatter({ weekday: "long", day: "numeric", month: "long" });

export const timeOf = (moment) => clock.format(moment);
export const timeWithSeconds = (moment) => clockWithSeconds.format(moment);
export const dayOf = (moment) => longDay.format(moment);
export const shortDayOf = (moment) => shortDay.format(moment);

/** Seconds since 1970, as the Bot API gives them. */
export const momentOf = (seconds) => new Date(seconds * 1000);

export function length(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
