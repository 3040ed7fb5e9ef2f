import { expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

it('has what says that nothing is asked beside one kind of requirement as none', () => {
  const [position] = positionsIn(
    'a.txt',
    '岗位名称：锅炉工\n所属部门：动力车间\n岗位职责：\n1、巡检锅炉。\n2、登记水位。\n任职要求：\n知识：不作要求。\n技能：无特殊要求\n证书：司炉证\n',
  );
  expect(position?.['qualifications']).toEqual({ certificates: ['司炉证'] });
  expect(position?.['x-imported']).toMatchObject([
    { label: '知识', text: '不作要求。' },
    { label: '技能', text: '无特殊要求' },
  ]);
});

it('has it in English, too', () => {
  const [position] = positionsIn(
    'a.txt',
    'Job title: Boiler Attendant\nDepartment: Utilities\nDuties:\n- Inspect the boilers\n- Log the water level\nQualifications:\nKnowledge: No specific requirements\nCertificates: None required\nSkills: Reads gauges\n',
  );
  expect(position?.['qualifications']).toEqual({ abilities: ['Reads gauges'] });
});

it('keeps a requirement that begins alike', () => {
  const [position] = positionsIn(
    'a.txt',
    '岗位名称：锅炉工\n所属部门：动力车间\n岗位职责：\n1、巡检锅炉。\n任职要求：\n知识：了解无特殊要求工件的热处理\n',
  );
  expect(position?.['qualifications']).toEqual({ knowledge: ['了解无特殊要求工件的热处理'] });
});
