import { parseArgs } from 'node:util';
import { differ, type Tally } from './differ.ts';
import { gatherTexts } from './gather.ts';
import { makeForms, measureReaders } from './measure.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    measure: { type: 'boolean', default: false },
    folder: { type: 'string', multiple: true, default: [] },
  },
});
if (values.measure) measure();
else compare();

function measure(): void {
  const forms = makeForms(1000, 2300);
  const size = forms.reduce((sum, form) => sum + Buffer.byteLength(form), 0) / forms.length;
  const { quick, yaml } = measureReaders(forms);
  const share = (yaml / quick).toFixed(0);
  console.log(
    `${size.toFixed(0)} bytes a form  quick ${quick.toFixed(1)} µs  yaml ${yaml.toFixed(0)} µs  ${share} times`,
  );
}

function compare(): void {
  const texts = ['examples', 'test', ...values.folder].flatMap(gatherTexts);
  console.log(`${texts.length} texts to change, seed ${values.seed}`);
  const tally = differ(Number(values.texts), Number(values.seed), texts, print);
  print(tally);
  if (tally.different === undefined) return;
  console.log(tally.different);
  process.exitCode = 1;
}

function print({ texts, accepted, declined, different }: Tally): void {
  const differing = different === undefined ? 0 : 1;
  console.log(`texts ${texts}  accepted ${accepted}  declined ${declined}  different ${differing}`);
}
