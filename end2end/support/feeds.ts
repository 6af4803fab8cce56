// Calendars as an independent reader understands them.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const reader = `
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
print(json.dumps({
    "name": str(calendar["X-WR-CALNAME"]), "errors": [str(e) for e in calendar.errors],
    "entries": [{"uid": str(e["UID"]), "status": str(e["STATUS"]), "sequence": int(e["SEQUENCE"]),
                 "start": e["DTSTART"].dt.isoformat(), "end": e["DTEND"].dt.isoformat(), "title": str(e["SUMMARY"]),
                 "url": str(e.get("URL", "")), "errors": [str(x) for x in e.errors]} for e in calendar.walk("VEVENT")]}))
`;

export type Entry = {
  uid: string;
  status: string;
  sequence: number;
  start: string;
  end: string;
  title: string;
  url: string;
  errors: [];
};

/** The calendar as Python's icalendar reads it. */
export function readBack(ics: Buffer): { name: string; errors: string[]; entries: Entry[] } {
  const python = join(__dirname, "../../target/judges/bin/python");
  return JSON.parse(execFileSync(python, ["-c", reader], { input: ics, encoding: "utf8" }));
}
