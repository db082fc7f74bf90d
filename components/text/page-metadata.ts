import type { Metadata } from 'next';
import { type Language, languages, type Text, t } from '@/data/vocabulary/languages';
import { previewSize } from '@/geo/picture/preview-size';
import { previewOf } from '../picture/previews';
import { publicOrigin } from './public-origin';
import { shellWords } from './shell-words';

interface PageWords {
  language: Language;
  /** What follows the language: `` for the province, `/sites/air-axis`. */
  path: string;
  title: Text;
  description: Text;
}

const locales = { zh: 'zh_CN', en: 'en_GB' } as const satisfies Record<Language, string>;

/** The same page in each language, and in the one of a reader who has neither. */
export const alternatesOf = (path: string): Record<string, string> => ({
  ...Object.fromEntries(languages.map((each) => [each, `/${each}${path}`])),
  'x-default': `/zh${path}`,
});

/** Title, description, preview picture and the same page in the other language, for search engines and previews. */
export const pageMetadata = ({ language, path, title, description }: PageWords): Metadata => {
  const atlas = t(shellWords.title, language);
  const named = t(title, language);
  const told = t(description, language);
  const image = {
    url: previewOf(path, language),
    ...previewSize,
    type: 'image/png',
    alt: `${named} · ${atlas}`,
  };
  return {
    metadataBase: publicOrigin(),
    title: { absolute: path === '' ? named : `${named} · ${atlas}` },
    description: told,
    alternates: { canonical: `/${language}${path}`, languages: alternatesOf(path) },
    openGraph: {
      type: 'website',
      siteName: atlas,
      title: named,
      description: told,
      url: `/${language}${path}`,
      locale: locales[language],
      alternateLocale: languages.filter((each) => each !== language).map((each) => locales[each]),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title: named, description: told, images: [image] },
  };
};
