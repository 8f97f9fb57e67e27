import { signIn } from '../consolePage';
import { tellDemoStory } from '../demoStory';
import { expect, test } from '../fixtures';

test.use({ throughProxy: true });

test('the same story against a SIP Caller behind SIPCALLER_API_URL', async ({ page, sandbox, server }) => {
  await tellDemoStory(page, sandbox, () => signIn(page));
  // On a real API nothing offers the demo account, and the sandbox's controls are absent.
  expect((await page.request.get(`${server.url}/sandbox/log`)).status()).toBe(404);
});
