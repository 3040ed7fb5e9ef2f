import { paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { entry, line, part, present, unsorted } from '../pieces.ts';

/** A recruitment notice: the title on a line, duties and requirements below it. */
export const advert: Layout = {
  name: 'advert',
  languages: ['zh'],
  plain: true,
  words: {
    title: ['招聘岗位', '招聘职位'],
    abilities: ['任职要求', '岗位要求', '任职资格', '职位要求'],
    headcount: ['招聘人数', '人数'],
    location: ['工作地点', '上班地点'],
  },
  compose: (pen) => ({
    body: [
      paragraph([{ text: '招聘启事', role: 'label', bold: true }], { style: 'title' }),
      entry(pen, 'title'),
      ...present(pen, ['department', 'headcount', 'location'] as const).map((slot) => entry(pen, slot)),
      ...part(pen, 'duties', writeDutyLines(pen)),
      entry(pen, 'education'),
      entry(pen, 'experience'),
      ...part(pen, 'abilities', unsorted(pen)),
      line({ text: '有意者请将简历投至人力资源部，谢绝来访。', role: 'note' }),
    ],
  }),
};
