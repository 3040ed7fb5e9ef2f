import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { doubtful, harmless } from '../support/corpus/hostile/harmless.ts';
import { refused } from '../support/corpus/hostile/refused.ts';
import { runJd } from '../support/run.ts';

const written = (files: object): string[] => Object.keys(files).filter((file) => !file.startsWith('/work/in/'));

describe('a file that is not what it says', () => {
  for (const [name, make] of Object.entries(refused)) {
    for (const language of ['en', 'zh-CN']) {
      it(`is refused in a sentence: ${name}, ${language}`, async () => {
        const file = `/work/in/${name}`;
        const { exitCode, out, err, files } = await runJd(['import', file, '--out', 'new', '--lang', language], {
          [file]: make(),
        });
        expect(exitCode).toBe(1);
        expect(written(files)).toEqual([]);
        const said = `${out}${err}`.split('\n').filter((line) => line.includes(name));
        expect(said).toHaveLength(1);
        expect(said[0]).not.toMatch(/\b(?:Error|undefined|null|NaN)\b|saxes|fflate|invalid zip data/);
      });
    }
  }

  for (const [name, make] of Object.entries(doubtful)) {
    it(`is read or refused, but not by accident: ${name}`, async () => {
      const file = `/work/in/${name}`;
      const { exitCode, out, err } = await runJd(['import', file, '--out', 'new'], { [file]: make() });
      expect([0, 1]).toContain(exitCode);
      expect(`${out}${err}`).toContain(name);
    });
  }

  it('does not keep the others from being read', async () => {
    const { files } = await runJd(['import', '/work/in', '--out', 'new'], {
      '/work/in/a.docx': refused['wrong-sum.docx']?.() ?? '',
      '/work/in/b.docx': harmless['utf-16.docx']?.() ?? '',
    });
    expect(written(files).some((file) => file.startsWith('/work/new/positions/'))).toBe(true);
  });
});

describe('a file that only looks dangerous', () => {
  for (const [name, make] of Object.entries(harmless)) {
    it(`is read: ${name}`, () => {
      const { files } = importDocuments([{ file: name, bytes: make() }], { language: 'en' });
      const positions = files.filter(({ path }) => path.startsWith('positions/'));
      expect(positions).toHaveLength(1);
      for (const text of [
        'Harbour Pilot',
        'Port',
        'Harbour Master',
        'Brings ships to the berth',
        'depth of the channel',
      ]) {
        expect(positions[0]?.text).toContain(text);
      }
      expect(files.map(({ path }) => path).join()).not.toContain('outside');
      expect(files.map(({ text }) => text).join()).not.toContain('192.0.2.1');
    });
  }
});
