import { isFiller } from './written.ts';

/**
 * Labels that say what they are by words of which each is known: `Summary of Key Duties & Responsibilities`. No list has
 * all of them. A phrase is a label only if every one of its words belongs to the part, so a sentence never is one.
 */
interface Phrase {
  readonly path: string;
  /** At least one of these is in it. */
  readonly core: ReadonlySet<string>;
  /** What else may be in it, beside the words that may stand in any label. */
  readonly beside: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const anywhere = set(
  'the a an this of for to in and or your job role position post work postholder jobholder main key major primary principal core essential basic general specific specified typical other additional required expected minimum mandatory necessary important overall special',
);

const phrase = (path: string, core: string, beside = ''): Phrase => ({ path, core: set(core), beside: set(beside) });

const sides = 'contacts relationships interfaces interactions stakeholders parties liaison liaisons working';
const asked = 'requirement requirements needed level levels candidate applicant';

const phrases: readonly Phrase[] = [
  phrase(
    'duties',
    'duties responsibilities responsibility accountabilities tasks functions deliverables outputs',
    'duty task accountability activities summary list description overview statement examples scope areas area range outline daily routine regular normal detailed operational functional secondary marginal non-essential illustrative representative performed assigned included involved result results day-to-day on',
  ),
  phrase(
    'summary',
    'purpose summary overview objective objectives aim aims',
    'statement brief broad scope executive mission',
  ),
  phrase(
    'qualifications',
    'qualifications qualification requirements prerequisites eligibility',
    'requirement criteria candidate applicant person selection entry hiring recruitment ideal successful formal',
  ),
  phrase('qualifications', 'specification specifications', 'candidate person'),
  phrase(
    'qualifications.education',
    'education educational academic schooling',
    `qualification qualifications background formal professional degree ${asked}`,
  ),
  phrase(
    'qualifications.experience',
    'experience',
    `years relevant related previous prior practical professional ${asked}`,
  ),
  phrase(
    'qualifications.abilities',
    'skills abilities competencies competences competency attributes aptitudes qualities traits',
    `technical personal personality behavioural behavioral soft motor ability skill ${asked}`,
  ),
  phrase('qualifications.knowledge', 'knowledge', `technical professional specialist specialised specialized ${asked}`),
  phrase(
    'qualifications.certificates',
    'license licenses licence licences licensure certification certifications certificate certificates registration registrations credentials',
    `professional occupational ${asked}`,
  ),
  phrase('qualifications.training', 'training', `previous relevant ${asked}`),
  phrase(
    'conditions.physical',
    'physical',
    'requirement requirements demand demands effort abilities activities capabilities mental sensory',
  ),
  phrase('conditions.place', 'environment', 'working physical'),
  phrase('conditions', 'conditions', 'working environment environmental'),
  phrase('conditions', 'conditions environment', 'working physical mental demands requirements'),
  phrase('conditions.hours', 'hours schedule', 'working weekly normal duty shift shifts'),
  phrase('conditions.travel', 'travel', 'requirements requirement expectations'),
  phrase(
    'contacts',
    'contacts relationships relations interfaces interactions stakeholders',
    'working business internal external liaison communication communications',
  ),
  phrase('contacts.internal', 'internal', sides),
  phrase('contacts.external', 'external', sides),
  phrase(
    'kpis',
    'indicators measures standards metrics criteria measurement',
    'performance success measurement indicator measure',
  ),
  phrase(
    'authority',
    'authority authorities decision decision-making',
    'level limits limit scope delegated making financial budgetary responsibility responsibilities accountability',
  ),
  phrase('title', 'title', 'current official working classification'),
  phrase('reportsTo', 'supervisor superior', 'title name immediate direct'),
  phrase('reportsTo', 'reports report reporting', 'directly title name'),
  phrase(
    'directReports',
    'staff positions employees posts subordinates',
    'reporting directly number no supervision supervised subordinate',
  ),
  phrase('location', 'location', 'site office primary normal'),
  phrase('grade', 'grade', 'salary level band pay scale'),
  phrase('employmentType', 'employment', 'nature type status basis category'),
  phrase('headcount', 'number no', 'positions posts vacancies openings'),
];

/** Paths whose words are in so many texts that a phrase of theirs must have one of these, too. */
const must: Readonly<Record<string, RegExp>> = {
  kpis: /\bperformance\b|\bsuccess\b|\bmeasurement criteria\b/,
  'conditions.physical': /\b(?:requirements?|demands?|effort|abilities|activities|capabilities)\b/,
  'conditions.place': /\b(?:work|working|job|physical)\b/,
  conditions: /\b(?:work|working|job|environment)\b/,
  'conditions.hours':
    /\b(?:work|working|weekly|normal|duty|shift|shifts|job|position|post|required|expected|minimum)\b/,
  'conditions.travel': /\b(?:requirements?|required|expected|expectations)\b/,
  authority: /\bauthorit|\bdecision[- ]making\b/,
  'contacts.internal': /\b(?:contacts|relationships|interfaces|interactions|stakeholders|parties|liaisons?)\b/,
  'contacts.external': /\b(?:contacts|relationships|interfaces|interactions|stakeholders|parties|liaisons?)\b/,
  reportsTo: /\b(?:supervisor|superior)\b|\breport(?:s|ing)?(?: directly)? to$/,
  'qualifications.training': /\b(?:requirements?|required|needed|minimum|mandatory|necessary|essential)\b/,
  'qualifications.experience': /\b(?!experience\b)\w{4,}/,
  directReports: /\b(?:reporting|supervision|supervised|subordinate)\b/,
  headcount: /\b(?:positions|posts|vacancies|openings)\b/,
  employmentType: /\b(?:nature|type|status|basis|category)\b/,
};

const wanted = /\b(?:prefer(?:red|able)|desir(?:able|ed))\b/g;
const longest = 80;

/** The path of such a label, and whether the duties below it are essential. */
export function readPhrase(
  written: string,
  asColumn = false,
): { readonly path: string; readonly essential?: boolean } | undefined {
  if (written.length > longest || /\p{Script=Han}/u.test(written)) return undefined;
  const text = foldPhrase(written);
  const bare = text.replace(wanted, ' ').trim();
  const words = bare.split(/\s+/);
  if (bare === '' || words.length > 10) return undefined;
  const fitting = phrases.filter(
    ({ path, core, beside }) =>
      words.some((word) => core.has(word)) &&
      words.every((word) => core.has(word) || beside.has(word) || anywhere.has(word)) &&
      (must[path]?.test(bare) !== false || (bare !== text && path.startsWith('qualifications'))),
  );
  const path = fitting.length === 0 ? joinAsked(words) : chooseOf(fitting, text);
  if (path === undefined) return undefined;
  if (bare !== text) return path.startsWith('qualifications') ? { path: 'qualifications.preferred' } : undefined;
  if (path === 'duties') {
    if (asColumn) return { path: /\bareas?\b/.test(text) ? 'duties.group' : 'duties.duty' };
    if (/^(?:other|additional|secondary|marginal|non-essential)\b/.test(text)) return { path, essential: false };
    return /^essential\b|\bof essential\b/.test(text) ? { path, essential: true } : { path };
  }
  return { path: asColumn && path === 'kpis' ? 'duties.kpi' : path };
}

function foldPhrase(written: string): string {
  const text = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^\]]*\]/g, ' ')
    .replace(/[’']s?\b|[’']|(?<=\b\p{L}+)\.(?=\s)/gu, '')
    .replace(
      /(?<=\btitle) (?:with)?in (?:the |your )?(?:work area|department|team|company|organi[sz]ation|business)$/,
      '',
    )
    .replace(/^\s*(?:(?:\d{1,2}\.)+\d{0,2}|\(?\d{1,2}\)|[•·–-])\s*|[\s:：.?!–-]+$/g, '')
    .replace(/\s*(?:[&+/,;|]|\band\/or\b)\s*/g, ' and ');
  const [, head = text, tail = ''] =
    /^(.*?)\s+((?:may |will |can |shall )?includ.*|but .*|are$|are as follows|as follows)$/.exec(text) ?? [];
  return (isFiller(tail) ? head : text).replace(/\s+/g, ' ').trim();
}

/** Of several that fit, the one that says more: the first with a key of its own, or both sides of the contacts. */
function chooseOf(fitting: readonly Phrase[], text: string): string | undefined {
  const paths = [...new Set(fitting.map(({ path }) => path))];
  if (paths.length === 1) return paths[0];
  if (/\binternal\b/.test(text) && /\bexternal\b/.test(text)) return 'contacts';
  const precise = paths.filter((path) => path.includes('.'));
  return precise.length === 1 ? precise[0] : undefined;
}

/** Several things that are asked of a person: `Required Education, Skills and Qualifications`. */
function joinAsked(words: readonly string[]): string | undefined {
  const parts = phrases.filter(({ path }) => path.startsWith('qualifications'));
  const known = words.every(
    (word) => anywhere.has(word) || parts.some(({ core, beside }) => core.has(word) || beside.has(word)),
  );
  if (!known) return undefined;
  const paths = new Set(parts.filter(({ core }) => words.some((word) => core.has(word))).map(({ path }) => path));
  const has = (...names: readonly string[]) =>
    paths.size === names.length && names.every((name) => paths.has(`qualifications.${name}`));
  if (has('knowledge', 'abilities')) return 'qualifications.knowledge+abilities';
  if (has('education', 'experience') || has('education', 'experience', 'training'))
    return 'qualifications.education+experience';
  if (has('education', 'training')) return 'qualifications.education';
  return paths.size > 1 ? 'qualifications' : undefined;
}
