import type { NextConfig } from 'next';

const config: NextConfig = {
  reactCompiler: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
};

export default config;
