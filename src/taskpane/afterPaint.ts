/** A hidden pane draws nothing: its work does not wait longer than this. */
const LONGEST = 100;

/** Runs something when what was just rendered has been drawn; returns how to call it off. */
export function afterPaint(run: () => void): () => void {
  let timer = setTimeout(run, LONGEST);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(run);
  });
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
