/** Where a notice lies in an edition: the pack by its place in the manifest's list, bytes within the uncompressed pack. */
export interface NoticeRef {
  pack: number;
  offset: number;
  length: number;
}
