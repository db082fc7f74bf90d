'use client';

import { useEffect, useState } from 'react';

/** Whether something has been waited for longer than so many milliseconds. */
export const useOverdue = (isWaiting: boolean, milliseconds: number): boolean => {
  const [overdue, setOverdue] = useState(false);
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setOverdue(true), milliseconds);
    return () => {
      clearTimeout(timer);
      setOverdue(false);
    };
  }, [isWaiting, milliseconds]);
  return overdue;
};
