import type { XmlElement } from "./xml";

/** One fault of a manifest, for the person who has to mend it. */
export interface ManifestError {
  /** The element: `OfficeApp/Hosts/Host[@Name="Mailbox"]`. */
  readonly path: string;
  /** Line of its start tag, from 1. */
  readonly line: number;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly remedy: string;
}

/** A fault of one element. */
export function fault(element: XmlElement, message: string, remedy: string): ManifestError {
  return { path: element.path, line: element.line, message, remedy };
}

/** `manifest.xml:12 OfficeApp/Version: "1" is no version. Write …`, one line. */
export function describeError(file: string, error: ManifestError): string {
  return `${file}:${error.line} ${error.path}: ${error.message} ${error.remedy}`;
}
