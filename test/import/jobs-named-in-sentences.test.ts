import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocuments } from '../../src/import/index.ts';
import { jobSoughtIn } from '../../src/import/recognise/words/job-in-sentence.ts';

const read = (file: string, written: string): Record<string, unknown>[] =>
  importDocuments([{ file, bytes: new TextEncoder().encode(written) }])
    .files.filter(({ path }) => path.startsWith('positions/'))
    .map(({ text }) => parse(text));

describe('a sentence that says who is sought', () => {
  it.each([
    ['We are seeking an Orchard Manager to join our team.', 'Orchard Manager'],
    ['Quay Fruits is looking for an early-career Data Analyst with a love of pears.', 'Data Analyst'],
    ['The Quay Museum seeks a temporary, part-time Archive Assistant to enter data.', 'Archive Assistant'],
    ['We are hiring a Night Porter.', 'Night Porter'],
    ['因航线增加，现面向社会公开招聘3名兼职售票员。', '兼职售票员'],
    ['河湾渡口诚聘轮机员（长期）', '轮机员'],
    ['本館公開招聘助理編輯2名，請於五月前報名。', '助理編輯'],
  ])('%s names the job', (sentence, job) => {
    expect(jobSoughtIn(sentence)).toBe(job);
  });

  it.each([
    'We are seeking a person with a driving licence.',
    'The Manager seeks a Contract for the supply of pears.',
    'The Clerk is looking for the Manager to sign.',
    '现面向社会公开招聘工作人员。',
    '负责招聘流程的管理，定期汇报。',
  ])('%s names none', (sentence) => {
    expect(jobSoughtIn(sentence)).toBeUndefined();
  });

  const parts =
    '\n#### Responsibilities\n- Prune the trees\n- Pick the fruit\n\n#### Qualifications\n- Grade 12\n\n#### Location\nLeith\n';

  it('gives the title that settings sort the page by, and stays', () => {
    const [first] = read(
      'a.md',
      `---\nname: Hiring\nrole: manager\ngroup: closed\n---\n\nWe are seeking an **Orchard Manager** to join us.${parts}`,
    );
    expect(first?.['title']).toBe('Orchard Manager');
    expect(JSON.stringify(first?.['x-imported'])).toContain('We are seeking an Orchard Manager to join us.');
  });

  it('is not asked where a heading names the title', () => {
    const [first] = read('a.md', `# Head Gardener\n\nWe are seeking an Orchard Manager to support them.${parts}`);
    expect(first?.['title']).toBe('Head Gardener');
  });
});

describe('a page with settings', () => {
  const settings =
    '+++\ntitle = "Orchard Manager"\norganization = "Quay Fruits"\nlocation = "Leith"\na_job_type = ["Full Time"]\n+++\n';

  it('describes the job where the text below is on it', () => {
    const [first] = read(
      'a.md',
      `${settings}Under the direction of the owner, the Orchard Manager plans the planting and leads the pickers.\n`,
    );
    expect(first).toMatchObject({
      title: 'Orchard Manager',
      location: 'Leith',
      summary: ['Under the direction of the owner, the Orchard Manager plans the planting and leads the pickers.'],
    });
  });

  it('describes none where the text is on something else', () => {
    expect(
      read('a.md', `${settings}Pears are picked in September and kept until March in a cool and dry place.\n`),
    ).toEqual([]);
  });
});
