import { fillUp, writeLongs, writeShorts } from '../tables.ts';
import type { Part } from './glyphs.ts';
import { type Lookup, shiftLookups, Unknown } from './lookups.ts';

/** The features of a language: their tags and lookups. */
type Features = readonly { readonly tag: string; readonly lookups: readonly number[] }[];

interface Moved {
  readonly bytes: Buffer;
  readonly lookups: readonly Lookup[];
  /** By script and language, such as `latn` and `latn/ROM `. */
  readonly languages: ReadonlyMap<string, Features>;
}

/**
 * One table `GSUB` or `GPOS` for all parts. The tables of the parts are kept whole behind new lists, which reach them by
 * lookups of the type "extension".
 */
export function joinLayout(parts: readonly Part[], tag: 'GSUB' | 'GPOS'): Buffer | undefined {
  const moved: Moved[] = [];
  let count = 0;
  for (const { tables, shift } of parts) {
    const table = tables.get(tag);
    if (table === undefined) continue;
    const bytes = fillUp(table);
    const lookups = shiftLookups(bytes, tag, shift, count);
    moved.push({ bytes, lookups, languages: readLanguages(bytes, count) });
    count += lookups.length;
  }
  if (count === 0) return undefined;
  const { scripts, features } = writeScripts(moved);
  const lists = 10 + scripts.length + features.length;
  const header = writeShorts(1, 0, 10, 10 + scripts.length, lists);
  return Buffer.concat([header, scripts, features, ...writeLookups(moved, count, tag === 'GSUB' ? 7 : 9, lists)]);
}

function readLanguages(table: Buffer, firstLookup: number): Map<string, Features> {
  const short = (at: number): number => table.readUInt16BE(at);
  const each = (at: number, step = 2): number[] => Array.from({ length: short(at) }, (_, nth) => at + 2 + nth * step);
  const tagAt = (at: number): string => table.toString('latin1', at, at + 4);
  const features = each(short(6), 6).map((at) => {
    const start = short(6) + short(at + 4);
    return { tag: tagAt(at), lookups: each(start + 2).map((lookup) => short(lookup) + firstLookup) };
  });
  const read = (at: number): Features => {
    if (short(at + 2) !== 0xffff) throw new Unknown();
    return each(at + 4).flatMap((index) => features[short(index)] ?? []);
  };
  const languages = new Map<string, Features>();
  for (const at of each(short(4), 6)) {
    const start = short(4) + short(at + 4);
    if (short(start) !== 0) languages.set(tagAt(at), read(start + short(start)));
    for (const language of each(start + 2, 6)) {
      languages.set(`${tagAt(at)}/${tagAt(language)}`, read(start + short(language + 4)));
    }
  }
  return languages;
}

/** A font without a language of a script has the features of the script, or else of any script. */
function featuresOf({ languages }: Moved, name: string): Features {
  return languages.get(name) ?? languages.get(name.slice(0, 4)) ?? languages.get('DFLT') ?? [];
}

function writeScripts(moved: readonly Moved[]): { readonly scripts: Buffer; readonly features: Buffer } {
  const names = [...new Set(moved.flatMap(({ languages }) => [...languages.keys()]))].sort();
  const known = new Map<string, { readonly tag: string; readonly lookups: readonly number[] }>();
  const keysOf = new Map<string, readonly string[]>();
  for (const name of names) {
    const gathered = new Map<string, number[]>();
    for (const { tag, lookups } of moved.flatMap((part) => featuresOf(part, name))) {
      gathered.set(tag, [...(gathered.get(tag) ?? []), ...lookups]);
    }
    const keys = [...gathered].map(([tag, lookups]) => {
      const sorted = [...new Set(lookups)].sort((a, b) => a - b);
      const key = `${tag} ${sorted.map((each) => String(each).padStart(5, '0')).join(' ')}`;
      known.set(key, { tag, lookups: sorted });
      return key;
    });
    keysOf.set(name, keys.sort());
  }
  const order = [...known.keys()].sort();
  const bodies = order.map((key) => writeFeature(known.get(key)?.lookups ?? []));
  const features = writeTagged(order.map((key, nth) => [key.slice(0, 4), bodies[nth] ?? Buffer.alloc(0)]));
  const writeLanguage = (name: string): Buffer => {
    const indexes = (keysOf.get(name) ?? []).map((key) => order.indexOf(key));
    return writeShorts(0, 0xffff, indexes.length, ...indexes);
  };
  const scriptTags = [...new Set(names.map((name) => name.slice(0, 4)))];
  const scripts = writeTagged(
    scriptTags.map((script) => {
      const own = names.filter((name) => name.startsWith(`${script}/`));
      const head = 4 + 6 * own.length;
      const preset = writeLanguage(script);
      const list = writeTagged(
        own.map((name) => [name.slice(5), writeLanguage(name)]),
        2 + preset.length,
      );
      const records = list.subarray(0, 2 + 6 * own.length);
      return [script, Buffer.concat([writeShorts(head), records, preset, list.subarray(records.length)])];
    }),
  );
  return { scripts, features };
}

function writeFeature(lookups: readonly number[]): Buffer {
  return writeShorts(0, lookups.length, ...lookups);
}

/** A list of tags, each with the place of its body, and the bodies; `gap` bytes are put in between later. */
function writeTagged(entries: readonly (readonly [tag: string, body: Buffer])[], gap = 0): Buffer {
  let offset = 2 + 6 * entries.length + gap;
  const records = entries.map(([tag, body]) => {
    const record = Buffer.concat([Buffer.from(tag, 'latin1'), writeShorts(offset)]);
    offset += body.length;
    return record;
  });
  return Buffer.concat([writeShorts(entries.length), ...records, ...entries.map(([, body]) => body)]);
}

function writeLookups(moved: readonly Moved[], count: number, extension: number, before: number): Buffer[] {
  const all = moved.flatMap((part) => part.lookups.map((lookup) => ({ lookup, part })));
  const sizeOf = ({ subtables }: Lookup): number => 6 + 10 * subtables.length;
  const listSize = 2 + 2 * count;
  const size = all.reduce((sum, { lookup }) => sum + sizeOf(lookup), listSize);
  const padding = (4 - ((before + size) % 4)) % 4;
  const starts = new Map<Moved, number>();
  let end = size + padding;
  for (const part of moved) {
    starts.set(part, end);
    end += part.bytes.length;
  }
  const offsets: number[] = [];
  const lookups: Buffer[] = [];
  let at = listSize;
  for (const { lookup, part } of all) {
    const { type, flags, subtables } = lookup;
    const head = 6 + 2 * subtables.length;
    offsets.push(at);
    lookups.push(writeShorts(extension, flags, subtables.length, ...subtables.map((_, nth) => head + 8 * nth)));
    for (const [nth, start] of subtables.entries()) {
      const here = at + head + 8 * nth;
      lookups.push(writeShorts(1, type), writeLongs((starts.get(part) ?? 0) + start - here));
    }
    at += sizeOf(lookup);
  }
  if (at > 0xffff) throw new Unknown();
  return [writeShorts(count, ...offsets), ...lookups, Buffer.alloc(padding), ...moved.map(({ bytes }) => bytes)];
}
