/**
 * Why the program cannot start, in a sentence for whoever started it.
 * `forPeople` are the kinds of errors whose message already is one.
 */
export function explain(error: unknown, forPeople: readonly (new (...args: never[]) => Error)[]): string {
  if (!(error instanceof Error)) return `Onverwachte fout bij het starten: ${String(error)}`;
  if (forPeople.some((kind) => error instanceof kind)) return error.message;
  const code = 'code' in error ? error.code : undefined;
  const port = 'port' in error ? ` ${String(error.port)}` : '';
  if (code === 'EADDRINUSE') return `Poort${port} is al in gebruik: draait de bot al? Kies anders een andere met PORT.`;
  if (code === 'EACCES')
    return `Op poort${port} mag dit programma niet luisteren; kies een andere met PORT, boven 1023.`;
  return `Onverwachte fout bij het starten: ${error.message}`;
}
