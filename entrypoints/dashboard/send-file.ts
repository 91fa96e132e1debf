import { deskBounds } from '../../lib/core/desk-page';
import type { DashboardWorker } from './dashboard-worker';

/** Bytes of one piece: three quarters of its base64. */
const pieceBytes = (deskBounds.piece / 4) * 3 - 3;

/** Hands a file to the worker in pieces. The token it is known by there, whether it arrived or not: the worker says so. */
export async function sendFile(worker: DashboardWorker, file: File): Promise<string> {
  const token = crypto.randomUUID();
  for (let at = 0; at === 0 || at * pieceBytes < file.size; at++) {
    const data = await base64Of(file.slice(at * pieceBytes, (at + 1) * pieceBytes));
    const isTaken =
      data !== undefined && (await worker.ask({ type: 'desk-piece', file: token, at, data }, isTrue));
    if (!isTaken) break;
  }
  return token;
}

const isTrue = (answer: unknown): answer is true => answer === true;

/** Undefined where the file is gone, or changed while it was read. */
function base64Of(piece: Blob): Promise<string | undefined> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => resolve(undefined);
    reader.readAsDataURL(piece);
  });
}
