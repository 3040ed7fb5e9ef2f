import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { files } from '../support/every-key-workspace.ts';
import { type MemoryFiles, openMemoryHost } from '../support/memory-host.ts';
import { writePosition } from '../support/workspace.ts';

const place = (name: string): string => fileURLToPath(new URL(`../golden/${name}`, import.meta.url));

async function build(workspace: Readonly<Record<string, string>>, words: string): Promise<MemoryFiles> {
  const placed = Object.fromEntries(Object.entries(workspace).map(([name, text]) => [`/work/${name}`, text]));
  const host = openMemoryHost(placed, { env: { SOURCE_DATE_EPOCH: '1767225600' } });
  expect(await main(['build', '--out', 'dist', ...words.split(' ')], host)).toBe(0);
  return host.files;
}

/** The parts of a file of Office, a line a paragraph, row or cell. */
function showParts(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => {
      const text = /\.(?:xml|rels)$/.test(name) ? strFromU8(part) : `${part.length} bytes`;
      return `==== ${name}\n${text.replace(/(?=<(?:w:(?:p|tbl|tr|style|sectPr|abstractNum|num)|row|c|Override|Relationship|xf|font|col)[ >])/g, '\n')}\n`;
    })
    .join('\n');
}

it.each(['md', 'json', 'csv', 'docx', 'xlsx', 'jobposting'])('write every key as %s', async (format) => {
  const built = await build(files, `--format ${format}`);
  const written = Object.entries(built).filter(([file]) => /^\/work\/dist\/(?!\.)/.test(file));
  expect(written.length).toBeGreaterThan(0);
  for (const [file, content] of written) {
    const isPacked = /\.(?:docx|xlsx)$/.test(file);
    // A checkout changes the line ends of a table of text, which have a test of their own.
    const text = isPacked ? showParts(content as Uint8Array) : String(content).replaceAll('\r\n', '\n');
    const name = file.slice('/work/dist/'.length).replaceAll('/', '-');
    await expect(text).toMatchFileSnapshot(place(`every-key/${name}${isPacked ? '.txt' : ''}`));
  }
});

/** Departments of which each needs a drawing of its own: one is below another, one has a head with many reports, and texts too long for a box. */
const departments = Object.fromEntries(
  ['Sales', 'Stores', 'Works', 'Tools'].flatMap((department, at) =>
    Array.from({ length: 14 }, (_, nth) => {
      const superior = nth > 0 ? `p${at}-${(nth - 1) >> 2}` : at === 0 ? 'null' : at === 3 ? 'p2-1' : 'p0-0';
      const dotted = nth === 5 && at > 0 ? `\ndottedLineTo: p${at - 1}-2` : '';
      return [
        `positions/p${at}-${nth}.yaml`,
        writePosition(`title: ${department} ${nth}\ndepartment: ${department}\nreportsTo: ${superior}${dotted}`),
      ];
    }),
  ),
);

const long = 'Assistant to the coordinator of the receiving inspection of incomprehensibilities and overruns';
for (let nth = 0; nth < 26; nth++) {
  const about = nth % 9 === 4 ? `${long}\ncode: YARD-${'0'.repeat(20)}-${nth}` : `Hand ${nth}\ncode: Y-${nth}`;
  departments[`positions/y-${nth}.yaml`] = writePosition(
    `title: ${about}\ndepartment: Yard\nreportsTo: ${nth === 0 ? 'p0-0' : 'y-0'}`,
  );
}

it('draw an organisation by department', async () => {
  const config = { 'jd.config.yaml': 'handbook: { title: Wide, language: en }\n' };
  const built = await build({ ...departments, ...config }, '--format html');
  const drawings =
    String(built['/work/dist/handbook.html']).match(/<h3[^>]*>[^<]*<\/h3>\s*<figure|<svg[\s\S]*?<\/svg>/g) ?? [];
  expect(drawings.length).toBeGreaterThan(3);
  const text = drawings.map((each) => each.replace(/>(?=<)/g, '>\n')).join('\n\n');
  await expect(`${text}\n`).toMatchFileSnapshot(place('departments.svg.txt'));
});
