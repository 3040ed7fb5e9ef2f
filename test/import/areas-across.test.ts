import { describe, expect, it } from 'vitest';
import { positionsIn } from '../support/imported.ts';

const heads = ',Head Cook,Kitchen Lad,Delivery Driver';
const facts = 'Name,Ana Ruiz,,Per Holm\nAnswers to,Owner,Head Cook,Head Cook\nShift,6 to 2,6 to 2,on call';
const areas =
  'Stores,Orders the dry goods,Carries in the crates,\nCleaning,,"- Scrubs the pans\n- Empties the bins",Hoses the van';

describe('jobs across and areas of work down', () => {
  it('are a position a column with the areas as groups', () => {
    const found = positionsIn(
      'kitchen.csv',
      `Who does what,,,\n${heads}\n${facts}\n${areas}\nA blank box is no job of yours.,,,\n`,
    );
    expect(found).toMatchObject([
      {
        title: 'Head Cook',
        reportsTo: 'Owner',
        incumbents: ['Ana Ruiz'],
        conditions: { hours: '6 to 2' },
        duties: [{ group: 'Stores', duty: 'Orders the dry goods' }],
      },
      {
        title: 'Kitchen Lad',
        reportsTo: 'head-cook',
        conditions: { hours: '6 to 2' },
        duties: [
          { group: 'Stores', duty: 'Carries in the crates' },
          { group: 'Cleaning', duty: 'Scrubs the pans' },
          { group: 'Cleaning', duty: 'Empties the bins' },
        ],
      },
      {
        title: 'Delivery Driver',
        reportsTo: 'head-cook',
        incumbents: ['Per Holm'],
        conditions: { hours: 'on call' },
        duties: [{ group: 'Cleaning', duty: 'Hoses the van' }],
      },
    ]);
  });

  it('are so in Chinese', () => {
    const list =
      '工作板块,厨师,洗碗工\n直接上级,店长,厨师\n库房,每日核对干货库存,搬运蔬菜筐到冷库\n清洁,,刷洗锅具并清空垃圾桶\n';
    expect(positionsIn('厨房.csv', list)).toMatchObject([
      { title: '厨师', duties: [{ group: '库房', duty: '每日核对干货库存' }] },
      { title: '洗碗工', duties: [{ group: '库房' }, { group: '清洁', duty: '刷洗锅具并清空垃圾桶' }] },
    ]);
  });

  it.each([
    ['steps of a procedure that jobs take part in', `${heads}\n${areas}\n`],
    ['what is given to each', `${heads}\n${facts}\nKeys,main door,,van\nPhone,own,shared,shared\n`],
  ])('are not %s', (_, list) => {
    expect(JSON.stringify(positionsIn('kitchen.csv', list))).not.toContain('"duties"');
  });
});
