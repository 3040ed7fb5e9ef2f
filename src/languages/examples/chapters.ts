import type { ExamplesOf } from './index.ts';

const position = 'title: 客服主管\ndepartment: 客服部\nreportsTo: null\n';

export const chapterExamples: ExamplesOf<'chapter'> = {
  'chapter/front-matter': {
    files: {
      'positions/supervisor.yaml': position,
      'chapters/about.md': '---\ntitle: 编制说明\n\n本手册适用于客服部。\n',
    },
  },
  'chapter/html': {
    files: {
      'positions/supervisor.yaml': position,
      'chapters/about.md': '---\ntitle: 编制说明\n---\n\n<div>本手册适用于客服部。</div>\n',
    },
  },
  'chapter/image': {
    files: {
      'positions/supervisor.yaml': position,
      'chapters/about.md': '---\ntitle: 编制说明\n---\n\n![平面图](https://example.org/plan.png)\n',
    },
  },
  'chapter/link': {
    files: {
      'positions/supervisor.yaml': position,
      'chapters/about.md': '---\ntitle: 编制说明\n---\n\n岗位由[客服主管](../positions/supervisr.yaml)负责。\n',
    },
  },
  'chapter/limit': {
    files: {
      'positions/supervisor.yaml': position,
      'chapters/about.md': `---\ntitle: 编制说明\n---\n\n${'> '.repeat(50)}本手册适用于客服部。\n`,
    },
  },
};
