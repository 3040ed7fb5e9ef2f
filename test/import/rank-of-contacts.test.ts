import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

describe('what contacts are to a position', () => {
  const contacts = (text: string) =>
    (
      positionsIn('a.txt', `岗位名称：游泳馆主管\n岗位职责：\n1、排班；\n2、查水质。\n内部联系：\n${text}\n`)[0]?.[
        'contacts'
      ] as { internal: { with: unknown[] } } | undefined
    )?.internal.with;

  it('stands before their names', () => {
    expect(contacts('同事（同级）：票务部、安保部、物业中心')).toEqual(['票务部', '安保部', '物业中心']);
    const [lead] = positionsIn(
      'a.md',
      'Job title: Pool Manager\n\n## Duties\n\n- Plans shifts\n- Tests water\n\n## Internal contacts\n\nPeers: Ticketing, Security, Catering\n',
    );
    expect(lead).toMatchObject({ contacts: { internal: { with: ['Ticketing', 'Security', 'Catering'] } } });
  });

  it('stays where what follows is why they are met', () => {
    expect(JSON.stringify(contacts('同级部门：核对排班和用水'))).toContain('核对排班和用水');
    expect(JSON.stringify(contacts('票务部：核对人数'))).toContain('票务部');
  });
});
