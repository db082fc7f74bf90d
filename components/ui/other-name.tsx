import type { Language, Text } from '@/data/vocabulary/languages';

interface OtherNameProps {
  name: Text;
  language: Language;
  className?: string;
}

/** A name in the language that the page is not in. */
export const OtherName = ({ name, language, className }: OtherNameProps) => {
  const other: Language = language === 'zh' ? 'en' : 'zh';
  return (
    <span lang={other} className={className}>
      {name[other]}
    </span>
  );
};
