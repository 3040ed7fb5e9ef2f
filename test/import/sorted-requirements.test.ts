import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { cutRequirement } from '../../src/import/values/cut-requirement.ts';
import { kindOfRequirement } from '../../src/import/values/requirement.ts';

function readQualifications(lines: readonly string[]): unknown {
  const bytes = new TextEncoder().encode(
    ['岗位名称：测绘员', '部门：勘测队', '岗位职责：', '1、测图。', ...lines].join('\n'),
  );
  const [file] = importDocuments([{ file: 'a.txt', bytes }]).files;
  expect(file?.text).toContain('任职要求没有分项的栏目名');
  return parse(file?.text ?? '').qualifications;
}

describe('what is asked of a person without a label for each kind', () => {
  it('is sorted by its words, as written', () => {
    const asked = [
      '任职要求：',
      '1、大专及以上学历',
      '2、五年以上野外测量经验',
      '3、持测绘作业证',
      '4、熟悉国家坐标系',
      '5、能独立成图',
      '6、身体健康',
      '7、会驾驶越野车者优先',
    ];
    expect(readQualifications(asked)).toEqual({
      education: '大专及以上学历',
      experience: '五年以上野外测量经验',
      certificates: ['持测绘作业证'],
      knowledge: ['熟悉国家坐标系'],
      abilities: ['能独立成图'],
      preferred: ['会驾驶越野车者优先'],
      other: ['身体健康'],
    });
  });

  it('is cut where one sentence holds several kinds', () => {
    expect(readQualifications(['任职要求：中专以上学历；两年以上测量经验；持测绘作业证；能吃苦。'])).toEqual({
      education: '中专以上学历',
      experience: '两年以上测量经验',
      certificates: ['持测绘作业证'],
      abilities: ['能吃苦'],
    });
  });

  it.each([
    ['本科以上学历，测绘类专业', ['本科以上学历，测绘类专业']],
    ['大专学历，测绘专业，三年以上经验', ['大专学历，测绘专业', '三年以上经验']],
    ['三年以上护理经验，其中一年任组长', ['三年以上护理经验，其中一年任组长']],
    [
      'Diploma in forestry; two years in a nursery; driving licence.',
      ['Diploma in forestry', 'two years in a nursery', 'driving licence'],
    ],
    ['Punctual; neat; kind', ['Punctual; neat; kind']],
  ])('of %s are %j', (text, cut) => {
    expect(cutRequirement(text)).toEqual(cut);
  });

  it.each([
    ['熟悉教育行业', 'knowledge'],
    ['Knowledge of licensing law', 'knowledge'],
    ['三年以上安老服務經驗', 'experience'],
    ['註冊護士', 'certificates'],
    ['會計專業', 'education'],
    ['一级建造师', 'certificates'],
    ['保证按时到岗', 'other'],
    ['能适应夜班', 'other'],
    ['本科学历，经济类专业优先', 'education'],
    ['有外贸经验，会英语者优先', 'preferred'],
    ['A degree in law is desirable', 'preferred'],
    ['Able to work weekend shifts', 'other'],
    ['Full clean driving licence', 'certificates'],
    ['Keeps calm', 'other'],
  ])('%s is %s', (text, kind) => {
    expect(kindOfRequirement(text)).toBe(kind);
  });
});
