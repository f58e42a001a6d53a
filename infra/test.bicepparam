using 'main.bicep'

param stage = 'test'
param registryName = readEnvironmentVariable('REGISTRY_NAME')
param image = readEnvironmentVariable('IMAGE')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
