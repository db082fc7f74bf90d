import path from 'node:path';
import { root } from '../process.mjs';

/** Made anew by each run and never committed. */
export const output = path.join(root, '.cache', 'bench');
export const www = path.join(output, 'www');
export const here = path.join(root, '.ci', 'bench');

/** What the atlas is compared with, with packages of its own: no other command needs them. */
export const rivals = path.join(here, 'rivals');
