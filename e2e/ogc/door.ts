import { type APIRequestContext, expect } from '@playwright/test';

export const door = '/api/ogc';
export const geojson = 'application/geo+json';
export const problem = 'application/problem+json';

export interface Link {
  href: string;
  rel: string;
  type: string;
  title?: string;
}

export interface Feature {
  type: string;
  id: string;
  geometry: { type: string; coordinates: unknown } | null;
  properties: Record<string, unknown>;
}

export interface FeaturePage {
  type: string;
  timeStamp: string;
  numberMatched: number;
  numberReturned: number;
  links: Link[];
  features: Feature[];
}

export const linksOf = (links: readonly Link[], rel: string): Link[] =>
  links.filter((link) => link.rel === rel);

/** An answer of the door that has to be there, as JSON; an address may be a whole one. */
export const read = async <Body>(request: APIRequestContext, path: string): Promise<Body> => {
  const response = await request.get(path.startsWith('http') ? path : `${door}${path}`);
  expect(response.status(), `${path}: ${await response.text()}`).toBe(200);
  return (await response.json()) as Body;
};

/** All pages of a collection, by following `next` as a client does. */
export const everyPage = async (
  request: APIRequestContext,
  path: string,
): Promise<FeaturePage[]> => {
  const pages: FeaturePage[] = [];
  for (let next: string | undefined = path; next; ) {
    const page: FeaturePage = await read<FeaturePage>(request, next);
    pages.push(page);
    const onward = linksOf(page.links, 'next');
    expect(onward.length, `${next}: at most one next`).toBeLessThan(2);
    next = onward[0]?.href;
  }
  return pages;
};
