import type { NextConfig } from 'next';
import { securityHeaders } from './.ci/policy/headers.mjs';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  headers: async () => securityHeaders(),
};

export default config;
