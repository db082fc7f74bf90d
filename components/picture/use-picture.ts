'use client';

import useSWR from 'swr';
import { dayOf } from '@/geo/export/provenance';
import { mapSiteById } from '@/geo/features/map-sites';
import { mapSources } from '@/geo/features/map-sources';
import { frameSize } from '@/geo/picture/frames';
import { type Picture, sheet } from '@/geo/picture/sheet';
import { useEndpoint } from '../fetch/use-endpoint';
import { useMapView } from '../map/use-map-view';
import { absolute } from '../share/absolute';
import { qrCodeOf } from '../share/qr-code';
import { useViewLink } from '../share/use-view-link';
import { useView } from '../view/use-view';
import type { PageFacts } from './page-facts';
import type { PictureChoice } from './picture-choice';
import { fontRules, readFonts } from './picture-fonts';
import { pictureName } from './picture-name';
import { sheetWords } from './sheet-words';

/** The link as a code to point a phone at; none where it is longer than a code holds. */
const codeOf = (link: string): Picture['code'] => {
  try {
    const { path, size } = qrCodeOf(link);
    return { path, modules: size };
  } catch {
    return undefined;
  }
};

/** On paper the land stays white. */
const themeFor = (choice: PictureChoice, theme: Picture['view']['theme']) =>
  choice.format === 'pdf' ? 'print' : theme;

/** The present view as a picture of any choice, once what it is drawn from has come. */
export const usePicture = (facts: PageFacts) => {
  const { pathname, language, filter, selection, camera, area, from } = useView();
  const { theme, text, shown, layers, bilingual } = useMapView();
  const ground = useEndpoint('/map/ground.json');
  const fonts = useSWR('picture-fonts', readFonts, { revalidateOnFocus: false });
  const site = selection.type === 'site' ? mapSiteById(selection.id) : undefined;
  const date = dayOf(new Date());
  const link = absolute(useViewLink()({ query: { mode: null } }));
  const code = codeOf(link);

  const draw = (choice: PictureChoice): string => {
    const files = fonts.data ?? [];
    const picture: Picture = {
      view: {
        language,
        bilingual,
        theme: themeFor(choice, theme),
        text,
        filter,
        shown,
        selection,
        layers,
      },
      shown: camera && { camera, ...facts.map },
      asked: { area, place: from?.type === 'place' ? from.at : null },
      words: sheetWords(
        { facts, link, filter, shown, site: site && shown.includes(site) ? site : undefined, date },
        language,
      ),
      size: frameSize(choice.frame, choice.upright, facts.window),
      data: mapSources(ground.data ?? {}),
      fontsFor: (drawn) => fontRules(files, drawn),
      ...(code ? { code } : {}),
    };
    return sheet(picture, choice.format === 'png' ? choice.ratio : 1);
  };

  return {
    /** Not yet there while the data is on its way. */
    draw: ground.data && fonts.data ? draw : null,
    nameOf: (choice: PictureChoice): string => pictureName(pathname, filter, date, choice),
    failed: Boolean(ground.error ?? fonts.error),
    retry: () => void Promise.all([ground.mutate(), fonts.mutate()]),
  };
};
