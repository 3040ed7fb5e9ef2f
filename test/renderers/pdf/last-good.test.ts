import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../../../src/failure.ts';
import type { Host, Printer } from '../../../src/host.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { writePosition } from '../../support/workspace.ts';

/** A print takes a second, on a busy machine ten, and some tests print ten times. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

/** Enough for contents with page numbers, which take a second pass. */
const positions = {
  'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: null'),
  'positions/b.yaml': writePosition('title: 乙\ndepartment: 部门\nreportsTo: a'),
  'jd.config.yaml': 'handbook: { title: 手册 }\n',
};

describe('a print that goes wrong leaves the last good PDF', () => {
  const lastGood = 'the last good one';

  it.each([
    ['a browser that dies in pass 2', 2],
    ['a browser that dies in pass 1', 1],
  ])('%s', async (_name, fatal) => {
    const built = await spoil((printer) => {
      let passes = 0;
      return {
        ...printer,
        print: (html) =>
          ++passes === fatal ? Promise.reject(new Failure('browser/given-up', {}, 3)) : printer.print(html),
      };
    });
    expect(built.exitCode).toBe(3);
    expect(built.err).toContain('jd: printing was cancelled before it finished\n');
  });

  it('a character that got lost on the way', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: async (html) => {
        const { pdf, text } = await printer.print(html);
        return { pdf, text: `${text}龘` };
      },
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toMatch(
      /^jd: the PDF was not written: when it was read back, characters are missing from it: `龘`/m,
    );
  });

  it('figures that are drawn as boxes, for their font got lost', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: (html) => printer.print(html.replace('</style>', 'tbody .number{font-family:nothing}</style>')),
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toContain('characters that a font does have were drawn as empty boxes');
  });

  it('a first page without the title', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: (html) => printer.print(html.replace(/<h1>.*?<\/h1>/, '<h1>其他</h1>')),
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toContain('its first page lacks the title');
  });

  it('a count of pages that is wrong', async () => {
    const built = await spoil((printer) => ({
      ...printer,
      print: (html) => printer.print(html.replace('counter(pages)', '"9"')),
    }));
    expect(built.exitCode).toBe(3);
    expect(built.err).toMatch(/its last page doesn't say that it is page \d+ of \d+/);
  });

  async function spoil(wrap: (printer: Printer) => Printer) {
    const workspace = writeWorkspace(positions);
    mkdirSync(path.join(workspace, 'dist'), { recursive: true });
    writeFileSync(path.join(workspace, 'dist/handbook.pdf'), lastGood);
    let closed = 0;
    const change = (host: Host): Host => ({
      ...host,
      openPrinter: (choice) => {
        const printer = host.openPrinter(choice);
        const close = async () => {
          closed++;
          await printer.close();
        };
        return { ...wrap(printer), close };
      },
    });
    const built = await buildPdf(workspace, { change });
    expect(readFileSync(built.file, 'utf8')).toBe(lastGood);
    expect(closed).toBeGreaterThan(0);
    expect(built.out).toBe('');
    return built;
  }
});
