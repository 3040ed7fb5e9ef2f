import { writeShorts } from '../tables.ts';

/** What a face is called. */
export interface FontName {
  /** `Noto Sans SC`. */
  readonly family: string;
  readonly weight: number;
  readonly isItalic: boolean;
}

/** `NotoSansSC-Bold`, which a PDF lists. */
export function writePostScriptName({ family, weight, isItalic }: FontName): string {
  return `${family.replace(/[^a-z0-9]/gi, '')}-${writeStyle(weight, isItalic).replace(' ', '')}`;
}

function writeStyle(weight: number, isItalic: boolean): string {
  const thickness = weights[Math.min(Math.max(Math.round(weight / 100), 1), 9) - 1] ?? 'Regular';
  if (!isItalic) return thickness;
  return thickness === 'Regular' ? 'Italic' : `${thickness} Italic`;
}

const weights = ['Thin', 'ExtraLight', 'Light', 'Regular', 'Medium', 'SemiBold', 'Bold', 'ExtraBold', 'Black'];

/** The table `name`; copyright, version and licence are those of `former`. */
export function writeNames(name: FontName, former: Buffer | undefined): Buffer {
  const style = writeStyle(name.weight, name.isItalic);
  const full = `${name.family} ${style}`;
  const postScript = writePostScriptName(name);
  const inherited = former === undefined ? [] : readNames(former).filter(([id]) => [0, 5, 7, 13, 14].includes(id));
  const texts = new Map<number, string>([
    ...inherited,
    [1, name.family],
    [2, style],
    [3, `jd ${postScript}`],
    [4, full],
    [6, postScript],
  ]);
  const sorted = [...texts].sort(([a], [b]) => a - b).map(([id, text]) => [id, encode(text)] as const);
  let offset = 0;
  const records = sorted.map(([id, text]) => {
    const record = writeShorts(3, 1, 0x409, id, text.length, offset);
    offset += text.length;
    return record;
  });
  return Buffer.concat([
    writeShorts(0, sorted.length, 6 + 12 * sorted.length),
    ...records,
    ...sorted.map(([, text]) => text),
  ]);
}

function encode(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

/** The English names that systems read. */
export function readNames(table: Buffer): [id: number, text: string][] {
  const texts = table.readUInt16BE(4);
  const names: [number, string][] = [];
  for (let nth = 0; nth < table.readUInt16BE(2); nth++) {
    const at = 6 + nth * 12;
    const [platform, , language, id, length, offset] = [0, 2, 4, 6, 8, 10].map((more) =>
      table.readUInt16BE(at + more),
    ) as [number, number, number, number, number, number];
    if (platform !== 3 || language !== 0x409) continue;
    const text = Buffer.from(table.subarray(texts + offset, texts + offset + length));
    names.push([id, text.swap16().toString('utf16le')]);
  }
  return names;
}
