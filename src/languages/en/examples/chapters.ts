import { type ExamplesOf, withChapter } from '../../example.ts';
import { supervisor } from './positions.ts';

const title = 'title: About this handbook';
const sentence = 'This handbook is for everyone in Customer Service.';

export const chapterExamples: ExamplesOf<'chapter'> = {
  'chapter/front-matter': withChapter(supervisor, `---\n${title}\n\n${sentence}\n`),
  'chapter/html': withChapter(supervisor, `---\n${title}\n---\n\n<div>${sentence}</div>\n`),
  'chapter/image': withChapter(supervisor, `---\n${title}\n---\n\n![Floor plan](https://example.org/plan.png)\n`),
  'chapter/link': withChapter(
    supervisor,
    `---\n${title}\n---\n\nAsk the [front desk supervisor](../positions/supervisr.yaml).\n`,
  ),
  'chapter/limit': withChapter(supervisor, `---\n${title}\n---\n\n${'> '.repeat(50)}${sentence}\n`),
};
