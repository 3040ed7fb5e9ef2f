/** The values that job searches know, with the words that mean them. */
const kinds: readonly (readonly [type: string, words: RegExp])[] = [
  ['FULL_TIME', /full[\s-]*time|全职|专职|(?<!非)全日制/i],
  ['PART_TIME', /part[\s-]*time|兼职|非全日制|钟点工|小时工/i],
  ['CONTRACTOR', /\bcontract(?:or|ed)?\b|freelance|外包|劳务|承包/i],
  ['TEMPORARY', /\btemp(?:orary)?\b|seasonal|fixed[\s-]*term|临时|季节工|季节性|短期/i],
  ['INTERN', /\bintern(?:s|ship)?\b|apprentice|trainee|实习|见习|学徒/i],
  ['VOLUNTEER', /volunteer|志愿|义工/i],
  ['PER_DIEM', /per[\s-]*diem|日结/i],
];

/** A value for each kind of employment that a form names; `OTHER` for words that mean none of them. */
export function readEmploymentTypes(text: string): string | string[] {
  const types = kinds.filter(([, words]) => words.test(text)).map(([type]) => type);
  const [first = 'OTHER', ...others] = types;
  return others.length === 0 ? first : types;
}
