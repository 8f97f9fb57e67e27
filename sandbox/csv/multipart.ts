import { setImmediate as nextTurn } from 'node:timers/promises';
import { Busboy, type BusboyInstance } from '@fastify/busboy';
import { ApiError, badRequest } from '../apiError';
import { bytesOf, MOST_DRAINED } from '../requestBody';

/** How much is taken in before other requests get a turn, when the body comes out of memory. */
const TURN_BYTES = 1024 * 1024;

/**
 * Reads a multipart/form-data body and hands out the bytes of its part `file` as they come. Other parts are passed over.
 * @param most the largest body, in bytes
 * @returns the size of the body in bytes
 * @throws ApiError 400 when it is no such body, 413 when it is over `most`; what `onBytes` throws; what breaks the body off
 */
export async function readFilePart(
  request: Request,
  most: number,
  onBytes: (bytes: Uint8Array) => void,
): Promise<number> {
  const parts = openParts(request.headers.get('content-type') ?? '', onBytes);
  let size = 0;
  let turn = TURN_BYTES;
  for await (const chunk of bytesOf(request.body)) {
    size += chunk.length;
    if (size > most + MOST_DRAINED) break;
    if (size <= most && parts.fault() === undefined) await parts.write(chunk);
    if (size >= turn) {
      turn = size + TURN_BYTES;
      await nextTurn();
    }
  }
  if (size > most) throw new ApiError(413, `The upload is larger than the ${most} bytes that are taken`);
  await parts.end();
  return size;
}

interface Parts {
  fault(): unknown;
  write(chunk: Uint8Array): Promise<void>;
  /** Resolves when the part `file` has been handed out whole; rejects with the first fault. */
  end(): Promise<void>;
}

function openParts(contentType: string, onBytes: (bytes: Uint8Array) => void): Parts {
  const busboy = openBusboy(contentType);
  let fault: unknown;
  let files = 0;
  const fail = (reason: unknown) => {
    fault ??= reason;
  };
  const finished = new Promise<void>((resolve) => {
    busboy.once('finish', resolve);
    busboy.once('error', (error: unknown) => {
      fail(
        badRequest(`The multipart body is broken: ${error instanceof Error ? error.message : 'unreadable'}`),
      );
      resolve();
    });
  });
  busboy.on('file', (name, stream) => {
    files += 1;
    if (name !== 'file') fail(badRequest(`Unknown file part "${name}"; the CSV goes into the part "file"`));
    if (files > 1) fail(badRequest('There is more than one file'));
    stream.on('error', (error) => fail(broken(error)));
    stream.on('data', (bytes: Uint8Array) => {
      if (fault !== undefined) return;
      try {
        onBytes(bytes);
      } catch (error) {
        fail(error);
      }
    });
  });
  return {
    fault: () => fault,
    async write(chunk) {
      if (busboy.write(chunk) || fault !== undefined) return;
      const drained = new Promise<void>((resolve) => void busboy.once('drain', resolve));
      await Promise.race([drained, finished]);
    },
    async end() {
      if (fault === undefined) {
        busboy.end();
        await finished;
      }
      if (fault !== undefined) throw fault;
      if (files === 0) throw badRequest('The part "file" with the CSV is missing');
    },
  };
}

function openBusboy(contentType: string): BusboyInstance {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw badRequest('The body must be multipart/form-data with the CSV in the part "file"');
  }
  try {
    return new Busboy({ headers: { 'content-type': contentType }, limits: { parts: 20 } });
  } catch (error) {
    throw badRequest(
      `The multipart body is broken: ${error instanceof Error ? error.message : 'unreadable'}`,
    );
  }
}

function broken(error: unknown): ApiError {
  return badRequest(`The multipart body is broken: ${error instanceof Error ? error.message : 'unreadable'}`);
}
