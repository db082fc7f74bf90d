'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { isPointable, type Pointed } from '@/geo/features/pointed';
import { selectionIn } from '../view/paths';
import { point, unpoint } from './pointed';

/** The thing that a link leads to, if it is one thing on the map. */
const thingOfLink = (element: Element): Pointed | null => {
  const [path] = element.closest('a[href^="/"]')?.getAttribute('href')?.split(/[?#]/) ?? [];
  const selection = path ? selectionIn(path) : null;
  return selection && isPointable(selection) ? selection : null;
};

/** The site that a row is about, wherever in it the pointer is. */
const thingOfRow = (element: Element): Pointed | null => {
  const id = element.closest<HTMLElement>('[data-row]')?.dataset.row;
  return id ? { type: 'site', id } : null;
};

const thingAt = (target: EventTarget | null): Pointed | null =>
  target instanceof Element ? (thingOfLink(target) ?? thingOfRow(target)) : null;

const followPointer = ({ target, pointerType }: PointerEvent): void => {
  if (pointerType !== 'touch') point(thingAt(target));
};

const followFocus = ({ target }: FocusEvent): void => {
  if (target instanceof Element && target.matches(':focus-visible')) point(thingAt(target));
};

const leaveFocus = ({ target }: FocusEvent): void => {
  const thing = thingAt(target);
  if (thing) unpoint(thing);
};

const leave = (): void => point(null);

/**
 * Every link to a site, a region or a city lights what it leads to while the pointer or the focus is
 * on it, in lists, loom and drawn map alike; so does the row of a site, all of it. One listener for
 * the page: rows stay plain links.
 */
export const usePointing = (): void => {
  const pathname = usePathname();
  useEffect(() => {
    document.addEventListener('pointerover', followPointer);
    document.documentElement.addEventListener('pointerleave', leave);
    document.addEventListener('focusin', followFocus);
    document.addEventListener('focusout', leaveFocus);
    return () => {
      document.removeEventListener('pointerover', followPointer);
      document.documentElement.removeEventListener('pointerleave', leave);
      document.removeEventListener('focusin', followFocus);
      document.removeEventListener('focusout', leaveFocus);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was pointed at left with its page
  useEffect(leave, [pathname]);
};
