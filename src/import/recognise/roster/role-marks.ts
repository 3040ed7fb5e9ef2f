import { toSimplified } from '../../labels/traditional.ts';
import { isNone } from '../words/placeholder.ts';

/** What a cell says of the part that a role has in a task. */
interface Part {
  /** The role does it. */
  readonly does: boolean;
  /** It says more than that, as `A` beside `R`, or something else. */
  readonly more: boolean;
}

/** Who answers for a task, is asked or is informed does something else than who does it. */
const other =
  /^(?:accountable|approv|consult|inform|support|assist|participat|contribut|review|verif|sign|not involved|none)|[批审阅]|^(?:问责|终责|最终|参与|参加|协助|协同|协办|配合|支持|辅助|咨询|征询|被|知会|知情|知悉|告知|抄送|通知|监督|不参与|无关)/iu;
const working = /^(?:responsible|perform|execut|carries|does|doer)|执行|实施|经办|承办|主办/iu;
const leading = /^(?:负责|主责|主导|牵头|责任|leads?\b)/iu;
/** What a cell says in a word: 负责收货 is a duty. */
const whole =
  /^(?:负责|主责|主办|主导|牵头|执行|实施|经办|承办|批准|审批|审核|审定|审阅|复核|问责|参与|参加|协助|协同|协办|配合|支持|咨询|征询|知会|知情|知悉|告知|抄送|通知|监督|不参与|无关|responsible|accountable|consulted|informed|(?:lead|support|approve|perform|execute|assist|participate|contribute|review|verifie)s?|not involved)$/iu;
const named =
  /\bRA[A-Z]?CI\b|\bRASCI\b|responsibility (?:assignment )?(?:matrix|chart)|(?:职责|责任)(?:分工|分配)?(?:矩阵|表)/iu;
/** A single mark that seems explained may be a sentence, unless it is the only one that the cells have, so often. */
const fewest = 2;
const fewestAlone = 3;
const signs = '●○◎◉△▲☆★□■◇◆√✓✔';
const legend = new RegExp(
  `(?:(?<![\\p{L}\\d])([A-Z])\\s*(?:[=:(—–-]|(?=\\p{Script=Han}))|([${signs}])\\s*[=:(—–-]?)\\s*(\\p{Script=Han}+|[A-Za-z]+(?: [a-z]+)*)`,
  'gu',
);

/** The marks of a matrix of tasks and roles: letters and signs by their legend, the letters of RACI, or words. */
export class RoleMarks {
  private readonly parts = new Map<string, string>();

  /**
   * `texts` may explain marks, or say that the matrix is one of who is responsible; `cells` are those of the roles.
   * `ofTasks`: its heads say that tasks are left of jobs, so that a mark alone needs no words.
   */
  constructor(texts: readonly string[], cells: readonly string[], ofTasks = false) {
    const explained = texts
      .flatMap((text) => [...fold(text).matchAll(legend)])
      .map(([, letter, sign, word = '']) => [letter ?? sign ?? '', word] as const);
    // What else such a legend explains is another part in a task.
    if (explained.filter(([, word]) => isPart(word)).length >= fewest)
      for (const [mark, word] of explained) this.parts.set(mark, isPart(word) ? word : 'none');
    const [alone, meaning = ofTasks ? 'responsible' : 'none'] = onlyMark(cells, explained);
    if (this.parts.size === 0 && alone !== undefined && !other.test(meaning) && isPart(meaning))
      this.parts.set(alone, meaning);
    const used = new Set(cells.flatMap((text) => (/^[A-Z/, &]{1,7}$/.test(text) ? [...text] : [])));
    const isNamed = texts.some((text) => named.test(fold(text))) && used.has('R') && used.has('A');
    if (this.parts.size === 0 && (isNamed || [...'RACI'].every((letter) => used.has(letter))))
      for (const [letter, word] of Object.entries(letters)) this.parts.set(letter, word);
  }

  /** Undefined for a text that is no mark. */
  read(text: string): Part | undefined {
    const bare = fold(text).trim();
    if (bare === '' || isNone(bare)) return { does: false, more: false };
    const pieces = (whole.test(bare) ? [bare] : bare.split(/[/,、&+;\s]+/u)).flatMap((each) =>
      this.isJoined(each) ? [...each] : [each],
    );
    const words = pieces.map(
      (piece) => this.parts.get(piece === 'x' ? 'X' : piece) ?? (whole.test(piece) ? piece : ''),
    );
    if (words.includes('')) return undefined;
    const done = words.map((word) => this.isDone(word));
    return { does: done.includes(true), more: done.includes(false) };
  }

  private isJoined(piece: string): boolean {
    return /^[A-Z]{2,4}$/.test(piece) && [...piece].every((letter) => this.parts.has(letter));
  }

  /** 负责 is to answer for what somebody else does, where 执行 is another mark. */
  private isDone(word: string): boolean {
    if (other.test(word)) return false;
    const doers = [...this.parts.values()].some((each) => working.test(each) && !other.test(each));
    return working.test(word) || (leading.test(word) && !doers);
  }
}

/** The one mark that all short cells have, `X` or a sign, and what explains it. */
function onlyMark(
  cells: readonly string[],
  explained: readonly (readonly [mark: string, word: string])[],
): readonly [mark?: string, word?: string] {
  const short = cells.map((text) => fold(text).trim().toUpperCase()).filter((text) => text.length === 1);
  const [mark = ''] = short;
  if (short.length < fewestAlone || short.some((text) => text !== mark) || !(mark === 'X' || signs.includes(mark)))
    return [];
  const word = explained.find(([each]) => each === mark)?.[1];
  return word === undefined ? [mark] : [mark, word];
}

const letters: Readonly<Record<string, string>> = {
  R: 'responsible',
  A: 'accountable',
  S: 'support',
  C: 'consulted',
  I: 'informed',
};

function isPart(word: string): boolean {
  return other.test(word) || working.test(word) || leading.test(word);
}

function fold(text: string): string {
  return toSimplified(text.normalize('NFKC'));
}
