import { notFound } from 'next/navigation';
import { isLanguage, type Language } from '@/data/vocabulary/languages';

/** The language that a page's path names; anything else is a page that does not exist. */
export const readerLanguage = (segment: string): Language =>
  isLanguage(segment) ? segment : notFound();
