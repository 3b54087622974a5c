#!/bin/sh
# An `aws` that writes down how it is called and answers as AWS would, a little.
printf '%s\n' "$*" >> "$FAKE_LOG"
node=
for word in "$@"; do case $word in i-*|mi-*) node=$word;; esac; done
case "$*" in
  "sts get-caller-identity"*) echo 111122223333 ;;
  *describe-patch-baselines*"--output text"*) printf 'pb-0123456789abcdef0\tarn:aws:ssm:eu-west-1:1:patchbaseline/pb-0123456789abcdef1\n' ;;
  *"--output text"*) printf 'i-0123456789abcdef0\tmi-0123456789abcdef1\n' ;;
  *describe-instance-information*) echo '{"InstanceInformationList":[{"InstanceId":"i-0123456789abcdef0","PingStatus":"Online","LastPingDateTime":"2026-11-20T10:00:00Z","AgentVersion":"3.2","PlatformType":"Linux"}]}' ;;
  *describe-instance-patch-states*) echo '{"InstancePatchStates":[{"InstanceId":"i-0123456789abcdef0","PatchGroup":"","BaselineId":"pb-0123456789abcdef0","InstalledCount":5,"MissingCount":1,"FailedCount":0,"NotApplicableCount":3,"OperationStartTime":"2026-11-20T10:00:00Z","OperationEndTime":"2026-11-20T10:01:00Z","Operation":"Scan"}]}' ;;
  *describe-instance-patches*mi-*) echo 'An error occurred (InvalidInstanceId)' >&2; exit 254 ;;
  *describe-instance-patches*) echo '{"Patches":[{"Title":"KB1","KBId":"KB1","Classification":"SecurityUpdates","Severity":"Critical","State":"Missing","InstalledTime":"1970-01-01T00:00:00Z"}]}' ;;
  *list-compliance-items*) echo '{"ComplianceItems":[{"ComplianceType":"Association","ResourceType":"ManagedInstance","ResourceId":"'$node'","Id":"8dfe3659-4309-493a-8755-0123456789ab","Title":"","Status":"COMPLIANT","Severity":"UNSPECIFIED","ExecutionSummary":{"ExecutionTime":"2026-11-20T10:00:00Z"},"Details":{}}]}' ;;
  *associations-status*) echo '{"InstanceAssociationStatusInfos":[{"AssociationId":"8dfe3659-4309-493a-8755-0123456789ab","Name":"AWS-GatherSoftwareInventory","DocumentVersion":"1","AssociationVersion":"1","InstanceId":"'$node'","ExecutionDate":"2026-11-20T10:00:00Z","Status":"Success","ExecutionSummary":"1 out of 1"}]}' ;;
  *list-resource-compliance-summaries*) echo '{"ResourceComplianceSummaryItems":[{"ComplianceType":"Patch","ResourceType":"ManagedInstance","ResourceId":"i-0123456789abcdef0","Status":"COMPLIANT","OverallSeverity":"UNSPECIFIED","ExecutionSummary":{"ExecutionTime":"2026-11-20T10:00:00Z"},"CompliantSummary":{"CompliantCount":1},"NonCompliantSummary":{"NonCompliantCount":0}}]}' ;;
  *describe-patch-baselines*) echo '{"BaselineIdentities":[{"BaselineId":"pb-0123456789abcdef0","BaselineName":"b","OperatingSystem":"WINDOWS","BaselineDescription":"d","DefaultBaseline":true}]}' ;;
  *get-patch-baseline*) echo '{"BaselineId":"pb-0123456789abcdef0","Name":"b","OperatingSystem":"WINDOWS","GlobalFilters":{"PatchFilters":[]},"ApprovalRules":{"PatchRules":[]},"ApprovedPatches":[],"RejectedPatches":[],"PatchGroups":[],"CreatedDate":"2026-01-01T00:00:00Z","ModifiedDate":"2026-01-02T00:00:00Z"}' ;;
  *list-command-invocations*) echo '{"CommandInvocations":[{"CommandId":"8dfe3659-4309-493a-8755-0123456789ab","InstanceId":"i-0123456789abcdef0","InstanceName":"","Comment":"","DocumentName":"AWS-RunPatchBaseline","DocumentVersion":"1","RequestedDateTime":"2026-11-20T10:00:00Z","Status":"Success","StatusDetails":"Success","CommandPlugins":[]}]}' ;;
  *get-findings*) echo '{"Findings":[{"SchemaVersion":"2018-10-08","Id":"f-1","ProductArn":"arn:aws:securityhub:eu-west-1::product/aws/guardduty","GeneratorId":"g","AwsAccountId":"111122223333","Types":[],"CreatedAt":"2026-11-20T10:00:00Z","UpdatedAt":"2026-11-20T10:00:00Z","Severity":{"Label":"LOW"},"Title":"t","Description":"d","Resources":[{"Type":"AwsAccount","Id":"x"}]}]}' ;;
esac
