/** Sends a form and reports how much of it has left the machine. Rejects as `fetch` does. */
export type UploadTransport = (upload: {
  url: string;
  headers: Headers;
  form: FormData;
  onProgress?: (sentBytes: number, totalBytes: number) => void;
  signal?: AbortSignal;
}) => Promise<{ status: number; headers: Headers; text: string }>;

/**
 * The browser's transport. XMLHttpRequest, because fetch cannot report upload progress. It has no
 * `redirect: 'error'`; the page's CSP (`connect-src 'self'`) keeps the key on this origin instead.
 */
export const xhrTransport: UploadTransport = ({ url, headers, form, onProgress, signal }) =>
  new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    const abort = () => xhr.abort();
    const fail = (error: unknown) => () => {
      signal?.removeEventListener('abort', abort);
      reject(error);
    };
    if (signal?.aborted) return fail(signal.reason)();
    signal?.addEventListener('abort', abort, { once: true });
    xhr.open('POST', url);
    for (const [name, value] of headers) xhr.setRequestHeader(name, value);
    xhr.upload.onprogress = (event) => onProgress?.(event.loaded, event.total);
    // The signal's own reason tells a time limit from a user's stop.
    xhr.onabort = () => fail(signal?.reason ?? new DOMException('The upload was stopped', 'AbortError'))();
    xhr.onerror = fail(new TypeError('The connection broke'));
    xhr.onload = () => {
      signal?.removeEventListener('abort', abort);
      resolve({ status: xhr.status, headers: headersOf(xhr), text: xhr.responseText });
    };
    xhr.send(form);
  });

function headersOf(xhr: XMLHttpRequest): Headers {
  const lines = xhr.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  return new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
}
