import { unzipSync, zipSync } from 'fflate';
import { main } from '../../src/main.ts';
import { escapeXml } from '../../src/renderers/xlsx/xml-text.ts';
import { openMemoryHost } from './memory-host.ts';
import type { Files } from './merge-docx.ts';

/** A cell by its sheet, from 1, and its name: `3!D2`. */
export type Cells = Readonly<Record<string, string>>;

/** The workbook that a workspace builds. */
export async function buildXlsx(files: Files): Promise<Uint8Array> {
  const host = openMemoryHost(placed(files));
  const code = await main(['build', '--format', 'xlsx'], host);
  const built = host.files['/work/dist/handbook.xlsx'];
  if (code !== 0 || !(built instanceof Uint8Array)) throw new Error(host.err());
  return built;
}

/** A workbook in which texts were typed into cells. */
export function typeInto(bytes: Uint8Array, cells: Cells): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [cell, text] of Object.entries(cells)) {
    const [sheet = '', name = ''] = cell.split('!');
    const file = `xl/worksheets/sheet${sheet}.xml`;
    const before = new TextDecoder().decode(parts[file]);
    const typed = `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
    const after = before.replace(new RegExp(`<c r="${name}"[^>]*>.*?</c>`), typed);
    // A blank cell is not written: a reader goes by the names of cells, and not by their order.
    const row = new RegExp(`(<row r="${name.replace(/\D/g, '')}"[^>]*>)`);
    parts[file] = new TextEncoder().encode(after === before ? before.replace(row, (head) => head + typed) : after);
  }
  return zipSync(parts);
}

/** Merges a workbook into a workspace, as the command does: its exit code, what it says, and the files that changed. */
export async function mergeXlsx(files: Files, bytes: Uint8Array, options: readonly string[] = []) {
  const before = placed(files);
  const host = openMemoryHost({ ...before, '/work/edited.xlsx': bytes });
  const code = await main(['import', '--into', '.', 'edited.xlsx', ...options], host);
  const changed = Object.fromEntries(
    Object.entries(files)
      .map(([file]) => [file, host.files[`/work/${file}`]] as const)
      .filter(([file, text]) => text !== files[file]),
  );
  return { code, err: host.err(), changed };
}

function placed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [`/work/${name}`, text]));
}
