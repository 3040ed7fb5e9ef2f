import type { Finding } from '../../findings/finding.ts';
import type { Keys, Shape, TemplateFormat, Value } from '../../handbook/values.ts';
import { closest } from '../../text/spelling.ts';
import { lineStarts } from '../../text/text.ts';
import type { Part } from './ask.ts';
import { type Asset, listOwn, type TemplateSet, templateFile } from './index.ts';
import { type Program, parseTemplate } from './parse.ts';
import { openScope } from './scope.ts';
import { type Walked, walkTemplate } from './walk.ts';

/**
 * Checks a workspace's templates for a format: their syntax, and what they ask of jd and of each other.
 *
 * Rendering sample books in Handlebars' strict mode instead was tried: of the 29 faulty templates of the tests it passes
 * 8 (a list printed as text, a name in a branch that no sample takes) and reports 3 for another reason, it stops at the
 * first fault, and it refuses 4 of 7 sound ones, because a value that may be missing is missing in one of the books.
 */
export function checkTemplates(
  set: TemplateSet,
  own: ReadonlyMap<string, string>,
  asset: Asset,
  views: Readonly<Record<string, Keys>>,
): Finding[] {
  const findings: Finding[] = [];
  const parts = new Map<string, Part>();
  for (const name of new Set([...set.names, ...listOwn(set, own.keys())])) {
    const file = templateFile(set, name);
    const text = own.get(file);
    const read = text === undefined ? undefined : parseTemplate(file, text);
    if (read && 'fault' in read) findings.push(read.fault);
    const isOwn = text !== undefined && read !== undefined && 'program' in read;
    if (isOwn) parts.set(name, { name, file, lines: lineStarts(text), isOwn, program: read.program });
    // If the workspace's template can't be parsed, those that use it are checked with jd's.
    else if (set.names.includes(name)) parts.set(name, readPart(set, name, asset));
  }
  const broken = new Set(findings.map(({ at }) => at.file));
  const seen = new Set<string>();
  for (const [name, view] of Object.entries(views)) {
    const walked = walkEntry(set, name, view, parts);
    findings.push(...walked.findings);
    for (const part of walked.seen.keys()) seen.add(part);
    findings.push(...findLost(set, name, walked, parts));
  }
  for (const name of listOwn(set, own.keys())) {
    const file = templateFile(set, name);
    if (!seen.has(name) && !broken.has(file))
      findings.push(
        findUnused(
          file,
          set.names.map((known) => templateFile(set, known)),
        ),
      );
  }
  return reportOnce(findings);
}

/** Walks a template from its entry. A test makes sure that jd's own templates have no findings. */
export function walkEntry(set: TemplateSet, name: string, view: Keys, parts: ReadonlyMap<string, Part>): Walked {
  const entry = parts.get(name);
  if (entry === undefined) throw new Error(`no template \`${templateFile(set, name)}\``);
  const helpers = new Map(Object.entries(set.helpers).map(([helper, { takesList }]) => [helper, takesList]));
  return walkTemplate(entry, openScope(set.format, view), { parts, helpers, escapes: !set.noEscape });
}

const readParts = new WeakMap<Asset, Map<string, Part>>();

/** Reads a template of jd's, once for each source of assets, since `jd serve` checks a workspace's own at every save. */
export function readPart(set: TemplateSet, name: string, asset: Asset): Part {
  const file = templateFile(set, name);
  const known = readParts.get(asset) ?? new Map<string, Part>();
  readParts.set(asset, known);
  const part = known.get(file) ?? parsePart(name, file, asset(file));
  known.set(file, part);
  return part;
}

function parsePart(name: string, file: string, text: string): Part {
  const read = parseTemplate(file, text);
  if ('fault' in read) throw new Error(`template \`${file}\` can't be read`);
  const program: Program = read.program;
  return { name, file, lines: lineStarts(text), isOwn: false, program };
}

/** Reports a file that nothing uses; `known` are the files that something would use. */
export function findUnused(file: string, known: readonly string[]): Finding {
  const replaces = known.includes(file);
  const facts = { name: file, suggestions: replaces ? [] : closest(file, known), replaces };
  return { code: 'template/unused', at: { file, range: [0, 0] }, facts };
}

/**
 * Reports parts that are rendered without their anchor; nothing if only jd's templates rendered them, or if a comment is
 * all that the template holds, which is how a part is left out.
 */
function findLost(
  { format }: TemplateSet,
  name: string,
  { seen, places, entered }: Walked,
  parts: ReadonlyMap<string, Part>,
): Finding[] {
  const own = [name, ...seen.keys()].map((part) => parts.get(part)).find((part) => part?.isOwn);
  if (own === undefined || isBlank(parts.get(name)?.program)) return [];
  return listPlaces(entered, format).flatMap((place): Finding[] =>
    place.placeOf === undefined || places.has(place)
      ? []
      : [{ code: 'template/lost-place', at: { file: own.file, range: [0, 0] }, facts: { name, of: place.placeOf } }],
  );
}

function isBlank(program: Program | undefined): boolean {
  return program?.body.every((part) => part.type === 'CommentStatement' || isSpace(part)) === true;
}

function isSpace(part: hbs.AST.Statement): boolean {
  return part.type === 'ContentStatement' && (part as hbs.AST.ContentStatement).value.trim() === '';
}

/** The anchors of everything that a template entered; in Markdown, parts of a form or a procedure have none. */
export function listPlaces(entered: Iterable<Shape>, format: TemplateFormat): Value[] {
  const within = format === 'markdown' ? ['part', 'case'] : [];
  return [...entered]
    .flatMap((shape) => (shape.is === 'map' ? Object.values(shape.keys) : []))
    .filter(({ placeOf }) => placeOf !== undefined && !within.includes(placeOf));
}

/** A fault in a part that several templates use is reported once. */
function reportOnce(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ code, at, facts }: Finding): string => JSON.stringify([code, at, 'of' in facts ? facts.of : '']);
  const reported = new Map(findings.map((finding) => [keyOf(finding), finding]));
  return [...reported.values()];
}
