import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';

const readCsv = (written: string): unknown[] =>
  importDocuments([{ file: 'jobs.csv', bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

describe('a file that is a list of jobs with a sentence on each', () => {
  it('gives a position a row, with the number of its record', () => {
    const found = readCsv(
      'jd_id,title,description\nj1,Night Porter,"Looks after the lobby, the lifts and late guests."\nj2,Lift Mechanic,Keeps the lifts of both houses running safely.\nj3,Head Gardener,Plans the beds and leads three gardeners.\n',
    );
    expect(found).toMatchObject([
      { title: 'Night Porter', code: 'j1', summary: ['Looks after the lobby, the lifts and late guests.'] },
      { title: 'Lift Mechanic', code: 'j2' },
      { title: 'Head Gardener', code: 'j3' },
    ]);
  });

  it('may have a column of something else, and titles in Chinese', () => {
    const found = readCsv(
      '岗位名称,标签,岗位描述\n仓库管理员,夜班,负责二号仓库全部货物的收发、登记和每月盘点。\n电工,白班,负责全厂配电设备的检修维护和夜间应急抢修。\n会计,白班,负责日常账务处理、月末结账与税务申报。\n',
    );
    expect(found).toMatchObject([{ title: '仓库管理员' }, { title: '电工' }, { title: '会计' }]);
  });

  it('gives none where the names are those of things', () => {
    const found = readCsv(
      'id,title,description\n1,Lobby rules,What guests may do in the lobby and what they may not.\n2,Lift manual,How the lifts of both houses are kept running safely.\n3,Garden plan,Which beds are planted in which month of the year.\n',
    );
    expect(found.length).toBeLessThan(2);
  });
});

describe('a sentence of a list without quotes', () => {
  it('is whole again where its commas cut it', () => {
    const found = readCsv(
      'Role, Team, Summary\nNight Porter,, Looks after the lobby, the lifts and late guests.\nLift Mechanic, Works, Keeps the lifts of both houses running safely.\nHead Gardener,, Plans the beds and leads three gardeners.\n',
    );
    expect(found[0]).toMatchObject({
      title: 'Night Porter',
      summary: ['Looks after the lobby, the lifts and late guests.'],
    });
    expect(found).toHaveLength(3);
  });

  it('stays in its cells where most rows have more fields than heads', () => {
    const { files } = importDocuments([
      { file: 'a.csv', bytes: new TextEncoder().encode('Oak,Elm\nash, fir, yew\nbay, box, fig\n') },
    ]);
    expect(files.find(({ path }) => path.startsWith('chapters/'))?.text).not.toContain('fir, yew');
  });
});
