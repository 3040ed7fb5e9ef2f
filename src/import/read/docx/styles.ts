import { readXml } from '../xml.ts';
import { attribute, isOn } from './attribute.ts';

/** What a named style says of a paragraph. */
export interface Style {
  name: string;
  basedOn?: string;
  heading?: number;
  bold?: boolean;
  numbering?: string;
  level?: number;
}

export type Styles = ReadonlyMap<string, Style>;

/** The paragraph styles by id, each with what it inherits. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  const styles = new Map<string, Style>();
  if (bytes === undefined) return styles;
  let style: Style | undefined;
  readXml(bytes, {
    open(name, attributes) {
      if (name === 'w:style') {
        style = { name: '' };
        const id = attribute(attributes, 'styleId');
        if (id !== undefined) styles.set(id, style);
      } else if (style !== undefined) readProperty(style, name, attributes);
    },
    close(name) {
      if (name === 'w:style') style = undefined;
    },
    text() {},
  });
  return new Map([...styles].map(([id, own]) => [id, inherit(styles, own)]));
}

function readProperty(style: Style, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attribute(attributes, 'val') ?? '';
  if (name === 'w:name') {
    style.name = value.toLowerCase();
    const heading = /^(?:heading|标题) ?([1-9])$/.exec(style.name);
    if (heading) style.heading = Number(heading[1]);
    else if (style.name === 'title' || style.name === '标题') style.heading = 1;
  } else if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:outlineLvl' && Number(value) < 9) style.heading ??= Number(value) + 1;
  else if (name === 'w:b') style.bold = isOn(attributes);
  else if (name === 'w:numId') style.numbering = value;
  else if (name === 'w:ilvl') style.level = Number(value);
}

/** A style takes what it doesn't say from the one it is based on; a chain that closes ends after a few steps. */
function inherit(styles: ReadonlyMap<string, Style>, own: Style): Style {
  let whole = own;
  let base = own.basedOn;
  for (let steps = 0; base !== undefined && steps < 20; steps++) {
    const parent = styles.get(base);
    if (parent === undefined) break;
    whole = { ...parent, ...whole };
    base = parent.basedOn;
  }
  return whole;
}
