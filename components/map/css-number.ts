import type { CSSProperties } from 'react';

/** A number that the style sheet reads as a custom property. */
export const cssNumber = (name: `--${string}`, value: number): CSSProperties =>
  ({ [name]: value }) as CSSProperties;
