import { describe, expect, it } from 'vitest';
import { Failure, type FailureCode } from '../../src/failure.ts';
import { failureTexts, formatFailure, phraseFailure } from '../../src/languages/failures.ts';
import { samples } from '../support/failure-samples.ts';

const codes = Object.keys(samples) as FailureCode[];
const failures = codes.flatMap((code) =>
  samples[code].map((facts) => new Failure(...([code, facts, 2] as ConstructorParameters<typeof Failure>))),
);

const han = /\p{Script=Han}/u;
const withoutQuoted = (text: string): string => text.replace(/`[^`]*`/g, '');
/** What people name alike in both languages. */
const names =
  /\b(?:Chrome|Chromium|Edge|PDF|MiB|TTC|TTF|OTF|WOFF2?|Linux|glibc|x64|npm|snap|Ubuntu|Schema|SIGKILL|E[A-Z]+)\b/g;

describe.each(await Promise.all([failureTexts.en(), failureTexts['zh-CN']()]))('failures', (texts) => {
  const isEnglish = texts.bug.startsWith('this');
  const told = failures.map((failure) => ({ code: failure.code, ...phraseFailure(texts, failure) }));

  it('are phrased, every one, and no other', () => {
    expect(Object.keys(texts.phrases).sort()).toEqual([...codes].sort());
    expect(codes.length).toBeGreaterThan(60);
    for (const { code, message, help = 'x' } of told) {
      for (const text of [message, help]) {
        expect(text, code).toMatch(/\S/);
        expect(text, code).not.toMatch(/undefined|\[object|NaN|null,| {2}|\n|[.。!！,，;；:：\s]$/);
        expect(text.split('`').length % 2, text).toBe(1);
      }
    }
  });

  it('keep to their language but for what they quote', () => {
    for (const { code, message, help } of told) {
      if (code === 'new/faulty') continue;
      for (const text of help === undefined ? [message] : [message, help]) {
        const own = withoutQuoted(text).replace(names, '');
        if (isEnglish) expect(own, code).not.toMatch(han);
        else {
          expect(own, code).toMatch(han);
          expect(own, code).not.toMatch(/[A-Za-z]{3,}/);
        }
      }
    }
  });

  it('say what is wrong, then what to do, in one line', () => {
    const failure = new Failure('name/unknown-position', { name: 'x', suggestions: ['y'] }, 2);
    expect(formatFailure(texts, failure)).toBe(
      isEnglish
        ? 'no position has the id, code, title or alias `x`; did you mean `y`?'
        : '没有哪个岗位的标识、编号、名称或别名是 `x`；是不是 `y`？',
    );
  });
});
