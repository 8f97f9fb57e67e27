import { testApiPath } from '../apiPath';
import { test } from '../fixtures';

// A worker-wide option: Playwright takes it for a whole file only.
test.use({ throughProxy: true });
testApiPath();
