declare module 'fontverter' {
  /** Turns a font into another format: `truetype`, `woff`, `woff2`. */
  const convert: (font: Buffer, format: 'truetype' | 'woff' | 'woff2') => Promise<Buffer>;
  export default { convert };
}
