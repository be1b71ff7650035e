/** Languages of generated sheets and of the pane. */
export type Locale = 'ru' | 'en';

/** A text of a template or summary in every language. */
export type Text = Readonly<Record<Locale, string>>;
