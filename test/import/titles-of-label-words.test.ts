import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

/** Titles that begin with a word that labels, forms or those who write them use. */
const titles =
  'Duty Manager,Post Room Assistant,Job Coach,Position Analyst,Role Player,Field Service Technician,Box Office Manager,Section Engineer,Part Time Cleaner,Document Controller,Information Officer,List Broker,Profile Editor,Description Writer,Statement Clerk,Staff Nurse,Employee Relations Adviser,Candidate Liaison Officer,Name Plate Engraver,Title Clerk,Date Palm Grower,Signature Examiner,Note Taker,Contact Centre Agent,Training Officer,Skills Assessor,Experience Designer,Education Welfare Officer,Grade Control Geologist,Location Manager,Department Secretary,Report Writer,Supervisor,Policy Officer,Procedure Nurse,Physical Therapist,Conditions Surveyor,Travel Agent,Pay Clerk,Benefits Adviser,Requirements Engineer,Responsibilities Auditor,Purpose Made Joiner,Objective Lens Grinder,Authority Clerk,Decision Support Analyst,Measures Inspector,Target Setter,Indicator Maker,Standards Officer,Internal Auditor,External Examiner,Approved Driving Instructor,Review Officer,Version Control Clerk,Overall Maker,Essential Oils Distiller,Other Duties Clerk'.split(
    ',',
  );

describe('a sentence whose subject is a title', () => {
  it.each(titles)('stays the summary and a duty: The %s …', (title) => {
    const summary = `The ${title} checks each delivery against its order and signs for it.`;
    const duty = `${title} meets the drivers of all lorries at the gate.`;
    const text = `JOB DESCRIPTION\n\nJob title: ${title}\nReports to: Yard Foreman\n\nJob Summary\n${summary}\n\nDuties\n- Opens the gate at six.\n- ${duty}\n- Closes it at dusk.\n`;
    const found = positionsIn('a.txt', text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title,
      summary: [summary],
      duties: [{ duty: 'Opens the gate at six.' }, { duty }, { duty: 'Closes it at dusk.' }],
    });
    expect(found[0]?.['x-imported']).toBeUndefined();
  });
});
