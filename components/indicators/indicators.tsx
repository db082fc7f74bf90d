'use client';

import { useQueryStates } from 'nuqs';
import { createContext, type ReactNode, useContext } from 'react';
import { indicatorParsers, viewParsers } from '../view/search-params';
import { type IndicatorFacts, type IndicatorQuery, idsInOrder, isListed } from './indicator-query';

interface Listing {
  facts: readonly IndicatorFacts[];
  query: IndicatorQuery;
  listed: ReadonlySet<string>;
  /** The place of each indicator in the order that is asked for. */
  places: ReadonlyMap<string, number>;
  change: (change: Partial<IndicatorQuery>) => void;
}

const ListingContext = createContext<Listing | null>(null);

const parsers = { sectors: viewParsers.sectors, ...indicatorParsers };

/** What the link asks of the indicators under it, worked out once for all lists and charts. */
export const Indicators = ({
  facts,
  children,
}: {
  facts: readonly IndicatorFacts[];
  children: ReactNode;
}) => {
  const [query, setQuery] = useQueryStates(parsers, { history: 'replace', scroll: false });
  const listing: Listing = {
    facts,
    query,
    listed: new Set(facts.filter((each) => isListed(each, query)).map(({ id }) => id)),
    places: new Map(idsInOrder(facts, query.sort).map((id, place) => [id, place])),
    change: (change) => void setQuery(change),
  };
  return <ListingContext value={listing}>{children}</ListingContext>;
};

/** @throws Error outside of `Indicators` */
export const useListing = (): Listing => {
  const listing = useContext(ListingContext);
  if (!listing) throw new Error('Only what stands inside of <Indicators> can be narrowed');
  return listing;
};
