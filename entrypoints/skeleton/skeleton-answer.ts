import type { SkeletonFile } from '../../lib/core/skeleton-file';

/** Whether an answer is the worker's: it may refuse, fail, or be gone. */
export function isSkeletonAnswer(answer: unknown): answer is { language: string; file?: SkeletonFile } {
  return typeof answer === 'object' && answer !== null && 'language' in answer;
}
