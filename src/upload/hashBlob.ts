import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { smallPieces } from '../phonelist/bytes/smallPieces';

/** SHA-256 of a file's bytes in hex, piece by piece. @throws what reading the file throws */
export async function hashBlob(file: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const piece of smallPieces(file)) hash.update(piece);
  return bytesToHex(hash.digest());
}
