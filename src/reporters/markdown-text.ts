import { visible } from '../text/terminal.ts';

/** What a forge links, mentions or draws wherever it finds it, so that a backslash doesn't help. */
const active = /@|[#!$%~&^*][\w"]|:\/\/|www\.|mailto:|xmpp:|:[\w+-]+:|\bGH-\d|\b[\da-f]{7,40}\b|\[\w+:/i;
/** A name in backticks, a word of ASCII, or what is between them. */
const parts = /`([^`]+)`|([!-_a-~]+)|`|[^!-~]+/g;

/** A sentence of jd's as Markdown on one line, for a table cell too: names in backticks stay code, all else is text. */
export function writeMarkdown(text: string): string {
  let written = '';
  for (const [part, name, word = ''] of visible(text).matchAll(parts)) {
    const code = name ?? (active.test(word) ? word : undefined);
    written += code === undefined ? escapePlain(part) : writeCode(code, written.endsWith('`'));
  }
  return written;
}

/** A name as code, in which nothing is linked or mentioned. */
export function writeName(text: string): string {
  return writeCode(visible(text), false);
}

/** Two adjacent code spans would be one, and a bar is read differently within tables; tags are read the same everywhere. */
function writeCode(text: string, behindCode: boolean): string {
  if (!behindCode && /^[^`|\\\s](?:[^`|]*[^`|\\\s])?$/.test(text)) return `\`${text}\``;
  return `<code>${text.replace(/[!-+:-@[-`{-~]|(?<=www)\./gi, (sign) => `&#${sign.charCodeAt(0)};`)}</code>`;
}

function escapePlain(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');
}
