import { beforeAll, describe, expect, it } from 'vitest';
import { buildPdf, writeWorkspace } from './support/build-pdf.ts';
import {
  configPlaces,
  labels,
  type Place,
  parts,
  positionPlaces,
  procedurePlaces,
} from './support/every-key-places.ts';
import { files } from './support/every-key-workspace.ts';
import { keepPrints } from './support/keep-prints.ts';
import { bare } from './support/read-html.ts';
import { readPdf } from './support/read-pdf.ts';

describe('in the PDF', () => {
  let text = '';
  beforeAll(async () => {
    const built = await buildPdf(writeWorkspace(files), { change: keepPrints });
    expect(built.exitCode).toBe(0);
    const { pages } = await readPdf(built.pdf());
    text = bare(pages.map((page) => page.text).join('\n'));
  });

  /** From the last heading of that name: the contents name it too. */
  const expectPlace = ([part, label, value]: Place, from: string, numbered: boolean): void => {
    const titles = numbered ? Object.values(parts).map(bare) : [];
    const form = text.slice(text.indexOf(from));
    // A page number may be just before the number of the part.
    const heading = part === '' ? undefined : new RegExp(`${numbered ? '\\d+' : ''}${bare(part)}`).exec(form);
    expect(heading).not.toBeNull();
    const rest = heading == null ? form : form.slice(heading.index + heading[0].length);
    // The part may go on over a page, which names it again.
    const again = bare(labels.continued).replace(/[()]/g, '\\$&');
    const end = part === '' ? -1 : rest.search(new RegExp(`\\d(?:${titles.join('|') || '\\0'})(?!${again})`));
    const body = part === '' ? text : rest.slice(0, end < 0 ? undefined : end);
    const at = body.indexOf(bare(label));
    expect(at, `the label ${label}`).toBeGreaterThanOrEqual(0);
    expect(body.slice(at), `the value ${value}`).toContain(bare(value));
  };

  it.each(Object.entries(positionPlaces))('the position’s %s', (_path, place) =>
    expectPlace(place, 'VtitleVersionVversion', true),
  );
  it.each(Object.entries(procedurePlaces))('the procedure’s %s', (_path, place) =>
    expectPlace(place, `${bare(labels.procedures)}V`, false),
  );
  it.each(Object.entries(configPlaces))('the config’s %s', (_path, place) =>
    expectPlace(place, 'Vorganisation', false),
  );
});
