import { useId, type ReactNode } from 'react';
import './Section.css';

/** A part of a page under its own heading: what it is about at the start, its controls beside or below. */
export function Section({ title, text, children }: { title: string; text?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {text && <p>{text}</p>}
      </header>
      <div className="section-body">{children}</div>
    </section>
  );
}
