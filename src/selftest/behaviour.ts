/**
 * A behaviour of Excel that the add-in leans on, with the documentation that promises it and a check. What it says in
 * words is in the locales under the same id. The check needs nothing but Office.js, so that it runs in the local host
 * and in every Excel alike.
 */
export interface Behaviour {
  readonly id: string;
  readonly documentation: string;
  /**
   * Throws when the behaviour is not there. `sheet` is empty, in view and called `name`; it is taken away afterwards,
   * and so is every other sheet and name that the check has added.
   */
  run(context: Excel.RequestContext, sheet: Excel.Worksheet, name: string): Promise<void>;
}
