import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Door } from './door/Door';
import { pressOnce } from './layout/heldKeys';
import { createSessionStore } from './session';
import { standInForMissing } from './standIns';
import { admitKnownStrings } from './trustedTypes';

standInForMissing();
admitKnownStrings();
pressOnce();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
createRoot(root).render(
  <StrictMode>
    <Door session={createSessionStore()} />
  </StrictMode>,
);
