import type { Text } from '../../data/vocabulary/languages';

/** What a property of a published record holds. Written once; every description is made from it. */
export interface Field {
  /** `strings` is a list: an array in JSON, joined by “; ” in a table. */
  type: 'string' | 'integer' | 'number' | 'boolean' | 'strings';
  /** Whether a record may leave it empty. */
  nullable?: boolean;
  /** All values that it can take. */
  values?: readonly string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  means: Text;
}

export type Fields<Name extends string = string> = Readonly<Record<Name, Field>>;
