import type { Code, FactsByCode } from '../../src/findings/finding.ts';
import type { FactsByNote, Note } from '../../src/findings/note.ts';
import { analysisSamples } from './analysis-samples.ts';
import { formSamples } from './form-samples.ts';
import { organisationSamples } from './organisation-samples.ts';
import { templateSamples } from './template-samples.ts';
import { textSamples } from './text-samples.ts';

/** The type makes it complete: every code has samples. */
export const samples: { readonly [C in Code]: readonly FactsByCode[C][] } = {
  ...textSamples,
  ...formSamples,
  ...organisationSamples,
  ...templateSamples,
  ...analysisSamples,
};
export const codes = Object.keys(samples) as Code[];

export const notes: { readonly [N in Note]: FactsByNote[N] } = {
  'first-here': { name: '客服部' },
  'spelt-here': { name: '客服部' },
  edge: { from: 'a', to: 'b' },
  'names-superior': { report: '客服主管', superior: '客服经理' },
  'names-no-superior': { report: '客服主管' },
  'also-heads': { title: '客服主管', superior: '客服经理', department: '客服部' },
  share: { share: 30 },
  'in-form': { name: '接听率', title: '客服专员' },
  candidate: { id: 'a', title: '组长' },
};
