import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/findings/analysis.ts';
import { findRequirements } from '../../src/rules/personal/find-requirements.ts';
import { lawsIn } from '../../src/rules/personal/laws.ts';
import { compileFiles } from '../support/workspace.ts';

const groundsIn = (text: string) => [...findRequirements(text)].map(({ ground }) => ground);

describe('what a sentence asks of a person', () => {
  it.each<[Ground, string[]]>([
    [
      'age',
      [
        '35岁以下',
        '３５周岁以下',
        '年龄不超过40岁',
        '四十五岁以内',
        '20至35周岁',
        '年龄25-35',
        '90后优先',
        '年轻有活力',
      ],
    ],
    [
      'age',
      ['under 30 years of age', 'Below the age of 40 years of age', 'no older than 45', 'aged between 20 and 30'],
    ],
    [
      'age',
      [
        'Maximum age 35',
        'YOUNG, energetic team player',
        'young professionals',
        'a digital native',
        'new graduates or recent university graduates',
      ],
    ],
    [
      'sex',
      [
        '限女性',
        '男士优先',
        '性别：女',
        '女',
        '要求男性',
        'female preferred',
        'men only',
        'Gender: male',
        'must be a woman',
      ],
    ],
    [
      'family',
      [
        '未婚',
        '已婚已育者优先',
        '三年内不得生育',
        '无生育计划',
        'single applicants',
        'must be married',
        'no dependent children',
      ],
    ],
    ['residence', ['本市户口', '具有北京市常住户口', '户籍须在本区', '仅限本地', '当地人优先']],
    ['ethnicity', ['限汉族', '少数民族除外', 'Caucasian only', 'no foreigners', 'native-born']],
    ['religion', ['无宗教信仰', '佛教徒优先', 'Christians preferred', 'a practicing Muslim', 'must be Jewish']],
    ['height', ['身高不低于160cm', '身高：1.7米', 'must be at least 5\'8" tall']],
    ['looks', ['五官端正', '相貌姣好', '长相甜美']],
    ['photo', ['Please attach a photo', 'include your recent headshot']],
    ['health', ['乙肝病毒携带者除外', '无残疾', 'able bodied', 'no physical disabilities']],
    ['mother-tongue', ['英语为母语', '母语是日语', 'native English speaker', 'mother tongue German']],
  ])('finds %s in %j', (ground, texts) => {
    for (const text of texts) expect(groundsIn(text), text).toEqual([ground]);
  });

  it.each([
    '18周岁以上',
    '年满16周岁',
    '60岁以下',
    '不超过六十五周岁',
    '男女不限',
    '不限性别',
    '年龄、性别、婚否均可',
    '35岁以下客户的维护',
    '形象气质佳',
    '普通话标准',
    '熟悉户籍管理制度',
    '5年以上女装销售经验',
    '了解未婚青年的需求',
    '懂藏族语言和习俗',
    '保管业主照片',
    '能搬 25 公斤',
    'at least 18 years of age',
    'works with customers under 25 years of age',
    'teaches children aged 3 to 6',
    'answers in under 30 minutes',
    'between 20 and 30 calls a day',
    'experience of young people in care',
    'supports single parents',
    'fluent in English',
    'teaches non-native speakers',
    'Native American art history',
    'reaches shelves 2 m tall',
    'photo editing',
    'provides equal opportunity regardless of sex, age or religion',
    'women are encouraged to apply',
    'energetic and reliable',
    'white goods only',
    'knowledge of Christian hymns',
  ])('finds nothing in %s', (text) => {
    expect(groundsIn(text)).toEqual([]);
  });

  it('names the clause, and each ground once', () => {
    const found = [...findRequirements('大专以上；35岁以下，女性优先，限女性。五官端正')];
    expect(found).toEqual([
      { ground: 'age', written: '35岁以下' },
      { ground: 'sex', written: '女性优先' },
      { ground: 'looks', written: '五官端正' },
    ]);
  });
});

it.each<[string, string[]]>([
  ['{}', ['CN']],
  ['{ language: en }', ['US', 'EU', 'GB']],
  ['{ language: en-US }', ['US']],
  ['{ language: en-IE }', ['EU']],
  ['{ language: en-CA }', ['US', 'EU', 'GB']],
  ['{ language: zh-CN, region: GB }', ['GB']],
])('the laws of a handbook with %s', (handbook, laws) => {
  const files = {
    'jd.config.yaml': `handbook: ${handbook}`,
    'positions/a.yaml': 'title: A\ndepartment: B\nreportsTo: null\n',
  };
  expect(lawsIn(compileFiles(files).config)).toEqual(laws);
});
