import type { ShowAttachment } from '../../components/DeskReports';
import { decodeBase64 } from '../../lib/feed/base64';
import type { DashboardWorker } from './dashboard-worker';

/** Fetches what is attached to a report: a picture to be shown as one and nothing else, or a structure that is saved. */
export function attachmentShower(worker: DashboardWorker): ShowAttachment {
  return async ({ sha256, type }) => {
    const answer = await worker.ask({ type: 'desk-attachment', sha256 }, isAttachment);
    if (!answer) return undefined;
    if (type.startsWith('image/')) return `data:${type};base64,${answer.data}`;
    const bytes = decodeBase64(answer.data);
    if (bytes) {
      const text = new TextDecoder().decode(bytes);
      worker.save({ name: `ansim-structure-${sha256.slice(0, 12)}.json`, type: 'application/json', text });
    }
    return undefined;
  };
}

function isAttachment(answer: unknown): answer is { data: string } {
  return typeof answer === 'object' && answer !== null && 'data' in answer && typeof answer.data === 'string';
}
