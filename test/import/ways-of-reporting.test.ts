import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const form = (superior: string) =>
  positionsIn('a.txt', `Job title: Seed Officer\nReports to: ${superior}\n\nDuties\n- Weighs seed\n`)[0];

describe('in which way a position reports', () => {
  it.each(['+', ';', 'and', '/'])('stands in brackets behind each of two with %s between them', (mark) => {
    expect(form(`Base Manager (hierarchical) ${mark} Crop Adviser (functional)`)).toMatchObject({
      reportsTo: 'Base Manager',
      dottedLineTo: ['Crop Adviser'],
    });
  });

  it('stands so in Chinese, too', () => {
    const [found] = positionsIn(
      'a.txt',
      '岗位名称：种子管理员\n直接上级：基地经理（行政）、农技主管（业务）\n\n岗位职责：\n1、称量种子。\n2、登记台账。\n',
    );
    expect(found).toMatchObject({ reportsTo: '基地经理', dottedLineTo: ['农技主管'] });
  });

  it('is not what other brackets say', () => {
    expect(JSON.stringify(form('Base Manager (North) and Crop Adviser (South)'))).not.toContain('dottedLineTo');
  });
});

describe('`Reported by`', () => {
  it('names those below a position, beside whom it reports to', () => {
    const [found] = positionsIn(
      'a.txt',
      'SHIFT LEADER\nReporting to: Quay Manager\nReported by: Crane Driver, Lasher\n\nDuties\n- Assigns the berths\n- Logs each ship\n',
    );
    expect(found).toMatchObject({ reportsTo: 'Quay Manager', directReports: ['Crane Driver', 'Lasher'] });
  });
});
