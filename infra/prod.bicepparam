using 'main.bicep'

param stage = 'prod'
param registryName = readEnvironmentVariable('REGISTRY_NAME')
param image = readEnvironmentVariable('IMAGE')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
