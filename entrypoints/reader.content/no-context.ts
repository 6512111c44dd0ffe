/**
 * Stands in for WXT's `ContentScriptContext` (see `alias` in `wxt.config.ts`). That one tells the page, by an event named after the
 * extension, that a content script has started; nothing of it is used here, and a page need not know who reads it.
 */
export class ContentScriptContext {}
