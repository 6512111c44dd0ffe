/** The few functions of the extension API that the harness calls from one of the extension's own pages. */
export type ExtensionApi = {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  tabs: {
    query: (query: { active?: boolean; lastFocusedWindow?: boolean }) => Promise<{ id?: number; url?: string }[]>;
    sendMessage: (tab: number, message: unknown, options: { frameId: number }) => Promise<unknown>;
    create: (tab: { url: string; active: boolean }) => Promise<unknown>;
  };
};

/** What the other side answers; see `lib/messages`. */
export type Answer = { ok: true; body: unknown } | { ok: false; error: string };

/** Name of the global that holds the API inside an extension page, in Chromium and in Firefox. */
export type ExtensionGlobal = { chrome: ExtensionApi; browser?: ExtensionApi };
