import type { Picture } from '../../chapter/index.ts';
import { escapeXml, namespaces, xmlHead } from './xml.ts';

/** Word refuses a document that has a longer address. */
const longestAddress = 2083;

/** What a document refers to outside its text. */
export interface Relations {
  /** The id of a link to the web or to another document; undefined if Word would refuse its address. */
  addLink(address: string): string | undefined;
  addPicture(picture: Pick<Picture, 'file' | 'type' | 'bytes'>): string;
  /** The pictures as files of the package. */
  listMedia(): readonly (readonly [name: string, content: Uint8Array])[];
  write(): string;
}

/** The parts that every document has, with the last part of the address of their kind. */
const fixed = [
  ['styles', 'styles.xml'],
  ['numbering', 'numbering.xml'],
  ['settings', 'settings.xml'],
  ['fontTable', 'fontTable.xml'],
  ['header', 'header1.xml'],
  ['header', 'header2.xml'],
  ['footer', 'footer1.xml'],
  ['footer', 'footer2.xml'],
] as const;

/** The ids of the headers and footers: those of the first page and those of all others. */
export const furniture = { header: 'rId5', firstHeader: 'rId6', footer: 'rId7', firstFooter: 'rId8' } as const;

export function openRelations(): Relations {
  const rows = fixed.map(([kind, target]): string => writeRow(kind, target, false));
  const links = new Map<string, string | undefined>();
  const pictures = new Map<string, { id: string; name: string; bytes: Uint8Array }>();
  const add = (kind: string, target: string, external: boolean): string => {
    rows.push(writeRow(kind, target, external));
    return `rId${rows.length}`;
  };
  return {
    addLink(address) {
      if (links.has(address)) return links.get(address);
      const whole = normalise(address);
      const id = whole === undefined ? undefined : add('hyperlink', whole, true);
      links.set(address, id);
      return id;
    },
    addPicture({ file, type, bytes }) {
      const known = pictures.get(file);
      if (known !== undefined) return known.id;
      const name = `media/image${pictures.size + 1}.${type === 'jpg' ? 'jpeg' : type}`;
      const id = add('image', name, false);
      pictures.set(file, { id, name: `word/${name}`, bytes });
      return id;
    },
    listMedia: () => [...pictures.values()].map(({ name, bytes }) => [name, bytes] as const),
    write: () => writeRelations(rows.map((row, at) => `<Relationship Id="rId${at + 1}" ${row}/>`)),
  };
}

export function writeRelations(rows: readonly string[]): string {
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${xmlHead}<Relationships xmlns="${space}">${rows.join('')}</Relationships>`;
}

function writeRow(kind: string, target: string, external: boolean): string {
  return `Type="${namespaces.r}/${kind}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}`;
}

/** An address as the standard asks for it; a path beside the document stays one. */
function normalise(address: string): string | undefined {
  if (!/^[a-z]+:/i.test(address)) return address.split('/').map(encodeURIComponent).join('/');
  const whole = URL.canParse(address) ? new URL(address).href : undefined;
  return whole === undefined || whole.length > longestAddress ? undefined : whole;
}
