import { joinPaths } from './paths.ts';

/** Words of English labels that say nothing of what follows. */
const fillers = new Set(
  'a an the of and or for this that your our its to in on with by job position role post work working jobholder incumbent key main major primary principal core overall general specific typical essential basic minimum necessary required requirement requirements relevant related professional personal statement description list details area areas criteria level needed successful do standards'.split(
    ' ',
  ),
);

/** The words that say it. */
const words: readonly (readonly [path: string, words: string])[] = [
  [
    'duties',
    'duty duties responsibility responsibilities accountability accountabilities task tasks functions activities deliverables',
  ],
  ['summary', 'purpose summary overview mission aim'],
  ['qualifications', 'qualification qualifications eligibility prerequisites prerequisite'],
  ['qualifications.education', 'education educational academic schooling'],
  ['qualifications.training', 'training'],
  ['qualifications.experience', 'experience experiences'],
  ['qualifications.knowledge', 'knowledge'],
  [
    'qualifications.abilities',
    'skill skills ability abilities competency competencies competence competences aptitude aptitudes attributes qualities traits',
  ],
  [
    'qualifications.certificates',
    'licence licences license licenses licensure licensing certification certifications certificate certificates registration registrations accreditation accreditations',
  ],
  ['contacts', 'relationships relationship contacts interactions stakeholders interfaces interface liaison'],
  ['contacts.internal', 'internal'],
  ['contacts.external', 'external'],
  ['kpis', 'kpis kpi metrics indicators measures'],
  ['x-performance', 'performance success'],
  ['authority', 'authority authorities'],
  ['x-physical', 'physical mental sensory'],
  ['x-demands', 'demands effort'],
  ['x-place', 'environment conditions'],
  ['x-preferred', 'preferred desirable desired'],
];
const pathOf = new Map(words.flatMap(([path, all]) => all.split(' ').map((word) => [word, path] as const)));
const longest = 10;

/**
 * What an English label says that is made of known words alone, as `Key Duties & Responsibilities of the Role` or `Required
 * Skills and Competencies`; undefined if another word is in it, or if its words speak of several parts.
 */
export function composedPath(written: string): { readonly path: string; readonly essential?: boolean } | undefined {
  if (written.length > 90 || /\p{Script=Han}/u.test(written)) return undefined;
  const text = written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[’']s\b/g, '')
    // `Qualifications required to perform essential job functions`
    .replace(/\s(?:required|needed|necessary) (?:to|for)\b.*$/, '')
    .replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s*|[\s:?–—-]+$/g, '');
  if (/[^a-z\s&/,’'+:–—-]/.test(text)) return undefined;
  const all = text.split(/[^a-z]+/).filter((word) => word !== '');
  if (all.length < 2 || all.length > longest) return undefined;
  const found = new Set<string>();
  for (const word of all) {
    const path = pathOf.get(word);
    if (path !== undefined) found.add(path);
    else if (!fillers.has(word)) return undefined;
  }
  const path = joined(found, all);
  if (path === undefined) return undefined;
  return path === 'duties' && all[0] === 'essential' ? { path, essential: true } : { path };
}

function joined(found: Set<string>, all: readonly string[]): string | undefined {
  const has = (word: string): boolean => all.includes(word);
  const isAsked = has('requirement') || has('requirements') || has('criteria');
  if (found.delete('x-preferred'))
    return [...found].every((path) => path.startsWith('qualifications')) && (found.size > 0 || isAsked)
      ? 'qualifications.preferred'
      : undefined;
  const isPhysical = found.delete('x-physical');
  const isDemand = found.delete('x-demands');
  const isPlace = found.delete('x-place');
  if (isPhysical || isDemand || isPlace) {
    if (found.size > 0 && !(isPhysical && [...found].every((path) => path === 'qualifications.abilities')))
      return undefined;
    if (isPlace) return !has('work') && !has('working') ? undefined : isPhysical ? 'conditions' : 'conditions.place';
    return isPhysical ? 'conditions.physical' : undefined;
  }
  if (found.delete('x-performance'))
    return [...found].every((path) => path === 'kpis') && (found.size > 0 || has('criteria')) ? 'kpis' : undefined;
  const [first, second] = found;
  if (first === undefined) return isAsked && all[0] !== 'specific' ? 'qualifications' : undefined;
  if (first.startsWith('contacts')) return contactsOf(found);
  if (second === undefined) return first;
  if ([...found].every((path) => path.startsWith('qualifications')))
    return found.size === 2 ? joinPaths(first, second) : 'qualifications';
  // Who answers for something may often decide it as well.
  return found.size === 2 && found.has('duties') && found.has('authority') ? 'duties' : undefined;
}

function contactsOf(found: ReadonlySet<string>): string | undefined {
  const [inside, outside] = [found.has('contacts.internal'), found.has('contacts.external')];
  if (!found.has('contacts') || [...found].some((path) => !path.startsWith('contacts'))) return undefined;
  return inside === outside ? 'contacts' : inside ? 'contacts.internal' : 'contacts.external';
}
