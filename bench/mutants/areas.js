import { readdirSync } from 'node:fs';
import { isDrawn } from './sample.js';

const languages = ['src/languages/en/', 'src/languages/zh-CN/'];
const wordLists = /\/(?:labels|headings|personal)\/(?:chinese|english|indonesian|russian|vietnamese)\.ts$/;

/** The folders of `src` whose changes are judged together. */
const matters = {
  importing: ['import'],
  checking: ['chapter', 'compile.ts', 'findings', 'languages', 'model', 'org', 'rules', 'schema', 'source', 'text'],
  printing: ['charts', 'handbook', 'renderers', 'reporters'],
};

/** Some of all files of a matter, or of no matter, but sentences and lists of words; other ones with each seed. */
function drawFiles(seed, matter) {
  const isIn = (file, folders) =>
    folders.some((folder) => file === `src/${folder}` || file.startsWith(`src/${folder}/`));
  return readdirSync('src', { recursive: true })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !wordLists.test(file))
    .filter((file) => !languages.some((folder) => file.startsWith(folder)) && isDrawn({ id: file }, 0.05, seed))
    .filter((file) => (matter === undefined ? !isIn(file, Object.values(matters).flat()) : isIn(file, matters[matter])))
    .sort();
}

/**
 * What is mutated and the tests that judge it: those of the same matter that take little time, since a mutant is judged
 * by all that reach it. Of `test/cases`, only those of the families in `cases` are run.
 */
export const areas = {
  org: {
    mutate: ['src/org/**/*.ts'],
    tests: [
      'test/org/{chains,figures,graph,reading,reference}.test.ts',
      'test/commands/{graph,graph-options,names,stats}.test.ts',
      'test/field.test.ts',
    ],
  },
  source: {
    mutate: ['src/source/**/*.ts'],
    tests: [
      'test/source/{cautions,comments,corrections,edit,file-faults,folding,keys,locate,mistakes}.test.ts',
      'test/source/{quick,quick-declined,slips,values,write,write-document,yaml-faults}.test.ts',
      'test/source/fix/*.test.ts',
      'test/build/fix/{codes,defects}.test.ts',
      'test/commands/{fix-refusals,fix-several-mistakes}.test.ts',
      'test/commands/lsp/fixes.test.ts',
      'test/import/merge/{printed-once,round-trip}.test.ts',
      'test/schema/key-fixes.test.ts',
      'test/cases.test.ts',
    ],
    cases: 'yaml,file,text',
  },
  schema: {
    mutate: ['src/schema/**/*.ts', '!src/schema/headings/{chinese,english}.ts'],
    tests: [
      'test/schema/*.test.ts',
      'test/commands/new-refusals.test.ts',
      '!test/schema/any-value.test.ts',
      'test/{cases,check,compile,every-key,field,settings}.test.ts',
      'test/build/fix/codes.test.ts',
      'test/commands/{fix-several-mistakes,schema,validate,validate-options}.test.ts',
    ],
    cases: 'schema,config',
  },
  publish: {
    mutate: [
      'src/node-host/{create,leftovers,make-folder,output,publish,stage}.ts',
      'src/build/{guard,manifest,output-folder,replace-files,replace-sources,stale-files}.ts',
    ],
    tests: [
      'test/node-host/{create,keep-mode,output,publish,sweep}.test.ts',
      'test/build/{manifest,stale-files}.test.ts',
      'test/commands/{build,build-draft,build-places,build-scope,fix-refusals,overwriting,own-files,version-control}.test.ts',
      'test/handbook/part-name.test.ts',
    ],
  },
  escapes: {
    mutate: [
      'src/text/{markup,terminal}.ts',
      'src/reporters/{github,markdown-text,xml}.ts',
      'src/renderers/{html-text,markdown-text}.ts',
      'src/renderers/{csv/write,docx/xml,xlsx/xml-text}.ts',
      'src/charts/{dot,escape,mermaid}.ts',
      'src/commands/{completion/shell-command,manual/roff}.ts',
      'src/source/write.ts',
    ],
    tests: [
      'test/source/write.test.ts',
      'test/text/{sentence-marks,terminal}.test.ts',
      'test/reporters/{github,gitlab,markdown,naughty,xml-reports}.test.ts',
      'test/renderers/{html-text,markdown,csv/csv,xlsx/hostile,docx/package}.test.ts',
      'test/charts/{figure-text,read-back,sources}.test.ts',
      'test/commands/{completion,log-commands,manual}.test.ts',
    ],
  },
  // In parts, since all tests at once take too much memory and time; what takes seconds, or measures it, is left out.
  overall: [
    // Of each test is kept which changes it reaches: for all files of imports at once that takes more than 8 GB.
    ...[0, 1].map((half) => ({
      mutate: (seed) => drawFiles(seed, 'importing').filter((_, at) => at % 2 === half),
      tests: [
        'test/commands/import.test.ts',
        'test/import/**/*.test.ts',
        '!test/import/{corpus,corpus-*,growth,negatives,readme,report}.test.ts',
        '!test/import/fill/round-trip.test.ts',
      ],
    })),
    {
      mutate: (seed) => drawFiles(seed, 'checking'),
      tests: [
        'test/{cases,check,compile,every-key,field,settings}.test.ts',
        'test/{chapter,findings,model,org,rules,schema,source,text}/**/*.test.ts',
        'test/build/fix/codes.test.ts',
        'test/commands/{graph,names,stats}.test.ts',
        'test/languages/{advice,failures,implied-units,language,open-fixes,phrases,written-values}.test.ts',
        '!test/{chapter,org,rules,source,text}/growth.test.ts',
        '!test/chapter/{places,prose,shown-pictures}.test.ts',
        '!test/schema/{accept,any-value,headings,published-schemas}.test.ts',
        '!test/source/{both-readers,laws,quick-differ,quick-ordinary}.test.ts',
      ],
      cases: 'chapter,form,ignore,org,procedure',
    },
    {
      mutate: (seed) => drawFiles(seed, 'printing'),
      tests: [
        'test/{every-key,examples}.test.ts',
        'test/{charts,handbook,reporters}/*.test.ts',
        'test/commands/{build,graph,graph-options}.test.ts',
        'test/renderers/{html-text,keep-together,markdown,prose,renderers,two-columns,whole-books,zip}.test.ts',
        'test/renderers/{csv,jobposting,json,xlsx}/*.test.ts',
        'test/renderers/{html/html,html/script}.test.ts',
        'test/renderers/templates/{faulty-templates,own-templates,template-syntax}.test.ts',
        'test/renderers/docx/{bookmarks,control,examples,form,links,marks,package,properties}.test.ts',
        'test/renderers/pdf/{even-steps,heads,join-glyphs,opening,passages,plan,plan-lists}.test.ts',
        'test/renderers/pdf/{printed-numbers,running-line,standards,whole-book}.test.ts',
        '!test/charts/{book-charts,growth,read-back,svg}.test.ts',
        '!test/handbook/{here,procedure-texts}.test.ts',
      ],
    },
    {
      mutate: (seed) => drawFiles(seed),
      tests: [
        'test/{library-options,main,settings}.test.ts',
        'test/build/{forge-root,glyphs,manifest,progress,stale-files,targets,unread}.test.ts',
        'test/build/fix/codes.test.ts',
        'test/commands/*.test.ts',
        'test/commands/{command-line,lsp,serve,starters}/*.test.ts',
        'test/node-host/{create,find,glob,joined-font,keep-mode,output,own-font,publish,read,serve,store}.test.ts',
        'test/node-host/{browser-faults,browser-picture,sweep,watch}.test.ts',
        'test/renderers/templates/own-templates.test.ts',
        '!test/commands/{fix,graph-picture,log-commands,overwriting}.test.ts',
      ],
    },
  ],
};
