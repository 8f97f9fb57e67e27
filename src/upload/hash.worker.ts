import { hashBlob } from './hashBlob';
import type { HashAnswer, HashRequest } from './listMessages';

const post = (answer: HashAnswer) => self.postMessage(answer);

self.onmessage = async ({ data }: MessageEvent<HashRequest>) => {
  try {
    post({ kind: 'hashed', hex: await hashBlob(data.file) });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    post({ kind: 'failed', name, message });
  }
};
