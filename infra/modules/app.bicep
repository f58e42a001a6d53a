param name string
param location string
param identityName string
param logsName string
param subnetId string
param registryName string
param image string
param replicas int
param cosmosEndpoint string
param defaultSchool string
param beheerders string
param connectionString string
param vaultUri string
param modelEndpoint string
param modelDeployment string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = { name: identityName }
resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' existing = { name: logsName }
resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = { name: registryName }

// A setting that is empty counts as not set, and a secret is asked for only where there is a model.
var hasModel = !empty(modelEndpoint)
var model = hasModel
  ? [
      { name: 'AZURE_OPENAI_ENDPOINT', value: modelEndpoint }
      { name: 'AZURE_OPENAI_DEPLOYMENT', value: modelDeployment }
      { name: 'AZURE_OPENAI_API_KEY', secretRef: 'model-key' }
    ]
  : []
// Says that the program answers, whatever the database does: a restart would not help that.
var health = { path: '/healthz', port: 3978 }
var settings = [
  { name: 'PORT', value: '3978' }
  { name: 'LOG_LEVEL', value: 'info' }
  { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
  { name: 'MicrosoftAppId', value: identity.properties.clientId }
  { name: 'MicrosoftAppTenantId', value: tenant().tenantId }
  { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
  { name: 'DEFAULT_SCHOOL', value: defaultSchool }
  { name: 'BEHEERDERS', value: beheerders }
  { name: 'APPLICATIONINSIGHTS_CONNECTION_STRING', value: connectionString }
]

// AcrPull.
resource pull 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(registry.id, identity.id, 'pull')
  scope: registry
  properties: {
    roleDefinitionId: subscriptionResourceId(
      'Microsoft.Authorization/roleDefinitions', '7f951dda-4ed3-4680-a7ca-43fe172d538d')
    principalId: identity.properties.principalId
    principalType: 'ServicePrincipal'
  }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: {
        customerId: logs.properties.customerId
        sharedKey: logs.listKeys().primarySharedKey
      }
    }
    vnetConfiguration: { infrastructureSubnetId: subnetId }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
  }
}

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    managedEnvironmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      ingress: { external: true, targetPort: 3978, allowInsecure: false }
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
      secrets: hasModel ? [{ name: 'model-key', keyVaultUrl: '${vaultUri}secrets/model-key', identity: identity.id }] : []
    }
    template: {
      terminationGracePeriodSeconds: 30
      containers: [
        {
          name: 'steunwijzer'
          image: '${registry.properties.loginServer}/${image}'
          resources: { cpu: json('0.5'), memory: '1Gi' }
          env: concat(settings, model)
          probes: [
            // At most 100 seconds to start; then no answer for a minute and a half is a program that hangs.
            { type: 'Startup', httpGet: health, periodSeconds: 10, timeoutSeconds: 5, failureThreshold: 10 }
            { type: 'Readiness', httpGet: health, periodSeconds: 10, timeoutSeconds: 5 }
            { type: 'Liveness', httpGet: health, periodSeconds: 30, timeoutSeconds: 5, failureThreshold: 3 }
          ]
        }
      ]
      scale: { minReplicas: replicas, maxReplicas: replicas }
    }
  }
  dependsOn: [pull]
}

output host string = app.properties.configuration.ingress.fqdn
