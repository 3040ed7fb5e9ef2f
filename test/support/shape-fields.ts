import type { Code, FactsByCode, Finding } from '../../src/findings/finding.ts';
import { shapeConfig, shapePosition, shapeProcedure } from '../../src/schema/index.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type Fields = Readonly<Record<string, Json>>;

export const position = (fields: Fields) =>
  shapePosition('p.yaml', 'p', { title: '主管', department: '客服部', ...fields });
export const procedure = (fields: Fields) => shapeProcedure('r.yaml', 'r', { title: '守则', ...fields });
export const config = (fields: Fields) => shapeConfig('jd.config.yaml', fields);

/** `code path aim? facts`, the shortest form in which a finding can be compared. */
export const listFaults = ({ findings }: { readonly findings: readonly Finding[] }) =>
  findings.map(({ code, at, facts }) => {
    const { known: _, ...rest } = { known: [], ...facts };
    return [code, 'path' in at ? [...at.path, ...(at.aim ? [`@${at.aim}`] : [])] : at, rest];
  });

export const factsOf = <C extends Code>({ findings: [finding] }: { readonly findings: readonly Finding[] }) =>
  ({ ...finding?.facts }) as Partial<FactsByCode[C]>;
