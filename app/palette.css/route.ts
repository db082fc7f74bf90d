import { paletteCss } from '@/geo/palette-css';

export const dynamic = 'force-static';

/** The palette has one home, `geo/palette.ts`; the page gets it as a style sheet. */
export const GET = () =>
  new Response(paletteCss(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
