import { describe, expect, it } from 'vitest';
import { readListBody } from './listBody';
import { serverMessage } from './serverMessage';

const rows = [{ id: 1 }, { id: 2 }];

describe('readListBody', () => {
  it.each([
    [rows, null],
    [{ data: rows }, null],
    [{ items: rows, total: 7 }, 7],
    [{ items: rows, total: '7' }, 7],
    [{ items: rows, total: null }, null],
    [{ results: rows, warnings: [] }, null],
    // Of these rows, or of all? Nobody knows, so it is no total.
    [{ records: rows, count: 2 }, null],
    [{ records: rows, count: 9 }, 9],
    [{ data: rows, error: null, errors: [], failed: 0, errorMessage: '' }, null],
    [{ data: rows, success: true, status: 'ok', code: 200, message: 'All went well' }, null],
    [{ data: rows, items: rows }, null],
    [{ data: rows, included: [{ id: 9 }] }, null],
    [[{ id: 1, error: 'call failed' }, { id: 2 }], null],
  ])('finds the rows in %j', (body, total) => {
    const read = readListBody(body);
    expect(read).toMatchObject({ total });
    expect(typeof read === 'object' && read.rows).toHaveLength(2);
  });

  it.each([
    [[]],
    [{ data: [], total: 0 }],
    [{ data: [], message: 'OK' }],
    [{ data: [], message: 'No numbers found' }],
    [{ data: [], message: '', errors: {} }],
  ])('finds an empty list in %j', (body) => {
    expect(readListBody(body)).toMatchObject({ rows: [] });
  });

  it.each([
    [undefined],
    ['<html>'],
    [{}],
    [{ message: 'no' }],
    [['text']],
    [[null]],
    [[[]]],
    [{ campaigns: rows }],
    [{ data: { items: rows } }],
    [{ errors: [], message: 'busy' }],
    [{ success: false, data: [] }],
    [{ success: false, items: [] }],
    [{ ok: false, data: rows }],
    [{ error: 'no', data: [] }],
    [{ error: { message: 'no' }, data: rows }],
    [{ errors: ['no'], data: [] }],
    [{ errorCode: 17, data: [] }],
    [{ hasErrors: true, data: [] }],
    [{ is_error: true, results: [] }],
    [{ exception: 'Timeout', data: [] }],
    [{ status: 503, data: [] }],
    [{ statusCode: '500', data: [] }],
    [{ status: 'error', data: [] }],
    [{ message: 'Try again later', data: [] }],
    [{ timed_out: true, data: rows }],
    [{ meta: { error: 'no' }, data: [] }],
    [[{ error: 'no' }]],
    [null],
    [5],
    [true],
  ])('says that %j is no list', (body) => {
    expect(readListBody(body)).toBe('notAList');
  });

  it.each([
    [{ data: [], items: rows }],
    [{ data: rows, results: [] }],
    [{ data: [], numbers: rows }],
    [{ data: [], hasMore: true }],
    [{ data: rows, total: -1 }],
    [{ data: rows, total: 2.5 }],
    [{ data: rows, total: 'many' }],
    [{ data: rows, total: {} }],
  ])('says that %j contradicts itself', (body) => {
    expect(readListBody(body)).toBe('contradiction');
  });
});

describe('serverMessage', () => {
  it.each([
    ['{"message":"No such campaign"}', 'No such campaign'],
    ['{"error":{"message":"Deep"}}', 'Deep'],
    ['{"errors":[{"message":"One"},{"message":"Two"}]}', 'One; Two'],
    ['{"errors":{"number":["is wrong"]}}', 'is wrong'],
    ['{"statusCode":400,"error":"Bad Request"}', 'Bad Request'],
    ['Plain words', 'Plain words'],
    ['<html><body>502 Bad Gateway</body></html>', ''],
    ['', ''],
    ['{}', ''],
  ])('takes the words out of %j', (body, words) => {
    expect(serverMessage(body)).toBe(words);
  });
});
