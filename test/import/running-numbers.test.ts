import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const dutiesOf = (text: string) => positionsIn('a.md', text)[0]?.['duties'];

describe('a heading among numbered duties', () => {
  it('is a group where the numbers run on below it, though its words are a label elsewhere', () => {
    const text = `# Ward Pharmacist

**Department:** Pharmacy

## Main duties

### Dispensing
1. Check each prescription
2. Label the doses

### Experience and training
3. Teach two courses a year

### Working conditions
4. Keep the store below 25 degrees

## Education

Master of Pharmacy
`;
    expect(positionsIn('a.md', text)[0]).toMatchObject({
      duties: [
        { group: 'Dispensing', duty: 'Check each prescription' },
        { group: 'Dispensing', duty: 'Label the doses' },
        { group: 'Experience and training', duty: 'Teach two courses a year' },
        { group: 'Working conditions', duty: 'Keep the store below 25 degrees' },
      ],
      qualifications: { education: 'Master of Pharmacy' },
    });
  });

  it('is one in Chinese', () => {
    const text = `# 护士长岗位说明书

所属部门：护理部

## 岗位职责

### 病房管理
1. 排定护士班次
2. 检查病房秩序

### 教育
3. 带教实习护士

## 任职要求

大专以上学历
`;
    expect(dutiesOf(text)).toEqual([
      { group: '病房管理', duty: '排定护士班次' },
      { group: '病房管理', duty: '检查病房秩序' },
      { group: '教育', duty: '带教实习护士' },
    ]);
  });

  it('is the next part where the numbers begin anew', () => {
    const text = `# Ward Pharmacist

**Department:** Pharmacy

## Main duties

### Dispensing
1. Check each prescription
2. Label the doses

### Certificates
1. Licence to dispense
`;
    expect(positionsIn('a.md', text)[0]).toMatchObject({
      duties: [{ duty: 'Check each prescription' }, { duty: 'Label the doses' }],
      qualifications: { certificates: ['Licence to dispense'] },
    });
  });

  it('is a group where it looks as the label of the duties does and speaks of no part', () => {
    const found = dutiesOf(
      '**Park Keeper**\n\n**Department:** Parks\n\n**Main duties**\n\n1. Open the gates\n2. Sweep the paths\n\n**Pond and Bandstand**\n\n3. Feed the swans\n\n**Concerts**\n\n4. Set out the chairs\n\n**Salary**\n\n5. As agreed\n',
    );
    expect(found).toEqual([
      { duty: 'Open the gates' },
      { duty: 'Sweep the paths' },
      { group: 'Pond and Bandstand', duty: 'Feed the swans' },
      { group: 'Concerts', duty: 'Set out the chairs' },
    ]);
  });

  it('is another part where it speaks of one, though the numbers run on', () => {
    const found = positionsIn(
      'a.md',
      '**Park Keeper**\n\n**Department:** Parks\n\n**Main duties**\n\n1. Open the gates\n2. Sweep the paths\n\n**Education needed**\n\n3. Diploma in gardening\n\n**Terms of service**\n\n4. Uniform is provided\n',
    )[0];
    expect(found).toMatchObject({ duties: [{ duty: 'Open the gates' }, { duty: 'Sweep the paths' }] });
    expect(found?.['department']).toBe('Parks');
  });
});
