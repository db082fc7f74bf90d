'use client';

import type { KeyboardEvent, ReactNode } from 'react';
import './tool-disclosure.css';
import { useFold } from './use-fold';

interface ToolDisclosureProps {
  label: string;
  disabled?: boolean;
  /** Made when it is opened. */
  children: ReactNode;
}

/** A button of a tool bar that unfolds what it offers below the bar; Esc folds it again. */
const Tool = ({ label, children }: ToolDisclosureProps) => {
  const { details, open, fold } = useFold();
  const close = (event: KeyboardEvent<HTMLDetailsElement>) => {
    if (event.key !== 'Escape' || !open) return;
    // Unhandled, Esc leaves the page.
    event.preventDefault();
    fold();
    event.currentTarget.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className="tool" onKeyDown={close}>
      <summary className="tool-button unmarked">
        {label} <span aria-hidden="true">▾</span>
      </summary>
      {open && <div className="tool-content">{children}</div>}
    </details>
  );
};

export const ToolDisclosure = (props: ToolDisclosureProps) =>
  props.disabled ? (
    <button type="button" disabled className="tool-button">
      {props.label} <span aria-hidden="true">▾</span>
    </button>
  ) : (
    <Tool {...props} />
  );
