import { describe, expect, it } from 'vitest';
import { importDocuments } from '../../src/import/index.ts';
import { listLabels } from '../../src/import/labels/list-labels.ts';

/** Words that no dictionary has, in the ways in which values are written. */
const values = {
  en: [
    'zebra rotation including weekends',
    'Zebra',
    '12 zebras (as agreed)',
    'Zebra and lion; tiger',
    'the zebra will',
    'including zebras',
    'including any zebra',
  ],
  zh: ['斑马轮班，包括周末', '斑马', '斑马12名（面议）', '见斑马制度第七条', '斑马管理以下人员', '主要包括斑马'],
};

const en = 'Main Duties:\n- Files the papers\n- Answers the calls\n';
const zh = '岗位职责：\n1、整理文件；\n2、接听电话。\n';

type Layout = readonly [
  file: string,
  en: (label: string, value: string) => string,
  zh: (label: string, value: string) => string,
];

const layouts: Readonly<Record<string, Layout>> = {
  'after a colon': [
    'form.txt',
    (label, value) => `JOB DESCRIPTION\nJob Title: Clerk\n${label}: ${value}\n${en}`,
    (label, value) => `岗位说明书\n岗位名称：文员\n${label}：${value}\n${zh}`,
  ],
  'after a dash or a space': [
    'form.txt',
    (label, value) => `JOB DESCRIPTION\nJob Title: Clerk\n${label} - ${value}\n${en}`,
    (label, value) => `文员岗位说明书\n${label} ${value}\n${zh}`,
  ],
  'in a table': [
    'form.md',
    (label, value) => `| Job Title | Clerk |\n|---|---|\n| ${label} | ${value} |\n| Main Duties | Files papers |\n`,
    (label, value) => `| 岗位名称 | 文员 |\n|---|---|\n| ${label} | ${value} |\n| 岗位职责 | 整理文件 |\n`,
  ],
  'below a heading': [
    'form.md',
    (label, value) => `# Clerk\n\n## ${label}\n\n${value}\n\n## Main Duties\n\n- Files papers\n`,
    (label, value) => `# 文员\n\n## ${label}\n\n${value}\n\n## 岗位职责\n\n- 整理文件\n`,
  ],
  'in a list of duties': [
    'form.txt',
    (label, value) => `JOB DESCRIPTION\nJob Title: Clerk\n${en}- ${label}: ${value}\n- Keeps the keys\n`,
    (label, value) => `文员岗位说明书\n${zh}3、${label}：${value}\n4、保管钥匙。\n`,
  ],
};

const labels = [...new Set([...listLabels({})].map(([written]) => written))];
const ofChinese = labels.filter((label) => /\p{Script=Han}/u.test(label));
const ofEnglish = labels.filter((label) => /^[a-z]/i.test(label));
/** One label of so many: another one for each layout and value, so that all together are many. */
const step = 79;

function lostWords(file: string, text: string, language: 'en' | 'zh-CN', value: string): string[] {
  const { files } = importDocuments([{ file, bytes: new TextEncoder().encode(text) }], { language });
  const written = files.map((each) => each.text.replace(/\s+/g, '').toLowerCase()).join('\n');
  const words = value
    .toLowerCase()
    .match(language === 'en' ? /\b(?!as|and|the|will)[a-z]{2,}/g : /\p{Script=Han}{2}/gu);
  return (words ?? []).filter((word) => !written.includes(word));
}

describe.each(Object.entries(layouts))(
  'whatever stands beside a label is written somewhere: %s',
  (_, [file, inEnglish, inChinese]) => {
    it.each([...values.en.entries()])('%s: %s', (nth, value) => {
      const some = ofEnglish.filter((_label, at) => at % (step * values.en.length) === nth * step + file.length);
      const lost = some.flatMap((label) =>
        lostWords(file, inEnglish(label, value), 'en', value).map((word) => [label, word]),
      );
      expect(lost).toEqual([]);
      expect(some.length).toBeGreaterThan(0);
    });

    it.each([...values.zh.entries()])('%s: %s', (nth, value) => {
      const some = ofChinese.filter((_label, at) => at % (step * values.zh.length) === nth * step + file.length);
      const lost = some.flatMap((label) =>
        lostWords(file, inChinese(label, value), 'zh-CN', value).map((word) => [label, word]),
      );
      expect(lost).toEqual([]);
      expect(some.length).toBeGreaterThan(0);
    });
  },
);
