import type { HandbookLanguage } from '../../model/config.ts';
import { writeScalar } from '../../source/write.ts';

/** The facts about a new position that the command line gives. */
export interface Starter {
  readonly title: string;
  readonly code?: string;
  readonly department: string;
  /** null: the position has no superior. */
  readonly reportsTo: string | null;
  /** The path from the new file to the schema, if the workspace has one. */
  readonly schema?: string;
  /** The language of the comments. */
  readonly language: HandbookLanguage;
}

interface Comments {
  readonly reports: string;
  readonly summary: string;
  readonly contacts: string;
  readonly qualifications: string;
  readonly duties: string;
}

const comments: Readonly<Record<HandbookLanguage, Comments>> = {
  en: {
    reports: 'The positions that report here, one a line that begins with "- ". Write [] if there are none.',
    summary: 'What the job is for, one sentence a line that begins with "- ".',
    contacts: 'Whom the job deals with, and how much of its time (a number in percent, 100 together).',
    qualifications: 'What it takes. Several abilities go below, one a line that begins with "- ".',
    duties: 'Each duty with what it is measured by. Copy these two lines without the # for each duty.',
  },
  'zh-CN': {
    reports: '直接下级，每行一个岗位，以“- ”开头；没有下级就写 []。',
    summary: '职责综述，说明设这个岗位是为了什么，每行一句，以“- ”开头。',
    contacts: '主要工作联系，和谁打交道，各占多少时间（百分比，只写数字，内外合计 100）。',
    qualifications: '任职资格：能力有几条的，写在下面，每行一条，以“- ”开头。',
    duties: '岗位职责和考核指标。每项职责照下面两行写一遍，去掉行首的 #。',
  },
};

/** The file of a new position: the known facts and the five empty parts, valid however they are filled in. */
export function writeStarter({ title, code, department, reportsTo, schema, language }: Starter): string {
  const says = comments[language];
  return `${schema === undefined ? '' : `# yaml-language-server: $schema=${schema}\n`}${
    code === undefined ? '' : `code: ${writeScalar(code)}\n`
  }title: ${writeScalar(title)}
department: ${writeScalar(department)}
reportsTo: ${reportsTo === null ? 'null' : writeScalar(reportsTo)}

# ${says.reports}
directReports:

# ${says.summary}
summary:

# ${says.contacts}
contacts:
  internal:
    with:
    share:
  external:
    with:
    share:

# ${says.qualifications}
qualifications:
  education:
  experience:
  abilities:

# ${says.duties}
duties:
#  - duty: …
#    kpi: …
`;
}
