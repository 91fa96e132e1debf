import { keyPlace, type SourceRequest } from '../source';
import { keyVariable } from './answer';

/** Where SafetyKorea's interface is, and how one gets to use it. */
export const safetyKorea = {
  origin: 'https://www.safetykorea.kr',
  /** No limit is documented; the notice of application says that misuse voids the key. */
  pauseMs: 3000,
  keys: [
    {
      variable: keyVariable,
      from: 'By the form on https://www.safetykorea.kr/release/openapi2, sent by e-mail; the product safety centre grants the key by hand, and may want the IP address of the computer that asks.',
    },
  ],
  licence:
    'Public data of KATS (data.go.kr 15116894, listed as a link); republishing a compiled feed is to be cleared with KATS',
} as const;

/** A request to `/openapi/api/<operation>`, its key in the header the document demands (upper and lower case count). */
export function safetyKoreaRequest(
  request: Omit<SourceRequest, 'path' | 'headers' | 'key'> & {
    operation: string;
    asked: Record<string, string>;
  },
): SourceRequest {
  const { operation, asked, ...rest } = request;
  return {
    ...rest,
    path: `/openapi/api/${operation}?${new URLSearchParams(asked)}`,
    headers: { AuthKey: keyPlace },
    key: keyVariable,
  };
}
