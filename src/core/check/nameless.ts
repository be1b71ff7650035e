/** Columns of templates that must hold no personal data. */
export const NAMELESS: Readonly<Record<string, readonly string[]>> = {
  schools: ['curator', 'comment'],
  results: ['comment'],
  conditions: ['comment'],
  deficits: ['teacher', 'found', 'support', 'comment'],
  training: ['comment'],
  visits: ['teacher', 'advice', 'comment'],
  partnerships: ['events', 'comment'],
  selfassessment: ['evidence', 'comment'],
  resources: ['comment'],
  schoolform: ['comment'],
};
