import { describe, expect, it } from 'vitest';
import { escapeMarkdown, writeSentence } from '../../src/renderers/markdown-text.ts';
import { parseSentence } from '../../src/text/sentence/index.ts';
import { sampleBook } from '../support/sample-book.ts';
import { markdown, render } from '../support/show-book.ts';

describe('markdown', () => {
  it.each([
    '客-001',
    '1.0',
    '(及时)',
    '2024-06-01',
    'a_b',
    'R&D',
    'C#',
    'A < B',
    '5 * 3',
    '100%',
    '第1条',
    '“甲”、「乙」',
    'a: b',
    'e.g. x!',
    '大专及以上；3 年',
    '$150',
    'C:\\temp',
    'https://example.org/x?a=1&b=2',
    'a@example.org',
    '-5',
    '+86 10',
  ])('leaves %j alone', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it.each([
    ['见 https://a.example[网](https://b.example)', '见 https\\://a.example[网](https://b.example)'],
    ['好![网](https://b.example)'.replace('!', '\\!'), '好\\![网](https://b.example)'],
    ['**“甲”**乙', '<strong>“甲”</strong>乙'],
    ['甲 **“乙”** 丙', '甲 <strong>“乙”</strong> 丙'],
    ['`a|b` 和 `c`', '<code>a\\|b</code> 和 `c`'],
    ['甲\\\n乙', '甲<br>乙'],
    ['**甲（乙）**', '<strong>甲（乙）</strong>'],
    ['甲 **乙**', '甲 **乙**'],
    ['*乙1*', '*乙1*'],
    ["[甲](<https://a.example/b c(d)*e'>)", "[甲](https://a.example/b%20c%28d%29%2Ae')"],
  ])('writes %j', (sentence, written) => {
    expect(writeSentence(parseSentence(sentence), () => undefined)).toBe(written);
  });

  it('is on one line, without spaces around it', () => {
    expect(escapeMarkdown(' a\t\nb  c\r\n')).toBe('a b c');
    expect(
      writeSentence(
        [
          { kind: 'text', text: ' a\n' },
          { kind: 'text', text: 'b ' },
        ],
        () => undefined,
      ),
    ).toBe('a b');
  });

  it('reads well as it is', () => {
    const text = render(markdown, sampleBook);
    expect(text).toContain('### 客-002 客服主管\n');
    expect(text).toContain(
      '| 直接下级 | [前台组长](#position-front-desk-lead)、[物业助理](#position-assistant)、[解说组长](#position-guide-lead) |',
    );
    expect(text).toContain('| | **贴心管家** | |\n| 4 | 及时、连续地处理业主投诉，保证处理水平 | 投诉处理效率 |');
    expect(text).not.toMatch(/\n{3}|[ \t]\n(?! *-)/);
  });
});
