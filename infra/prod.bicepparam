using 'main.bicep'

param stage = 'prod'
param registryName = readEnvironmentVariable('REGISTRY_NAME')
param image = readEnvironmentVariable('IMAGE')
param defaultSchool = readEnvironmentVariable('DEFAULT_SCHOOL', 'voorbeeld')
param alertEmail = readEnvironmentVariable('ALERT_EMAIL')
param beheerders = readEnvironmentVariable('BEHEERDERS', '')
param modelEndpoint = readEnvironmentVariable('MODEL_ENDPOINT', '')
param modelDeployment = readEnvironmentVariable('MODEL_DEPLOYMENT', '')
param botRegion = readEnvironmentVariable('BOT_REGION', 'global')
param cosmosAccount = readEnvironmentVariable('COSMOS_ACCOUNT', '')
param moving = bool(readEnvironmentVariable('MOVING', 'false'))
