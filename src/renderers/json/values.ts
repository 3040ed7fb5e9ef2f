import type { ResolvedReference } from '../../handbook/records.ts';
import type { Approval, Kpi, Revision, SignOff } from '../../model/position.ts';

export function writeReference({ written, id, title }: ResolvedReference): object {
  return { written, id: id ?? null, title: title ?? null };
}

export function writeApproval(approval: Approval | undefined): object {
  const { prepared, reviewed, approved, countersigned = [] } = approval ?? {};
  return {
    prepared: writeSignOff(prepared),
    reviewed: writeSignOff(reviewed),
    approved: writeSignOff(approved),
    countersigned: countersigned.map(writeSignOff),
  };
}

function writeSignOff(signOff: SignOff | undefined): object {
  return { by: signOff?.by ?? null, date: signOff?.date ?? null };
}

export function writeRevision({ version, date, change, by }: Revision): object {
  return { version, date, change, by: by ?? null };
}

/** A phrase is a KPI that has only a name. */
export function writeKpi(kpi: string | Kpi): object {
  const { name, target, unit, formula, weight, period, source }: Kpi = typeof kpi === 'string' ? { name: kpi } : kpi;
  return {
    name,
    target: target ?? null,
    unit: unit ?? null,
    formula: formula ?? null,
    weight: weight ?? null,
    period: period ?? null,
    source: source ?? null,
  };
}
