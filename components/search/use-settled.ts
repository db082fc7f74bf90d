'use client';

import { useEffect, useState } from 'react';

/** A value once it has not changed for so many milliseconds. */
export const useSettled = <Value>(value: Value, milliseconds: number): Value => {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
};
