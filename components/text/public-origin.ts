/** Where readers find this atlas: what a link must begin with that others are to follow. */
export const publicOrigin = (): URL =>
  new URL(process.env.PUBLIC_ORIGIN?.trim() || 'http://localhost:3000');
