import { foldWord } from '../../schema/fold-word.ts';

/** Vietnamese has the tone mark of an open syllable on either vowel; at each place the same letters with and without it. */
const first = 'òóỏõọùúủũụ';
const bare = 'ooooouuuuu';
const second: Readonly<Record<string, string>> = { a: 'àáảãạ', e: 'èéẻẽẹ', y: 'ỳýỷỹỵ' };

/** Folds a label so that the spellings of its language become equal: подчинённые and подчиненные, hòa and hoà. */
export function foldSpelling(text: string): string {
  return foldWord(text)
    .replaceAll('ё', 'е')
    .replace(/[òóỏõọ][ae]|[ùúủũụ]y/gu, ([marked = '', open = '']) => {
      const at = first.indexOf(marked);
      return `${bare[at]}${second[open]?.[at % 5]}`;
    });
}
