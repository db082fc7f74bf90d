'use client';

import type { ComponentProps } from 'react';
import { useEarlyChange } from './use-early-change';

type Own = 'ref' | 'value' | 'onChange';

interface UrlSelectProps<Value extends string> extends Omit<ComponentProps<'select'>, Own> {
  value: Value;
  options: readonly { value: Value; name: string }[];
  onChoose: (value: Value) => void;
}

const chosenIn = <Value extends string>(select: HTMLSelectElement): Value => select.value as Value;

/** One of a few, kept in the link; what was chosen before any script had come is chosen. */
export const UrlSelect = <Value extends string>(props: UrlSelectProps<Value>) => {
  const { value, options, onChoose, ...rest } = props;
  const select = useEarlyChange(chosenIn<Value>, value, onChoose);
  return (
    <select
      {...rest}
      ref={select}
      value={value}
      onChange={({ target }) => onChoose(chosenIn<Value>(target))}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
};
