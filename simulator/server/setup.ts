/** What the page is told when it starts. */
export interface Setup {
  /** The manifest, with the add-in's origin as it is served here. */
  readonly manifestText: string;
  readonly addInOrigin: string;
}
