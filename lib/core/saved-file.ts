/** A file the user saves: made by the worker, written by the browser on a press. */
export interface SavedFile {
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}
