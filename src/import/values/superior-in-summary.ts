import { factsIn } from '../recognise/line/sentence-facts.ts';

/** `Reports to the Branch Manager. Does …`: who is above, where the first sentence of a summary says it, and the rest. */
export function superiorBefore(text: string): { superior: string; written: string; rest: string } | undefined {
  if (!/^(?:this (?:position|role|post|job) )?reports (?:directly )?to /i.test(text)) return undefined;
  const end = text.search(/\.\s/);
  if (end === -1) return undefined;
  const written = text.slice(0, end + 1);
  const rest = text.slice(end + 1).trim();
  const [fact, ...more] = factsIn(written).facts;
  return fact?.path === 'reportsTo' && more.length === 0 ? { superior: fact.text, written, rest } : undefined;
}
