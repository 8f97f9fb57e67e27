import type { UploadTransport } from './uploadTransport';

/** The transport for where there is no XMLHttpRequest (Node): progress at the end only. */
export const fetchTransport =
  (fetch: typeof globalThis.fetch): UploadTransport =>
  async ({ url, headers, form, onProgress, signal }) => {
    const response = await fetch(url, { method: 'POST', headers, body: form, signal, redirect: 'error' });
    const text = await response.text();
    onProgress?.(1, 1);
    return { status: response.status, headers: response.headers, text };
  };
