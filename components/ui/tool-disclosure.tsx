'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import './tool-disclosure.css';

interface ToolDisclosureProps {
  label: string;
  disabled?: boolean;
  /** Made when it is opened. */
  children: ReactNode;
}

/** A button of a tool bar that unfolds what it offers below the bar; Esc folds it again. */
export const ToolDisclosure = ({ label, disabled = false, children }: ToolDisclosureProps) => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const content = useId();
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // Unhandled, Esc leaves the page.
    event.preventDefault();
    setOpen(false);
    opener.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc folds from anywhere inside
    <div className="tool" data-open={open || undefined} onKeyDown={close}>
      <button
        ref={opener}
        type="button"
        aria-expanded={open}
        aria-controls={content}
        disabled={disabled}
        onClick={() => setOpen(!open)}
        className="tool-button"
      >
        {label} <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </button>
      <div id={content} hidden={!open} className="tool-content">
        {open && children}
      </div>
    </div>
  );
};
