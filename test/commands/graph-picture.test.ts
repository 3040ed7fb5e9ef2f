import { describe, expect, it } from 'vitest';
import { english } from '../../src/languages/en/index.ts';
import { chinese } from '../../src/languages/zh-CN/index.ts';
import { place } from '../support/graph-output.ts';
import { openMemoryHost } from '../support/memory-host.ts';
import { expectRefusal, runJd, runOn } from '../support/run.ts';

const staff = {
  '/work/positions/head.yaml': place('Head & all', 'null', 'Service'),
  '/work/positions/lead.yaml': place('Lead', 'head', 'Service'),
};

describe('jd graph --format png', () => {
  it('writes what the browser draws of the SVG, twice as fine, and nothing else', async () => {
    const drawn: { html: string; width: number; height: number; scale: number }[] = [];
    const run = await runJd(['graph', '--format', 'png'], staff, {
      picture: (html, size) => {
        drawn.push({ html, ...size });
        return new TextEncoder().encode('the picture');
      },
    });
    expect([run.out, run.exitCode]).toEqual(['the picture', 0]);
    const { out: svg } = await runJd(['graph', '--format', 'svg'], staff);
    const [{ html, ...size } = expect.fail('nothing drawn')] = drawn;
    expect(html).toContain(svg);
    expect(svg).toContain(`width="${size.width}" height="${size.height}"`);
    expect(size.scale).toBe(2);
  });

  it('says what it says in the language of the handbook, like the SVG, unless another is asked for', async () => {
    const files = {
      '/work/jd.config.yaml': 'handbook: { language: zh-CN }\nexternal: [{ id: boss, title: 总经理 }]\n',
      '/work/positions/head.yaml': place('经理', 'boss', '部'),
    };
    const draw = async (...words: string[]) => (await runJd(['graph', '--format', 'svg', ...words], files)).out;
    expect(await draw()).toContain(`>${chinese.chart.external}<`);
    expect(await draw('--lang', 'en')).toContain(`>${english.chart.external}<`);
  });

  it('is finer by less where the drawing is very high', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 200 }, (_, at) => [
        `/work/positions/p${at}.yaml`,
        place(`P ${at}`, at === 0 ? 'null' : `p${at - 1}`, 'Service'),
      ]),
    );
    let scale = 0;
    await runJd(['graph', '--format', 'png'], chain, {
      picture: (_, size) => {
        scale = size.scale * size.height;
        return new Uint8Array();
      },
    });
    expect(scale).toBeGreaterThan(10_000);
    expect(scale).toBeLessThanOrEqual(16_000);
  });

  it('refuses a drawing that would not be readable', async () => {
    const chain = Array.from({ length: 1000 }, (_, at) => [
      `/work/positions/p${at}.yaml`,
      place(`P ${at}`, at === 0 ? 'null' : `p${at - 1}`, 'Service'),
    ]);
    const run = await runJd(['graph', '--format', 'png', '--lang', 'en'], Object.fromEntries(chain), {
      picture: () => expect.fail('it is drawn'),
    });
    expect(run.exitCode).toBe(2);
    expect(run.err).toContain('too large for a picture');
  });

  it('refuses a terminal before it reads anything', async () => {
    const host = openMemoryHost();
    const run = await runOn({ ...host, stdout: { ...host.stdout, isTerminal: true } }, ['graph', '--format', 'png']);
    expect(expectRefusal(run, 2)).toContain('jd graph --format png > chart.png');
  });

  it('says in one sentence that there is no browser', async () => {
    expect(expectRefusal(await runJd(['graph', '--format', 'png'], staff), 3, staff)).toContain('no browser found');
  });
});
