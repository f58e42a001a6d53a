// What somebody must look at; docs/meldingen.md says what to do at each. Measurements come every minute, from every
// instance, and their figure stands in the column Sum (for a length of a queue as well: that is a sum of one).
param name string
param location string
param logsId string
param appName string
param peopleId string

var measured = 'AppMetrics | where AppRoleName == "steunwijzer"'

var rules = [
  {
    id: 'failures'
    says: 'Steunwijzer: er gaat iets mis'
    query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${appName}" | where toint(parse_json(Log_s).level) >= 50'
    sumOf: ''
    every: 'PT5M'
    within: 'PT15M'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    id: 'turns'
    says: 'Steunwijzer: wie iets typt of drukt, krijgt een fout'
    query: '${measured} | where Name == "steunwijzer.turns" | where tostring(Properties.outcome) == "failed"'
    sumOf: 'Sum'
    every: 'PT5M'
    within: 'PT15M'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    id: 'posts'
    says: 'Steunwijzer: berichten komen niet of misschien niet aan'
    query: '${measured} | where Name == "steunwijzer.posts" | where tostring(Properties.outcome) in ("failed", "uncertain")'
    sumOf: 'Sum'
    every: 'PT15M'
    within: 'PT30M'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    id: 'backlog'
    says: 'Steunwijzer: berichten of herinneringen blijven liggen'
    query: '${measured} | where Name == "steunwijzer.backlog.seconds" | where Sum > 1800'
    sumOf: ''
    every: 'PT15M'
    within: 'PT30M'
    operator: 'GreaterThan'
    threshold: 20
  }
  {
    id: 'silence'
    says: 'Steunwijzer: laat niets meer van zich horen'
    query: '${measured} | where Name == "steunwijzer.backlog"'
    sumOf: ''
    every: 'PT5M'
    within: 'PT15M'
    operator: 'LessThan'
    threshold: 1
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for rule in rules: {
    name: '${name}-${rule.id}'
    location: location
    properties: {
      displayName: rule.says
      severity: 2
      enabled: true
      scopes: [logsId]
      evaluationFrequency: rule.every
      windowSize: rule.within
      // The tables are only there once something was written.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: rule.query
            // Rows are counted, or what stands in them is added up.
            timeAggregation: empty(rule.sumOf) ? 'Count' : 'Total'
            metricMeasureColumn: empty(rule.sumOf) ? null : rule.sumOf
            operator: rule.operator
            threshold: rule.threshold
          }
        ]
      }
      actions: { actionGroups: [peopleId] }
    }
  }
]
