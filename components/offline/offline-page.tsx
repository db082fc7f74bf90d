import { languages, t } from '@/data/vocabulary/languages';
import { offlineWords } from '../text/offline-words';
import { shellWords } from '../text/shell-words';
import { OpenedBefore } from './opened-before';
import { atHand } from './pages-at-hand';

/**
 * Shown without a network in the place of a page that is not kept. Plain links: each opens a page
 * by its address, which is what is kept for certain.
 */
export const OfflinePage = () => (
  <>
    <p className="pb-10 font-serif text-lead text-ink-second">
      {languages.map((language) => (
        <span key={language} lang={language} className="mr-3">
          {t(shellWords.title, language)}
        </span>
      ))}
    </p>
    <h1 className="font-serif text-2xl/9 font-bold">
      {languages.map((language) => (
        <span key={language} lang={language} className="block">
          {t(offlineWords.title, language)}
        </span>
      ))}
    </h1>
    {languages.map((language) => (
      <section key={language} lang={language} className="flex flex-col gap-2 pt-6">
        <p className="text-lead/7">{t(offlineWords.lead, language)}</p>
        <h2 className="border-b border-rule pt-4 pb-1 font-semibold">
          {t(offlineWords.atHand, language)}
        </h2>
        <ul>
          {atHand(language).map(({ path, name }) => (
            <li key={path} className="border-b border-rule py-1">
              <a
                href={path}
                className="inline-flex min-h-6 items-center underline decoration-ink-third underline-offset-4 hover:decoration-ink pointer-coarse:min-h-11"
              >
                {t(name, language)}
              </a>
            </li>
          ))}
        </ul>
        <OpenedBefore language={language} />
      </section>
    ))}
  </>
);
