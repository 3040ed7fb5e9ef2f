import type { HandbookLanguage } from './config.ts';
import { writeScalar } from './source/write.ts';

/** What is known of a position before anyone has described it. */
export interface Starter {
  readonly title: string;
  readonly code?: string;
  readonly department: string;
  /** null: none, on purpose. */
  readonly reportsTo: string | null;
  /** From the new file to the schema, where the workspace has one. */
  readonly schema?: string;
  /** Of the comments. */
  readonly language: HandbookLanguage;
}

const comments: Readonly<Record<HandbookLanguage, Readonly<Record<Part, string>>>> = {
  en: {
    summary: 'What the job is for, a sentence a line.',
    contacts: 'Whom the job deals with, and how much of its time (in percent, 100 together).',
    qualifications: 'What it takes.',
    duties: 'Each duty with what it is measured by: "- duty: …" and below it "kpi: …".',
  },
  'zh-CN': {
    summary: '职责综述：设这个岗位是为了什么，一句一行。',
    contacts: '主要工作联系：和谁打交道，各占多少时间（share，百分比，内外合计 100）。',
    qualifications: '任职资格：能胜任这个岗位的条件。',
    duties: '岗位职责，每条配上考核指标：先写“- duty: …”，下一行写“kpi: …”。',
  },
};
type Part = 'summary' | 'contacts' | 'qualifications' | 'duties';

/** The file of a new position: what is known, and the five parts of the form to fill in. */
export function writeStarter({ title, code, department, reportsTo, schema, language }: Starter): string {
  const says = comments[language];
  return `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}${
    code === undefined ? '' : `code: ${writeScalar(code)}\n`
  }title: ${writeScalar(title)}
department: ${writeScalar(department)}
reportsTo: ${reportsTo === null ? 'null' : writeScalar(reportsTo)}
directReports: []

# ${says.summary}
summary: []

# ${says.contacts}
contacts:
  internal:
    with: []
  external:
    with: []

# ${says.qualifications}
qualifications:
  abilities: []

# ${says.duties}
duties: []
`;
}
