import type { ListRequest } from './listMessages';
import { createListServer } from './listServer';

const serve = createListServer((answer) => self.postMessage(answer));

self.onmessage = ({ data }: MessageEvent<ListRequest>) => serve(data);
