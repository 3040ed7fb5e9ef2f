import { type Defect, inForm, inProcedure, lineOf, replace } from './defect.ts';

/** Mistakes in who is named, and in who reports to whom. */
export const organisationDefects: readonly Defect[] = [
  inForm('org/unknown-position', false, /promotion: \[.*\]/, 'promotion: [nobody-known]'),
  inForm('org/unknown-position', true, /promotion: \[(.*)\]/, 'promotion: [positions/$1.yaml]', 'promotion'),
  inForm('org/unknown-department', false, /^department: .*$/m, 'department: Nowhere'),
  inForm('org/unknown-superior', false, /^reportsTo: .*$/m, 'reportsTo: nobody-known'),
  inForm('org/dotted-line', false, /^(reportsTo: (.*))$/m, '$1\ndottedLineTo: [$2]', 'dottedLineTo'),
  inForm('org/repeated-reference', false, /^(reportsTo: .*)$/m, '$1\ndottedLineTo: [p0, P0]', 'dottedLineTo'),
  {
    code: 'org/several-heads',
    mends: false,
    put(scene) {
      const { file, superior } = scene.member();
      const head = scene.leads.find(({ id }) => id === superior)?.superior ?? '';
      const placed = replace(scene, file, /^reportsTo: .*$/m, 'reportsTo: null');
      // Of two heads the first by id is reported.
      const other = `positions/${head}.yaml`;
      return file < other ? placed : { file: other, line: lineOf(scene.files.get(other) ?? '', 'reportsTo') };
    },
  },
  inProcedure('procedure/unknown-position', false, 'by: p3', 'by: nobody-known'),
  inProcedure('procedure/escalation', false, 'escalateTo: p2', 'escalateTo: p50'),
  {
    code: 'org/reference-by-name',
    mends: true,
    put(scene) {
      const { file, superior } = scene.member();
      const { title } = scene.leads.find(({ id }) => id === superior) ?? { title: '' };
      return replace(scene, file, /^reportsTo: .*$/m, `reportsTo: ${title}`);
    },
  },
  {
    code: 'org/ambiguous-reference',
    mends: false,
    put(scene) {
      const [one, other, third] = [scene.member(), scene.member(), scene.member()];
      for (const { file } of [one, other]) replace(scene, file, /^(title: .*)$/m, '$1\naliases: [Jack]', 'aliases');
      return replace(scene, third.file, /promotion: \[.*\]/, 'promotion: [Jack]');
    },
  },
  {
    code: 'org/unknown-report',
    mends: false,
    put: (scene) =>
      replace(scene, scene.lead(true).file, /^directReports:\n/m, 'directReports:\n  - nobody-known\n', '  - nobody'),
  },
  {
    code: 'org/undeclared-report',
    mends: true,
    put: (scene) => replace(scene, scene.lead(true).file, /^ {2}- p\d+\n(?! {2}- )/m, '', 'directReports'),
  },
  {
    code: 'org/misdeclared-report',
    mends: true,
    put: (scene) => replace(scene, scene.lead(true).file, /^directReports:\n/m, 'directReports:\n  - p0\n', '  - p0'),
  },
  {
    code: 'org/duplicate-code',
    mends: false,
    put(scene) {
      const [one, other] = [scene.member(), scene.member()].sort((a, b) => (a.file < b.file ? -1 : 1));
      const code = /^code: .*$/m.exec(scene.files.get(one?.file ?? '') ?? '')?.[0] ?? '';
      return replace(scene, other?.file ?? '', /^code: .*$/m, code);
    },
  },
  {
    code: 'org/duplicate-id',
    mends: false,
    put({ files, member }) {
      const { file } = member();
      const copy = file.replace('positions/', 'positions/old/');
      files.set(copy, (files.get(file) ?? '').replace(/^code: .*\n/m, '').replace(/^title: .*$/m, 'title: The copy'));
      // Of two forms the second by path is reported.
      const later = copy < file ? file : copy;
      return { file: later, line: lineOf(files.get(later) ?? '', 'id: ') };
    },
  },
  {
    code: 'org/reporting-cycle',
    mends: false,
    put(scene) {
      const [one, other] = [scene.member(), scene.member()].sort((a, b) => (a.id < b.id ? -1 : 1));
      if (one === undefined || other === undefined) throw new Error('two are needed');
      replace(scene, other.file, /^reportsTo: .*$/m, `reportsTo: ${one.id}`);
      return replace(scene, one.file, /^reportsTo: .*$/m, `reportsTo: ${other.id}`);
    },
  },
  {
    code: 'org/depth',
    mends: false,
    put(scene) {
      const [one, other] = scene.pair();
      return replace(scene, one.file, /^reportsTo: .*$/m, `reportsTo: ${other.id}`);
    },
  },
  {
    code: 'org/same-title',
    mends: false,
    put(scene) {
      const twins = scene
        .pair()
        .map(({ file }) => file)
        .sort();
      const [first = ''] = twins;
      for (const file of twins) {
        replace(scene, file, /^code: .*\n/m, '', 1);
        replace(scene, file, /^title: .*$/m, 'title: Twin');
      }
      return { file: first, line: lineOf(scene.files.get(first) ?? '', 'title') };
    },
  },
];
