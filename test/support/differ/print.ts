import { parseArgs } from 'node:util';
import { differ, type Tally } from './differ.ts';
import { gatherTexts } from './gather.ts';

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', multiple: true, default: [] },
  },
});
const texts = ['examples', 'test', ...values.folder].flatMap(gatherTexts);
const print = ({ texts, accepted, declined, different }: Tally): void =>
  console.log(
    `texts ${texts}  accepted ${accepted}  declined ${declined}  different ${different === undefined ? 0 : 1}`,
  );

console.log(`${texts.length} texts to change, seed ${values.seed}`);
const tally = differ(Number(values.texts), Number(values.seed), texts, print);
print(tally);
if (tally.different !== undefined) {
  console.log(tally.different);
  process.exitCode = 1;
}
