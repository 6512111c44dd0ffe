/** The few functions of the extension API that scripts and tests call from one of the extension's own pages. */
type ExtensionApi = {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  tabs: {
    query: (query: { active?: boolean; lastFocusedWindow?: boolean }) => Promise<{ id?: number; url?: string }[]>;
    sendMessage: (tab: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
  };
};

/** Where the API is inside an extension page, in Chromium and in Firefox. */
export type ExtensionGlobal = { chrome: ExtensionApi; browser?: ExtensionApi };

/** What the other side answers; see `lib/messages`. */
export type Answer = { ok: true; body: unknown } | { ok: false; error: string };
