import { isLanguage, type Language } from '@/data/vocabulary/languages';

interface Wish {
  language: string;
  weight: number;
}

const wishes = (header: string): Wish[] =>
  header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = quality ? Number(quality.split('=')[1]) : 1;
    return {
      language: (tag.split('-')[0] ?? '').toLowerCase(),
      weight: Number.isFinite(weight) ? weight : 0,
    };
  });

/** The language of ours that an `Accept-Language` header asks for most; Chinese where it asks for none. */
export const preferredLanguage = (header: string | null): Language => {
  const ours = wishes(header ?? '')
    .filter(({ language, weight }) => isLanguage(language) && weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const first = ours[0]?.language;
  return first && isLanguage(first) ? first : 'zh';
};
