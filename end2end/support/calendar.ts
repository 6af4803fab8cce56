// Weeks as the addresses of boards name them.

const DAY = 86_400_000;

/** The Monday so many weeks after this one, as it is in Baku: `2026-11-30`. */
export function monday(ahead: number): string {
  const today = new Date(`${new Date(Date.now() + 4 * 3_600_000).toISOString().slice(0, 10)}T00:00:00Z`);
  const since = (today.getUTCDay() + 6) % 7;
  return new Date(today.getTime() + (7 * ahead - since) * DAY).toISOString().slice(0, 10);
}

/** The same week by its number: `2026-W49`. */
export function week(ahead: number): string {
  const thursday = new Date(Date.parse(`${monday(ahead)}T00:00:00Z`) + 3 * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - first) / (7 * DAY)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}
