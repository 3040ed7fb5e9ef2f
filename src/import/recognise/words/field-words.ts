import type { Dictionary, Label } from '../../labels/index.ts';

/** What the long labels of public forms ask for, where no dictionary has them; `x` where it is none of the position's. */
const asked: readonly (readonly [path: string, pattern: RegExp])[] = [
  [
    'x',
    /\b(?:general )?function of the (?:unit|section|division|office)\b|\bagency\b(?!\s*\/| position no)|\breallocat|\bnext (?:higher|level)\b|\blatitude\b|\bmachines?\b|\bequipment\b|\bresults of error\b|\bbureau of\b/,
  ],
  ['qualifications', /\bknowledge\b.*\bskills\b/],
  [
    'summary',
    /\bwhy (?:this|the) (?:position|job|post)\b|\bpurpose of (?:this|the) (?:position|job|post)\b|\bfunction of the position\b|\bjob summary\b/,
  ],
  [
    'directReports',
    /\b(?:directly supervised|supervised directly|(?:employees|persons|positions|staff|those) (?:\w+ ){0,3}supervised)\b/,
  ],
  ['reportsTo', /\bwho supervises\b|\btitle of (?:the )?(?:immediate |direct )?supervisor\b|\bimmediate supervisor\b/],
  [
    'duties',
    /\bdescribe the (?:work|duties)\b|\bduties (?:and|&) responsibilities\b|\bdescription of (?:duties|work)\b|^duties\b(?!.*\bsupervis)/,
  ],
  ['conditions.place', /\bhazards?\b|\bdiscomforts?\b|\bwork(?:ing)? environment\b/],
  ['qualifications.certificates', /\blicen[cs]es?\b|\bregistration or certification\b|^eligibility$/],
  ['qualifications.training', /^(?!.*\bknowledge\b).*\btraining\b/],
  ['qualifications.education', /^education\b/],
  ['qualifications.experience', /^experience\b/],
  ['title', /^(?:position|job|class|post) title\b(?!.*\b(?:supervis|agency\b))/],
  ['incumbents', /^(?:employee|incumbent)(?:'s)? name$|^name of (?:employee|incumbent)$/],
  ['location', /\bplace of work\b|\bworkstation\b|^location\b/],
  ['conditions.hours', /\bhours\b/],
];

/** The label of a numbered field: known, by what it asks, or by its words. */
export function fieldLabel(dictionary: Dictionary, written: string): Label | undefined {
  const bare = written
    .replace(/^\s*(?:\d{1,2}[a-z]?|[A-Za-z])[.)]\s*/, '')
    .replace(/^\([a-z]\)\s*/i, '')
    .trim();
  const short = bare
    .replace(/\([^()]*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s:.]+$/, '')
    .trim();
  const words = bare.toLowerCase().replace(/’/g, "'");
  const path =
    asked.find(([, pattern]) => pattern.test(short.toLowerCase()))?.[0] ??
    (short.length > 40 ? asked.find(([, pattern]) => pattern.test(words))?.[0] : undefined);
  if (path !== undefined) return { path, written };
  const plain = short.replace(/^(?:present|current|existing|proposed) /i, '');
  return dictionary.find(plain) ?? dictionary.guess(plain) ?? dictionary.guess(bare);
}
