// Dates as each person's phone shows them: own language, own zone.

import { now } from "./wire.js";

const LOCALES = { en: "en-GB", de: "de-DE", fr: "fr-FR" };
const made = new Map();

export const locale = (someone) => LOCALES[someone?.language] ?? someone?.language ?? "en-GB";

function format(tag, zone, options) {
  const key = JSON.stringify([tag, zone, options]);
  if (!made.has(key)) {
    let known;
    try {
      known = new Intl.DateTimeFormat(tag, { timeZone: zone, ...options });
    } catch {
      known = new Intl.DateTimeFormat("en-GB", { timeZone: zone, ...options });
    }
    made.set(key, known);
  }
  return made.get(key);
}

export function clock(unix, someone) {
  return format(locale(someone), someone.zone, { hour: "2-digit", minute: "2-digit" })
    .format(unix * 1000);
}

export function day(unix, someone) {
  return format(locale(someone), someone.zone, { weekday: "long", day: "numeric", month: "long" })
    .format(unix * 1000);
}

export function parts(unix, zone) {
  const here = { zone, language: "en" };
  const long = format("en-GB", zone, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
  const short = format("en-GB", zone, { weekday: "short", day: "numeric", month: "short" });
  return { day: long.format(unix * 1000).replace(",", ""), short: short.format(unix * 1000).replace(",", ""), hour: clock(unix, here), zone: zone.split("/").pop() };
}

/** A date_time entity: r is the distance, w the weekday, d/D the date, t/T the time. */
export function dateTime(unix, pattern, someone) {
  if (pattern.includes("r")) return distance(unix, someone);
  const options = {};
  if (pattern.includes("w")) options.weekday = "long";
  if (pattern.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  else if (pattern.includes("d")) Object.assign(options, { day: "2-digit", month: "2-digit", year: "2-digit" });
  if (/[tT]/.test(pattern)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (pattern.includes("T")) options.second = "2-digit";
  return format(locale(someone), someone.zone, options).format(unix * 1000);
}

const UNITS = [["year", 31557600], ["month", 2629800], ["day", 86400], ["hour", 3600], ["minute", 60]];

export function distance(unix, someone) {
  const left = unix - now();
  const told = new Intl.RelativeTimeFormat(locale(someone), { numeric: "auto" });
  for (const [unit, seconds] of UNITS) {
    if (Math.abs(left) >= seconds * (unit === "month" ? 2 : 1)) {
      return told.format(Math.trunc(left / seconds), unit);
    }
  }
  return told.format(Math.trunc(left), "second");
}
