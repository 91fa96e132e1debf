/** Words by which an authority takes a whole notification back. "Withdrawn from the market" is said of products. */
const takenBack: readonly RegExp[] = [
  /\b(?:notification|alert|notice|case)\b[^.;]{0,60}\b(?:has|have|had|is|was|been|being)\b[^.;]{0,30}\b(?:withdrawn|cancell?ed|deleted|revoked|annulled|retracted)\b(?!\s+from\s+the\s+market)/iu,
  /\b(?:withdrawal|cancellation|deletion|revocation|retraction)\s+of\s+(?:the\s+|this\s+)?(?:notification|alert|notice)\b/iu,
  /\b(?:notification|alert|notice)\b[^.;]{0,40}\b(?:removed|permanently removed)\s+from\s+(?:the\s+)?(?:safety\s+gate|rapex|rapid\s+alert|system|website)\b/iu,
];

/** Whether a corrigendum says that the notification itself is taken back, rather than corrected. */
export function takesBack(corrigendum: string): boolean {
  return takenBack.some((words) => words.test(corrigendum));
}
