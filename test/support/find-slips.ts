import type { Finding } from '../../src/findings/finding.ts';
import { parseSource } from '../../src/source/index.ts';
import { lineStarts, pointAt } from '../../src/text/text.ts';

export const head = 'title: 客服专员\ndepartment: 客服部\n';

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const findings = (text: string): readonly Finding[] => parseSource('a.yaml', encode(text)).findings;

export function lineOf(text: string, { at }: Finding): number {
  if (!('range' in at)) throw new Error('a mistake in YAML has a range');
  return pointAt(lineStarts(text), at.range[0]).line;
}

export function insteadOf({ facts }: Finding): readonly string[] {
  return 'instead' in facts && Array.isArray(facts.instead) ? facts.instead : [];
}
