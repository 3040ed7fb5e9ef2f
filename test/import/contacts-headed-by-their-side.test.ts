import { expect, it } from 'vitest';
import { line, readBody, rows } from '../support/imported-blocks.ts';

const head = rows(['Job title', 'Ferry Master'], ['Reports to', 'Harbour Master'], ['Purpose', 'Runs the ferry.']);

it('are those in a column that is headed by the side on which they are', () => {
  const [position] = readBody([
    head,
    line('Functional relationships'),
    rows(
      ['External', 'Purpose and frequency of contact'],
      ['Boat owners', 'Giving information. Daily'],
      ['Coast guard', 'Drills. Monthly'],
    ),
    rows(['Internal', 'Purpose and frequency of contact'], ['Ticket office', 'Cash. Daily']),
  ]);
  expect(position?.['contacts']).toEqual({
    external: {
      with: [
        { who: 'Boat owners', purpose: 'Giving information. Daily' },
        { who: 'Coast guard', purpose: 'Drills. Monthly' },
      ],
    },
    internal: { with: [{ who: 'Ticket office', purpose: 'Cash. Daily' }] },
  });
  expect(position?.['summary']).toEqual(['Runs the ferry.']);
});

it('are so in Chinese', () => {
  const [position] = readBody([
    rows(['岗位名称', '渡口站长'], ['直接上级', '航务处处长'], ['工作概述', '主持全站工作。']),
    line('工作关系'),
    rows(['外部', '联系目的'], ['船东', '通报班次'], ['海事局', '联合演练']),
  ]);
  expect(position?.['contacts']).toMatchObject({
    external: {
      with: [
        { who: '船东', purpose: '通报班次' },
        { who: '海事局', purpose: '联合演练' },
      ],
    },
  });
});

it('are as before where a column names them', () => {
  const [position] = readBody([
    head,
    line('Contacts'),
    rows(['Contact', 'Internal or external', 'Purpose'], ['Coast guard', 'External', 'Drills']),
  ]);
  expect(position?.['contacts']).toEqual({ external: { with: [{ who: 'Coast guard', purpose: 'Drills' }] } });
});
