// Who hears of an alert.
param name string
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

output id string = people.id
