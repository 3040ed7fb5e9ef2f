import type { Handbook } from '../../src/handbook/index.ts';
import { handbookLabels as labels } from '../../src/languages/en/labels.ts';
import { clerk, lead, say } from './sample-english-form.ts';
import { text } from './sample-page.ts';

/** One of each kind. */
export const procedures: NonNullable<Handbook['parts']['procedures']> = [
  {
    id: 'manners',
    kind: 'rules',
    anchor: 'procedure-manners',
    title: 'Manners',
    purpose: text('What every guest may *expect*.'),
    appliesTo: [],
    who: [],
    items: [
      { text: text('Stands up for guests'), who: [] },
      { title: 'Names', text: text('Uses them'), who: [] },
      { title: 'Silence', who: [] },
    ],
    cases: [],
  },
  {
    id: 'fire',
    kind: 'stages',
    anchor: 'procedure-fire',
    title: 'In case of fire',
    appliesTo: [say('Applies to: '), lead, say(', '), clerk],
    who: [],
    items: [
      { title: 'Alarm', text: text('Calls the brigade'), who: [say('By: '), clerk, say(', '), lead] },
      { title: 'Lifts', who: [say('By: '), clerk] },
      { text: text('Counts the guests outside'), who: [say('By: Night porter')] },
    ],
    cases: [],
  },
  {
    id: 'calls',
    kind: 'cases',
    anchor: 'procedure-calls',
    title: 'Calls',
    purpose: text('Nobody waits.'),
    appliesTo: [],
    who: [],
    items: [],
    cases: [
      {
        numeral: labels.caseNumeral(1),
        when: text('A guest calls from a room'),
        anchor: 'case-1-calls',
        approach: text('Help first, [ask](#procedure-manners) then.'),
        who: [],
        steps: [
          { text: text('Answers'), who: [] },
          {
            text: text('Hands the call over'),
            who: [say('By: '), clerk, say('; Escalate to: '), lead],
          },
        ],
      },
      { numeral: labels.caseNumeral(2), when: text('Nobody speaks'), anchor: 'case-2-calls', who: [], steps: [] },
    ],
  },
];
