import type { NextConfig } from 'next';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
  // For the image only: `next start` does not serve such a build.
  ...(process.env.STANDALONE === 'on' ? { output: 'standalone' as const } : {}),
};

export default config;
