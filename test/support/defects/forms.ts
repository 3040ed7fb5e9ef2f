import { type Defect, inForm, replace } from './defect.ts';

/** Contradictions and gaps within a form. */
export const formDefects: readonly Defect[] = [
  {
    code: 'form/file-name',
    mends: true,
    put({ files, member }) {
      const { file, id } = member();
      files.set(file, (files.get(file) ?? '').replace(`id: ${id}`, `id: ${id.toUpperCase()}`));
      return { file, line: 2 };
    },
  },
  inForm('form/file-name', false, /^id: .*$/m, 'id: somebody-else'),
  inForm('form/code-pattern', true, /^code: P-(\d)/m, 'code: Ｐ－$1', 'code: Ｐ'),
  inForm('form/code-pattern', false, /^code: .*$/m, 'code: Q'),
  inForm('form/contact-shares', false, 'share: 60, with: customers', 'share: 65, with: customers'),
  inForm('form/duty-shares', false, 'share: 70', 'share: 75', 'share: 75'),
  inForm('form/kpi-weights', false, 'weight: 40', 'weight: 45'),
  inForm('form/duty-groups', false, 'pay: {', 'dutyGroups: [{ group: 值班, kpi: 到岗率 }]\npay: {', '值班'),
  inForm('form/no-superior', false, /^reportsTo: .*\n/m, '', 'id: '),
  {
    code: 'form/duty-without-kpi',
    mends: false,
    put(scene) {
      const { file } = scene.member();
      replace(scene, file, 'weight: 60', 'weight: 100');
      return replace(scene, file, 'kpi: { name: 投诉, target: 0, period: month, weight: 40 }, ', '', '- { duty: Keeps');
    },
  },
  inForm('form/missing-section', false, /^summary:\n(?: .*\n)+/m, '', 'id: '),
  inForm('form/own-value', false, 'x-area: north', 'x-area: { side: north }'),
  inForm('form/unreviewed', false, / {2}reviewed: .*\n?/, '', 'approval'),
  inForm('form/overdue', false, 'reviewBy: 2030', 'reviewBy: 2025'),
  inForm('form/pay-range', false, 'min: 3000', 'min: 9000'),
  inForm('form/over-headcount', false, 'headcount: 2', 'headcount: 1', 'incumbents'),
  inForm('form/repeated-incumbent', false, 'Li Lei, 韩梅梅]', 'Li Lei, li lei]', 'incumbents'),
  inForm('form/review-date', false, 'effective: 2024-02-01', 'effective: 2031-02-01', 'reviewBy'),
  inForm('form/approval-dates', false, 'date: 2024-01-12', 'date: 2024-01-02', 'reviewed: '),
  inForm('form/revision-dates', false, 'date: 2024-01-02', 'date: 2023-12-02', '"1.1"'),
  inForm('form/duplicate-version', false, 'version: "1.1"', 'version: "1.0"', 'change: Titles'),
  inForm('text/asterisks', false, 'a degree', 'a*b*c'),
  inForm('text/quotes', true, /^title: (.*)$/m, 'title: “$1”', 'title: “'),
  inForm('text/joined-names', true, /\[Li Lei, 韩梅梅\]/, 'Li Lei、韩梅梅', 'incumbents'),
  inForm('text/list-numbers', true, '    - patient\n    - 善于沟通', '    - 1. patient\n    - 2. 善于沟通'),
];
