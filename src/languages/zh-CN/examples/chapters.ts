import { type ExamplesOf, withChapter } from '../../example.ts';
import { supervisor } from './positions.ts';

export const chapterExamples: ExamplesOf<'chapter'> = {
  'chapter/front-matter': withChapter(supervisor, '---\ntitle: 编制说明\n\n本手册适用于客服部。\n'),
  'chapter/html': withChapter(supervisor, '---\ntitle: 编制说明\n---\n\n<div>本手册适用于客服部。</div>\n'),
  'chapter/image': withChapter(supervisor, '---\ntitle: 编制说明\n---\n\n![平面图](https://example.org/plan.png)\n'),
  'chapter/link': withChapter(
    supervisor,
    '---\ntitle: 编制说明\n---\n\n岗位由[客服主管](../positions/supervisr.yaml)负责。\n',
  ),
  'chapter/limit': withChapter(supervisor, `---\ntitle: 编制说明\n---\n\n${'> '.repeat(50)}本手册适用于客服部。\n`),
};
