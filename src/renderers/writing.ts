import type { Inline } from '../text/sentence/inline.ts';

/** How a format writes texts, sentences and anchors. */
export interface Writing {
  text(text: string): unknown;
  sentence(inlines: readonly Inline[]): unknown;
  /** Writes the value of a key named `anchor`. */
  anchor(anchor: string): unknown;
}

const inlineKinds: ReadonlySet<unknown> = new Set<Inline['kind']>([
  'text',
  'code',
  'strong',
  'emphasis',
  'link',
  'reference',
  'break',
]);

/** Writes every string and sentence in `value`, so that no template can forget to escape; functions are left out. */
export function writeDeep(value: unknown, writing: Writing, key?: string): unknown {
  if (typeof value === 'string') return key === 'anchor' ? writing.anchor(value) : writing.text(value);
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return isSentence(list) ? writing.sentence(list) : list.map((item) => writeDeep(item, writing));
  }
  if (typeof value === 'object' && value !== null) {
    const written: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const member: unknown = Reflect.get(value, name);
      if (member !== undefined && typeof member !== 'function') written[name] = writeDeep(member, writing, name);
    }
    return written;
  }
  return value;
}

function isSentence(list: readonly unknown[]): list is readonly Inline[] {
  const first = list[0];
  return typeof first === 'object' && first !== null && 'kind' in first && inlineKinds.has(first.kind);
}
