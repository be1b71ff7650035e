import { noteText, type Note } from '../src/core/summaries/note';

/** A document as one reads it. */
export function readableNote({
  title,
  approval,
  about,
  blocks,
  signature,
  isLandscape,
  locale,
}: Note): string {
  const lines = blocks.flatMap((block): string[] => {
    if (block.is === 'heading') return ['', `${block.isSection ? '##' : '###'} ${block.text}`];
    if (block.is === 'sentence') return [`${block.as}: ${block.text}`];
    if (block.is === 'blank') return [`${block.label} ____`];
    if (block.is === 'chart')
      return [
        `chart ${block.type} «${block.title}» of ${block.table}, ${block.of.rows.length} rows: ${block.series.map(({ name }) => name).join(', ')}`,
      ];
    const shown = block.noteColumns ?? block.header.map((_, index) => index);
    const header = shown.map((column) => {
      const each = block.header[column];
      return typeof each === 'object' ? String(each.value) : (each ?? '');
    });
    const rows = [...block.rows, ...(block.totals ? [block.totals] : [])].map(({ cells }) =>
      shown.map((column) => {
        const cell = cells[column];
        return cell ? noteText(cell.value, cell.look, locale) : '';
      }),
    );
    return [`table ${block.id}`, ...[header, ...rows].map((cells) => cells.join(' | ').trimEnd())];
  });
  return [
    ...approval,
    '',
    `# ${title}${isLandscape ? ' (across the page)' : ''}`,
    ...about.map(([label, value]) => `${label}: ${value}`),
    ...lines,
    '',
    ...signature,
    '',
  ].join('\n');
}
