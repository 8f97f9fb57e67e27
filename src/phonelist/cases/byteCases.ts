import { type ListCase, latin1, utf8, utf16 } from './listCase';

const NAMES = '5550001,Zoë 😀\r\n5550002,b';
const SENT = [
  ['5550001', 'Zoë 😀'],
  ['5550002', 'b'],
];
/** 💡 across the edges of 64 KiB pieces, at each of its four bytes. */
const LONG = Array.from({ length: 24_000 }, (_, at) => `+1555${1_000_000 + at},💡é\n`).join('');

/** csv-cases.md, "Bytes". */
export const BYTE_CASES: ListCase[] = [
  { name: 'UTF-8', bytes: () => utf8(NAMES), expected: { proposed: { encoding: 'utf-8' }, sent: SENT } },
  {
    name: 'UTF-8 with a byte order mark',
    bytes: () => utf8(`\ufeff${NAMES}`),
    expected: { sent: SENT, totals: { rows: 2, ready: 2 } },
  },
  {
    name: 'UTF-16 LE with a mark',
    bytes: () => utf16(`\ufeff${NAMES}`, true),
    expected: { proposed: { encoding: 'utf-16le' }, sent: SENT },
  },
  {
    name: 'UTF-16 BE with a mark',
    bytes: () => utf16(`\ufeff${NAMES}`, false),
    expected: { proposed: { encoding: 'utf-16be' }, sent: SENT },
  },
  {
    name: 'UTF-16 LE without a mark',
    bytes: () => utf16(NAMES, true),
    expected: { proposed: { encoding: 'utf-16le' }, sent: SENT },
  },
  {
    name: 'UTF-16 BE without a mark',
    bytes: () => utf16(NAMES, false),
    expected: { proposed: { encoding: 'utf-16be' }, sent: SENT },
  },
  {
    name: 'Unicode text, as Excel saves it: UTF-16, tabs',
    bytes: () =>
      utf16('\ufeffPhone\tName\r\n+1 800 555 1234\tZoë\r\n"+1 800 555 1235"\t"a ""b"" c"\r\n', true),
    expected: {
      proposed: { encoding: 'utf-16le', delimiter: '\t', header: true },
      sent: [
        ['+18005551234', 'Zoë'],
        ['+18005551235', 'a "b" c'],
      ],
    },
  },
  {
    name: 'half a character at the end',
    bytes: () => utf8(NAMES.replace('b', 'bé')).slice(0, -1),
    chosen: { encoding: 'utf-8' },
    expected: { sent: SENT.slice(0, 1), rejected: [[2, 'undecodable']] },
  },
  {
    name: 'a byte order mark in the middle, where files were put one after another',
    bytes: () => utf8('\ufeff5550001,a\n\ufeff5550002,b\n'),
    expected: { totals: { rows: 2, ready: 2 }, result: { stripped: { nuls: 0, invisible: 1, ctrlZ: 0 } } },
  },
  {
    name: 'UTF-16 in another script',
    bytes: () => utf16('5550001,Владимир', true),
    expected: { proposed: { encoding: 'utf-16le' }, sent: [['5550001', 'Владимир']] },
  },
  {
    name: 'UTF-16 of more than one piece',
    bytes: () => utf16(LONG, true),
    expected: { totals: { rows: 24_000, ready: 24_000 } },
  },
  {
    name: 'Windows-1252',
    bytes: () => latin1('5550001,Jos\xe9\x80\n5550002,b\n'),
    expected: {
      proposed: { encoding: 'windows-1252' },
      sent: [
        ['5550001', 'José€'],
        ['5550002', 'b'],
      ],
    },
  },
  {
    name: 'Windows-1252 quotes around a cell',
    bytes: () => latin1('5550001,\x93a, b\x94\n5550002,\x93c\x94\n'),
    expected: {
      proposed: { encoding: 'windows-1252', quote: 'curly' },
      sent: [
        ['5550001', 'a, b'],
        ['5550002', 'c'],
      ],
    },
  },
  {
    name: 'Windows-1251 by choice',
    bytes: () => latin1('5550001,\xc8\xe2\xe0\xed\n'),
    chosen: { encoding: 'windows-1251' },
    expected: { sent: [['5550001', 'Иван']] },
  },
  {
    name: 'Shift JIS by choice',
    bytes: () => latin1('5550001,\x93\x63\x92\x86\n'),
    chosen: { encoding: 'shift_jis' },
    expected: { sent: [['5550001', '田中']] },
  },
  {
    name: 'bytes that are no UTF-8, far behind the first ones',
    bytes: () => latin1(`${'5550001,x\n'.repeat(30_000)}5550002,Jos\xe9\n5550003,ok\n`),
    expected: {
      proposed: { encoding: 'utf-8' },
      rejected: [[30_001, 'undecodable']],
      sent: [
        ['5550001', 'x'],
        ['5550003', 'ok'],
      ],
    },
  },
  {
    name: 'characters of four bytes across the edges of pieces',
    bytes: () => utf8(LONG),
    expected: { totals: { rows: 24_000, ready: 24_000, rejected: 0 } },
  },
  {
    name: 'NUL bytes',
    bytes: () => utf8('555\x000001,a\n5550002,b\n'),
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550002', 'b'],
      ],
      result: { stripped: { nuls: 1, invisible: 0, ctrlZ: 0 } },
    },
  },
  {
    name: 'Ctrl-Z at the end',
    bytes: () => utf8('5550001,a\r\n5550002,b\r\n\x1a'),
    expected: { totals: { rows: 2, ready: 2 }, result: { stripped: { nuls: 0, invisible: 0, ctrlZ: 1 } } },
  },
  {
    name: 'Ctrl-Z in the middle, which ends nothing',
    bytes: () => utf8('5550001,a\x1a\n5550002,b\n'),
    expected: {
      totals: { rows: 2, ready: 2 },
      sent: [
        ['5550001', 'a'],
        ['5550002', 'b'],
      ],
    },
  },
  {
    name: 'zero-width and direction marks',
    bytes: () => utf8('\u202a5550001\u202c,a\u200b\n\u200e5550002,b\n'),
    expected: {
      sent: [
        ['5550001', 'a'],
        ['5550002', 'b'],
      ],
      result: { stripped: { nuls: 0, invisible: 4, ctrlZ: 0 } },
    },
  },
  {
    name: 'joiners within a name',
    bytes: () => utf8('5550001,می\u200cخواهم\n5550002,b\n'),
    expected: {
      sent: [
        ['5550001', 'می\u200cخواهم'],
        ['5550002', 'b'],
      ],
    },
  },
  { name: 'nothing', bytes: () => utf8(''), expected: { stop: 'empty' } },
  { name: 'a byte order mark alone', bytes: () => utf8('\ufeff'), expected: { stop: 'bom-only' } },
  { name: 'a UTF-16 mark alone', bytes: () => latin1('\xff\xfe'), expected: { stop: 'bom-only' } },
  { name: 'blank lines', bytes: () => utf8('\n \r\n,,\n'), expected: { stop: 'blank' } },
  { name: 'a header alone', bytes: () => utf8('phone,name\n\n'), expected: { stop: 'header-only' } },
  {
    name: 'an old workbook',
    bytes: () => latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    expected: { stop: 'old-spreadsheet' },
  },
  {
    name: 'a workbook with a password',
    bytes: () =>
      latin1(
        `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`,
      ),
    expected: { stop: 'spreadsheet-locked' },
  },
  {
    name: 'a broken workbook',
    bytes: () => latin1('PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/'),
    expected: { stop: 'spreadsheet-broken' },
  },
  { name: 'a ZIP', bytes: () => latin1('PK\x03\x04\x14\0list.csv'), expected: { stop: 'zip' } },
  {
    name: 'a Word document',
    bytes: () => latin1('PK\x03\x04[Content_Types].xml word/document.xml'),
    expected: { stop: 'document' },
  },
  { name: 'a gzip', bytes: () => latin1('\x1f\x8b\x08'), expected: { stop: 'zip' } },
  { name: 'a PDF', bytes: () => latin1('%PDF-1.7'), expected: { stop: 'pdf' } },
  ...['PK Services', 'BZhang', 'RIFF Bros', 'GIF8 Ltd', 'Rar! Inc', '%PDF'].map((name) => ({
    name: `a list that begins with ${name}`,
    bytes: () => utf8(`${name},+12025550101\nA,+12025550102\n`),
    expected: {
      sent: [
        ['+12025550101', name],
        ['+12025550102', 'A'],
      ],
    },
  })),
  { name: 'JSON', bytes: () => utf8('[{"phone":"+12025550101"}]'), expected: { stop: 'json' } },
  { name: 'a bzip2', bytes: () => latin1('BZh91AY&SY'), expected: { stop: 'zip' } },
  { name: 'a ZIP of nothing', bytes: () => latin1('PK\x05\x06\0\0'), expected: { stop: 'zip' } },
  { name: 'a RAR', bytes: () => latin1('Rar!\x1a\x07\0'), expected: { stop: 'zip' } },
  { name: 'a PDF', bytes: () => latin1('%PDF-1.7\n'), expected: { stop: 'pdf' } },
  { name: 'a GIF', bytes: () => latin1('GIF89a'), expected: { stop: 'image' } },
  { name: 'a WebP', bytes: () => latin1('RIFF\x24\0\0\0WEBPVP8 '), expected: { stop: 'image' } },
  { name: 'a PNG', bytes: () => latin1('\x89PNG\r\n'), expected: { stop: 'image' } },
  { name: 'a JPEG', bytes: () => latin1('\xff\xd8\xff\xe0'), expected: { stop: 'image' } },
  { name: 'a web page', bytes: () => utf8('\n<!DOCTYPE html><html>'), expected: { stop: 'html' } },
  {
    name: 'a table saved as .xls',
    bytes: () => utf8('<table><tr><td>5550001'),
    expected: { sent: [['5550001']] },
  },
  {
    name: 'a program',
    bytes: () => latin1('\x7fELF\x02\x01\x01\x03\x04\x05\x06\x07\x10\x11'),
    expected: { stop: 'binary' },
  },
];
