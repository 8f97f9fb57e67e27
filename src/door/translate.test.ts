import { describe, expect, it } from 'vitest';
import { createTranslate } from './translate';

describe('the door translates', () => {
  it('into both languages', () => {
    expect(createTranslate('en')('door.submit')).toBe('Sign in');
    expect(createTranslate('es')('door.submit')).toBe('Iniciar sesión');
  });

  it('with values, as text and not as a pattern', () => {
    const values = { message: '$& %{status}' };
    expect(createTranslate('en')('errors.serverSays', values)).toBe('SIP Caller says: $& %{status}');
  });

  it('leaves a placeholder without a value, and a key without a text, to be seen', () => {
    expect(createTranslate('en')('errors.status')).toBe('Status %{status}');
    expect(createTranslate('en')('door.no.such')).toBe('door.no.such');
    expect(createTranslate('en')('door')).toBe('door');
  });
});
