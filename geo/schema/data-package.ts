import { createHash } from 'node:crypto';
import { plan } from '../../data/vocabulary/plan';
import { downloads, fileContent } from '../doors/download';
import { credits, licences, recordsLicenceUrl } from '../export/credits';
import type { Field, Fields } from './field';
import { siteFields } from './site-fields';
import { targetFields } from './target-fields';

const fieldsOf: Readonly<Record<string, Fields>> = { sites: siteFields, targets: targetFields };

const titles: Readonly<Record<string, string>> = {
  sites: 'Sites of the plan · 规划点名的各处',
  atlas: 'Sites, spans, regions, cities and counties · 各处、跨市、片区、市与县',
  targets: 'Figures of the plan · 规划的指标',
};

const constraintsOf = ({ nullable, values, pattern, minimum, maximum, maxLength, type }: Field) => {
  const constraints = {
    ...(!nullable && type !== 'strings' && { required: true }),
    ...(type !== 'strings' && values && { enum: values }),
    ...(type !== 'strings' && pattern && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(maxLength !== undefined && { maxLength }),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
};

const tableSchema = (fields: Fields) => ({
  fields: Object.entries(fields).map(([name, field]) => ({
    name,
    ...(field.type === 'strings'
      ? { type: 'list', itemType: 'string', delimiter: '; ' }
      : { type: field.type }),
    description: `${field.means.en}. ${field.means.zh}。`,
    ...constraintsOf(field),
  })),
  primaryKey: ['id'],
  missingValues: [''],
});

/** These say which day they are of: a sum of them would be wrong tomorrow. */
const dated = new Set(['xlsx', 'gpkg']);

const mediaType = (type: string): string => type.split(';')[0] ?? type;

const resourceOf = async (download: (typeof downloads)[number]) => {
  const { name, collection, format, type } = download;
  const content = await fileContent(download);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const fields = fieldsOf[collection];
  return {
    name: `${collection}-${format}`,
    title: titles[collection],
    path: `api/${name}`,
    format,
    mediatype: mediaType(type),
    ...(!dated.has(format) && {
      bytes: bytes.byteLength,
      hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      encoding: 'utf-8',
    }),
    ...(format === 'csv' && fields && { type: 'table', schema: tableSchema(fields) }),
    ...(format === 'csv' && { dialect: { lineTerminator: '\r\n' } }),
    ...(format === 'json' && { jsonSchema: `schema/v1/${collection}.json` }),
    ...(format === 'geojson' && { jsonSchema: `schema/v1/${collection}.json` }),
  };
};

/** The files of the atlas as a Data Package: what each holds, column by column, and under which licence. */
export const dataPackage = async (origin: string, version: string) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: plan.dataset,
  title: `${plan.atlas.en} · ${plan.atlas.zh}`,
  description: `${plan.title.en}. ${plan.title.zh}。${credits.attribution}`,
  version,
  homepage: `${origin}/en/data`,
  licenses: [
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0',
      path: recordsLicenceUrl,
    },
  ],
  sources: licences.map(({ what, licence, credit }) => ({
    title: `${what.en}: ${credit} (${licence})`,
  })),
  contributors: [{ title: plan.atlas.en, roles: ['creator'] }],
  keywords: plan.keywords,
  resources: await Promise.all(downloads.map(resourceOf)),
});
