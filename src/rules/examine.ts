import type { Finding } from '../findings/finding.ts';
import type { Judged } from '../findings/judged.ts';
import type { Config } from '../model/config.ts';
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

/** So many forms are read at a time: each rule is asked less often, and no more is in memory than is soon let go. */
const batchSize = 20;

/** Reads the forms, a few at a time, and asks about them what can be asked without the others. */
export function examineForms<Kept extends Outline>(
  { config, positions, procedures, asOf, levels, proofread, judges }: ExamineInput,
  keeping: Keeping<Kept>,
): Examined<Kept> {
  const asked = judges ? formRules.filter((rule) => !isOff(rule, config)) : [];
  const notebooks = judges ? comparingRules.filter((rule) => !isOff(rule, config)).map(openNotebook) : [];
  const judged: Judged[] = [];
  const proofs: Finding[] = [...(proofread?.([], config) ?? [])];
  const ask = (settings: Config, workspace: { positions: readonly Position[]; procedures: readonly Procedure[] }) => {
    const forms = { config: settings, workspace, asOf };
    const found = asked.flatMap((rule) => judgeByRule(rule, settings, levels, (options) => rule.check(forms, options)));
    for (const each of found) judged.push(each);
    for (const each of proofread?.([...workspace.positions, ...workspace.procedures]) ?? []) proofs.push(each);
    return new Set(found.map(({ finding }) => finding.at.file));
  };
  const procedureForms = sortFiles(procedures).map((raw) => readForm(raw, shapeProcedure));
  ask(config, { positions: [], procedures: procedureForms.flatMap(({ shape }) => shape ?? []) });
  const others = withoutRecord(config);
  const sorted = sortFiles(positions);
  const positionForms: Form<Kept>[] = [];
  for (let at = 0; at < sorted.length; at += batchSize) {
    const raws = sorted.slice(at, at + batchSize);
    const forms = raws.map((raw) => readForm(raw, shapePosition));
    const shapes = forms.flatMap(({ shape }) => shape ?? []);
    const faulty = ask(others, { positions: shapes, procedures: [] });
    for (const { rule, notes } of notebooks) {
      for (const shape of shapes) {
        const note = rule.note(shape, config);
        if (note !== undefined) notes.push(keeping.note(note));
      }
    }
    for (const [nth, form] of forms.entries()) {
      const raw = raws[nth] as RawFile;
      positionForms.push(keeping.form(form, raw, faulty.has(form.file)));
    }
  }
  const compare = (organisation: Organisation<Outline>) =>
    notebooks.flatMap(({ rule, notes }) =>
      judgeByRule(rule, config, levels, (options) => rule.compare(notes, organisation, options)),
    );
  return { positionForms, procedureForms, judged, proofs, compare };
}

function openNotebook(rule: ComparingRule): { readonly rule: ComparingRule; readonly notes: unknown[] } {
  return { rule, notes: [] };
}
