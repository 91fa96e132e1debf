import { hex } from '../feed/bytes';

/** A name drawn at random, of a report or of who writes it: 32 hex digits. */
export function randomName(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}
