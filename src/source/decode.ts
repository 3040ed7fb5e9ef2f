import type { Finding } from '../findings/finding.ts';
import { nameCharacter, refuse } from './refuse.ts';

/** More findings than this say nothing new: the file is not a text. */
const controlFindings = 3;

/** Tools disagree on how to count or print each of these characters, a lone CR included. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\r(?!\n)/g;

const byteOrderMark = '\ufeff';

/** Created once, because creating one takes longer than reading a file with it. */
const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without its byte order mark, and what prevents it from being read as YAML. */
export function decodeText(file: string, bytes: Uint8Array): { text: string; findings: Finding[] } {
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return refuseEncoding(file, bytes);
  }
  return { text, findings: text.search(controls) === -1 ? [] : refuseControls(file, text) };
}

function refuseEncoding(file: string, bytes: Uint8Array): { text: string; findings: Finding[] } {
  const sound = soundPrefix(bytes);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const offset = new TextEncoder().encode(sound).length + mark;
  const range = [sound.length, sound.length + 1] as const;
  return {
    text: new TextDecoder('utf-8').decode(bytes),
    findings: [refuse('file/not-utf8', file, range, { offset: Math.min(offset, bytes.length) })],
  };
}

/** All characters before the first malformed sequence, found by binary search. */
function soundPrefix(bytes: Uint8Array): string {
  let sound = '';
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      sound = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return sound;
}

/** A lone CR is reported once, because it usually ends every line of the file. */
function refuseControls(file: string, text: string): Finding[] {
  const findings: Finding[] = [];
  let returns = 0;
  for (const match of text.matchAll(controls)) {
    if (match[0] === '\r' && ++returns > 1) continue;
    const range = [match.index, match.index + 1] as const;
    const facts = { character: nameCharacter(match[0]), escaped: false };
    // It shows nothing, and marks nothing but the beginning of a file.
    const fix =
      match[0] === byteOrderMark ? { fix: [{ change: 'write', at: { file, range }, text: '' } as const] } : {};
    findings.push({ ...refuse('file/control-character', file, range, facts), ...fix });
    if (findings.length === controlFindings) break;
  }
  return findings;
}
