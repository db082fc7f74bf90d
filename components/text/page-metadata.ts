import type { Metadata } from 'next';
import { type Language, languages, type Text, t } from '@/data/vocabulary/languages';
import { shellWords } from './shell-words';

interface PageWords {
  language: Language;
  /** What follows the language: `` for the province, `/sites/air-axis`. */
  path: string;
  title: Text;
  description: Text;
}

/** Title, description and the same page in the other language, for search engines and previews. */
export const pageMetadata = ({ language, path, title, description }: PageWords): Metadata => {
  const atlas = t(shellWords.title, language);
  const named = t(title, language);
  return {
    title: { absolute: path === '' ? named : `${named} · ${atlas}` },
    description: t(description, language),
    alternates: {
      canonical: `/${language}${path}`,
      languages: {
        ...Object.fromEntries(languages.map((each) => [each, `/${each}${path}`])),
        'x-default': `/zh${path}`,
      },
    },
    openGraph: {
      siteName: atlas,
      title: named,
      description: t(description, language),
      locale: language === 'zh' ? 'zh_CN' : 'en_GB',
    },
  };
};
