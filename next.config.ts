import type { NextConfig } from 'next';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  serverExternalPackages: ['@resvg/resvg-js', 'fontverter'],
  experimental: { globalNotFound: true },
};

export default config;
