// Failures: a log line of level error (50) or fatal (60).
param name string
param location string
param logsId string
param appName string
param email string

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: name
  location: 'global'
  properties: {
    groupShortName: 'steunwijzer'
    enabled: true
    emailReceivers: [{ name: 'beheer', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource failures 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: '${name}-failures'
  location: location
  properties: {
    displayName: 'Steunwijzer: er gaat iets mis'
    severity: 2
    enabled: true
    scopes: [logsId]
    evaluationFrequency: 'PT5M'
    windowSize: 'PT15M'
    // The table is only there once the first line has been written.
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${appName}" | where toint(parse_json(Log_s).level) >= 50'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 0
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}

// Backlog: posts that could not be sent and wait, again and again (src/teams/cases/courier/deliver.ts says so at every try).
resource backlog 'Microsoft.Insights/scheduledQueryRules@2023-03-15-preview' = {
  name: '${name}-backlog'
  location: location
  properties: {
    displayName: 'Steunwijzer: berichten blijven liggen'
    severity: 2
    enabled: true
    scopes: [logsId]
    evaluationFrequency: 'PT15M'
    windowSize: 'PT30M'
    skipQueryValidation: true
    criteria: {
      allOf: [
        {
          query: 'ContainerAppConsoleLogs_CL | where ContainerAppName_s == "${appName}" | where Log_s has "a message could not be sent and waits"'
          timeAggregation: 'Count'
          operator: 'GreaterThan'
          threshold: 10
        }
      ]
    }
    actions: { actionGroups: [people.id] }
  }
}
