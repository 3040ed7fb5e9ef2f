import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('posts in a table of tags', () => {
  it('are read below bold heads in tags with spaces inside', () => {
    const row = (tag: string, ...cells: string[]) =>
      `<tr>${cells.map((text) => `<${tag}><strong> ${text} </strong></${tag}>`).join('')}</tr>`;
    const page = `<table>\n${row('th', '職稱', '姓名', '職掌')}\n${row('td', '監察委員', '林有成', '核對帳目')}\n${row('td', '總幹事', '高美', '收管理費')}\n</table>\n`;
    expect(positionsIn('board.md', page)).toMatchObject([
      { title: '監察委員', incumbents: ['林有成'], duties: [{ duty: '核對帳目' }] },
      { title: '總幹事', incumbents: ['高美'], duties: [{ duty: '收管理費' }] },
    ]);
  });

  it('keep the space beside bold words in a sentence', () => {
    const page = 'Job title: Verger\n\n## Duties\n\n- Opens<b> the tower </b>at noon\n- Rings the bell\n';
    expect(positionsIn('verger.md', page)[0]?.['duties']).toMatchObject([
      { duty: 'Opens the tower at noon' },
      { duty: 'Rings the bell' },
    ]);
  });
});
