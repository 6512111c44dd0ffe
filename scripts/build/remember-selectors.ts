import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SELECTORS = fileURLToPath(new URL('../../lib/page/extract/selectors.ts', import.meta.url));
const isOfLinkedom = (importer: string | undefined): boolean => importer?.includes('/node_modules/linkedom/') === true;

/** Puts `lib/page/extract/selectors.ts` in the place of `css-select` inside linkedom, and its own small stand-in for the canvas, which is a native package that a browser does not have. */
export const rememberSelectors = (): Plugin => ({
  name: 'remember-selectors',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!isOfLinkedom(importer)) return null;
    if (source === 'css-select') return SELECTORS;
    return source.endsWith('/commonjs/canvas.cjs') ? createRequire(importer!).resolve(source.replace('canvas.cjs', 'canvas-shim.cjs')) : null;
  },
});
