import type { DocumentFault, DocumentNote, KeptText } from '../model/imported.ts';
import { type Account, account } from './account.ts';
import { DocumentError, type SourceDocument } from './document.ts';
import { isFormName } from './labels/form-name.ts';
import type { Dictionary } from './labels/index.ts';
import { toSimplified } from './labels/traditional.ts';
import { type Built, readBuilt } from './merge/from-marks.ts';
import { readBuiltSheets } from './merge/from-sheets.ts';
import { withWholeTables } from './prose-tables.ts';
import { readDocument } from './read/index.ts';
import { recognise } from './recognise/index.ts';
import { isBlankForm } from './recognise/paper/blank-form.ts';
import { isDepartmentPaper } from './recognise/paper/department-paper.ts';
import { isGuide } from './recognise/paper/guide.ts';
import { isOfPerson } from './recognise/paper/letters.ts';
import {
  callsItselfRules,
  describesLevels,
  isArticle,
  isOtherDocument,
  isPolicy,
} from './recognise/paper/other-document.ts';
import { withoutArticle } from './recognise/words/job-name.ts';
import { isAppointed } from './recognise/words/kind-of-name.ts';
import { allLines, type Line } from './recognise/words/lines.ts';
import { namesJob } from './recognise/words/names-job.ts';
import { isSalutation } from './recognise/words/salutation.ts';
import { isRules, titleIn } from './recognise/words/title.ts';
import type { SourceFile } from './source-file.ts';
import type { Form } from './values/form.ts';
import { markHeadsAlike } from './values/heads-alike.ts';
import { readPosition } from './values/position.ts';
import { takeSuperiorTold } from './values/superior-in-sentences.ts';
import { takeTitleAbove } from './values/title-above.ts';
import { refuseFaults } from './write/refuse.ts';

/** What one document holds: its positions, and its text outside them. */
export interface Reading {
  readonly file: string;
  readonly fault?: DocumentFault;
  readonly document?: SourceDocument;
  readonly notes: readonly DocumentNote[];
  readonly forms: readonly Form[];
  /** Lines outside of any form; the whole text where there is none. */
  readonly prose: readonly Line[];
  readonly missed: readonly KeptText[];
  readonly account: Account;
  /** What jd built itself is read by its marks. */
  readonly built?: Built;
}

/** Fewer lines beside forms are notes on them, and not a chapter. */
const leastProse = 3;

export function readForms({ file, bytes, convertedTo }: SourceFile, dictionary: Dictionary): Reading {
  let document: SourceDocument;
  try {
    document = readDocument(file, bytes, convertedTo);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const nothing = { characters: 0, inValues: 0, kept: 0, labels: 0 };
    return { file, fault: error.fault, notes: [], forms: [], prose: [], missed: [], account: nothing };
  }
  const built = readBuilt(document) ?? readBuiltSheets(document);
  if (built !== undefined) return readingOf(file, document, built);
  const { drafts, prose: outside, notes } = recognise(document, dictionary);
  markHeadsAlike(drafts);
  const read = drafts.map((draft) => readPosition(draft, file)).filter((form) => form !== undefined);
  const found = withoutCover(withoutBlank(withoutOthers(read)));
  const [only, another] = found;
  const other =
    only !== undefined &&
    another === undefined &&
    ((!only.value['duties'] && isOtherDocument(allLines(document.blocks))) ||
      isPolicy(allLines(document.blocks)) ||
      isArticle(allLines(document.blocks)) ||
      (!only.draft.has('title') && isOfPerson(allLines(document.blocks))) ||
      isBlankForm(only.draft, allLines(document.blocks), dictionary) ||
      (!isNamed(only) && describesLevels(allLines(document.blocks))) ||
      isGuessAlone(only) ||
      (!isTitled(only) && callsItselfRules(allLines(document.blocks))) ||
      (!only.draft.has('title') && isDepartmentPaper(allLines(document.blocks))));
  const forms =
    other ||
    (only !== undefined && another === undefined && isGuide(allLines(document.blocks), only.draft.textOf('title')))
      ? []
      : found;
  for (const form of forms) refuseFaults(form);
  const all = [...document.notes, ...notes];
  const [first] = forms;
  if (first === undefined) {
    const lines = allLines([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]);
    const characters = lines.reduce((sum, { written }) => sum + written.replace(/[^\p{L}\p{N}\p{S}%]/gu, '').length, 0);
    return {
      file,
      document,
      notes: [...all, ...noteForm(lines)],
      forms,
      prose: lines,
      missed: [],
      account: { characters, inValues: characters, kept: 0, labels: 0 },
    };
  }
  const beside = another === undefined ? takeTitleAbove(first, outside, allLines(document.blocks)) : outside;
  // The title may be known only now.
  takeSuperiorTold(first);
  const prose = withWholeTables(document, beside, forms);
  // What is above a salutation is who writes to whom.
  const isChapter = prose.length >= leastProse && !isSalutation(prose.at(-1)?.text ?? '');
  if (!isChapter) for (const { written, place } of prose) first.keep({ text: written, place });
  const { missed, blanks, ...counted } = account(document, forms, isChapter ? prose : [], dictionary);
  const left = blanks.length === 0 ? [] : [{ kind: 'blanks' as const, texts: blanks }];
  return { file, document, notes: [...all, ...left], forms, prose: isChapter ? prose : [], missed, account: counted };
}

/** A paper that is called a form and gives no position should be looked at. */
function noteForm(lines: readonly Line[]): readonly DocumentNote[] {
  const head = lines
    .slice(0, 3)
    .find(({ text }) => text.length <= 60 && !isRules(text) && (isFormName(text) || isForm(text)));
  return head === undefined ? [] : [{ kind: 'no-position', head: head.written }];
}

function isForm(text: string): boolean {
  return (
    titleIn(text) !== undefined &&
    /(?:说明书?|说明表|描述书|责任书|description|profile|specification)\W*$|^(?:job|position|role|post) (?:description|profile|specification)/iu.test(
      toSimplified(text),
    )
  );
}

/** Headings above `Tasks` and `Requirements` name positions only if one of them has what only a position has. */
function withoutOthers(forms: readonly Form[]): readonly Form[] {
  const repeated = forms.filter(({ draft }) => draft.repeated);
  const asks = ({ remarks }: Form) => remarks.some(({ remark }) => remark.kind === 'sorted-requirements');
  const placed = ({ value, draft }: Form) => {
    const heading = draft.heading?.text ?? '';
    const name = titleIn(heading) ?? heading;
    return (
      ['code', 'reportsTo', 'grade'].some((key) => value[key] !== undefined) ||
      draft.has('department') ||
      /负责人$/u.test(name) ||
      isAppointed(name) ||
      namesJob(withoutArticle(name))
    );
  };
  return repeated.some((form) => placed(form) || asks(form)) ? forms : forms.filter(({ draft }) => !draft.repeated);
}

/** `Technical overview` below the head of a paper may be read as a summary; alone it makes no position. */
function isGuessAlone(form: Form): boolean {
  const isGuessed = form.draft.remarks.some(({ kind, path }) => kind === 'guessed-label' && path === 'summary');
  return isGuessed && !isTitled(form) && Object.keys(form.value).every((key) => /^(?:title|summary|x-)/.test(key));
}

/** Whether it says which position it is: by a label of its place or its title, or by a heading that is the name of a job. */
function isNamed(form: Form): boolean {
  return ['code', 'department', 'reportsTo'].some((path) => form.draft.has(path)) || isTitled(form);
}

function isTitled({ draft }: Form): boolean {
  const heading = draft.heading?.text ?? '';
  return draft.has('title') || titleIn(heading) !== undefined || namesJob(heading);
}

/** The copy to be filled in beside forms with titles says next to nothing. */
function withoutBlank(forms: readonly Form[]): readonly Form[] {
  const isHeaded = ({ draft }: Form) => draft.has('title') || draft.heading !== undefined;
  // The name of the file alone makes no position.
  if (!forms.some(isHeaded)) return forms.filter((form) => Object.keys(form.value).length > 1);
  return forms.filter((form) => isHeaded(form) || Object.keys(form.value).length > 2);
}

/** 门店管理人员岗位职责 above the positions that have duties is the name of the paper, and its preface no position. */
function withoutCover(forms: readonly Form[]): readonly Form[] {
  const [first, ...others] = forms;
  if (first === undefined || others.length < 2) return forms;
  const has = (form: Form, keys: readonly string[]) => keys.some((key) => form.value[key] !== undefined);
  const isCover =
    !first.draft.has('title') &&
    !has(first, ['code', 'department', 'reportsTo', 'duties', 'qualifications']) &&
    others.every((form) => has(form, ['duties']));
  return isCover ? others : forms;
}

/** The rest of such a document (cover, contents, indexes) repeats what its forms say. */
function readingOf(file: string, document: SourceDocument, built: Built): Reading {
  const count = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + text.replace(/[^\p{L}\p{N}\p{S}%]/gu, '').length, 0);
  const linesIn = (blocks: SourceDocument['blocks']) => allLines(blocks).map(({ written }) => written);
  const characters = count(linesIn([...document.blocks, ...document.asides.flatMap(({ blocks }) => blocks)]));
  const prose = count(built.chapters.flatMap(({ blocks }) => linesIn(blocks)));
  const inValues = prose + count(built.forms.flatMap(({ form }) => form.sources.map(({ piece }) => piece.text)));
  const kept = count(built.forms.flatMap(({ form }) => form.kept.map(({ text }) => text)));
  const account = { characters, inValues, kept, labels: characters - inValues - kept };
  return { file, document, notes: document.notes, forms: [], prose: [], missed: [], account, built };
}
