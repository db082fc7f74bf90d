import path from 'node:path';
import { parseArgs } from 'node:util';
import { main, Problem, root, say } from '../process.mjs';
import { compress } from './compress';
import { writeHallKit } from './hall-kit';

const wanted = () => {
  try {
    const { values } = parseArgs({
      options: {
        to: { type: 'string', default: 'hall-kit' },
        gzip: { type: 'boolean', default: false },
      },
    });
    return { folder: path.resolve(root, values.to), gzip: values.gzip };
  } catch (error) {
    throw new Problem(`${(error as Error).message}\nnpm run hall-kit -- --to FOLDER --gzip`);
  }
};

await main(async () => {
  const { folder, gzip } = wanted();
  const pages = await writeHallKit(folder).catch((error: Error) => {
    throw new Problem(error.message);
  });
  if (gzip) await compress(folder);
  say(`hall kit: ${pages} pages in ${folder}; how to open them is in README.txt there`);
});
