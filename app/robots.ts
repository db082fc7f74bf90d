import type { MetadataRoute } from 'next';
import { publicOrigin } from '@/components/text/public-origin';

/** Everything may be read; the map lists what there is. */
const robots = (): MetadataRoute.Robots => ({
  rules: { userAgent: '*', allow: '/' },
  sitemap: new URL('/sitemap.xml', publicOrigin()).href,
});

export default robots;
