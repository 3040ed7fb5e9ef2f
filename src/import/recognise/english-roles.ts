import type { SourcePlace } from '../../model/imported.ts';
import type { Block } from '../document.ts';
import type { Dictionary } from '../labels/index.ts';
import type { RepeatedHeads, RoleFact } from './draft.ts';
import { type Line, linesOf } from './lines.ts';

const job =
  /(?:manager|lead|leader|head|chief|director|officer|president|chair|chairperson|treasurer|secretary|steward|coordinator|organi[sz]er|administrator|assistant|associate|clerk|receptionist|specialist|analyst|engineer|developer|designer|architect|consultant|adviser|advisor|technician|operator|driver|cook|chef|baker|waiter|server|bartender|barista|housekeeper|cleaner|caretaker|janitor|porter|guard|supervisor|foreman|inspector|planner|buyer|accountant|bookkeeper|cashier|auditor|controller|librarian|archivist|curator|teacher|tutor|instructor|lecturer|professor|coach|trainer|nurse|doctor|physician|pharmacist|therapist|counsell?or|carer|aide|attendant|worker|editor|writer|producer|photographer|musician|gardener|mechanic|electrician|plumber|carpenter|painter|welder|machinist|loader|picker|packer|facilitator|moderator|maintainer|ambassador|liaison|representative|agent|broker|recruiter|dispatcher|scientist|researcher|programmer|tester|webmaster|historian|parliamentarian|vice[- ]president|captain|trustee|cultivator|keeper|host|hostess|concierge|pastor|minister|deacon|usher|seamstress|tailor|fundraiser|recorder|registrar|bursar|orderly|matron|midwife|ranger|warden|storeman|storekeeper|groundskeeper|groundsman|handyman|fitter|turner|rigger|operative|apprentice|trainee|intern|dean|principal|headteacher|chaplain|dietitian|hygienist|dentist|radiographer|paramedic|surveyor|assessor|appraiser|estimator|scheduler|merchandiser|firefighter|lifeguard|paralegal|solicitor|attorney|translator|interpreter|stylist|hairdresser|valet|bellman|butcher|florist|labou?rer|farmer|chemist|economist|statistician|underwriter|teller|superintendent|executive|strategist|orderlies)s?$/i;
const titled =
  /^(?:head|director|manager|chief|vp|vice president|secretary|officer|chair|lead|coordinator|steward) (?:of|for) (?:the )?\p{Lu}/iu;
const acronym = /^(?:C[EFOTIM]O|VP|HR|QA|PA) ?\w*$/;

/** Whether English words are the name of a job by their last word, as `People Ops / Performance Manager`. */
export function isEnglishJob(text: string): boolean {
  if (text.length > 60 || !/^[\p{Lu}]/u.test(text) || text.split(/\s+/).length > 7 || /[.:;!?]$/.test(text))
    return false;
  const name = text.replace(/,.*$/, '').replace(/\s*\([^()]*\)$/, '');
  return (job.test(name) && !/^(?:the|our|all|your)\b|s$/i.test(name)) || titled.test(text) || acronym.test(text);
}

interface Head {
  readonly title: string;
  readonly facts: readonly RoleFact[];
}

/** `2) Kitchen Lead — Joss` and `Cultivator (aka Meeting Chair)`: the title in a heading, its holder and its other name. */
function headIn({ text, place }: Line): Head | undefined {
  const [, before = text, aside = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(text) ?? [];
  const alias = /^(?:a\.?k\.?a\.?|also known as|also called)\s+(.+)$/i.exec(aside)?.[1];
  const named = alias === undefined ? text : before;
  const [, title = named, holder] = /^(.+?)\s+[—–-]\s+(.+)$/.exec(named) ?? [];
  if (!isEnglishJob(title)) return undefined;
  const isPerson = holder !== undefined && /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u.test(holder);
  if (holder !== undefined && !isPerson) return undefined;
  return {
    title,
    facts: [
      ...(holder === undefined || /^(?:TBD|TBC|TBA|Vacant|Open|None)$/i.test(holder)
        ? []
        : [{ path: 'incumbents', text: holder, place }]),
      ...(alias === undefined ? [] : [{ path: 'aliases', text: alias, place }]),
    ],
  };
}

/** Lines right above a list that say what is in it, where no label does. */
const leading: readonly (readonly [path: string, pattern: RegExp])[] = [
  ['duties', /^(?:(?:is|are|you(?:'re| are| will be)?) )?(?:also )?(?:directly )?(?:responsible|accountable) for$/i],
  [
    'duties',
    /^(?:(?:the|your) )?(?:main |key )?(?:duties|responsibilities|tasks|accountabilities)(?: (?:are|include|will include))?$/i,
  ],
  [
    'qualifications',
    /^(?:to (?:be successful|succeed|apply)[^.:]{0,40}|(?:the )?(?:successful |ideal )?(?:candidates?|applicants?)|you) (?:you )?(?:must|should|will|need to)? ?(?:have|possess|bring|need|meet)\b[^.:]{0,60}$/i,
  ],
];

function leadOf(text: string): string | undefined {
  if (text.length > 110 || !/[:：]$/.test(text)) return undefined;
  const bare = text.replace(/\s*[:：]$/, '');
  return leading.find(([, pattern]) => pattern.test(bare))?.[0];
}

/**
 * Headings of one look that are the names of jobs, each with a list below it that a line of words leads: a page of
 * vacancies, the roles of a team. Empty where only one is such.
 */
export function findEnglishRoles(dictionary: Dictionary, blocks: readonly Block[]): RepeatedHeads | undefined {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block) : []));
  const looks = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const look = lookOf(line);
    if (look !== undefined && line.text.length <= 80 && dictionary.find(line.text) === undefined) {
      const alike = looks.get(look);
      if (alike === undefined) looks.set(look, [at]);
      else alike.push(at);
    }
  });
  for (const [look, all] of looks) {
    const found = all.flatMap((at, nth) => {
      const line = lines[at];
      const head = line === undefined ? undefined : headIn(line);
      const section = lines.slice(at + 1, all[nth + 1] ?? lines.length);
      return line === undefined || head === undefined || !isLed(dictionary, section) ? [] : [{ line, head, section }];
    });
    if (found.length < 2 || found.length * 2 < all.length) continue;
    const leads = new Map<SourcePlace, string>();
    for (const { section } of found)
      section.forEach((line, at) => {
        const path = isItem(section[at + 1]) ? leadOf(line.text) : undefined;
        if (path !== undefined) leads.set(line.place, path);
      });
    const level = Number(look.replace(/^h/, ''));
    return {
      places: new Set(found.map(({ line }) => line.place)),
      level: Number.isNaN(level) ? undefined : level,
      titles: new Map(found.map(({ line, head }) => [line.place, head.title])),
      facts: new Map(found.map(({ line, head }) => [line.place, head.facts])),
      leads,
      ends: new Set(all.flatMap((at) => (lines[at] === undefined ? [] : [lines[at].place]))),
    };
  }
  return undefined;
}

/** A list below a lead or a label, and not far down. */
function isLed(dictionary: Dictionary, section: readonly Line[]): boolean {
  return section
    .slice(0, 12)
    .some(({ text }, at) => isItem(section[at + 1]) && (leadOf(text) ?? dictionary.find(text)?.path) !== undefined);
}

function isItem(line: Line | undefined): boolean {
  return line?.style !== undefined && line.heading === undefined;
}

function lookOf({ heading, bold, style }: Line): string | undefined {
  if (heading !== undefined) return `h${heading}`;
  return bold && style !== 'bullet' ? 'bold' : undefined;
}
