import type { Ground } from '../../findings/analysis.ts';

const faith = '(?:christian|catholic|protestant|muslim|jew(?:ish)?|hindu|buddhist|sikh)';
const years = '(?:years? old|years? of age|year-old)';
const between = ' ?(?:-|–|—|to|and) ?';
const wanted = '(?:only|preferred|candidates?|applicants?)';

/** How English forms ask for what has nothing to do with the work. The list is short and certain on purpose. */
export const englishGrounds: Readonly<Partial<Record<Ground, RegExp>>> = {
  age: new RegExp(
    [
      `\\b(?:under|below|up to|not over|no more than|younger than) (?:the age of )?(?<upper>\\d{2}) ${years}`,
      `\\b(?:under|below|up to) (?:the )?age (?:of )?(?<limit>\\d{2})\\b`,
      `\\b(?:no|not) older than \\d{2}\\b|\\byounger than \\d{2}\\b(?! (?:minutes|hours|days|weeks|months))`,
      `\\baged? (?:between |from )?\\d{2}${between}(?<end>\\d{2})\\b`,
      `\\b(?:between )?\\d{2}${between}\\d{2} ${years}`,
      '\\b(?:maximum|max\\.?|upper) age\\b',
      '\\byoung,? (?:and |& )?(?:dynamic|energetic|ambitious|enthusiastic|motivated|vibrant)\\b',
      `\\byoung (?:${wanted.slice(3, -1)}|man|woman|lady|gentleman|professionals?)\\b`,
      '\\brecent (?:college |university |high school )?graduates?\\b|\\bdigital natives?\\b|\\byouthful\\b',
    ].join('|'),
    'iu',
  ),
  sex: new RegExp(
    [
      `\\b(?:male|female)s? ${wanted}\\b|\\b(?:men|women|ladies|gentlemen) (?:only|preferred)\\b`,
      '\\bonly (?:men|women|males?|females?)\\b',
      '\\b(?:must be|preferably|prefer) (?:an? )?(?:male|female|man|woman)\\b',
      '^\\s*(?:male|female)\\s*$|\\b(?:sex|gender): ?(?:male|female|m|f)\\b',
    ].join('|'),
    'iu',
  ),
  family: new RegExp(
    [
      `\\b(?:single|unmarried|married) (?:only|preferred|candidates?|applicants?|persons?)\\b`,
      '\\bmust be (?:single|unmarried|married)\\b',
      '\\b(?:no|without) (?:(?:small|young|dependent) )?(?:children|dependents|family (?:commitments|obligations|responsibilities))\\b',
      '\\bmarital status: ?(?:single|married)\\b|\\bnot (?:be )?pregnant\\b',
    ].join('|'),
    'iu',
  ),
  ethnicity: new RegExp(
    `\\b(?:whites?|blacks?|caucasians?|asians?|hispanics?|europeans?) ${wanted}\\b|\\bno (?:foreigners|immigrants)\\b|\\bnative[- ]born\\b`,
    'iu',
  ),
  religion: new RegExp(
    `\\b(?:practi[sc]ing|committed|devout) ${faith}\\b|\\b${faith}s? ${wanted}\\b|\\bmust be (?:an? )?${faith}\\b`,
    'iu',
  ),
  height:
    /\b(?:must be|must stand|be) (?:at least |over )?\d[\d.,'’′″" ]{0,8}(?:cm|m|ft|feet|foot|in|inches)? ?tall\b/iu,
  photo:
    /\b(?:attach|include|submit|send|enclose|provide) (?:us )?(?:an? |your |with an? )?(?:recent |full-length |passport )?(?:photo|photograph|headshot)s?\b/iu,
  health: /\bable[- ]bodied\b|\b(?:no|without) (?:physical |mental |any )?(?:disabilit(?:y|ies)|handicaps?)\b/iu,
  'mother-tongue': /(?<!non[- ])\bnative (?!american)(?:[a-z]+ )?(?:speakers?|tongue)\b|\bmother[- ]tongue\b/iu,
};
