import { parseArgs } from 'node:util';
import { Problem } from '../process.mjs';
import { languages, themes, views, widths } from './views.mjs';

const help = `npm run gallery -- [options]
  --only ${Object.keys(views).join(',')}
  --lang ${languages.join(',')}
  --theme ${themes.join(',')}
  --width ${Object.keys(widths).join(',')}
  --live       the live map instead of the drawn one: about three times as long`;

const choice = (wanted, known, name) => {
  const chosen = wanted === undefined ? known : wanted.split(',');
  const strange = chosen.filter((value) => !known.includes(value));
  if (strange.length === 0) return chosen;
  throw new Problem(`--${name} does not know ${strange.join(', ')}.\n\n${help}`);
};

/** What the command line asks for. @throws Problem with the help where it cannot be read */
export const options = () => {
  const text = { type: 'string' };
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        only: text,
        lang: text,
        theme: text,
        width: text,
        live: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch ({ message }) {
    throw new Problem(`${message}\n\n${help}`);
  }
  if (values.help) throw new Problem(help);
  return {
    views: choice(values.only, Object.keys(views), 'only').flatMap((name) => views[name]),
    languages: choice(values.lang, languages, 'lang'),
    themes: choice(values.theme, themes, 'theme'),
    widths: choice(values.width, Object.keys(widths), 'width').map(Number),
    live: values.live,
  };
};
