import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { MapCredits } from '@/components/legend/map-credits';
import { MapLegend } from '@/components/legend/map-legend';
import { DrawnMap } from '@/components/map/drawn-map';
import { DrawnMark } from '@/components/map/drawn-mark';
import { MapFrame } from '@/components/map/map-frame';
import { OfflineSign } from '@/components/offline/offline-sign';
import { Presenting } from '@/components/present/presenting';
import { EmbedBar } from '@/components/share/embed-bar';
import { Masthead } from '@/components/shell/masthead';
import { PrintNote } from '@/components/shell/print-note';
import { Sheet } from '@/components/shell/sheet';
import { shellWords } from '@/components/text/shell-words';
import { SymbolSheet } from '@/components/ui/symbol-sheet';
import { UrlAdapter } from '@/components/view/url-adapter';
import { ViewQuery } from '@/components/view/view-query';
import { isLanguage, languages, t } from '@/data/vocabulary/languages';
import { siteDesigns } from '@/geo/features/site-designs';
import { placement } from '@/geo/placement/placement';
import { operator } from '@/operator.config.mjs';
import '../globals.css';

interface LayoutProps {
  children: ReactNode;
  params: Promise<{ lang: string }>;
}

/** What the first lines of a page are set in: they stay where they are when it has come. */
const firstFonts = { zh: ['opening', 'latin'], en: ['latin', 'text'] } as const;

export const dynamicParams = false;

export const generateStaticParams = () => languages.map((lang) => ({ lang }));

export const generateMetadata = async ({ params }: LayoutProps): Promise<Metadata> => {
  const { lang } = await params;
  if (!isLanguage(lang)) return {};
  const title = t(shellWords.title, lang);
  return {
    title: { default: title, template: `%s · ${title}` },
    description: t(shellWords.description, lang),
  };
};

const AtlasLayout = async ({ children, params }: LayoutProps) => {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return (
    <html lang={lang === 'zh' ? 'zh-Hans' : lang} suppressHydrationWarning>
      <head>
        <link rel="stylesheet" href="/palette.css" />
        <link rel="stylesheet" href="/fonts/atlas-serif.css" />
        {firstFonts[lang].map((part) => (
          <link
            key={part}
            rel="preload"
            as="font"
            type="font/woff2"
            href={`/fonts/atlas-serif-${part}.woff2`}
            crossOrigin="anonymous"
          />
        ))}
        <script src="/theme.js" />
      </head>
      <body>
        <UrlAdapter>
          <ViewQuery>
            <a href="#panel" className="skip-link">
              {t(shellWords.skipToPanel, lang)}
            </a>
            <SymbolSheet designs={siteDesigns} size={placement.bands[0]?.size ?? 12} />
            <div className="atlas">
              <Presenting />
              <Sheet
                masthead={<Masthead />}
                offline={<OfflineSign kept={operator().offline} />}
                credits={
                  <>
                    <MapCredits language={lang} />
                    <PrintNote />
                  </>
                }
              >
                {children}
              </Sheet>
              <MapFrame
                language={lang}
                drawn={
                  <>
                    <DrawnMap />
                    <DrawnMark />
                  </>
                }
                legend={
                  <>
                    <MapLegend language={lang} />
                    <MapCredits language={lang} />
                  </>
                }
              />
              <EmbedBar credits={<MapCredits language={lang} />} />
            </div>
          </ViewQuery>
        </UrlAdapter>
      </body>
    </html>
  );
};

export default AtlasLayout;
