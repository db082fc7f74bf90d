'use client';

import { isPagePath } from '@/data/page-path';
import { mapSiteById } from '@/geo/features/map-sites';
import { linkToView } from '../view/search-params';
import { useView } from '../view/use-view';
import { useViewQuery } from '../view/view-query';
import { readDraft, writeDraft } from './draft-store';
import { limits, withScene } from './own-story';
import { viewName, viewNote } from './view-name';

/** How a hall shows a view is the presenter’s choice, not the scene’s. */
const leftToThePresenter = { mode: null, story: null, theme: null, text: null } as const;

/** Keeps the view that the address bar says as a scene; null where there is none to keep. */
export const useAddView = (): (() => void) | null => {
  const { pathname, selection, filter } = useView();
  const query = useViewQuery();
  const path = `/${pathname.split('/').slice(2).join('/')}`;
  if (path === '/present' || !isPagePath(path, (id) => Boolean(mapSiteById(id)))) return null;
  // A shortlist is carried along everywhere, but only its own page shows it.
  const picks = path === '/shortlist' ? query.picks : null;
  const link = linkToView(path, { ...query, ...leftToThePresenter, picks });
  if (link.length > limits.link) return null;
  return () =>
    writeDraft(
      withScene(readDraft().story, {
        title: viewName(pathname, selection),
        note: viewNote(filter),
        link,
      }),
    );
};
