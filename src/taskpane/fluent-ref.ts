import type { Ref } from "react";

/** Fluent's slots lose the element of their ref under exact optional types: hand it over as it is. */
export function fluentRef<T>(ref: Ref<T> | undefined): Ref<never> {
  return (ref ?? null) as Ref<never>;
}
