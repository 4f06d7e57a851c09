import type { Language, PluralForm } from "./language";
import { formatNumber, pluralForm } from "./language";

/**
 * One sentence, with its placeholders in braces; or its plural forms, chosen by `{count}`. A form
 * "zero" beside those the language needs is taken for 0.
 */
export type Entry = string | { readonly [F in PluralForm]?: string };

/** The names in braces: "typed" | "meant" for "{typed}: did you mean {meant}?". */
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type AnyForm<E> = E extends string ? E : E[keyof E];

type HoleNames<E> = Placeholder<AnyForm<E>> | (E extends string ? never : "count");

/** Placeholders that take a whole number, written by the rules of the language. */
type NumberHole = "count" | "checked" | "total" | "blocked" | "skipped" | "position";

type Holes<E> = { readonly [P in HoleNames<E>]: P extends NumberHole ? number : string };

/** Each key of a catalogue as a function of its placeholders. */
export type Say<English> = <K extends keyof English>(
  key: K,
  ...holes: HolesOf<English[K]>
) => string;

/** What is to be given for one entry: nothing, or an object with all placeholders. */
export type HolesOf<E> = [HoleNames<E>] extends [never] ? [] : [Holes<E>];

/** A catalogue in any language, as the code reads it. */
export type Words<English> = { readonly [K in keyof English]: Entry };

/**
 * Holds for a translation that is complete: every key of the English catalogue and no other, every
 * plural form that the language needs (or one sentence that is right for every number), and in every
 * sentence the placeholders of the English one (a form for a fixed number may leave some out, a
 * sentence for every number the number).
 * Anything else does not compile.
 */
export type Complete<T extends Faithful<T, English, Forms>, English, Forms extends PluralForm> = [
  T,
  English,
  Forms,
];

type Faithful<T, English, Forms extends PluralForm> = {
  readonly [K in keyof English]: K extends keyof T
    ? FaithfulEntry<T[K], English[K], Forms>
    : string;
} & { readonly [K in Exclude<keyof T, keyof English>]: never };

type FaithfulEntry<T, E, Forms extends PluralForm> = E extends string
  ? SameHoles<T, Placeholder<E>>
  : T extends string
    ? AllHoles<
        T,
        E extends { other: infer Other } ? Exclude<Placeholder<Other>, "count"> : never,
        HoleNames<E>
      >
    : {
        readonly [F in Forms | Extract<keyof E, "zero">]: F extends keyof T
          ? F extends "other"
            ? AllHoles<
                T[F],
                E extends { other: infer Other } ? Placeholder<Other> : never,
                HoleNames<E>
              >
            : KnownHoles<T[F], HoleNames<E>>
          : string;
      } & { readonly [F in Exclude<keyof T, Forms | "zero">]: never };

type SameHoles<T, Wanted> = AllHoles<T, Wanted, Wanted>;

type AllHoles<T, Wanted, Known> = [Exclude<Wanted, Placeholder<T>>] extends [never]
  ? KnownHoles<T, Known>
  : { readonly lacks: Exclude<Wanted, Placeholder<T>> };

type KnownHoles<T, Known> = [Exclude<Placeholder<T>, Known>] extends [never]
  ? string
  : { readonly knowsNo: Exclude<Placeholder<T>, Known> };

/** The sentences of a catalogue as a function: `say("alert.lead.alone", { typed })`. */
export function sayIn<English>(words: Words<English>, language: Language): Say<English> {
  return (key, ...[holes]) => fill(words[key], holes ?? {}, language);
}

/** Put values in the place of the placeholders. What is put in is not looked at again. */
export function fill(
  entry: Entry,
  holes: { readonly [name: string]: string | number },
  language: Language,
): string {
  const sentence = typeof entry === "string" ? entry : chooseForm(entry, holes["count"], language);
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = holes[name] ?? "";
    return typeof value === "number" ? formatNumber(value, language) : value;
  });
}

function chooseForm(
  forms: Exclude<Entry, string>,
  count: string | number | undefined,
  language: Language,
): string {
  const number = Number(count);
  const exact = number === 0 ? forms.zero : undefined;
  return exact ?? forms[pluralForm(number, language)] ?? forms.other ?? "";
}
