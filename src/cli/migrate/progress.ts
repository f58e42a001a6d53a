/** Where a bar can be drawn: a terminal; elsewhere (a log, a file) a line now and then. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;
const STEPS = 10;

/** Shows how far it is, until it is all there. */
export function progressOn(screen: Screen, name: string): (done: number, all: number) => void {
  let said = 0;
  return (done, all) => {
    const share = all === 0 ? 1 : done / all;
    if (screen.isTTY) {
      screen.write(`\r${name}  [${bar(share)}] ${line(share, done, all)}${done === all ? '\n' : ''}`);
      return;
    }
    const step = Math.floor(share * STEPS);
    if (step > said) screen.write(`${name}  ${line(share, done, all)}\n`);
    said = Math.max(said, step);
  };
}

const bar = (share: number): string => '#'.repeat(Math.floor(share * WIDTH)).padEnd(WIDTH, '.');

const line = (share: number, done: number, all: number): string =>
  `${String(Math.floor(share * 100)).padStart(3)} %  ${done.toLocaleString('nl')} van ${all.toLocaleString('nl')}`;
