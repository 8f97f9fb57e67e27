import { describe, expect, it } from 'vitest';
import { replacePreview } from './replacePreview';
import { readListOf } from './review.testing';

describe('find and replace', () => {
  it('shows what the reader then does', async () => {
    const list = '555*0001\n555*0002\nabc\n';
    const { result } = await readListOf(list);
    const preview = replacePreview(result.rejects.letters?.samples ?? [], '*', '');
    expect(preview).toEqual({ hits: 2, example: { before: '555*0001', after: '5550001' } });
    const after = await readListOf(list, { replacements: [{ reason: 'letters', find: '*', replace: '' }] });
    expect(after.result.repairs.replaced).toMatchObject({
      count: preview.hits,
      samples: [{ line: 1, before: '555*0001', after: '5550001' }, { line: 2 }],
    });
  });

  it('takes both texts as they stand', () => {
    expect(replacePreview([{ cell: 'a.b' }], '.', '$&').example?.after).toBe('a$&b');
    expect(replacePreview([{ cell: 'a.b' }], '', 'x')).toEqual({ hits: 0, example: null });
  });
});
