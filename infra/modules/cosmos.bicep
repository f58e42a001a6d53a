// The database: reached only from our own network, by our own identity; no keys. Database and container as
// src/store/cosmos/container.ts makes them (tests/infra compares the two).
param accountName string
param location string
param principalId string
param subnetId string
param vnetId string

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-05-15' = {
  name: accountName
  location: location
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    locations: [{ locationName: location, failoverPriority: 0 }]
    capabilities: [{ name: 'EnableServerless' }]
    consistencyPolicy: { defaultConsistencyLevel: 'Session' }
    disableLocalAuth: true
    publicNetworkAccess: 'Disabled'
    minimalTlsVersion: 'Tls12'
    backupPolicy: { type: 'Continuous', continuousModeProperties: { tier: 'Continuous30Days' } }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-05-15' = {
  parent: account
  name: 'steunwijzer'
  properties: { resource: { id: 'steunwijzer' } }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-05-15' = {
  parent: database
  name: 'scholen'
  properties: {
    resource: {
      id: 'scholen'
      partitionKey: { paths: ['/school'], kind: 'Hash', version: 2 }
      defaultTtl: -1
      indexingPolicy: {
        indexingMode: 'consistent'
        automatic: true
        includedPaths: [
          { path: '/school/?' }
          { path: '/kind/?' }
          { path: '/caseId/?' }
          { path: '/status/?' }
          { path: '/mentor/?' }
          { path: '/pupil/?' }
          { path: '/class/?' }
          { path: '/remindAt/?' }
          { path: '/sendAt/?' }
        ]
        excludedPaths: [{ path: '/*' }]
      }
    }
  }
}

// Cosmos DB Built-in Data Contributor.
resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-05-15' = {
  parent: account
  name: guid(account.id, principalId)
  properties: {
    roleDefinitionId: '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'
    principalId: principalId
    scope: account.id
  }
}

resource endpoint 'Microsoft.Network/privateEndpoints@2023-11-01' = {
  name: accountName
  location: location
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      { name: 'cosmos', properties: { privateLinkServiceId: account.id, groupIds: ['Sql'] } }
    ]
  }
}

resource zone 'Microsoft.Network/privateDnsZones@2020-06-01' = {
  name: 'privatelink.documents.azure.com'
  location: 'global'
}

resource link 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2020-06-01' = {
  parent: zone
  name: 'steunwijzer'
  location: 'global'
  properties: { registrationEnabled: false, virtualNetwork: { id: vnetId } }
}

resource names 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2023-11-01' = {
  parent: endpoint
  name: 'default'
  properties: { privateDnsZoneConfigs: [{ name: 'cosmos', properties: { privateDnsZoneId: zone.id } }] }
}

output endpoint string = account.properties.documentEndpoint
