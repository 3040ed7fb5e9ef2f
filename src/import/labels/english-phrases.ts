/**
 * Labels that say what they are by words of which each is known: `Summary of Key Duties & Responsibilities`. No list has
 * all of them. A phrase is a label only if every one of its words belongs to the part, so a sentence never is one.
 */
export interface Phrase {
  readonly path: string;
  /** At least one of these is in it. */
  readonly core: ReadonlySet<string>;
  /** What else may be in it, beside the words that may stand in any label. */
  readonly beside: ReadonlySet<string>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const anywhere = set(
  'the a an this of for to in and or your job role position post work postholder jobholder main key major primary principal core essential basic general specific specified typical other additional required expected minimum mandatory necessary important overall special',
);

const phrase = (path: string, core: string, beside = ''): Phrase => ({ path, core: set(core), beside: set(beside) });

const sides = 'contacts relationships interfaces interactions stakeholders parties liaison liaisons working';
const asked = 'requirement requirements needed level levels candidate applicant';

export const phrases: readonly Phrase[] = [
  phrase(
    'duties',
    'duties responsibilities responsibility accountabilities tasks functions deliverables outputs',
    'duty task accountability activities summary list description details detail overview statement examples scope areas area range outline daily routine regular normal detailed operational functional secondary marginal non-essential illustrative representative performed assigned included involved result results day-to-day on',
  ),
  phrase(
    'summary',
    'purpose summary overview objective objectives aim aims',
    'statement brief broad scope executive mission assignment consultancy engagement',
  ),
  phrase(
    'qualifications',
    'qualifications qualification requirements prerequisites eligibility',
    'requirement criteria candidate applicant person selection entry appointment promotion hiring recruitment ideal successful formal',
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
    'indicators measures standards metrics criteria measurement measurements',
    'performance success measurement indicator measure effective effectiveness',
  ),
  phrase(
    'authority',
    'authority authorities decision decision-making delegations delegation',
    'level limits limit scope delegated making financial budgetary responsibility responsibilities accountability',
  ),
  phrase('title', 'title', 'current official working classification'),
  phrase('incumbents', 'holder holders incumbent incumbents occupant occupants', 'name names current present'),
  phrase('reportsTo', 'supervisor superior', 'title name immediate direct'),
  phrase('reportsTo', 'reports report reporting', 'directly title name'),
  phrase(
    'directReports',
    'staff positions employees posts subordinates',
    'reporting directly number no supervision supervised subordinate',
  ),
  phrase('location', 'location', 'site office primary normal'),
  phrase('grade', 'grade', 'salary level band pay scale'),
  phrase('employmentType', 'employment', 'nature type status basis category form kind'),
  phrase(
    'headcount',
    'number no',
    'positions posts vacancies openings roles jobs incumbents available budgeted approved authorised authorized sanctioned established funded',
  ),
];

/** Paths whose words are in so many texts that a phrase of theirs must have one of these, too. */
export const must: Readonly<Record<string, RegExp>> = {
  kpis: /\bperformance\b|\bsuccess\b|\bmeasurement criteria\b/,
  'conditions.physical': /\b(?:requirements?|demands?|effort|abilities|activities|capabilities)\b/,
  'conditions.place': /\b(?:work|working|job|physical)\b/,
  conditions: /\b(?:work|working|job|environment)\b/,
  'conditions.hours':
    /\b(?:work|working|weekly|normal|duty|shift|shifts|job|position|post|required|expected|minimum)\b/,
  'conditions.travel': /\b(?:requirements?|required|expected|expectations)\b/,
  authority: /\bauthorit|\bdecision[- ]making\b|\bdelegations?\b/,
  'contacts.internal': /\b(?:contacts|relationships|interfaces|interactions|stakeholders|parties|liaisons?)\b/,
  'contacts.external': /\b(?:contacts|relationships|interfaces|interactions|stakeholders|parties|liaisons?)\b/,
  incumbents: /\b(?:names?|current|present)\b/,
  reportsTo: /\b(?:supervisor|superior)\b|\breport(?:s|ing)?(?: directly)? to$/,
  'qualifications.training': /\b(?:requirements?|required|needed|minimum|mandatory|necessary|essential)\b/,
  'qualifications.experience': /\b(?!experience\b)\w{4,}/,
  directReports: /\b(?:reporting|supervision|supervised|subordinate)\b/,
  headcount: /\b(?:positions|posts|vacancies|openings|incumbents|(?:roles|jobs) available)\b/,
  employmentType: /\b(?:nature|type|status|basis|category|form|kind)\b/,
};

/** `Role of the position`, `Grade of post`: what it is of says that it is a label. */
export const ofTheJob: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['summary', /^(?:(?:main|overall|key|primary|general) )?(?:role|function|nature|scope|mission|goal|context|aim)$/],
  ['title', /^(?:title|name|designation)$/],
  ['grade', /^(?:grade|level|band|classification|salary level|rank)$/],
  ['location', /^(?:location|place|base|station|duty station)$/],
  ['employmentType', /^(?:type|kind|status|category|basis)$/],
  ['incumbents', /^(?:current |present )?(?:holder|incumbent|occupant|name of (?:the )?(?:holder|incumbent))$/],
  // `No. of position` may count them.
  ['code', /^(?:code|reference|id)$/],
];
