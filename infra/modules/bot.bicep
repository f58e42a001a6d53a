param name string
param host string
param identityId string
param clientId string
param region string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: region
  kind: 'azurebot'
  sku: { name: 'F0' }
  properties: {
    displayName: 'Steunwijzer'
    endpoint: 'https://${host}/api/messages'
    msaAppId: clientId
    msaAppMSIResourceId: identityId
    msaAppTenantId: tenant().tenantId
    msaAppType: 'UserAssignedMSI'
  }
}

resource teams 'Microsoft.BotService/botServices/channels@2022-09-15' = {
  parent: bot
  name: 'MsTeamsChannel'
  location: region
  properties: { channelName: 'MsTeamsChannel' }
}
