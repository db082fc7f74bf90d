/** The package carries no types; what is used of it here. */
declare module 'sql.js/dist/sql-wasm-inline.js' {
  type Value = string | number | Uint8Array | null;

  class Database {
    run(sql: string, values?: readonly Value[]): void;
    export(): Uint8Array;
    close(): void;
  }

  export default function initSqlJs(): Promise<{ Database: typeof Database }>;
  export type { Database, Value };
}
