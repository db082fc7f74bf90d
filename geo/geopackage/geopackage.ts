import initSqlJs, { type Database, type Value } from 'sql.js/dist/sql-wasm-inline.js';
import { credits } from '../export/credits';
import { dayOf } from '../export/provenance';
import type { Collection, PropertyValue } from '../ogc/collection';
import { collections } from '../ogc/collections';
import type { Field } from '../schema/field';
import { shapeBlob } from './shape-blob';

/** WGS 84 by its EPSG number; GeoPackage stores longitude first whatever the axis order says. */
const wgs84 = 4326;

const wgs84Definition =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';

/** “GPKG”, and version 1.3: OGC 12-128r17. */
const header = 'PRAGMA application_id = 1196444487; PRAGMA user_version = 10300;';

const tables = `
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL,
  description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL,
  identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL,
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));`;

const systems: readonly Value[][] = [
  ['Undefined Cartesian', -1, 'NONE', -1, 'undefined', null],
  ['Undefined geographic', 0, 'NONE', 0, 'undefined', null],
  ['WGS 84', wgs84, 'EPSG', wgs84, wgs84Definition, 'longitude, latitude'],
];

const columnTypes: Readonly<Record<Field['type'], string>> = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  strings: 'TEXT',
};

/** A list is joined as in the CSV; SQLite has no yes and no. */
const cellOf = (value: PropertyValue | undefined): Value => {
  if (typeof value === 'boolean') return Number(value);
  if (typeof value === 'object' && value !== null) return value.join('; ');
  return value ?? null;
};

const insert = (database: Database, table: string, values: readonly Value[]): void =>
  database.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values);

const addLayer = (database: Database, collection: Collection, changed: string): void => {
  const { id, title, description, geometryType, fields, features, box } = collection;
  const columns = Object.entries(fields);
  const defined = columns.map(([name, { type }]) => `"${name}" ${columnTypes[type]}`).join(', ');
  database.run(
    `CREATE TABLE "${id}" (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom ${geometryType.toUpperCase()}, "id" TEXT NOT NULL UNIQUE, ${defined})`,
  );
  const words = `${description.zh} ${description.en} ${credits.attribution}`;
  const named = `${title.zh} · ${title.en}`;
  const edges = box ?? [null, null, null, null];
  insert(database, 'gpkg_contents', [id, 'features', named, words, changed, ...edges, wgs84]);
  insert(database, 'gpkg_geometry_columns', [id, 'geom', geometryType.toUpperCase(), wgs84, 0, 0]);
  for (const [index, { geometry, properties, ...feature }] of features.entries()) {
    const shape = geometry && shapeBlob(geometry, wgs84);
    const cells = columns.map(([name]) => cellOf(properties[name]));
    insert(database, `"${id}"`, [index + 1, shape, feature.id, ...cells]);
  }
};

/** Every collection as a layer of one GeoPackage, dated today; the same bytes all day long. */
export const atlasGeopackage = async (): Promise<Uint8Array> => {
  const { Database } = await initSqlJs();
  const database = new Database();
  try {
    database.run(header);
    database.run(tables);
    for (const system of systems) insert(database, 'gpkg_spatial_ref_sys', system);
    const changed = `${dayOf(new Date())}T00:00:00.000Z`;
    for (const collection of collections) addLayer(database, collection, changed);
    return database.export();
  } finally {
    database.close();
  }
};
