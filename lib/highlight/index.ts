/** From attributions to marks on the page by the CSS Custom Highlight API, and from a point back to a quotation. */
export { markState, SPEAKER_COLOURS, speakerColours, type ColourIndex, type MarkState } from './mark.ts';
export { LINE, LINE_STYLES, randomPrefix, type LineStyle } from './names.ts';
export { COLOURS, highlightSheet, presenceSheet } from './sheet.ts';
export { createPainter, type Painter } from './painter.ts';
export { hitTest, startedBefore, type Target } from './hit.ts';
