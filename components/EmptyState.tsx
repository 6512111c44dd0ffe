import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './EmptyState.css';

type Props = { icon: IconName; title: string; text?: ReactNode; children?: ReactNode; /** Of its heading: 1 where it is all that a page has. */ level?: 1 | 2 };

/** What stands where a list would: what is the case, and what can be done about it (`children`: a button, as a rule). */
export function EmptyState({ icon, title, text, children, level = 2 }: Props) {
  const Title = `h${level}` as const;
  return (
    <div className="empty">
      <span className="empty-icon">
        <Icon name={icon} />
      </span>
      <Title className="empty-title">{title}</Title>
      {text && <p>{text}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  );
}
