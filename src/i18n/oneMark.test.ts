import { describe, expect, it } from 'vitest';
import { createTranslate } from '../door/translate';
import { createI18nProvider } from '../providers/i18nProvider';
import { asSentences } from './oneMark';

describe('a message whose value ends as a sentence does', async () => {
  const { translate } = await createI18nProvider('en');
  const { translate: traducir } = await createI18nProvider('es');
  const sentTo = (name: string) => translate('upload.result.nothingSent', { name });

  it.each([
    ['Spring', 'Nothing was sent to Spring.'],
    ['Acme Inc.', 'Nothing was sent to Acme Inc.'],
    ['Acme Inc. ', 'Nothing was sent to Acme Inc.'],
    ['Ready?', 'Nothing was sent to Ready?'],
    ['Go!', 'Nothing was sent to Go!'],
    ['And so on…', 'Nothing was sent to And so on…'],
    ['Acme (Inc.)', 'Nothing was sent to Acme (Inc.)'],
    ['it said “no.”', 'Nothing was sent to it said “no.”'],
    ['a.b', 'Nothing was sent to a.b.'],
  ])('%s is ended once', (name, sentence) => {
    expect(sentTo(name)).toBe(sentence);
  });

  it('keeps the mark of a question behind an abbreviation, and what stands between', () => {
    expect(translate('upload.inHand.discardTitle', { what: 'Acme Inc.' })).toBe('Discard Acme Inc.?');
    expect(translate('upload.inHand.discardTitle', { what: 'Ready?' })).toBe('Discard Ready?');
    expect(translate('errors.serverSays', { message: 'Too much.' })).toBe('SIP Caller says: Too much.');
    expect(translate('jobs.centre.hide', { title: 'Remove numbers from Acme Inc.' })).toBe(
      'Hide from this list: Remove numbers from Acme Inc. Its receipt stays.',
    );
    expect(traducir('upload.result.nothingSent', { name: 'Acme S.A.' })).toMatch(/Acme S\.A\.$/);
    expect(translate('upload.inHand.mark', { smart_count: 2, count: '2' })).toBe('2 not sent');
  });

  it('holds at the sign-in page, too', () => {
    expect(createTranslate('en')('errors.forbidden', { account: 'Acme Inc.' })).toMatch(
      /account Acme Inc\.$/,
    );
  });
});

it('pieces that are put together end once each', () => {
  expect(asSentences(['Paused', 'SIP Caller says: no. ', '', '“Why?”', 'and (so on…)', 'the end'])).toBe(
    'Paused. SIP Caller says: no. “Why?” and (so on…) the end.',
  );
});
