import 'react';

declare module 'react' {
  /** Custom properties set on an element: `--c` is the speaker's colour, the others are sizes of bars and rows. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
