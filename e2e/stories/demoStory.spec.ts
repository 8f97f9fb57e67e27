import { tellDemoStory } from '../demoStory';
import { test } from '../fixtures';

test('a campaign manager feeds a campaign on the sandbox', async ({ page, sandbox }) => {
  await tellDemoStory(page, sandbox, async () => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Use the demo account' }).click();
  });
});
