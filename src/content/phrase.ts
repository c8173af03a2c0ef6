/** A phrase with one form per plural category. */
export type PluralPhrase = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string | undefined>> & {other: string}
>;

/** Puts values into the `{gaps}` of a phrase. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : gap,
  );
}

/** The form of a phrase that fits the count in the language. */
export function pluralForm(phrase: PluralPhrase, count: number, language: string): string {
  return phrase[new Intl.PluralRules(language).select(count)] ?? phrase.other;
}
