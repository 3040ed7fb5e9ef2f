import type { HandbookLanguage, Region } from '../../model/config.ts';
import type { IsoDate } from '../../model/position.ts';
import { proposeId } from '../../schema/propose-id.ts';
import { writeScalar } from '../../source/write.ts';

export interface SampleFile {
  /** Relative to the workspace. */
  readonly path: string;
  readonly text: string;
}
/** A department whose workspace is started. */
export interface Beginning {
  readonly department: string;
  readonly language: HandbookLanguage;
  readonly region: Region;
  readonly date: IsoDate;
}

interface Names {
  readonly title: string;
  readonly manager: string;
  readonly assistant: string;
  /** The prefix of the number in codes. */
  readonly prefix: string;
  /** The file names to use if the department's name is too long for one. */
  readonly short: readonly [manager: string, assistant: string, procedure: string, chapter: string];
}

const longest = 60;

/** A config, two positions that suit any department, a procedure and a chapter, in the department's own name. */
export function writeSample(beginning: Beginning, asset: (name: string) => string): SampleFile[] {
  const { department, language, region, date } = beginning;
  const { title, manager, assistant, prefix, short } = nameParts(department, language);
  const [shortManager, shortAssistant, procedure, chapter] = short;
  const managerId = proposeOwn(manager, shortManager);
  const assistantId = proposeOwn(assistant, shortAssistant);
  const values: Readonly<Record<string, string>> = {
    title: writeScalar(title),
    department: writeScalar(department),
    region,
    date,
    prefix,
    codePattern: writeScalar(`${prefix}-\\d{3}`),
    managerTitle: writeScalar(manager),
    assistantTitle: writeScalar(assistant),
    managerId: writeScalar(managerId),
    assistantId: writeScalar(assistantId),
    managerCode: writeScalar(`${prefix}-001`),
    assistantCode: writeScalar(`${prefix}-002`),
  };
  const folder = language === 'en' ? `en-${region === 'US' ? 'US' : 'GB'}` : language;
  const files: readonly (readonly [path: string, source: string])[] = [
    ['jd.config.yaml', 'jd.config.yaml'],
    [`positions/${managerId}.yaml`, 'manager.yaml'],
    [`positions/${assistantId}.yaml`, 'assistant.yaml'],
    [`procedures/${procedure}.yaml`, 'handover.yaml'],
    [`chapters/${chapter}.md`, 'about.md'],
  ];
  return files.map(([path, source]) => ({
    path,
    text: fill(asset(`templates/workspace/${folder}/${source}`), values),
  }));
}

/** The department named by a folder: `customer-service` is Customer Service, `hr` is HR; undefined if it isn't a name. */
export function nameDepartment(folder: string, language: HandbookLanguage): string | undefined {
  const clean = [...folder.normalize('NFC').replace(/[\p{C}\p{Z}]+/gu, ' ')].slice(0, longest).join('').trim();
  if (!/[\p{L}\p{N}]/u.test(clean)) return undefined;
  if (language !== 'en' || /[\p{Lu}\s]/u.test(clean)) return clean;
  const words = clean.split(/[-_.]+/).filter((word) => word !== '');
  return words.map(capitalise).join(' ');
}

/** The department as typed; undefined if it can't be a name. */
export function readDepartment(written: string): string | undefined {
  const name = written.normalize('NFC').trim();
  return name.length <= 100 && /[\p{L}\p{N}]/u.test(name) && !/[\p{C}\p{Zl}\p{Zp}]/u.test(name) ? name : undefined;
}

const small = ['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to'];

function capitalise(word: string, at: number): string {
  if (at > 0 && small.includes(word)) return word;
  const [first = '', ...rest] = word;
  const isShort = /^[a-z]{2}$/.test(word) && !['my', 'we', ...small].includes(word);
  return isShort ? word.toUpperCase() : `${first.toUpperCase()}${rest.join('')}`;
}

function nameParts(department: string, language: HandbookLanguage): Names {
  if (language === 'en') {
    const stem = department.replace(/\s+(?:department|dept\.?|division|team)$/i, '');
    return {
      title: `${department} Job Descriptions`,
      manager: `${stem} Manager`,
      assistant: `${stem} Assistant`,
      prefix: initials(stem),
      short: ['manager', 'assistant', 'handing-over-work', 'about-this-handbook'],
    };
  }
  const stem = department.replace(/(?<=.)(?:部门|部)$/u, '');
  const [first = ''] = stem;
  return {
    title: `${department}岗位职责手册`,
    manager: `${department}经理`,
    assistant: `${stem}专员`,
    prefix: /\p{Script=Han}/u.test(first) ? first : initials(stem),
    short: ['经理', '专员', '工作交接', '编制说明'],
  };
}

function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  const letters = words.filter((word) => words.length < 3 || !small.includes(word.toLowerCase()));
  return (letters.length === 0 ? words : letters)
    .slice(0, 4)
    .map((word) => [...word].slice(0, 1).join('').toUpperCase())
    .join('');
}

function proposeOwn(title: string, short: string): string {
  return title.length > 64 ? short : (proposeId(title) ?? short);
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the template of a workspace names \`${name}\`, which has no value`);
    return value;
  });
}
