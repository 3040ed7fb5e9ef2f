// The floor: every file below a folder is read, and nothing else is done. `node bench/speed/read.js FOLDER`
import { readdirSync, readFileSync } from 'node:fs';

let bytes = 0;
const read = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) read(file);
    else bytes += readFileSync(file).length;
  }
};
read(process.argv[2]);
if (bytes === 0) process.exitCode = 1;
