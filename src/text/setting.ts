import type { Finding, FindingKind } from "../core/types";
import type { AlertCatalogue } from "./alert-words";
import type { Language } from "./language";
import type { Names } from "./names";
import type { Pen } from "./pen";
import type { Say } from "./sentence";

/** All that the sentence about a finding is made of. */
export interface Setting {
  readonly say: Say<AlertCatalogue>;
  readonly names: Names;
  readonly pen: Pen;
  readonly language: Language;
  /** Whose policy it is; "" when the policy names nobody. */
  readonly organization: string;
}

export type FindingOf<K extends FindingKind> = Extract<Finding, { readonly kind: K }>;

/** The known domain of a finding, as written; "" when there is none. */
export function meantDomain({ known }: Finding, pen: Pen): string {
  return known === null ? "" : pen.code(known.domain.unicode);
}
