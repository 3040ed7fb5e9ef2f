import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { apartFromNotice } from '../../src/import/recognise/words/public-notice.ts';

const read = (text: string) =>
  importDocuments([{ file: 'notice.txt', bytes: new TextEncoder().encode(text) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map((each) => parse(each.text));

describe('the heading of a public notice', () => {
  it.each([
    ['河湾镇文化馆公开招聘讲解员公告', '讲解员', '河湾镇文化馆'],
    ['河灣市圖書館公開甄選古籍修復人員', '古籍修復人員', '河灣市圖書館'],
    ['河湾水利站面向社会公开选聘出纳（1名）', '出纳（1名）', '河湾水利站'],
  ])('%s names the job and who seeks', (heading, title, seeker) => {
    expect(apartFromNotice(heading)).toEqual({ title, seeker });
  });

  it.each([
    '河湾镇公开招聘工作人员公告',
    '河湾医院公开招聘专业技术人员简章',
    '河湾中学公开招聘教师、会计公告',
    '关于公开招聘的通知',
    '政务公开专员',
  ])('%s names none', (heading) => {
    expect(apartFromNotice(heading)).toBeUndefined();
  });

  it('heads what is asked of those who apply, and how to', () => {
    const [found, another] = read(
      '河灣市圖書館公開甄選古籍修復人員\n\n一、工作內容：修補破損書頁。\n二、報名資格：\n（一）大學畢業。\n（二）手藝細緻，能辨識紙張。\n三、報名方式：通訊報名。\n四、甄試地點：另行通知。\n',
    );
    expect(another).toBeUndefined();
    expect(found.title).toBe('古籍修復人員');
    expect(found.duties).toEqual([{ duty: '修補破損書頁。' }]);
    expect(found.location).toBeUndefined();
    expect(JSON.stringify(found.qualifications)).toContain('手藝細緻，能辨識紙張。');
    expect(JSON.stringify(found.qualifications)).toContain('大學畢業');
    expect(JSON.stringify(found['x-imported'])).toContain('通訊報名');
  });
});
