// Reads the letters that the server under test writes into its data folder.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";

export type Letter = { to: string; subject: string; text: string; at: number };

const folder = () => join(process.env.E2E_DATA ?? "", "mail");

/** The newest letter to this address, written after the given moment; waits for it, because mail is sent by a worker. */
export async function letterTo(address: string, after = 0): Promise<Letter> {
  let found: Letter | undefined;
  await expect
    .poll(() => (found = newest(address, after)) !== undefined, { message: `a letter to ${address}`, timeout: 20_000 })
    .toBe(true);
  return found!;
}

/** The first link in the newest letter to this address whose path begins as given. */
export async function linkTo(address: string, path = "/", after = 0): Promise<string> {
  const { text, subject } = await letterTo(address, after);
  const links = [...text.matchAll(/https?:\/\/[^\s<>"]+/g)].map(([link]) => link.replace(/[.,)]+$/, ""));
  const link = links.find((link) => new URL(link).pathname.startsWith(path));
  expect(link, `a link to ${path} in "${subject}":\n${text}`).toBeDefined();
  return link!;
}

function newest(address: string, after: number): Letter | undefined {
  return letters()
    .filter(({ to, at }) => to.includes(address.toLowerCase()) && at > after)
    .sort((a, b) => b.at - a.at)[0];
}

/** Every letter there is. */
export function letters(): Letter[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder()).filter((name) => name.endsWith(".eml"));
  } catch {
    // No letter yet, no folder yet
  }
  return names.map((name) => {
    const path = join(folder(), name);
    return { ...read(readFileSync(path, "latin1")), at: statSync(path).mtimeMs };
  });
}

/** Takes a letter apart; the bytes come one per character, as they lie in the file. */
export function read(bytes: string): Omit<Letter, "at"> {
  const { headers, body } = split(bytes);
  return { to: (headers.get("to") ?? "").toLowerCase(), subject: words(headers.get("subject") ?? ""), text: text(headers, body) };
}

function split(part: string) {
  const [, head, body] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? ["", part, ""];
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const pairs = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)).filter((pair) => pair !== null);
  return { headers: new Map(pairs.map(([, name, value]) => [name.toLowerCase(), value])), body };
}

/** The plain text of a letter; of a letter that has none, the HTML. */
function text(headers: Map<string, string>, body: string): string {
  const type = headers.get("content-type") ?? "text/plain";
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary) {
    const parts = body.split(`--${boundary}`).slice(1, -1).map((part) => split(part.replace(/^\r?\n/, "")));
    const kind = (part: (typeof parts)[number]) => part.headers.get("content-type") ?? "text/plain";
    const best = parts.find((part) => /text\/plain/i.test(kind(part))) ?? parts.find((part) => /multipart/i.test(kind(part)));
    const chosen = best ?? parts[0];
    return chosen ? text(chosen.headers, chosen.body) : "";
  }
  const encoding = (headers.get("content-transfer-encoding") ?? "").toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  const plain = encoding === "quoted-printable" ? unquote(body.replace(/=\r?\n/g, "")) : body;
  return Buffer.from(plain, "latin1").toString("utf8");
}

function unquote(quoted: string) {
  return quoted.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

/** Undoes the encoded words of a header (RFC 2047). */
function words(header: string) {
  const plain = header.replace(/\?=\s+=\?/g, "?==?");
  return plain.replace(/=\?[^?]+\?([bq])\?([^?]*)\?=/gi, (_, how, what) => {
    const bytes = /b/i.test(how) ? Buffer.from(what, "base64") : Buffer.from(unquote(what.replace(/_/g, " ")), "latin1");
    return bytes.toString("utf8");
  });
}
