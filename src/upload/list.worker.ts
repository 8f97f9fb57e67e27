import type { ListAnswer, ListRequest } from './listMessages';
import { createListServer } from './listServer';

const serve = createListServer((answer) => self.postMessage(answer));

// What fails after this is the reading, and before it the loading.
self.postMessage({ kind: 'loaded' } satisfies ListAnswer);
self.onmessage = ({ data }: MessageEvent<ListRequest>) => serve(data);
