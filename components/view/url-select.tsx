'use client';

import type { ComponentProps } from 'react';
import { useEarlyChange } from './use-early-change';

type Own = 'ref' | 'value' | 'onChange';

interface UrlSelectProps<Value extends string> extends Omit<ComponentProps<'select'>, Own> {
  value: Value;
  options: readonly { value: Value; name: string }[];
  onChoose: (value: Value) => void;
}

const chosenIn = ({ value }: HTMLSelectElement): string => value;

/** One of a few, kept in the link; what was chosen before any script had come is chosen. */
export const UrlSelect = <Value extends string>(props: UrlSelectProps<Value>) => {
  const { value, options, onChoose, ...rest } = props;
  const choose = (chosen: string) => {
    const option = options.find((each) => each.value === chosen);
    if (option) onChoose(option.value);
  };
  const select = useEarlyChange(chosenIn, value as string, choose);
  return (
    <select {...rest} ref={select} value={value} onChange={({ target }) => choose(target.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.name}
        </option>
      ))}
    </select>
  );
};
