import { all, read } from './text';

it('watches figures that the program tells', () => {
  const alerts = read('infra/modules/alerts.bicep');
  const told = read('src/telemetry/instruments.ts');
  for (const name of all(alerts, /"steunwijzer\.([\w.]+)"/g)) expect(told).toContain(`'${name}'`);
  const outcomes = all(alerts, /"(failed|uncertain)"/g);
  expect(outcomes.length).toBeGreaterThan(0);
  for (const outcome of outcomes) expect(told + read('src/telemetry/telemetry.ts')).toContain(`'${outcome}'`);
});

it('adds up what a minute counted, and counts what is there or not', () => {
  const rules = all(read('infra/modules/alerts.bicep'), /(query: .+\n +sumOf: .+)/g);
  expect(rules).toHaveLength(5);
  // A counter tells how many: twenty failures of one minute are one row.
  const summed = rules.filter((rule) => rule.includes("sumOf: 'Sum'"));
  expect(summed.flatMap((rule) => all(rule, /"steunwijzer\.([\w.]+)"/g))).toEqual(['turns', 'posts']);
  // The exporter tells the value of a measurement and no highest one.
  expect(rules.filter((rule) => /\b(Max|Min)\b/.test(rule))).toEqual([]);
});

it('has what to do at each alert', () => {
  const runbook = read('docs/meldingen.md');
  for (const says of all(read('infra/modules/alerts.bicep'), /says: 'Steunwijzer: (.+)'/g))
    expect(runbook.toLowerCase()).toContain(says);
});
