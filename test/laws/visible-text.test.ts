import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/findings/diagnostic.ts';
import { drawWorkspace, isReported, placeInWork } from '../support/draw-workspace.ts';
import type { MemoryFiles } from '../support/memory-host.ts';
import { openRandom, seed } from '../support/random.ts';
import { runJd } from '../support/run.ts';
import { showDocx } from '../support/show-docx.ts';
import { otherWords, plainWords } from '../support/visible-pieces.ts';
import { findLoss, seePage } from '../support/visible-text.ts';
import { countValues } from '../support/visible-values.ts';
import { styles } from '../support/write-yaml.ts';

/**
 * The law: every visible character of a value is visible on the page, or jd says by line what is lost. Values are drawn
 * from signs that lose something in one reader or another and from words of several scripts, put under every text key
 * of the schemas and into chapters, in every style of YAML. `SEED=$RANDOM npx vitest run test/laws` draws others,
 * `VALUES=100000` more.
 */
const wanted = Number(process.env['VALUES'] ?? 1_000);

/** A reader of Markdown as it comes, with none of jd's own rules. */
const forge = new MarkdownIt({ html: true });

describe('what is written', () => {
  it(`is seen in every format, or jd says by line what isn't (seed ${seed})`, async () => {
    const random = openRandom(seed);
    const lost: string[] = [];
    const seen = { values: 0, told: 0 };
    const used = new Set<string>();
    // Another test of this worker may have drawn some.
    const before = countValues();
    while (countValues() - before < wanted) {
      const drawn = drawWorkspace(random, 20);
      const { placed } = drawn;
      const files = placeInWork(drawn.files);
      const validated = await runJd(['validate', '--format', 'json', '--lang', 'en'], files);
      const { diagnostics } = JSON.parse(validated.out) as { diagnostics: Diagnostic[] };
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const { files: built } = await runJd(['build', '--format', 'md,html,docx'], files);
      const pages = {
        md: seePage(forge.render(String(built['/work/dist/handbook.md']))),
        html: seePage(String(built['/work/dist/handbook.html'])),
        docx: seePage(showDocx(built['/work/dist/handbook.docx'] as Uint8Array)),
      };
      for (const each of placed) {
        const { value, file, first, style } = each;
        seen.values += 1;
        used.add(style);
        const isTold = isReported(each, diagnostics);
        if (isTold) seen.told += 1;
        for (const [format, page] of Object.entries(pages)) {
          const loss = isTold ? undefined : findLoss(page, value);
          if (loss !== undefined)
            lost.push(`${format} ${file}:${first} ${style} ${JSON.stringify(value.text)} is ${loss}`);
        }
      }
    }
    console.log(`${seen.values} values drawn, ${seen.told} told`);
    expect(lost.slice(0, 20)).toEqual([]);
    expect(seen.values).toBeGreaterThanOrEqual(wanted);
    expect(seen.told).toBeGreaterThan(0);
    expect(seen.told).toBeLessThan(seen.values / 20);
    expect([...used].sort()).toEqual([...styles, 'prose'].sort());
  }, 300_000);

  it('is reported nowhere where it is ordinary prose', async () => {
    const random = openRandom(seed);
    const sentence = (): string => {
      const words = Array.from({ length: 2 + random.below(6) }, () => random.pick([...plainWords, ...otherWords]));
      const bold = random.chance(0.3)
        ? random.pick(['**重点**', '**注意：**', '**“首问”**', '*Note*:', '`x`', '5*8'])
        : '';
      return JSON.stringify(`${words.join(random.pick(['，', ' ', '；', '。']))}。${bold} ${random.pick(words)}`);
    };
    const files: MemoryFiles = {};
    for (let at = 0; at < 100; at++) {
      const list = Array.from({ length: 20 }, () => `  - ${sentence()}\n`).join('');
      files[`/work/positions/p${at}.yaml`] =
        `title: 专员 ${at}\ndepartment: 客服部\nreportsTo: null\nsummary:\n${list}`;
    }
    const { out } = await runJd(['validate', '--format', 'json'], files);
    const { diagnostics } = JSON.parse(out) as { diagnostics: Diagnostic[] };
    expect(diagnostics.filter(({ code }) => /^(?:text|yaml)\//.test(code))).toEqual([]);
  });
});
