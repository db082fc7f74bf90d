import { useId } from 'react';

interface OptionGroupProps<Value extends string | number> {
  legend: string;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export const OptionGroup = <Value extends string | number>({
  legend,
  options,
  chosen,
  onChoose,
}: OptionGroupProps<Value>) => {
  const name = useId();
  return (
    <fieldset>
      <legend className="text-small text-ink-second">{legend}</legend>
      <div className="picture-options">
        {options.map(({ value, label, disabled = false }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              disabled={disabled}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
