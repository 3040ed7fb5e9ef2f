import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

const chinese = tableOf(
  ['職務', '主要職責', '聯絡方式'],
  ['社長', '主持例會，對外簽約', 'a@club.example'],
  ['美宣', '繪製海報', 'b@club.example'],
  ['器材組組長', '保管帳篷', 'c@club.example'],
);
const english = tableOf(
  ['Position', 'Responsibilities', 'Telephone'],
  ['Treasurer', 'Keeps the books', '0117 555 0101'],
  ['Secretary', 'Writes the letters', '0117 555 0102'],
);

describe('posts with what each does and how to reach it', () => {
  it.each([
    ['title: 幹部與顧問老師', chinese, ['社長', '美宣', '器材組組長']],
    ['title           : "Officers and how to reach them"', english, ['Treasurer', 'Secretary']],
  ])('are positions, and the title of the page is none: %s', (setting, table, titles) => {
    const page = `---\nlayout: page\n${setting}\n---\n${table}`;
    expect(positionsIn('officers.md', page).map(({ title }) => title)).toEqual(titles);
    const { files } = importDocuments([{ file: 'officers.md', bytes: new TextEncoder().encode(page) }]);
    expect(files.map((file) => file.text).join('\n')).toMatch(/幹部與顧問老師|Officers and how to reach them/);
  });

  it('leave the title of a page that is a job as it is', () => {
    const page = `---\ntitle: Club Steward\n---\n\n## Duties\n\n- Opens the bar\n- Counts the till\n${english}`;
    expect(positionsIn('steward.md', page).map(({ title }) => title)).toContain('Club Steward');
  });

  it.each([
    ['# 運動會分工\n', chinese],
    ['# Conference on ferries\n', english],
  ])('are none for a day: %s', (heading, table) => {
    expect(positionsIn('day.md', heading + table)).toEqual([]);
  });
});
