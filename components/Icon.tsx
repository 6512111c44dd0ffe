import { ICONS, type IconName } from './icons.data.ts';
import './Icon.css';

/** A drawing beside or instead of words. It is silent: the button or link around it carries the name. */
export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg className={filled ? 'icon icon-filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={ICONS[name]} />
    </svg>
  );
}

export type { IconName };
