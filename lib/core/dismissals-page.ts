/** What the section of dismissed warnings paints, composed by the worker. Newest first. */
export interface DismissalsPage {
  dismissals: DismissalLine[];
}

export interface DismissalLine {
  /** Names listing and notices. */
  dismissal: string;
  label: string;
  /** When it was dismissed. */
  told?: string;
}
