import type { Metadata } from 'next';
import { notFoundLead, notFoundTitle, toAtlas } from '@/components/text/not-found';
import { languages } from '@/data/vocabulary/languages';
import './globals.css';

export const metadata: Metadata = {
  title: `${notFoundTitle.zh} · ${notFoundTitle.en}`,
  robots: { index: false },
};

/** An address outside of both languages: said in both. */
const GlobalNotFound = () => (
  <html lang="zh-Hans">
    <head>
      <link rel="stylesheet" href="/palette.css" />
    </head>
    <body>
      <main className="mx-auto flex max-w-xl flex-col gap-10 px-7 py-16">
        {languages.map((language) => (
          <section key={language} lang={language} className="flex flex-col gap-2">
            <h1 className="font-serif text-2xl/8 font-bold">{notFoundTitle[language]}</h1>
            <p className="font-serif text-lead/7">{notFoundLead[language]}</p>
            <p>
              <a
                href={`/${language}`}
                className="inline-flex min-h-6 items-center underline underline-offset-4 pointer-coarse:min-h-11"
              >
                {toAtlas[language]}
              </a>
            </p>
          </section>
        ))}
      </main>
    </body>
  </html>
);

export default GlobalNotFound;
