// One environment of Steunwijzer in one resource group. Container Apps, because the program is a container with HTTPS in front,
// and a revision can be put back in one command. Bot, database, registry and measurements know one managed identity; the only
// secret is the key of a language model, where there is one.
@description('Short name of the environment, in the name of everything.')
@allowed(['dev', 'test', 'prod'])
param stage string
param location string = resourceGroup().location
@description('Name of the container registry in this resource group, made beforehand.')
param registryName string
@description('The image in that registry, as steunwijzer:1.')
param image string
@description('Folder under schools/ that a new team starts with.')
param defaultSchool string = 'voorbeeld'
@description('Who gets the alerts.')
param alertEmail string
@minValue(2)
param replicas int = 2
@description('Who may always change the settings of every school: object ids in Entra, with commas.')
param beheerders string = ''
@description('Azure OpenAI, as https://<naam>.openai.azure.com; empty is without a language model. Needs the secret model-key in the vault.')
param modelEndpoint string = ''
param modelDeployment string = ''
@description('Name of the database account: only to go on with one that was put back from the backup (docs/naar-azure.md).')
param cosmosAccount string = ''
@description('Where Azure Bot Service handles what the bot says: global, or inside the European Union. Cannot be changed afterwards.')
@allowed(['global', 'westeurope'])
param botRegion string = 'global'
@description('Adds a job and a share to take over a file of a bot that ran elsewhere.')
param moving bool = false

var name = 'steunwijzer-${stage}'
var unique = uniqueString(resourceGroup().id)

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

module network 'modules/network.bicep' = {
  name: 'network'
  params: { name: name, location: location }
}

module cosmos 'modules/cosmos.bicep' = {
  name: 'cosmos'
  params: {
    accountName: empty(cosmosAccount) ? '${name}-${unique}' : cosmosAccount
    location: location
    principalId: identity.properties.principalId
    subnetId: network.outputs.privateSubnetId
    vnetId: network.outputs.vnetId
  }
}

module insights 'modules/insights.bicep' = {
  name: 'insights'
  params: { name: name, location: location, logsId: logs.id, principalId: identity.properties.principalId }
}

module people 'modules/people.bicep' = {
  name: 'people'
  params: { name: name, email: alertEmail }
}

// At most 24 characters.
module vault 'modules/vault.bicep' = {
  name: 'vault'
  params: {
    name: 'sw-${stage}-${unique}'
    location: location
    principalId: identity.properties.principalId
    peopleId: people.outputs.id
  }
}

module app 'modules/app.bicep' = {
  name: 'app'
  params: {
    name: name
    location: location
    identityName: identity.name
    logsName: logs.name
    subnetId: network.outputs.appSubnetId
    registryName: registryName
    image: image
    replicas: replicas
    cosmosEndpoint: cosmos.outputs.endpoint
    defaultSchool: defaultSchool
    beheerders: beheerders
    connectionString: insights.outputs.connectionString
    vaultUri: vault.outputs.uri
    modelEndpoint: modelEndpoint
    modelDeployment: modelDeployment
  }
}

module move 'modules/move.bicep' = if (moving) {
  name: 'move'
  params: {
    name: '${name}-verhuizing'
    location: location
    storageName: 'sw${stage}${unique}'
    identityName: identity.name
    environmentName: name
    registryName: registryName
    image: image
    cosmosEndpoint: cosmos.outputs.endpoint
  }
  dependsOn: [app]
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: '${name}-${unique}'
    host: app.outputs.host
    identityId: identity.id
    clientId: identity.properties.clientId
    region: botRegion
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: { name: name, location: location, logsId: logs.id, appName: name, peopleId: people.outputs.id }
  dependsOn: [app]
}

output BOT_ID string = identity.properties.clientId
output BOT_DOMAIN string = app.outputs.host
output VAULT_URI string = vault.outputs.uri
