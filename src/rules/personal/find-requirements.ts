import type { Ground } from '../../findings/analysis.ts';
import { chineseGrounds } from './chinese.ts';
import { englishGrounds } from './english.ts';

export interface Requirement {
  /** The clause that asks for it. */
  readonly written: string;
  readonly ground: Ground;
}

/** Where one thought ends and the next begins. A comma joins what belongs together in English, and ends it in Chinese. */
const ends = /[，。；;！!？?\n（）()]|(?<=\p{Script=Han}),|,(?=\s?\p{Script=Han})|\.(?=\s|$)/u;
/** It does not matter, or the people are those for whom the work is done. */
const harmless =
  /不限|不拘|不论|不分|无论|均可|皆可|都可|不作要求|不做要求|无要求|没有要求|无限制|不受限|不得歧视|不得因|客户|顾客|乘客|旅客|学生|学员|幼儿|儿童|患者|病人|老人|业主|用户|会员|受众|人群|\b(?:regardless|irrespective) of\b|\b(?:any|all) ages?\b|\bequal opportunit|\bwithout regard\b|\bencouraged to apply\b/iu;
const served =
  /\b(?:customers?|clients?|guests?|passengers?|pupils?|children|students?|patients?|people|adults|residents?|tenants?|learners?|users?|audiences?)\b/iu;
/** How far before a match the people may be named whom it is about. */
const reach = 40;
/** From this age on, a limit is that of retirement. */
const retirement = 60;

/** What a sentence about the incumbent asks for that has nothing to do with the work: each ground once, at its clause. */
export function* findRequirements(sentence: string): Generator<Requirement> {
  const found = new Set<Ground>();
  for (const clause of sentence.split(ends)) {
    const plain = clause.normalize('NFKC').replace(/[*_`~]/g, '');
    if (plain.trim() === '' || harmless.test(plain)) continue;
    for (const grounds of [chineseGrounds, englishGrounds]) {
      for (const [name, pattern] of Object.entries(grounds)) {
        const ground = name as Ground;
        const match = found.has(ground) ? null : pattern.exec(plain);
        if (match === null || isRetirement(match) || isServed(plain, match)) continue;
        found.add(ground);
        yield { written: clause.trim(), ground };
      }
    }
  }
}

function isServed(clause: string, { index }: RegExpExecArray): boolean {
  return served.test(clause.slice(Math.max(0, index - reach), index));
}

function isRetirement({ groups = {} }: RegExpExecArray): boolean {
  const age = Object.values(groups).find((each) => each !== undefined);
  return age !== undefined && readAge(age) >= retirement;
}

/** Reads `35`, `35周岁` or `三十五`. */
function readAge(written: string): number {
  const digits = /\d+/.exec(written)?.[0];
  if (digits !== undefined) return Number(digits);
  const [tens = '', ones = ''] = written.replace(/周?岁$/u, '').split('十');
  const value = (numeral: string): number => Math.max(0, '零一二三四五六七八九'.indexOf(numeral));
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}
