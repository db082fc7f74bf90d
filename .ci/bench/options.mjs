import { parseArgs } from 'node:util';
import { Problem } from '../process.mjs';

export const candidates = ['atlas', 'bare', 'echarts', 'l7'];

const help = `npm run bench -- [options]
  --runs 5                        how often each page is measured
  --sizes 192,20000,100000        numbers of sites; 192 is the plan itself, others are synthetic
  --against bare,echarts,l7       what the atlas is measured beside
  --link 10,60                    over a line of so many Mbit/s and ms there and back; else at once
  --no-heap                       leave out the hundred selections of the first run
  --placement                     only time the placement against the number of sites`;

const numbers = (list, name) => {
  const values = list.split(',').map(Number);
  if (values.every((value) => Number.isInteger(value) && value > 0)) return values;
  throw new Problem(`--${name} is ${list}: whole numbers above zero, with commas.\n\n${help}`);
};

const lineOf = (text) => {
  const [megabits, roundTrip] = numbers(text, 'link');
  if (roundTrip === undefined) throw new Problem(`--link takes two numbers.\n\n${help}`);
  return { megabits, roundTrip };
};

/** What the command line asks for. @throws Problem with the help where it cannot be read */
export const options = (ownSize) => {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        runs: { type: 'string', default: '5' },
        sizes: { type: 'string', default: `${ownSize},20000,100000` },
        against: { type: 'string', default: 'bare,echarts,l7' },
        link: { type: 'string' },
        'no-heap': { type: 'boolean', default: false },
        placement: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch ({ message }) {
    throw new Problem(`${message}\n\n${help}`);
  }
  if (values.help) throw new Problem(help);
  const rivals = values.against.split(',');
  const unknown = rivals.filter((name) => !candidates.includes(name));
  if (unknown.length > 0) throw new Problem(`No such page: ${unknown.join(', ')}.\n\n${help}`);
  return {
    runs: numbers(values.runs, 'runs')[0],
    sizes: numbers(values.sizes, 'sizes'),
    names: candidates.filter((name) => name === 'atlas' || rivals.includes(name)),
    line: values.link && lineOf(values.link),
    heap: !values['no-heap'],
    placement: values.placement,
  };
};
