// What somebody must look at; docs/meldingen.md says what to do at each. Measurements come every minute, from every instance.
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
    every: 'PT5M'
    within: 'PT15M'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    id: 'turns'
    says: 'Steunwijzer: wie iets typt of drukt, krijgt een fout'
    query: '${measured} | where Name == "steunwijzer.turns" | where tostring(Properties.outcome) == "failed" | mv-expand n = range(1, toint(Sum), 1)'
    every: 'PT5M'
    within: 'PT15M'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    id: 'posts'
    says: 'Steunwijzer: berichten komen niet of misschien niet aan'
    query: '${measured} | where Name == "steunwijzer.posts" | where tostring(Properties.outcome) in ("failed", "uncertain") | mv-expand n = range(1, toint(Sum), 1)'
    every: 'PT15M'
    within: 'PT30M'
    operator: 'GreaterThan'
    threshold: 5
  }
  {
    id: 'backlog'
    says: 'Steunwijzer: berichten of herinneringen blijven liggen'
    query: '${measured} | where Name == "steunwijzer.backlog.seconds" | where Max > 1800'
    every: 'PT15M'
    within: 'PT30M'
    operator: 'GreaterThan'
    threshold: 20
  }
  {
    id: 'silence'
    says: 'Steunwijzer: laat niets meer van zich horen'
    query: '${measured} | where Name == "steunwijzer.backlog"'
    every: 'PT5M'
    within: 'PT15M'
    operator: 'LessThan'
    threshold: 1
  }
]

resource alert 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = [
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
            timeAggregation: 'Count'
            operator: rule.operator
            threshold: rule.threshold
          }
        ]
      }
      actions: { actionGroups: [peopleId] }
    }
  }
]
