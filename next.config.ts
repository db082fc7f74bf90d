import type { NextConfig } from 'next';
import { securityHeaders } from './.ci/policy/headers.mjs';
import { version } from './package.json';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  env: { ATLAS_VERSION: version, CLIENT_ERRORS: process.env.CLIENT_ERRORS ?? '' },
  headers: async () => securityHeaders(),
  // For the image only: `next start` does not serve such a build.
  ...(process.env.STANDALONE === 'on' ? { output: 'standalone' as const } : {}),
};

export default config;
