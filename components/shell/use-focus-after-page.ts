'use client';

import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { useView } from '../view/use-view';

const linkTo = (sheet: HTMLElement, path: string): HTMLElement | undefined =>
  [...sheet.querySelectorAll<HTMLElement>(`a[href="${path}"], a[href^="${path}?"]`)].find((link) =>
    link.checkVisibility(),
  );

/**
 * The focus often goes with the page that had it, and whoever reads by keyboard would begin at the
 * masthead again. It then goes to the panel; back on the province, to the link of what was left.
 */
export const useFocusAfterPage = (sheet: RefObject<HTMLElement | null>): void => {
  const { pathname, selection } = useView();
  const before = useRef(pathname);
  const take = useEffectEvent(() => {
    const left = before.current;
    before.current = pathname;
    const lost = [null, document.body, sheet.current].includes(
      document.activeElement as HTMLElement | null,
    );
    // A part that the address names is where reading goes on.
    if (left === pathname || !lost || !sheet.current || window.location.hash) return;
    const link = selection.type === 'province' && linkTo(sheet.current, left);
    if (link) link.focus();
    else sheet.current.focus({ preventScroll: true });
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the page alone
  useEffect(() => take(), [pathname]);
};
