import { sign } from 'node:crypto';
import { selectorsFileBytes } from '../../../lib/feed/selectors-file';
import { signedFeedKey } from '../../../lib/feed/signature';
import { mainKey, type TestKey } from './make-edition';

/** The file that says what a feed is called and who signs it, signed by its first key unless it says otherwise. */
export function feedKeyOf(
  what: object | string = {},
  { keys = [mainKey], signer = keys[0] ?? mainKey }: { keys?: TestKey[]; signer?: TestKey } = {},
): Uint8Array {
  const said = { format: 1, name: 'Our club', keys: keys.map(({ publicKey }) => publicKey) };
  const body = Buffer.from(typeof what === 'string' ? what : JSON.stringify({ ...said, ...what }));
  const signature = sign(null, signedFeedKey(body), signer.privateKey);
  return selectorsFileBytes(signature.toString('base64'), body);
}
