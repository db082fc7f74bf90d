import type { Content } from '../doors/answer';
import type { PublicOrigin } from '../doors/origin';
import { Problem, quoted } from '../doors/problem';
import { schemaCalled, schemaNames } from './published';

/** @throws Problem when no schema has this name */
export const schemaContent = (file: string, { origin, configured }: PublicOrigin): Content => {
  const schema = file.endsWith('.json') ? schemaCalled(file.slice(0, -5), origin) : undefined;
  if (!schema) {
    const names = schemaNames.map((name) => `${name}.json`);
    throw new Problem(404, {
      en: `There is no schema ${quoted(file)}. Schemas: ${names.join(', ')}.`,
      zh: `没有名为${quoted(file)}的模式；有：${names.join('、')}。`,
    });
  }
  const body = `${JSON.stringify(schema, null, 2)}\n`;
  return { type: 'application/schema+json', body, perReader: !configured };
};
