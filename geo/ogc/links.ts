import { type Language, languages, type Text } from '../../data/vocabulary/languages';

export const types = {
  json: 'application/json',
  geojson: 'application/geo+json',
  /** Exactly so: QGIS reads no other. */
  openApi: 'application/vnd.oai.openapi+json;version=3.0',
  schema: 'application/schema+json',
  html: 'text/html',
} as const;

export interface Link {
  href: string;
  rel: string;
  type: string;
  title?: string;
  hreflang?: string;
}

/** Where an answer is given: everything that its words and links depend on. */
export interface Place {
  /** `https://atlas.example` */
  origin: string;
  /** The language that the reader asked for; null gives both. */
  language: Language | null;
}

/** The text in the reader's language, in both where none was asked for. */
export const say = (text: Text, { language }: Place): string =>
  language ? text[language] : `${text.zh} · ${text.en}`;

/** A full address in the OGC door; the language that was asked for comes along. */
export const ogcUrl = (
  { origin, language }: Place,
  path: string,
  query: Readonly<Record<string, string | number>> = {},
): string => {
  const all = new URLSearchParams({
    ...(language && { lang: language }),
    ...Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
  });
  return `${origin}/api/ogc${path}${all.size > 0 ? `?${all}` : ''}`;
};

/** The same thing for people, in each language. `page` is the Chinese page's path. */
export const pageLinks = (
  { origin }: Place,
  page: string,
  title: Text,
  rel = 'alternate',
): Link[] =>
  languages.map((language) => ({
    href: `${origin}${page.replace(/^\/zh/, `/${language}`)}`,
    rel,
    type: types.html,
    title: title[language],
    hreflang: language,
  }));
