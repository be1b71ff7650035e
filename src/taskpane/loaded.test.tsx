import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { excelHost } from '../excel/excelHost';
import { first } from '../locales/ru/first';
import { createBookStore } from './bookStore';
import { createJobs } from './jobs';
import { createKept } from './kept';
import { allTexts, loaded } from './loaded';
import { ShellProvider, type Shell } from './PaneContext';

afterEach(cleanup);

test('a screen that is shown before all texts have come stays what it is when they come', async () => {
  const texts = { ...first };
  const shell: Shell = {
    host: excelHost,
    texts,
    jobs: createJobs(),
    book: createBookStore(),
    kept: createKept(),
    onChange: () => () => undefined,
    watchError: null,
  };
  const Counted = loaded(
    () =>
      Promise.resolve(function Count() {
        const [count, setCount] = useState(0);
        return <button onClick={() => setCount(count + 1)}>{count}</button>;
      }),
    'first texts',
  );
  await Counted.load();
  const shown = (
    <ShellProvider value={{ ...shell }}>
      <Counted />
    </ShellProvider>
  );
  const { rerender } = render(shown);
  const button = screen.getByRole('button');
  fireEvent.click(button);
  await allTexts(texts);
  rerender(
    <ShellProvider value={{ ...shell }}>
      <Counted />
    </ShellProvider>,
  );
  expect(screen.getByRole('button').textContent).toBe('1');
  expect(button.isConnected).toBe(true);
});
