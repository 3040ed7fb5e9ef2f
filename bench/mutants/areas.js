import { readdirSync } from 'node:fs';
import { isDrawn } from './sample.js';

const languages = ['src/languages/en/', 'src/languages/zh-CN/'];
const wordLists = /\/(?:labels|headings|personal)\/(?:chinese|english|indonesian|russian|vietnamese)\.ts$/;

/** Some of all files but sentences and lists of words, since to change all at once takes more memory than there is. */
function drawFiles(seed) {
  return readdirSync('src', { recursive: true })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts') && !wordLists.test(file))
    .filter((file) => !languages.some((folder) => file.startsWith(folder)) && isDrawn({ id: file }, 0.05, seed))
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
      'test/source/{cautions,comments,edit,file-faults,folding,locate,mistakes,quick,quick-declined,slips}.test.ts',
      'test/source/{values,write,write-document,yaml-faults}.test.ts',
      'test/source/fix/*.test.ts',
      'test/build/fix/{codes,defects}.test.ts',
      'test/commands/fix-several-mistakes.test.ts',
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
  overall: {
    mutate: drawFiles,
    tests: [
      'test/{cases,check,compile,every-key,field,settings}.test.ts',
      'test/{chapter,charts,findings,handbook,model,org,reporters,rules,schema,source,text}/*.test.ts',
      'test/build/{manifest,stale-files,targets,unread}.test.ts',
      'test/build/fix/codes.test.ts',
      'test/commands/{build,completion,explain,graph,import,init,manual,names,new,own-files,stats,validate}.test.ts',
      'test/commands/lsp/{outline,references,typing}.test.ts',
      'test/commands/serve/*.test.ts',
      'test/import/{c,e,f,h,l,m,n,o,p,q,r,s,t,u}*.test.ts',
      'test/import/{fill/refused,fill/repeated-rows,merge/fresh-sheets,merge/printed-once,merge/round-trip}.test.ts',
      'test/languages/{advice,command-texts,failures,language,open-fixes,phrases,written-values}.test.ts',
      'test/node-host/{create,find,glob,joined-font,output,own-font,publish,read,store}.test.ts',
      'test/renderers/{html-text,keep-together,markdown,two-columns,zip}.test.ts',
      'test/renderers/{csv/csv,html/html,pdf/plan,pdf/plan-lists,templates/own-templates}.test.ts',
      'test/renderers/docx/{form,links,marks,package}.test.ts',
      'test/renderers/{jobposting,xlsx}/{jobposting,employment-type,every-key,workbook}.test.ts',
      // These take seconds each, or a browser.
      '!test/{chapter,import,source}/growth.test.ts',
      '!test/charts/{book-charts,svg}.test.ts',
      '!test/import/{corpus,corpus-*,negatives,readme,report}.test.ts',
      '!test/schema/{accept,any-value,headings}.test.ts',
      '!test/source/{both-readers,laws,quick-differ,quick-ordinary}.test.ts',
    ],
    cases: 'chapter,form,ignore,org,procedure',
  },
};
