import { describe, expect, it, vi } from 'vitest';
import type { Host } from '../../../src/host.ts';
import type { PrintPurpose } from '../../../src/model/printed.ts';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { writePosition } from '../../support/workspace.ts';

/** A print takes a second, on a busy machine ten. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const files = {
  'positions/客服.yaml': writePosition('title: 客服员\ndepartment: 客服部\nreportsTo: начальник'),
  'positions/начальник.yaml': writePosition('title: 经理\ndepartment: 客服部\nreportsTo: null'),
  'jd.config.yaml': 'handbook: { title: 手册 }\n',
};

/** Counts the prints of a build by their purpose; `change` alters the HTML of those that are only measured. */
function countPrints(change = (html: string) => html) {
  const purposes: PrintPurpose[] = [];
  const wrap = (host: Host): Host => ({
    ...host,
    openPrinter: (options) => {
      const printer = host.openPrinter(options);
      const print = async (html: string, purpose: PrintPurpose = 'keep') => {
        purposes.push(purpose);
        const printed = await printer.print(purpose === 'measure' ? change(html) : html, purpose);
        const isTagged = Buffer.from(printed.pdf).includes('/StructElem');
        expect([purpose, isTagged, printed.text !== '']).toEqual([purpose, purpose === 'keep', purpose === 'keep']);
        return printed;
      };
      return { ...printer, print };
    },
  });
  return { purposes, wrap };
}

describe('a book', () => {
  it('is measured once and printed once, if its numbers change no page', async () => {
    const { purposes, wrap } = countPrints();
    const { exitCode, err } = await buildPdf(writeWorkspace(files), { change: wrap });
    expect([exitCode, err, purposes]).toEqual([0, expect.any(String), ['measure', 'keep']]);
  });

  it('is printed again with the right numbers, if they were measured wrongly', async () => {
    const workspace = writeWorkspace(files);
    const plain = (await buildPdf(workspace)).pdf();
    const { purposes, wrap } = countPrints((html) =>
      html.replace('</style>', 'body::before{content:"";display:block;height:9px;break-after:page}</style>'),
    );
    const built = await buildPdf(workspace, { change: wrap });
    expect([built.exitCode, purposes]).toEqual([0, ['measure', 'keep', 'keep']]);
    expect(built.pdf().equals(plain)).toBe(true);
    const { outline, pages } = await readPdf(plain);
    expect(outline[0]?.items.length).toBeGreaterThan(2);
    expect(pages.every(({ roles }) => roles.length > 0)).toBe(true);
  });

  it('is printed at once, if it is a form by itself and fits', async () => {
    const { purposes, wrap } = countPrints();
    const built = await buildPdf(writeWorkspace(files), { change: wrap, words: ['--position', '客服'] });
    expect([built.exitCode, purposes]).toEqual([0, ['keep']]);
  });
});
