import { describe, expect, it } from 'vitest';
import { cellText, flatten } from './cells';

describe('a record as cells', () => {
  it('leaves nothing out and rounds nothing', () => {
    const record = {
      id: 'c1',
      dialer: { mode: 'Power', pace: { perMinute: 5 } },
      tagIds: ['a', 'b'],
      none: [],
      empty: {},
      steps: [{ wait: 9007199254740993n }],
      big: 9007199254740993n,
      isArchived: false,
      endedAt: null,
      'a.b': 1,
      a: { b: 2 },
    };
    expect({ ...flatten(record) }).toEqual({
      id: 'c1',
      'dialer.mode': 'Power',
      'dialer.pace.perMinute': 5,
      tagIds: 'a; b',
      none: '',
      empty: '{}',
      steps: '[{"wait":9007199254740993}]',
      big: '9007199254740993',
      isArchived: false,
      endedAt: null,
      'a\\.b': 1,
      'a.b': 2,
    });
  });

  it('gives each value of a list its own cell where that is asked for', () => {
    const row = flatten({ number: '5550001', varValues: ['John', '199'] }, ['varValues']);
    expect({ ...row }).toEqual({ number: '5550001', 'varValues.0': 'John', 'varValues.1': '199' });
  });

  it('writes cells as text', () => {
    expect([null, undefined, '', 0, false, 'x'].map(cellText)).toEqual(['', '', '', '0', 'false', 'x']);
  });
});
