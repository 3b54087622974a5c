<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%1 of %Ln node(s)</source>
        <translation>
            <numerusform>%1 of %Ln node</numerusform>
            <numerusform>%1 of %Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message numerus="yes">
        <source>For %Ln node(s), by account and Region, at most 50 in a call. The commands are never run from here.</source>
        <translation>
            <numerusform>For %Ln node, by account and Region, at most 50 in a call. The commands are never run from here.</numerusform>
            <numerusform>For %Ln nodes, by account and Region, at most 50 in a call. The commands are never run from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message numerus="yes">
        <source>Commands for %Ln Node(s)</source>
        <translation>
            <numerusform>Commands for %Ln Node</numerusform>
            <numerusform>Commands for %Ln Nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message numerus="yes">
        <source>%1: %Ln node(s), %2 points</source>
        <translation>
            <numerusform>%1: %Ln node, %2 points</numerusform>
            <numerusform>%1: %Ln nodes, %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s)</source>
        <translation>
            <numerusform>%1: %Ln node</numerusform>
            <numerusform>%1: %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln More…</source>
        <translation>
            <numerusform>%Ln More…</numerusform>
            <numerusform>%Ln More…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) assigned.</source>
        <translation>
            <numerusform>%n finding assigned.</numerusform>
            <numerusform>%n findings assigned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes turn compliant (%1 so far) with:</source>
        <translation>
            <numerusform>%n node turns compliant (%1 so far) with:</numerusform>
            <numerusform>%n nodes turn compliant (%1 so far) with:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n decision taken back.</numerusform>
            <numerusform>%n decisions taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), none was changed since.</source>
        <translation>
            <numerusform>%n decision, none was changed since.</numerusform>
            <numerusform>%n decisions, none was changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s); somebody changed the trail.</source>
        <translation>
            <numerusform>%n decision; somebody changed the trail.</numerusform>
            <numerusform>%n decisions; somebody changed the trail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) written,</source>
        <translation>
            <numerusform>%n decision written,</numerusform>
            <numerusform>%n decisions written,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n call(s).</source>
        <translation>
            <numerusform>in %n call.</numerusform>
            <numerusform>in %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported before and not confirmed were left out; --again writes them too.</source>
        <translation>
            <numerusform>%n exported before and not confirmed was left out; --again writes it too.</numerusform>
            <numerusform>%n exported before and not confirmed were left out; --again writes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an Id or a product ARN were left out.</source>
        <translation>
            <numerusform>%n without an Id or a product ARN was left out.</numerusform>
            <numerusform>%n without an Id or a product ARN were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new to write: %n exported before and not confirmed; --again writes them too.</source>
        <translation>
            <numerusform>Nothing new to write: %n exported before and not confirmed; --again writes it too.</numerusform>
            <numerusform>Nothing new to write: %n exported before and not confirmed; --again writes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nodes, %2 points</source>
        <translation>
            <numerusform>%1: %n node, %2 points</numerusform>
            <numerusform>%1: %n nodes, %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 on %n nodes</source>
        <translation>
            <numerusform>%1, %2: %3 on %n node</numerusform>
            <numerusform>%1, %2: %3 on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) suppressed by the rule.</source>
        <translation>
            <numerusform>%n finding suppressed by the rule.</numerusform>
            <numerusform>%n findings suppressed by the rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suppression rules: somebody changed %n of their record(s).</source>
        <translation>
            <numerusform>Suppression rules: somebody changed %n of their records.</numerusform>
            <numerusform>Suppression rules: somebody changed %n of their records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of suppression rules, none was changed since.</source>
        <translation>
            <numerusform>%n record of suppression rules, it was not changed since.</numerusform>
            <numerusform>%n records of suppression rules, none was changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of suppression rules taken back.</source>
        <translation>
            <numerusform>%n change of suppression rules taken back.</numerusform>
            <numerusform>%n changes of suppression rules taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es).</source>
        <translation>
            <numerusform>%n clash.</numerusform>
            <numerusform>%n clashes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) are no decisions as share-decisions writes them and are left out: %2</source>
        <translation>
            <numerusform>%1: %n line is no decision as share-decisions writes it and is left out: %2</numerusform>
            <numerusform>%1: %n lines are no decisions as share-decisions writes them and are left out: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n had the owner already.</source>
        <translation>
            <numerusform>%n had the owner already.</numerusform>
            <numerusform>%n had the owner already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the file are no node and no account here: %1</source>
        <translation>
            <numerusform>%n name of the file is no node and no account here: %1</numerusform>
            <numerusform>%n names of the file are no node and no account here: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) changed, their status stays.</source>
        <translation>
            <numerusform>%n finding changed, its status stays.</numerusform>
            <numerusform>%n findings changed, their status stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) marked %1.</source>
        <translation>
            <numerusform>%n finding marked %1.</numerusform>
            <numerusform>%n findings marked %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match and are suppressed by an older rule already.</source>
        <translation>
            <numerusform>%n more matches and is suppressed by an older rule already.</numerusform>
            <numerusform>%n more match and are suppressed by an older rule already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match and are left: decided here or closed in AWS.</source>
        <translation>
            <numerusform>%n more matches and is left: decided here or closed in AWS.</numerusform>
            <numerusform>%n more match and are left: decided here or closed in AWS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What became of decisions: somebody changed %n of the record(s).</source>
        <translation>
            <numerusform>What became of decisions: somebody changed %n of the records.</numerusform>
            <numerusform>What became of decisions: somebody changed %n of the records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of what became of decisions, none was changed since.</source>
        <translation>
            <numerusform>%n record of what became of decisions, not changed since.</numerusform>
            <numerusform>%n records of what became of decisions, none was changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>Show %Ln nodes</source>
        <translation>
            <numerusform>Show %Ln node</numerusform>
            <numerusform>Show %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nodes (%1 not found)</source>
        <translation>
            <numerusform>Show %Ln node (%1 not found)</numerusform>
            <numerusform>Show %Ln nodes (%1 not found)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>%Ln day old</numerusform>
            <numerusform>%Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days old</source>
        <translation>
            <numerusform>%1 to %Ln day old</numerusform>
            <numerusform>%1 to %Ln days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln nodes</source>
        <translation>
            <numerusform>%1 of %Ln node</numerusform>
            <numerusform>%1 of %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are in an account or Region that is not known.</source>
        <translation>
            <numerusform>%Ln node is in an account or Region that is not known.</numerusform>
            <numerusform>%Ln nodes are in an account or Region that is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the newest reports.</source>
        <translation>
            <numerusform>%Ln of them is not in the newest reports.</numerusform>
            <numerusform>%Ln of them are not in the newest reports.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message numerus="yes">
        <source>For the %Ln row(s) checked. The calls only read, and are never run from here.</source>
        <translation>
            <numerusform>For the %Ln row checked. The calls only read, and are never run from here.</numerusform>
            <numerusform>For the %Ln rows checked. The calls only read, and are never run from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideFindings</name>
    <message numerus="yes">
        <source>Note on %Ln Findings</source>
        <translation>
            <numerusform>Note on %Ln Finding</numerusform>
            <numerusform>Note on %Ln Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln Findings</source>
        <translation>
            <numerusform>Reopen %Ln Finding</numerusform>
            <numerusform>Reopen %Ln Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Findings Notified</source>
        <translation>
            <numerusform>Mark %Ln Finding Notified</numerusform>
            <numerusform>Mark %Ln Findings Notified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suppress %Ln Findings</source>
        <translation>
            <numerusform>Suppress %Ln Finding</numerusform>
            <numerusform>Suppress %Ln Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Findings Resolved</source>
        <translation>
            <numerusform>Mark %Ln Finding Resolved</numerusform>
            <numerusform>Mark %Ln Findings Resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note “%1” added to %Ln findings.</source>
        <translation>
            <numerusform>Note “%1” added to %Ln finding.</numerusform>
            <numerusform>Note “%1” added to %Ln findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings reopened, note “%1”.</source>
        <translation>
            <numerusform>%Ln finding reopened, note “%1”.</numerusform>
            <numerusform>%Ln findings reopened, note “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings reopened.</source>
        <translation>
            <numerusform>%Ln finding reopened.</numerusform>
            <numerusform>%Ln findings reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked notified, note “%1”.</source>
        <translation>
            <numerusform>%Ln finding marked notified, note “%1”.</numerusform>
            <numerusform>%Ln findings marked notified, note “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked notified.</source>
        <translation>
            <numerusform>%Ln finding marked notified.</numerusform>
            <numerusform>%Ln findings marked notified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings suppressed, reason “%1”.</source>
        <translation>
            <numerusform>%Ln finding suppressed, reason “%1”.</numerusform>
            <numerusform>%Ln findings suppressed, reason “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings suppressed.</source>
        <translation>
            <numerusform>%Ln finding suppressed.</numerusform>
            <numerusform>%Ln findings suppressed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked resolved, note “%1”.</source>
        <translation>
            <numerusform>%Ln finding marked resolved, note “%1”.</numerusform>
            <numerusform>%Ln findings marked resolved, note “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked resolved.</source>
        <translation>
            <numerusform>%Ln finding marked resolved.</numerusform>
            <numerusform>%Ln findings marked resolved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln Findings</source>
        <translation>
            <numerusform>Assign %Ln Finding</numerusform>
            <numerusform>Assign %Ln Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severity of %Ln Findings</source>
        <translation>
            <numerusform>Severity of %Ln Finding</numerusform>
            <numerusform>Severity of %Ln Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings belong to nobody now.</source>
        <translation>
            <numerusform>%Ln finding belongs to nobody now.</numerusform>
            <numerusform>%Ln findings belong to nobody now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings assigned to %1.</source>
        <translation>
            <numerusform>%Ln finding assigned to %1.</numerusform>
            <numerusform>%Ln findings assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severity of %Ln findings set to %1; the imported one stays visible.</source>
        <translation>
            <numerusform>Severity of %Ln finding set to %1; the imported one stays visible.</numerusform>
            <numerusform>Severity of %Ln findings set to %1; the imported one stays visible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings have the imported severity again.</source>
        <translation>
            <numerusform>%Ln finding has the imported severity again.</numerusform>
            <numerusform>%Ln findings have the imported severity again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%Ln rows written to %1.</source>
        <translation>
            <numerusform>%Ln row written to %1.</numerusform>
            <numerusform>%Ln rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln row</numerusform>
            <numerusform>%1, %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message numerus="yes">
        <source>Show All (%Ln More)</source>
        <translation>
            <numerusform>Show All (%Ln More)</numerusform>
            <numerusform>Show All (%Ln More)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingHistoryCard</name>
    <message numerus="yes">
        <source>%Ln version(s) of this finding were imported.</source>
        <translation>
            <numerusform>%Ln version of this finding was imported.</numerusform>
            <numerusform>%Ln versions of this finding were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingNodeCard</name>
    <message numerus="yes">
        <source>%Ln other open finding(s) on this node</source>
        <translation>
            <numerusform>%Ln other open finding on this node</numerusform>
            <numerusform>%Ln other open findings on this node</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%Ln patch(es) missing</source>
        <translation>
            <numerusform>%Ln patch missing</numerusform>
            <numerusform>%Ln patches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) failed</source>
        <translation>
            <numerusform>%Ln patch failed</numerusform>
            <numerusform>%Ln patches failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) wait for a reboot</source>
        <translation>
            <numerusform>%Ln patch waits for a reboot</numerusform>
            <numerusform>%Ln patches wait for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reboot</source>
        <translation>
            <numerusform>%Ln waits for a reboot</numerusform>
            <numerusform>%Ln wait for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected patch(es) installed</source>
        <translation>
            <numerusform>%Ln rejected patch installed</numerusform>
            <numerusform>%Ln rejected patches installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>Suppress %Ln finding(s)</source>
        <translation>
            <numerusform>Suppress %Ln finding</numerusform>
            <numerusform>Suppress %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln finding(s)</source>
        <translation>
            <numerusform>Resolve %Ln finding</numerusform>
            <numerusform>Resolve %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln finding(s) as notified</source>
        <translation>
            <numerusform>Mark %Ln finding as notified</numerusform>
            <numerusform>Mark %Ln findings as notified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln finding(s)</source>
        <translation>
            <numerusform>Reopen %Ln finding</numerusform>
            <numerusform>Reopen %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %Ln finding(s)</source>
        <translation>
            <numerusform>Note for %Ln finding</numerusform>
            <numerusform>Note for %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln finding(s)</source>
        <translation>
            <numerusform>Assign %Ln finding</numerusform>
            <numerusform>Assign %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GreenPlan</name>
    <message numerus="yes">
        <source>No patch turns any of the %Ln non-compliant node(s) compliant.</source>
        <translation>
            <numerusform>No patch turns the %Ln non-compliant node compliant.</numerusform>
            <numerusform>No patch turns any of the %Ln non-compliant nodes compliant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es), once installed, turn(s) %1 of %2 non-compliant nodes compliant.</source>
        <translation>
            <numerusform>%Ln patch, once installed, turns %1 of %2 non-compliant nodes compliant.</numerusform>
            <numerusform>%Ln patches, once installed, turn %1 of %2 non-compliant nodes compliant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more node(s) only wait for a reboot.</source>
        <translation>
            <numerusform>%Ln more node only waits for a reboot.</numerusform>
            <numerusform>%Ln more nodes only wait for a reboot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) need something else than patches, or reports that name theirs.</source>
        <translation>
            <numerusform>%Ln node needs something else than patches, or reports that name its own.</numerusform>
            <numerusform>%Ln nodes need something else than patches, or reports that name theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverFlow</name>
    <message numerus="yes">
        <source>%Ln finding(s) assigned by %1.</source>
        <translation>
            <numerusform>%Ln finding assigned by %1.</numerusform>
            <numerusform>%Ln findings assigned by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) had the owner already.</source>
        <translation>
            <numerusform>%Ln finding had the owner already.</numerusform>
            <numerusform>%Ln findings had the owner already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of it are no node and no account here: %1.</source>
        <translation>
            <numerusform>%Ln name of it is no node and no account here: %1.</numerusform>
            <numerusform>%Ln names of it are no node and no account here: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverWindow</name>
    <message numerus="yes">
        <source>%1, %Ln open finding(s)</source>
        <translation>
            <numerusform>%1, %Ln open finding</numerusform>
            <numerusform>%1, %Ln open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>%Ln of them new</numerusform>
            <numerusform>%Ln of them new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message numerus="yes">
        <source>%1: %Ln node(s) non-compliant of %2</source>
        <translation>
            <numerusform>%1: %Ln node non-compliant of %2</numerusform>
            <numerusform>%1: %Ln nodes non-compliant of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message numerus="yes">
        <source>%Ln files do not say which node they are about.</source>
        <translation>
            <numerusform>%Ln file does not say which node it is about.</numerusform>
            <numerusform>%Ln files do not say which node they are about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDetailView</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln notes</source>
        <translation>
            <numerusform>The first %1 of %Ln note</numerusform>
            <numerusform>The first %1 of %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreviewPane</name>
    <message numerus="yes">
        <source>%1: %Ln file(s)</source>
        <translation>
            <numerusform>%1: %Ln file</numerusform>
            <numerusform>%1: %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened</source>
        <translation>
            <numerusform>%Ln reopened</numerusform>
            <numerusform>%Ln reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmed</numerusform>
            <numerusform>%Ln confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overridden in AWS</source>
        <translation>
            <numerusform>%Ln overridden in AWS</numerusform>
            <numerusform>%Ln overridden in AWS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes new</source>
        <translation>
            <numerusform>%Ln node new</numerusform>
            <numerusform>%Ln nodes new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes change their verdict</source>
        <translation>
            <numerusform>%Ln node changes its verdict</numerusform>
            <numerusform>%Ln nodes change their verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are gone</source>
        <translation>
            <numerusform>%Ln node is gone</numerusform>
            <numerusform>%Ln nodes are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings new</source>
        <translation>
            <numerusform>%Ln finding new</numerusform>
            <numerusform>%Ln findings new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings changed</source>
        <translation>
            <numerusform>%Ln finding changed</numerusform>
            <numerusform>%Ln findings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were imported before: nothing changed</source>
        <translation>
            <numerusform>%Ln file was imported before: nothing changed</numerusform>
            <numerusform>%Ln files were imported before: nothing changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1 new, %2 updated, %3 unchanged</source>
        <translation>
            <numerusform>%Ln file: %1 new, %2 updated, %3 unchanged</numerusform>
            <numerusform>%Ln files: %1 new, %2 updated, %3 unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records rejected</source>
        <translation>
            <numerusform>%Ln record rejected</numerusform>
            <numerusform>%Ln records rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <translation>
            <numerusform>%Ln file refused</numerusform>
            <numerusform>%Ln files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say which node they are about</source>
        <translation>
            <numerusform>%Ln file does not say which node it is about</numerusform>
            <numerusform>%Ln files do not say which node they are about</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clashes</source>
        <translation>
            <numerusform>%Ln clash</numerusform>
            <numerusform>%Ln clashes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LastDecisionUndo</name>
    <message numerus="yes">
        <source>Change of %Ln Suppression Rules</source>
        <translation>
            <numerusform>Change of %Ln Suppression Rule</numerusform>
            <numerusform>Change of %Ln Suppression Rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message numerus="yes">
        <source>%Ln decision(s) written to %1.</source>
        <translation>
            <numerusform>%Ln decision written to %1.</numerusform>
            <numerusform>%Ln decisions written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken from %1.</source>
        <translation>
            <numerusform>%Ln decision taken from %1.</numerusform>
            <numerusform>%Ln decisions taken from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln suppression rule(s).</source>
        <translation>
            <numerusform>With %Ln suppression rule.</numerusform>
            <numerusform>With %Ln suppression rules.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) are left as they are here.</source>
        <translation>
            <numerusform>%Ln conflict is left as it is here.</numerusform>
            <numerusform>%Ln conflicts are left as they are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message numerus="yes">
        <source>%Ln decision(s) are new here and will be taken.</source>
        <translation>
            <numerusform>%Ln decision is new here and will be taken.</numerusform>
            <numerusform>%Ln decisions are new here and will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already.</source>
        <translation>
            <numerusform>%Ln is here already.</numerusform>
            <numerusform>%Ln are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are about findings that are not in this database.</source>
        <translation>
            <numerusform>%Ln is about a finding that is not in this database.</numerusform>
            <numerusform>%Ln are about findings that are not in this database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file are no decisions.</source>
        <translation>
            <numerusform>%Ln line of the file is no decision.</numerusform>
            <numerusform>%Ln lines of the file are no decisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln Decision(s)</source>
        <translation>
            <numerusform>&amp;Merge %Ln Decision</numerusform>
            <numerusform>&amp;Merge %Ln Decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppression rule(s) are new here and will be taken.</source>
        <translation>
            <numerusform>%Ln suppression rule is new here and will be taken.</numerusform>
            <numerusform>%Ln suppression rules are new here and will be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) or rule(s) were decided in both places: nothing here is overwritten unless you choose so.</source>
        <translation>
            <numerusform>%Ln finding or rule was decided in both places: nothing here is overwritten unless you choose so.</numerusform>
            <numerusform>%Ln findings or rules were decided in both places: nothing here is overwritten unless you choose so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeQuestion</name>
    <message numerus="yes">
        <source>Same node for all %Ln files of %1</source>
        <translation>
            <numerusform>Same node for the %Ln file of %1</numerusform>
            <numerusform>Same node for all %Ln files of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are about one node each, and neither they nor their names say which. Choose it here; a file without an answer is left out.</source>
        <translation>
            <numerusform>%Ln file is about one node, and neither it nor its name says which. Choose it here; a file without an answer is left out.</numerusform>
            <numerusform>%Ln files are about one node each, and neither they nor their names say which. Choose it here; a file without an answer is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeTabs</name>
    <message numerus="yes">
        <source>%Ln missing patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%Ln missing patch counted, but not listed</numerusform>
            <numerusform>%Ln missing patches counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%Ln failed patch counted, but not listed</numerusform>
            <numerusform>%Ln failed patches counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) waiting for a reboot counted, but not listed</source>
        <translation>
            <numerusform>%Ln patch waiting for a reboot counted, but not listed</numerusform>
            <numerusform>%Ln patches waiting for a reboot counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%Ln rejected patch counted, but not listed</numerusform>
            <numerusform>%Ln rejected patches counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed association(s) counted, but not listed</source>
        <translation>
            <numerusform>%Ln failed association counted, but not listed</numerusform>
            <numerusform>%Ln failed associations counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom item(s) counted, but not listed</source>
        <translation>
            <numerusform>%Ln custom item counted, but not listed</numerusform>
            <numerusform>%Ln custom items counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open finding(s)</source>
        <translation>
            <numerusform>%Ln open finding</numerusform>
            <numerusform>%Ln open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>for %Ln day</numerusform>
            <numerusform>for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln found, later ones too</source>
        <translation>
            <numerusform>all %Ln found, later ones too</numerusform>
            <numerusform>all %Ln found, later ones too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message numerus="yes">
        <source>%1: %Ln node(s)</source>
        <comment>doubt: number</comment>
        <translation>
            <numerusform>%1: %Ln node</numerusform>
            <numerusform>%1: %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1 d, mean %2 d, %Ln fix(es)</source>
        <comment>days, days, number of fixes</comment>
        <translation>
            <numerusform>median %1 d, mean %2 d, %Ln fix</numerusform>
            <numerusform>median %1 d, mean %2 d, %Ln fixes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), as newer data says</source>
        <translation>
            <numerusform>%Ln finding, as newer data says</numerusform>
            <numerusform>%Ln findings, as newer data says</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>on %Ln node</numerusform>
            <numerusform>on %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than %1</source>
        <translation>
            <numerusform>%Ln more than %1</numerusform>
            <numerusform>%Ln more than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than %1</source>
        <translation>
            <numerusform>%Ln fewer than %1</numerusform>
            <numerusform>%Ln fewer than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged</source>
        <translation>
            <numerusform>%Ln cannot be judged</numerusform>
            <numerusform>%Ln cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged</source>
        <comment>short for: cannot be judged</comment>
        <translation>
            <numerusform>%Ln not judged</numerusform>
            <numerusform>%Ln not judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critical</numerusform>
            <numerusform>%Ln critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nodes</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>node</numerusform>
            <numerusform>nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s)</source>
        <comment>cause: number</comment>
        <translation>
            <numerusform>%1: %Ln node</numerusform>
            <numerusform>%1: %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 compliant, %3 of %Ln node(s)</source>
        <comment>group: percent, number</comment>
        <translation>
            <numerusform>%1: %2 compliant, %3 of %Ln node</numerusform>
            <numerusform>%1: %2 compliant, %3 of %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cannot be judged</source>
        <translation>
            <numerusform>%1; %Ln cannot be judged</numerusform>
            <numerusform>%1; %Ln cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln account(s)</source>
        <translation>
            <numerusform>in %Ln account</numerusform>
            <numerusform>in %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) %1.</source>
        <comment>%1: in 4 accounts</comment>
        <translation>
            <numerusform>%Ln node %1.</numerusform>
            <numerusform>%Ln nodes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported.</source>
        <translation>
            <numerusform>%Ln file imported.</numerusform>
            <numerusform>%Ln files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln terminated node(s) left out.</source>
        <translation>
            <numerusform>%Ln terminated node left out.</numerusform>
            <numerusform>%Ln terminated nodes left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln node(s) are compliant</source>
        <translation>
            <numerusform>The one node is compliant</numerusform>
            <numerusform>All %Ln nodes are compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)…</source>
        <translation>
            <numerusform>%Ln more cause…</numerusform>
            <numerusform>%Ln more causes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) suppressed.</source>
        <translation>
            <numerusform>%Ln finding suppressed.</numerusform>
            <numerusform>%Ln findings suppressed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnerText</name>
    <message numerus="yes">
        <source>%Ln open finding(s)</source>
        <translation>
            <numerusform>%Ln open finding</numerusform>
            <numerusform>%Ln open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s).</source>
        <translation>
            <numerusform>on %Ln node.</numerusform>
            <numerusform>on %Ln nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are listed here; of the others only the number was reported.</source>
        <translation>
            <numerusform>%Ln of them is listed here; of the others only the number was reported.</numerusform>
            <numerusform>%Ln of them are listed here; of the others only the number was reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes need nothing but a reboot, and a scan after it.</source>
        <translation>
            <numerusform>%Ln node needs nothing but a reboot, and a scan after it.</numerusform>
            <numerusform>%Ln nodes need nothing but a reboot, and a scan after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchCounts</name>
    <message numerus="yes">
        <source>%Ln patch(es) missing</source>
        <translation>
            <numerusform>%Ln patch missing</numerusform>
            <numerusform>%Ln patches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) failed</source>
        <translation>
            <numerusform>%Ln patch failed</numerusform>
            <numerusform>%Ln patches failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) waiting for a reboot</source>
        <translation>
            <numerusform>%Ln patch waiting for a reboot</numerusform>
            <numerusform>%Ln patches waiting for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a reboot</source>
        <translation>
            <numerusform>%Ln waiting for a reboot</numerusform>
            <numerusform>%Ln waiting for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected patch(es) installed</source>
        <translation>
            <numerusform>%Ln rejected patch installed</numerusform>
            <numerusform>%Ln rejected patches installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected but installed</source>
        <translation>
            <numerusform>%Ln rejected but installed</numerusform>
            <numerusform>%Ln rejected but installed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchPanel</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln row.</numerusform>
            <numerusform>%Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcilePage</name>
    <message numerus="yes">
        <source>Resolve %Ln Ticked</source>
        <translation>
            <numerusform>Resolve %Ln Ticked</numerusform>
            <numerusform>Resolve %Ln Ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln finding(s)</source>
        <translation>
            <numerusform>Resolve %Ln finding</numerusform>
            <numerusform>Resolve %Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message numerus="yes">
        <source>%Ln original record(s) of the newest reports, indented. %1 more are not shown here; the imported files hold them.</source>
        <translation>
            <numerusform>%Ln original record of the newest reports, indented. %1 more are not shown here; the imported files hold them.</numerusform>
            <numerusform>%Ln original records of the newest reports, indented. %1 more are not shown here; the imported files hold them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original record(s) of the newest reports, indented and otherwise as imported.</source>
        <translation>
            <numerusform>%Ln original record of the newest reports, indented and otherwise as imported.</numerusform>
            <numerusform>%Ln original records of the newest reports, indented and otherwise as imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePalette</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln associations</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom items</source>
        <translation>
            <numerusform>%Ln custom item</numerusform>
            <numerusform>%Ln custom items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuppressionFlow</name>
    <message numerus="yes">
        <source>%Ln finding(s) suppressed by a rule, and those that it finds later.</source>
        <translation>
            <numerusform>%Ln finding suppressed by a rule, and those that it finds later.</numerusform>
            <numerusform>%Ln findings suppressed by a rule, and those that it finds later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s), expanded</source>
        <translation>
            <numerusform>%1, %Ln row, expanded</numerusform>
            <numerusform>%1, %Ln rows, expanded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), collapsed</source>
        <translation>
            <numerusform>%1, %Ln row, collapsed</numerusform>
            <numerusform>%1, %Ln rows, collapsed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln open</source>
        <translation>
            <numerusform>open</numerusform>
            <numerusform>all %Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln open</source>
        <translation>
            <numerusform>%1 of %Ln open</numerusform>
            <numerusform>%1 of %Ln open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeTravel</name>
    <message numerus="yes">
        <source>Import of %1, %Ln file(s)</source>
        <translation>
            <numerusform>Import of %1, %Ln file</numerusform>
            <numerusform>Import of %1, %Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message numerus="yes">
        <source>Later files build on it: %1 and %Ln more.</source>
        <translation>
            <numerusform>Later files build on it: %1 and %Ln more.</numerusform>
            <numerusform>Later files build on it: %1 and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %Ln files was undone; records taken back: %1.</source>
        <translation>
            <numerusform>The import of %Ln file was undone; records taken back: %1.</numerusform>
            <numerusform>The import of %Ln files was undone; records taken back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings that only it brought were decided here: withdraw these decisions first.</source>
        <translation>
            <numerusform>%Ln finding that only it brought was decided here: withdraw that decision first.</numerusform>
            <numerusform>%Ln findings that only it brought were decided here: withdraw these decisions first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message numerus="yes">
        <source>%Ln patch(es)</source>
        <translation>
            <numerusform>%Ln patch</numerusform>
            <numerusform>%Ln patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patch(es)</source>
        <translation>
            <numerusform>%1 of %Ln patch</numerusform>
            <numerusform>%1 of %Ln patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln node</numerusform>
            <numerusform>%Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln node(s)</source>
        <translation>
            <numerusform>%1 of %Ln node</numerusform>
            <numerusform>%1 of %Ln nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%1 of %Ln finding</numerusform>
            <numerusform>%1 of %Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln association(s)</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln association(s)</source>
        <translation>
            <numerusform>%1 of %Ln association</numerusform>
            <numerusform>%1 of %Ln associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 of %Ln item</numerusform>
            <numerusform>%1 of %Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 of %Ln file</numerusform>
            <numerusform>%1 of %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decision(s)</source>
        <translation>
            <numerusform>%1 of %Ln decision</numerusform>
            <numerusform>%1 of %Ln decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 of %Ln event</numerusform>
            <numerusform>%1 of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln definition(s)</source>
        <translation>
            <numerusform>%Ln definition</numerusform>
            <numerusform>%Ln definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln definition(s)</source>
        <translation>
            <numerusform>%1 of %Ln definition</numerusform>
            <numerusform>%1 of %Ln definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVE(s)</source>
        <translation>
            <numerusform>%Ln CVE</numerusform>
            <numerusform>%Ln CVEs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln CVE(s)</source>
        <translation>
            <numerusform>%1 of %Ln CVE</numerusform>
            <numerusform>%1 of %Ln CVEs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <translation>
            <numerusform>%1 of %Ln step</numerusform>
            <numerusform>%1 of %Ln steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 of %Ln change</numerusform>
            <numerusform>%1 of %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <translation>
            <numerusform>%1 of %Ln rule</numerusform>
            <numerusform>%1 of %Ln rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriteBackFlow</name>
    <message numerus="yes">
        <source>Nothing new to write: %Ln decisions were exported before and are not confirmed yet.</source>
        <translation>
            <numerusform>Nothing new to write: %Ln decision was exported before and is not confirmed yet.</numerusform>
            <numerusform>Nothing new to write: %Ln decisions were exported before and are not confirmed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions written to %1. Run run.sh or run.ps1 there, then import the folder answers that it makes.</source>
        <translation>
            <numerusform>%Ln decision written to %1. Run run.sh or run.ps1 there, then import the folder answers that it makes.</numerusform>
            <numerusform>%Ln decisions written to %1. Run run.sh or run.ps1 there, then import the folder answers that it makes.</numerusform>
        </translation>
    </message>
</context>
</TS>
