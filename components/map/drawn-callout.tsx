import { type Language, t } from '@/data/vocabulary/languages';
import type { MapSite } from '@/geo/features/map-site';
import { type Lettering, takenOn } from '@/geo/features/taken';
import type { Box } from '@/geo/placement/box';
import { calloutFor } from '@/geo/placement/callout';
import { cardSizes } from '@/geo/placement/card-size';
import { bandOn, type Screen, symbolOn } from '@/geo/placement/on-screen';
import { stage, unproject, zoomAt } from '@/geo/projection';
import { siteNote } from '../text/site-note';
import { Callout } from './callout';

/** The drawn map is a screen of the stage's own size, at the reference's scale. */
const drawnScreen: Screen = {
  camera: { center: unproject([stage.width / 2, stage.height / 2]), zoom: zoomAt(1) },
  viewport: stage,
  stageScale: 1,
  groups: false,
};

const air = 6;
const frame: Box = [air, air, stage.width - air, stage.height - air];

interface DrawnCalloutProps {
  site: MapSite;
  shown: readonly MapSite[];
  language: Language;
  lettering: Lettering;
}

/** The selected site's name on the drawn map. */
export const DrawnCallout = ({ site, shown, language, lettering }: DrawnCalloutProps) => {
  const layout = calloutFor(
    symbolOn(drawnScreen, site.id),
    bandOn(drawnScreen).size / 2,
    cardSizes(t(site.name, language), siteNote(site, language), lettering.text),
    frame,
    takenOn(drawnScreen, new Set(shown.map(({ id }) => id)), lettering),
  );
  return layout && <Callout layout={layout} site={site} language={language} />;
};
