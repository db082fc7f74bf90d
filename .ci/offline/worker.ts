import path from 'node:path';
import { root } from '../process.mjs';
import { writeWorker } from './write-worker';

await writeWorker(path.join(root, 'public', 'sw.js'));
