'use client';

import { useState } from 'react';

interface NumberFieldProps {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  onChange: (value: number) => void;
}

/** A number that is taken over when it is whole and within reach; what is typed is never lost. */
export const NumberField = ({ label, value, min, max, step, onChange }: NumberFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text.trim() !== '' && number >= min && number <= max) onChange(number);
  };
  const wrong = typed !== null && !(Number(typed) >= min && Number(typed) <= max);
  return (
    <label className="flex flex-col text-small text-ink-second">
      {label}
      <input
        type="number"
        inputMode="decimal"
        value={typed ?? Number(value.toFixed(3))}
        min={min}
        max={max}
        step={step}
        aria-invalid={wrong || undefined}
        onChange={({ target }) => take(target.value)}
        onBlur={() => setTyped(null)}
        className="min-h-8 w-24 rounded-sm border border-ink-third bg-panel px-2 text-ink tabular-nums aria-invalid:border-2 aria-invalid:border-ink pointer-coarse:min-h-11"
      />
    </label>
  );
};
