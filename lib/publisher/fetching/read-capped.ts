/**
 * The body of an answer, or undefined where it is longer than `most` bytes: the length the server states is believed only
 * when it is too long, and the stream is cut at the bound.
 */
export async function readCapped(response: Response, most: number): Promise<Uint8Array | undefined> {
  const stated = Number(response.headers.get('content-length') ?? '0');
  if (stated > most) {
    await response.body?.cancel();
    return undefined;
  }
  if (!response.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.byteLength;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
