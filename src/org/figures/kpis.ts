import type { Path } from '../../findings/anchor.ts';
import { listBands } from '../../model/duty-groups.ts';
import type { Kpi, Position } from '../../model/position.ts';

export interface PlacedKpi {
  readonly kpi: string | Kpi;
  readonly path: Path;
}

/** The KPIs of a form with their paths: those of its groups and duties, as they are printed, then those of the whole. */
export function listKpis(position: Pick<Position, 'dutyGroups' | 'duties' | 'kpis'>): PlacedKpi[] {
  const place = (given: readonly (string | Kpi)[], path: Path): PlacedKpi[] =>
    given.map((kpi, nth) => ({ kpi, path: [...path, nth] }));
  return [
    ...listBands(position).flatMap(({ group, duties }) => [
      ...(group === undefined ? [] : place(group.whole.kpi, ['dutyGroups', group.at, 'kpi'])),
      ...duties.flatMap(({ duty, at }) => place(duty.kpi, ['duties', at, 'kpi'])),
    ]),
    ...place(position.kpis, ['kpis']),
  ];
}

/** A number, or a word that is as good as one: all, none, every. */
const measure =
  /\p{Nd}|百分之|[零一二两三四五六七八九十百千万半]+[个次天日小分秒份件起人成倍项名元周月年类级]|零(?:差错|投诉|事故|失误|缺陷|事件)|为零|全部|全数|所有|每[一个次天日周月季年件份项]|(?<!有)无|未(?:发生|出现)|不(?:超过|低于|高于|少于|多于|得|发生|出现)|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|twice|all|every|each|no|none|never|always|without)\b/iu;

/** Whether a KPI says what is to be reached: it has a target, or it is a phrase with a number or such a word. */
export function hasTarget(kpi: string | Kpi): boolean {
  return typeof kpi === 'string' ? measure.test(kpi) : kpi.target !== undefined;
}
