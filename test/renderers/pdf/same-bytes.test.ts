import { beforeAll, describe, expect, it, vi } from 'vitest';
import { buildPdf, writeWorkspace } from '../../support/build-pdf.ts';
import { printExample } from '../../support/example-pdf.ts';
import { readPdf } from '../../support/read-pdf.ts';
import { writePosition } from '../../support/workspace.ts';

/** A print takes a second, on a busy machine ten, and some tests print ten times. */
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const example = 'customer-service';

describe('the PDF', () => {
  let workspace: string;
  let plain: Buffer;
  beforeAll(async () => {
    workspace = writeWorkspace({}, example);
    plain = await printExample(example);
  });

  it('has the same bytes each time, of a browser that printed before and of new ones', async () => {
    const prints: Buffer[] = [plain];
    for (const fresh of [false, true]) {
      const { pdf, exitCode } = await buildPdf(workspace, { fresh });
      expect(exitCode).toBe(0);
      prints.push(pdf());
    }
    for (const print of prints) expect(print.equals(plain)).toBe(true);
  });

  it('has the same bytes whatever the browser has counted before', async () => {
    let shifted = 0;
    const shift = (pdf: Uint8Array): Uint8Array =>
      Buffer.from(
        Buffer.from(pdf)
          .toString('latin1')
          .replace(/(?<=\(node)\d{8}(?=\))/g, (digits) => {
            shifted++;
            return String(Number(digits) + 1).padStart(8, '0');
          }),
        'latin1',
      );
    const other = await buildPdf(workspace, {
      change: (host) => ({
        ...host,
        openPrinter: (options) => {
          const printer = host.openPrinter(options);
          const print = async (html: string) => {
            const printed = await printer.print(html);
            return { ...printed, pdf: shift(printed.pdf) };
          };
          return { ...printer, print };
        },
      }),
    });
    expect(shifted).toBeGreaterThan(100);
    expect(other.pdf().equals(plain)).toBe(true);
  });

  it('takes the date of the handbook where the environment names none, and else has none', async () => {
    const position = { 'positions/a.yaml': writePosition('title: 甲\ndepartment: 部门\nreportsTo: null') };
    const env = { SOURCE_DATE_EPOCH: undefined };
    const dated = await buildPdf(
      writeWorkspace({ ...position, 'jd.config.yaml': 'handbook: { date: 2024-06-01 }\n' }),
      { env },
    );
    expect((await readPdf(dated.pdf())).info).toMatchObject({ CreationDate: 'D:20240601000000Z' });
    const undated = await buildPdf(writeWorkspace(position), { env });
    expect((await readPdf(undated.pdf())).info).not.toHaveProperty('CreationDate');
  });
});
