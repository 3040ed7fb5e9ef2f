import type { Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import type { Config } from '../model/config.ts';
import { type Keep, keepNothing } from '../model/keep.ts';
import type { Outline } from '../model/outline.ts';
import type { IsoDate, Position } from '../model/position.ts';
import type { Procedure } from '../model/procedure.ts';
import { shapePosition, shapeProcedure } from '../schema/index.ts';
import { type Form, type RawFile, readForm, sortFiles } from '../schema/read-file.ts';
import { comparingRules, formRules } from './index.ts';
import { isOff, judgeByRule } from './judge.ts';
import type { Keeping } from './keeping.ts';
import type { Levels } from './levels.ts';
import { withoutRecord } from './records.ts';
import type { ComparingRule, Organisation } from './rule.ts';
import type { Proofread } from './text/proofread.ts';

export interface ExamineInput {
  readonly config: Config;
  readonly positions: readonly RawFile[];
  readonly procedures: readonly RawFile[];
  readonly asOf: IsoDate;
  readonly levels: Levels;
  readonly proofread?: Proofread | undefined;
  /** Whether rules are asked. */
  readonly judges: boolean;
  /** Gives what was found before in the same forms. */
  readonly keep?: Keep | undefined;
}

export interface Examined<Kept extends Outline> {
  readonly positionForms: readonly Form<Kept>[];
  readonly procedureForms: readonly Form<Procedure>[];
  /** What was found in each form by itself. */
  readonly judged: readonly Judged[];
  /** What may be lost in print. */
  readonly proofs: readonly Finding[];
  /** What the rules find that compare forms. */
  compare(organisation: Organisation<Outline>): Judged[];
}

/** What was found in some forms. */
interface Found {
  readonly judged: readonly Judged[];
  readonly proofs: readonly Finding[];
  /** What each rule that compares forms has noted of them. */
  readonly notes: readonly (readonly unknown[])[];
}

/** So many forms are read at a time: each rule is asked less often, and no more is in memory than is soon let go. */
const batchSize = 20;

/** Reads the forms, a few at a time, and asks about them what can be asked without the others. */
export function examineForms<Kept extends Outline>(
  { config, positions, procedures, asOf, levels, proofread, judges, keep = keepNothing }: ExamineInput,
  keeping: Keeping<Kept>,
): Examined<Kept> {
  const asked = judges ? formRules.filter((rule) => !isOff(rule, config)) : [];
  const comparing = judges ? comparingRules.filter((rule) => !isOff(rule, config)) : [];
  const ask = (
    settings: Config,
    workspace: { positions: readonly Position[]; procedures: readonly Procedure[] },
  ): Found => {
    const forms = { config: settings, workspace, asOf };
    return {
      judged: asked.flatMap((rule) => judgeByRule(rule, settings, levels, (options) => rule.check(forms, options))),
      proofs: proofread?.([...workspace.positions, ...workspace.procedures]) ?? [],
      notes: comparing.map((rule) => takeNotes(rule, workspace.positions, config).map((note) => keeping.note(note))),
    };
  };
  /** A round of 1,000 forms asks about the few that are with a changed one. */
  const askKept = (name: string, ...[settings, workspace]: Parameters<typeof ask>): Found =>
    keep(`found in ${name}`, [settings, workspace, asOf, proofread, judges], {}, () => ask(settings, workspace));
  const procedureForms = sortFiles(procedures).map((raw) => readForm(raw, shapeProcedure));
  const found = [
    askKept('procedures', config, { positions: [], procedures: procedureForms.flatMap(({ shape }) => shape ?? []) }),
  ];
  const others = withoutRecord(config);
  const sorted = sortFiles(positions);
  const positionForms: Form<Kept>[] = [];
  for (let at = 0; at < sorted.length; at += batchSize) {
    const raws = sorted.slice(at, at + batchSize);
    const forms = raws.map((raw) => readForm(raw, shapePosition));
    const shapes = forms.flatMap(({ shape }) => shape ?? []);
    const own = askKept(`forms ${at}`, others, { positions: shapes, procedures: [] });
    found.push(own);
    const faulty = new Set(own.judged.map(({ finding }) => finding.at.file));
    for (const [nth, form] of forms.entries()) {
      const raw = raws[nth] as RawFile;
      positionForms.push(keeping.form(form, raw, faulty.has(form.file)));
    }
  }
  const compare = (organisation: Organisation<Outline>) =>
    comparing.flatMap((rule, nth) => {
      const notes = found.map((each) => each.notes[nth] ?? []);
      // A map is the same only as itself, which says that all of the organisation is.
      return keep(`found by ${rule.code}`, [notes, organisation.workspace.byId], {}, () =>
        judgeByRule(rule, config, levels, (options) => rule.compare(notes.flat(), organisation, options)),
      );
    });
  const judged = found.flatMap((each) => each.judged);
  const proofs = [...(proofread?.([], config) ?? []), ...found.flatMap((each) => each.proofs)];
  return { positionForms, procedureForms, judged, proofs, compare };
}

function takeNotes(rule: ComparingRule, positions: readonly Position[], config: Config): unknown[] {
  const notes: unknown[] = [];
  for (const position of positions) {
    const note = rule.note(position, config);
    if (note !== undefined) notes.push(note);
  }
  return notes;
}
