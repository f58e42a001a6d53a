// What the program tells of its work (src/telemetry): counts, durations and ids. Let in by identity alone, so that the connection
// string is an address and no secret.
param name string
param location string
param logsId string
param principalId string

resource component 'Microsoft.Insights/components@2020-02-02' = {
  name: name
  location: location
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logsId
    DisableLocalAuth: true
    DisableIpMasking: false
  }
}

// Monitoring Metrics Publisher.
resource access 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(component.id, principalId, 'publish')
  scope: component
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions', '3913510d-42f4-4e42-8a64-420c390055eb')
    principalId: principalId
    principalType: 'ServicePrincipal'
  }
}

output connectionString string = component.properties.ConnectionString
