import type { Field, Fields } from './field';

type Dialect = 'json-schema' | 'open-api';

const limitsOf = ({ pattern, minimum, maximum, maxLength }: Field) => ({
  ...(pattern !== undefined && { pattern }),
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
  ...(maxLength !== undefined && { maxLength }),
});

/** OpenAPI 3.0 knows `nullable`, JSON Schema a list of types. */
const typeOf = ({ type, nullable }: Field, dialect: Dialect) => {
  if (!nullable) return { type };
  return dialect === 'open-api' ? { type, nullable } : { type: [type, 'null'] };
};

const propertyOf = (field: Field, dialect: Dialect) => {
  const { type, values, nullable, means } = field;
  const description = `${means.en}. ${means.zh}。`;
  const within = { ...limitsOf(field), ...(values && { enum: values }) };
  if (type === 'strings') {
    return { description, type: 'array', items: { type: 'string', ...within } };
  }
  if (values && nullable) within.enum = [...values, null] as string[];
  return { description, ...typeOf(field, dialect), ...within };
};

/** The schema of a record: every property always there, nothing beside them. */
export const recordSchema = (fields: Fields, dialect: Dialect = 'json-schema') => ({
  type: 'object',
  required: Object.keys(fields),
  additionalProperties: false,
  properties: Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, propertyOf(field, dialect)]),
  ),
});
