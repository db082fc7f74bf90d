import type { NextConfig } from 'next';
import { securityHeaders } from './.ci/policy/headers.mjs';
import { malformedPaths } from './.ci/policy/malformed-path.mjs';
import { movedPages, redirectsOf } from './components/view/old-links';
import { operator } from './operator.config.mjs';
import { version } from './package.json';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  serverExternalPackages: ['@resvg/resvg-js', 'fontverter', 'sql.js'],
  experimental: { globalNotFound: true },
  // For the image only: `next start` does not serve such a build.
  ...(process.env.STANDALONE === 'on' ? { output: 'standalone' as const } : {}),
  env: {
    ATLAS_VERSION: version,
    CLIENT_ERRORS: operator().clientErrors ? 'on' : 'off',
    BASEMAP: JSON.stringify(operator().basemap),
  },
  headers: async () => securityHeaders(),
  rewrites: async () => ({ beforeFiles: malformedPaths, afterFiles: [], fallback: [] }),
  redirects: async () => redirectsOf(movedPages),
};

export default config;
