// Takes what was kept in a file to the database, from inside the network: the database is reached from nowhere else. The file is
// put in the share by hand, the job started by hand, and this module taken away afterwards (docs/naar-azure.md).
param name string
param location string
param storageName string
param identityName string
param environmentName string
param registryName string
param image string
param cosmosEndpoint string

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' existing = { name: identityName }
resource environment 'Microsoft.App/managedEnvironments@2024-03-01' existing = { name: environmentName }
resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' existing = { name: registryName }

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: storageName
  location: location
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: { minimumTlsVersion: 'TLS1_2', allowBlobPublicAccess: false, supportsHttpsTrafficOnly: true }
}

resource files 'Microsoft.Storage/storageAccounts/fileServices@2023-05-01' = {
  parent: storage
  name: 'default'
}

resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-05-01' = {
  parent: files
  name: 'verhuizing'
}

resource mount 'Microsoft.App/managedEnvironments/storages@2024-03-01' = {
  parent: environment
  name: 'verhuizing'
  properties: {
    azureFile: {
      accountName: storage.name
      accountKey: storage.listKeys().keys[0].value
      shareName: share.name
      accessMode: 'ReadOnly'
    }
  }
}

resource job 'Microsoft.App/jobs@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity.id}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      triggerType: 'Manual'
      manualTriggerConfig: { parallelism: 1, replicaCompletionCount: 1 }
      replicaTimeout: 3600
      replicaRetryLimit: 0
      registries: [{ server: registry.properties.loginServer, identity: identity.id }]
    }
    template: {
      volumes: [{ name: 'verhuizing', storageType: 'AzureFile', storageName: mount.name }]
      containers: [
        {
          name: 'migrate'
          image: '${registry.properties.loginServer}/${image}'
          // A file cannot be locked in a share, so a copy is read.
          command: ['sh', '-c']
          args: [
            'mkdir -p /tmp/data && cp -r /verhuizing/. /tmp/data/ && node dist/cli/migrate.js --from sqlite --to cosmos'
          ]
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: [{ volumeName: 'verhuizing', mountPath: '/verhuizing' }]
          env: [
            { name: 'DATA_DIR', value: '/tmp/data' }
            { name: 'COSMOS_ENDPOINT', value: cosmosEndpoint }
            { name: 'MicrosoftAppType', value: 'UserAssignedMSI' }
            { name: 'MicrosoftAppId', value: identity.properties.clientId }
          ]
        }
      ]
    }
  }
}
