import type { HandbookLabels } from '../languages/labels.ts';
import type { FormSettings } from '../model/config.ts';
import { type DutyBand, findGroups, listBands, type PlacedGroup } from '../model/duty-groups.ts';
import type { Kpi, Position } from '../model/position.ts';
import { parseSentence } from '../text/sentence/index.ts';
import type { Inline } from '../text/sentence/inline.ts';
import { plainRun, printValue } from './context.ts';
import type { DutyRow, GroupName, GroupWhole, PartContent } from './form.ts';
import { hides, keepsBlanks, shows } from './form-choice.ts';
import type { KpiFact, Measure } from './measure.ts';

/** Duties are numbered; neighbours of the same group are listed under its name, first with what the group has. */
export function composeDuties(
  labels: HandbookLabels,
  form: FormSettings,
  position: Pick<Position, 'duties' | 'dutyGroups'>,
): PartContent {
  const { duties, dutyGroups } = position;
  const groupOf = findGroups(position);
  const groups = listBands(position).map(({ name, group, duties: own }, nth) => {
    const [first] = own;
    const measured = group ?? (first === undefined ? undefined : groupOf(first.duty));
    return {
      ...nameBand(labels, name, nth > 0),
      ...(group === undefined ? {} : { whole: composeWhole(labels, group) }),
      isMeasured: (measured?.whole.kpi.length ?? 0) > 0,
      rows: own.map((each) => composeRow(labels, each)),
    };
  });
  const given = [...duties, ...dutyGroups];
  const hasColumn = (key: 'kpi' | 'share' | 'essential', isFilled: boolean): boolean =>
    !hides(form, `duties.${key}`) && (isFilled || shows(form, `duties.${key}`));
  const hasKpi = keepsBlanks(form, 'duties') || given.some(({ kpi }) => kpi.length > 0);
  return {
    kind: 'duties',
    duties: {
      hasKpi: hasColumn('kpi', hasKpi),
      hasShare: hasColumn(
        'share',
        given.some(({ share }) => share !== undefined),
      ),
      hasEssential: hasColumn(
        'essential',
        duties.some(({ essential }) => essential !== undefined),
      ),
      groups,
    },
  };
}

/** Without a name, what is in no group would stand in the group before it. */
export function nameBand({ ungrouped }: HandbookLabels, name: string | undefined, isBelow: boolean): GroupName {
  if (name !== undefined) return { name };
  return isBelow ? { name: ungrouped, isRest: true } : {};
}

function composeRow(labels: HandbookLabels, { duty: given, at }: DutyBand['duties'][number]): DutyRow {
  const { duty, kpi, share, essential, functions } = given;
  return {
    number: at + 1,
    duty: printValue(['duties', at, 'duty'], parseSentence(duty)),
    functions: functions.map((each, nth) => printValue(['duties', at, 'functions', nth], parseSentence(each))),
    kpi: kpi.map((each, nth) => composeKpi(labels, each, ['duties', at, 'kpi', nth])),
    ...(share === undefined ? {} : { share }),
    ...(essential === undefined ? {} : { essential, answer: essential ? labels.yes : labels.no }),
  };
}

function composeWhole(labels: HandbookLabels, { whole: { share, kpi }, at }: PlacedGroup): GroupWhole {
  const measures = kpi.map((each, nth) => composeKpi(labels, each, ['dutyGroups', at, 'kpi', nth]));
  return { at, kpi: measures, ...(share === undefined ? {} : { share }) };
}

/** Short facts come before those that take a line of their own. */
function composeKpi(labels: HandbookLabels, kpi: string | Kpi, path: readonly (string | number)[]): Measure {
  if (typeof kpi === 'string') return { name: printValue(path, parseSentence(kpi)), facts: [] };
  const { fields } = labels;
  const values = printKpi(labels, kpi, path);
  const factOf = (key: KpiKey, wide: boolean): KpiFact[] => {
    const value = values[key];
    return value === undefined ? [] : [{ label: fields[key], value, wide }];
  };
  return {
    name: printValue([...path, 'name'], parseSentence(kpi.name)),
    facts: [
      ...factOf('target', false),
      ...factOf('unit', false),
      ...factOf('weight', false),
      ...factOf('period', false),
      ...factOf('formula', true),
      ...factOf('source', true),
    ],
  };
}

type KpiKey = 'target' | 'unit' | 'weight' | 'period' | 'formula' | 'source';

/** What is printed of a KPI besides its name; a unit is printed with its target. */
export function printKpi(
  { quantity }: HandbookLabels,
  { target, unit, formula, weight, period, source }: Kpi,
  path: readonly (string | number)[],
): Partial<Record<KpiKey, readonly Inline[]>> {
  const print = (key: KpiKey, text: string | undefined): Inline[] =>
    text === undefined ? [] : printValue([...path, key], plainRun(text));
  const whole = target === undefined ? '' : quantity(target, unit);
  const gap = whole.slice(`${target}`.length, whole.length - (unit ?? '').length);
  const all = {
    target:
      target === undefined
        ? []
        : [...print('target', `${target}`), ...(gap === '' ? [] : plainRun(gap)), ...print('unit', unit)],
    unit: target === undefined ? print('unit', unit) : [],
    weight: print('weight', weight === undefined ? undefined : `${weight}%`),
    period: print('period', period),
    formula: print('formula', formula),
    source: print('source', source),
  };
  return Object.fromEntries(Object.entries(all).filter(([, runs]) => runs.length > 0));
}
