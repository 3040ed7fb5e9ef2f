import type { Draft } from '../form/draft.ts';

const outputs = /^(?:the )?(?:(?:key|main|major|expected|principal|primary) )*(?:outputs?|deliverables?)\W*$/i;

const work =
  /^(?:(?:key|main|major|principal) )*(?:responsibilit(?:y|ies)|duties|tasks|accountabilit(?:y|ies)|functions)(?: areas?)?\W*$/i;

/** `KEY OUTPUTS: Premises inspected` above the responsibilities of the same form says what comes of them, and is no more of them. */
export function keepOutputs(drafts: readonly Draft[]): void {
  for (const { entries, kept } of drafts) {
    const isOutput = ({ path, label = '', group }: Draft['entries'][number]) =>
      path === 'duties' && outputs.test(group ?? label);
    const own = entries.filter(isOutput);
    if (own.length === 0 || !entries.some((entry) => entry.path === 'duties' && !isOutput(entry))) continue;
    for (const { text, written, place, label = '' } of own) kept.push({ text: written ?? text, place, label });
    // The label of the only list that is left names no group.
    const left = entries.filter((entry) => !isOutput(entry));
    const isLabel = ({ path, group = '' }: Draft['entries'][number]) => path === 'duties' && work.test(group);
    entries.splice(0, entries.length, ...left.map((entry) => (isLabel(entry) ? withoutGroup(entry) : entry)));
  }
}

function withoutGroup({ group: _, ...entry }: Draft['entries'][number]): Draft['entries'][number] {
  return entry;
}
