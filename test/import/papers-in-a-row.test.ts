import { describe, expect, it } from 'vitest';
import { splitAbilities, splitLines, splitPapers } from '../../src/import/values/enumerations.ts';
import { positionsIn, tableOf } from '../support/imported.ts';

describe('papers and abilities in a row', () => {
  it.each([
    ['钳工（装配）高级工、叉车作业证', ['钳工（装配）高级工', '叉车作业证']],
    ['电焊工技师、起重工三级及以上', ['电焊工技师', '起重工三级及以上']],
  ])('are a paper of a trade each: %s', (text, names) => {
    expect(splitPapers(text)).toEqual(names);
  });

  it('are abilities where each begins with a verb', () => {
    expect(splitAbilities('日语可当面洽谈、熟悉报关单证')).toEqual(['日语可当面洽谈', '熟悉报关单证']);
    expect(splitAbilities('熟悉报关、报检流程')).toEqual(['熟悉报关、报检流程']);
  });

  it('may stand one below the other in a cell of a list', () => {
    expect(splitLines('qualifications.certificates', ['会计证', '驾照'])).toEqual(['会计证', '驾照']);
    expect(splitLines('qualifications.abilities', ['熟练使用各种常用的测量仪', '器和量具'])).toBeUndefined();
    expect(splitLines('duties', ['会计证', '驾照'])).toBeUndefined();
    const [found] = positionsIn(
      'a.md',
      tableOf(
        ['岗位名称', '所属部门', '职责', '证书', '能力要求'],
        ['救生员', '泳池部', '1、巡视泳池；2、记录水温', '救生员证<br>健康证', '会蛙泳和自由泳<br>能用英语喊话'],
        ['水质员', '泳池部', '1、检测余氯；2、投药', '水质检测员证<br>健康证', '会看检测仪<br>能填写台账'],
      ),
    );
    expect(found?.['qualifications']).toEqual({
      certificates: ['救生员证', '健康证'],
      abilities: ['会蛙泳和自由泳', '能用英语喊话'],
    });
  });
});
