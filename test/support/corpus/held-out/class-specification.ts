import { paragraph } from '../blocks.ts';
import { writeDutyLines } from '../duty-rows.ts';
import type { Layout } from '../layout.ts';
import { isLine, line, present } from '../pieces.ts';
import type { Slot } from '../slots.ts';

/** The class specification of an American county: supervision received and exercised, typical duties. */
export const classSpecification: Layout = {
  name: 'class-specification',
  languages: ['en'],
  plain: true,
  words: {
    form: ['Class Specification', 'Position Specification', 'Classification Description'],
    title: ['Class Title', 'Classification Title', 'Working Title'],
    code: ['Class Code', 'Class No.', 'Position No.'],
    department: ['Department/Division', 'Organizational Unit', 'Unit'],
    reportsTo: ['Supervision Received From', 'Responsible To', 'Immediate Supervisor'],
    directReports: ['Supervision Exercised Over', 'Positions Supervised', 'Supervises'],
    grade: ['Salary Grade', 'Pay Grade', 'Classification'],
    summary: ['Basic Function', 'Definition', 'Class Summary', 'Nature of Work', 'General Statement of Duties'],
    duties: ['Typical Duties', 'Examples of Duties', 'Illustrative Examples of Work', 'Representative Duties'],
    education: ['Education', 'Education and Training'],
    experience: ['Experience'],
    abilities: ['Ability to', 'Abilities', 'Knowledge, Skills and Abilities'],
    knowledge: ['Knowledge of', 'Knowledge'],
    certificates: ['Special Requirements', 'License or Certificate', 'Licenses and Certificates'],
  },
  compose: (pen) => {
    const bold = (slot: Slot) => line({ text: pen.word(slot), role: 'label', bold: true });
    const facts = present(pen, ['title', 'code', 'department', 'grade', 'reportsTo', 'directReports'] as const);
    return {
      body: [
        paragraph([{ text: pen.word('form').toUpperCase(), role: 'label', bold: true }], { style: 'title' }),
        ...facts.map((slot) => line({ text: `${pen.word(slot)}: `, role: 'label', bold: true }, pen.value(slot))),
        bold('summary'),
        ...pen.items('summary'),
        bold('duties'),
        ...writeDutyLines(pen),
        ...present(pen, ['education', 'experience', 'abilities', 'knowledge', 'certificates'] as const).flatMap(
          (slot) => [bold(slot), ...(isLine(slot) ? [line(pen.value(slot))] : pen.items(slot))],
        ),
      ],
    };
  },
};
