import { SchoolsError } from '../schools/error';
import { readSchool } from '../schools/read';
import { type Coverage, coverageOf } from '../structure/coverage';
import { StructureError } from '../structure/issue';

/** `npm run -s check-school -- schools/<id>`: what is wrong in a school's files, else what stands in them. */
function main(folders: readonly string[]): number {
  if (folders.length === 0) {
    process.stderr.write('Welke school? Bijvoorbeeld: npm run -s check-school -- schools/voorbeeld\n');
    return 1;
  }
  return folders.map(check).every(Boolean) ? 0 : 1;
}

function check(folder: string): boolean {
  try {
    process.stdout.write(`${report(folder, coverageOf(readSchool(folder.replace(/[\\/]+$/, '') || folder)))}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof StructureError || error instanceof SchoolsError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

function report(folder: string, coverage: Coverage): string {
  const { readings } = coverage;
  const unsure = coverage.unsure.map(
    (item) =>
      `  ${item.certainty.padEnd(14)} ${item.text}\n${' '.repeat(17)}${item.where}${item.why ? ` — ${item.why}` : ''}`,
  );
  const open = coverage.routes.flatMap((route) => [
    ...(route.open.length > 0 ? [`  ${route.name}`] : []),
    ...route.open.map((sentence) => `    - ${sentence}`),
  ]);
  return [
    `${folder}: in orde`,
    `  functies ${coverage.roles} · niveaus ${coverage.levels} · stappen ${coverage.steps} · onderwerpen ${coverage.topics}`,
    `  taken ${coverage.tasks} · regels in totaal ${coverage.facts} · afkortingen ${coverage.glossary}`,
    `  bronnen: ${[...coverage.sources].map(([name, count]) => `${name} (${count})`).join(', ')}`,
    `  lezing: zeker ${readings.zeker} · waarschijnlijk ${readings.waarschijnlijk} · twijfel ${readings.twijfel}`,
    ...listed('  functies zonder taken:', coverage.rolesWithoutTasks),
    ...listed('  afkortingen zonder uitleg in het document:', coverage.unexplainedTerms),
    ...listed(
      `  routes ${coverage.routes.length}:`,
      coverage.routes.map((route) => route.name),
    ),
    ...(open.length > 0 ? ['Nog in te vullen door de school:', ...open] : []),
    ...(unsure.length > 0 ? ['Nog te controleren met de school:', ...unsure] : []),
  ].join('\n');
}

const listed = (label: string, names: readonly string[]): string[] =>
  names.length > 0 ? [`${label} ${names.join(', ')}`] : [];

process.exitCode = main(process.argv.slice(2));
