import { describe, expect, it } from 'vitest';
import { readListBody } from './listBody';
import { serverMessage } from './serverMessage';

const rows = [{ id: 1 }, { id: 2 }];

describe('readListBody', () => {
  it.each([
    [rows, null],
    [{ data: rows }, null],
    [{ items: rows, total: 7 }, 7],
    [{ results: rows, warnings: [] }, null],
    [{ records: rows, count: 2 }, 2],
  ])('finds the rows in %j', (body, total) => {
    expect(readListBody(body)).toEqual({ rows, total });
  });

  it.each([
    [undefined],
    ['<html>'],
    [{}],
    [{ message: 'no' }],
    [['text']],
    [{ campaigns: rows }],
    [{ errors: [], message: 'busy' }],
    [{ success: false, data: [] }],
    [null],
  ])('says that %j is no list', (body) => {
    expect(readListBody(body)).toBeNull();
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
