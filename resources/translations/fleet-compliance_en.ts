<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%n finding(s) marked.</source>
        <translation>
            <numerusform>%n finding marked.</numerusform>
            <numerusform>%n findings marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n days old</source>
        <translation>
            <numerusform>%1 to %n day old</numerusform>
            <numerusform>%1 to %n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n nodes</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are in an account or Region that is not known.</source>
        <translation>
            <numerusform>%n node is in an account or Region that is not known.</numerusform>
            <numerusform>%n nodes are in an account or Region that is not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message numerus="yes">
        <source>For the %n row(s) checked. The calls only read, and are never run from here.</source>
        <translation>
            <numerusform>For the %n row checked. The calls only read, and are never run from here.</numerusform>
            <numerusform>For the %n rows checked. The calls only read, and are never run from here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideFindings</name>
    <message numerus="yes">
        <source>Note on %n Findings</source>
        <translation>
            <numerusform>Note on %n Finding</numerusform>
            <numerusform>Note on %n Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n Findings</source>
        <translation>
            <numerusform>Reopen %n Finding</numerusform>
            <numerusform>Reopen %n Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n Findings Notified</source>
        <translation>
            <numerusform>Mark %n Finding Notified</numerusform>
            <numerusform>Mark %n Findings Notified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suppress %n Findings</source>
        <translation>
            <numerusform>Suppress %n Finding</numerusform>
            <numerusform>Suppress %n Findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n Findings Resolved</source>
        <translation>
            <numerusform>Mark %n Finding Resolved</numerusform>
            <numerusform>Mark %n Findings Resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note “%1” added to %n findings.</source>
        <translation>
            <numerusform>Note “%1” added to %n finding.</numerusform>
            <numerusform>Note “%1” added to %n findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings reopened, note “%1”.</source>
        <translation>
            <numerusform>%n finding reopened, note “%1”.</numerusform>
            <numerusform>%n findings reopened, note “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings reopened.</source>
        <translation>
            <numerusform>%n finding reopened.</numerusform>
            <numerusform>%n findings reopened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings marked notified, note “%1”.</source>
        <translation>
            <numerusform>%n finding marked notified, note “%1”.</numerusform>
            <numerusform>%n findings marked notified, note “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings marked notified.</source>
        <translation>
            <numerusform>%n finding marked notified.</numerusform>
            <numerusform>%n findings marked notified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings suppressed, reason “%1”.</source>
        <translation>
            <numerusform>%n finding suppressed, reason “%1”.</numerusform>
            <numerusform>%n findings suppressed, reason “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings suppressed.</source>
        <translation>
            <numerusform>%n finding suppressed.</numerusform>
            <numerusform>%n findings suppressed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings marked resolved, note “%1”.</source>
        <translation>
            <numerusform>%n finding marked resolved, note “%1”.</numerusform>
            <numerusform>%n findings marked resolved, note “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings marked resolved.</source>
        <translation>
            <numerusform>%n finding marked resolved.</numerusform>
            <numerusform>%n findings marked resolved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%n rows written to %1.</source>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message numerus="yes">
        <source>Show All (%n More)</source>
        <translation>
            <numerusform>Show All (%n More)</numerusform>
            <numerusform>Show All (%n More)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingHistory</name>
    <message numerus="yes">
        <source>%n version(s) of this finding were imported.</source>
        <translation>
            <numerusform>%n version of this finding was imported.</numerusform>
            <numerusform>%n versions of this finding were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n patch(es) missing</source>
        <translation>
            <numerusform>%n patch missing</numerusform>
            <numerusform>%n patches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) failed</source>
        <translation>
            <numerusform>%n patch failed</numerusform>
            <numerusform>%n patches failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) wait for a reboot</source>
        <translation>
            <numerusform>%n patch waits for a reboot</numerusform>
            <numerusform>%n patches wait for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait for a reboot</source>
        <translation>
            <numerusform>%n waits for a reboot</numerusform>
            <numerusform>%n wait for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected patch(es) installed</source>
        <translation>
            <numerusform>%n rejected patch installed</numerusform>
            <numerusform>%n rejected patches installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message numerus="yes">
        <source>Suppress %n finding(s)</source>
        <translation>
            <numerusform>Suppress %n finding</numerusform>
            <numerusform>Suppress %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %n finding(s)</source>
        <translation>
            <numerusform>Resolve %n finding</numerusform>
            <numerusform>Resolve %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n finding(s) as notified</source>
        <translation>
            <numerusform>Mark %n finding as notified</numerusform>
            <numerusform>Mark %n findings as notified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n finding(s)</source>
        <translation>
            <numerusform>Reopen %n finding</numerusform>
            <numerusform>Reopen %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %n finding(s)</source>
        <translation>
            <numerusform>Note for %n finding</numerusform>
            <numerusform>Note for %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message numerus="yes">
        <source>%1: %n node(s) non-compliant of %2</source>
        <translation>
            <numerusform>%1: %n node non-compliant of %2</numerusform>
            <numerusform>%1: %n nodes non-compliant of %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message numerus="yes">
        <source>%n files do not say which node they are about.</source>
        <translation>
            <numerusform>%n file does not say which node it is about.</numerusform>
            <numerusform>%n files do not say which node they are about.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDetailView</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n notes</source>
        <translation>
            <numerusform>The first %1 of %n note</numerusform>
            <numerusform>The first %1 of %n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n minutes left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reopened</source>
        <translation>
            <numerusform>%n reopened</numerusform>
            <numerusform>%n reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmed</numerusform>
            <numerusform>%n confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden in AWS</source>
        <translation>
            <numerusform>%n overridden in AWS</numerusform>
            <numerusform>%n overridden in AWS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes new</source>
        <translation>
            <numerusform>%n node new</numerusform>
            <numerusform>%n nodes new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes change their verdict</source>
        <translation>
            <numerusform>%n node changes its verdict</numerusform>
            <numerusform>%n nodes change their verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n nodes are gone</source>
        <translation>
            <numerusform>%n node is gone</numerusform>
            <numerusform>%n nodes are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings new</source>
        <translation>
            <numerusform>%n finding new</numerusform>
            <numerusform>%n findings new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings changed</source>
        <translation>
            <numerusform>%n finding changed</numerusform>
            <numerusform>%n findings changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files were imported before: nothing changed</source>
        <translation>
            <numerusform>%n file was imported before: nothing changed</numerusform>
            <numerusform>%n files were imported before: nothing changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files: %1 new, %2 updated, %3 unchanged</source>
        <translation>
            <numerusform>%n file: %1 new, %2 updated, %3 unchanged</numerusform>
            <numerusform>%n files: %1 new, %2 updated, %3 unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records rejected</source>
        <translation>
            <numerusform>%n record rejected</numerusform>
            <numerusform>%n records rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files refused</source>
        <translation>
            <numerusform>%n file refused</numerusform>
            <numerusform>%n files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files do not say which node they are about</source>
        <translation>
            <numerusform>%n file does not say which node it is about</numerusform>
            <numerusform>%n files do not say which node they are about</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeQuestion</name>
    <message numerus="yes">
        <source>Same node for all %n files of %1</source>
        <translation>
            <numerusform>Same node for the %n file of %1</numerusform>
            <numerusform>Same node for all %n files of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are about one node each, and neither they nor their names say which. Choose it here; a file without an answer is left out.</source>
        <translation>
            <numerusform>%n file is about one node, and neither it nor its name says which. Choose it here; a file without an answer is left out.</numerusform>
            <numerusform>%n files are about one node each, and neither they nor their names say which. Choose it here; a file without an answer is left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NodeTabs</name>
    <message numerus="yes">
        <source>%n missing patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%n missing patch counted, but not listed</numerusform>
            <numerusform>%n missing patches counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%n failed patch counted, but not listed</numerusform>
            <numerusform>%n failed patches counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) waiting for a reboot counted, but not listed</source>
        <translation>
            <numerusform>%n patch waiting for a reboot counted, but not listed</numerusform>
            <numerusform>%n patches waiting for a reboot counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%n rejected patch counted, but not listed</numerusform>
            <numerusform>%n rejected patches counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed association(s) counted, but not listed</source>
        <translation>
            <numerusform>%n failed association counted, but not listed</numerusform>
            <numerusform>%n failed associations counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom item(s) counted, but not listed</source>
        <translation>
            <numerusform>%n custom item counted, but not listed</numerusform>
            <numerusform>%n custom items counted, but not listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>on %n node(s)</source>
        <translation>
            <numerusform>on %n node</numerusform>
            <numerusform>on %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) more than %1</source>
        <translation>
            <numerusform>%n point more than %1</numerusform>
            <numerusform>%n points more than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) fewer than %1</source>
        <translation>
            <numerusform>%n point fewer than %1</numerusform>
            <numerusform>%n points fewer than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than %1</source>
        <translation>
            <numerusform>%n more than %1</numerusform>
            <numerusform>%n more than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than %1</source>
        <translation>
            <numerusform>%n fewer than %1</numerusform>
            <numerusform>%n fewer than %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be judged</source>
        <translation>
            <numerusform>%n cannot be judged</numerusform>
            <numerusform>%n cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <comment>short for: cannot be judged</comment>
        <translation>
            <numerusform>%n not judged</numerusform>
            <numerusform>%n not judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
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
        <source>%1: %n node(s)</source>
        <comment>cause: number</comment>
        <translation>
            <numerusform>%1: %n node</numerusform>
            <numerusform>%1: %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 compliant, %3 of %n node(s)</source>
        <comment>group: percent, number</comment>
        <translation>
            <numerusform>%1: %2 compliant, %3 of %n node</numerusform>
            <numerusform>%1: %2 compliant, %3 of %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n cannot be judged</source>
        <translation>
            <numerusform>%1; %n cannot be judged</numerusform>
            <numerusform>%1; %n cannot be judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n account(s)</source>
        <translation>
            <numerusform>in %n account</numerusform>
            <numerusform>in %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) %1.</source>
        <comment>%1: in 4 accounts</comment>
        <translation>
            <numerusform>%n node %1.</numerusform>
            <numerusform>%n nodes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terminated node(s) left out.</source>
        <translation>
            <numerusform>%n terminated node left out.</numerusform>
            <numerusform>%n terminated nodes left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n node(s) are compliant</source>
        <translation>
            <numerusform>The one node is compliant</numerusform>
            <numerusform>All %n nodes are compliant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)…</source>
        <translation>
            <numerusform>%n more cause…</numerusform>
            <numerusform>%n more causes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are listed here; of the others only the number was reported.</source>
        <translation>
            <numerusform>%n of them is listed here; of the others only the number was reported.</numerusform>
            <numerusform>%n of them are listed here; of the others only the number was reported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchCounts</name>
    <message numerus="yes">
        <source>%n patch(es) missing</source>
        <translation>
            <numerusform>%n patch missing</numerusform>
            <numerusform>%n patches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) failed</source>
        <translation>
            <numerusform>%n patch failed</numerusform>
            <numerusform>%n patches failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patch(es) waiting for a reboot</source>
        <translation>
            <numerusform>%n patch waiting for a reboot</numerusform>
            <numerusform>%n patches waiting for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for a reboot</source>
        <translation>
            <numerusform>%n waiting for a reboot</numerusform>
            <numerusform>%n waiting for a reboot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected patch(es) installed</source>
        <translation>
            <numerusform>%n rejected patch installed</numerusform>
            <numerusform>%n rejected patches installed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected but installed</source>
        <translation>
            <numerusform>%n rejected but installed</numerusform>
            <numerusform>%n rejected but installed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatePalette</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n associations</source>
        <translation>
            <numerusform>%n association</numerusform>
            <numerusform>%n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n custom items</source>
        <translation>
            <numerusform>%n custom item</numerusform>
            <numerusform>%n custom items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message numerus="yes">
        <source>Later files build on it: %1 and %n more.</source>
        <translation>
            <numerusform>Later files build on it: %1 and %n more.</numerusform>
            <numerusform>Later files build on it: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import of %n files was undone; records taken back: %1.</source>
        <translation>
            <numerusform>The import of %n file was undone; records taken back: %1.</numerusform>
            <numerusform>The import of %n files was undone; records taken back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings that only it brought were decided here: withdraw these decisions first.</source>
        <translation>
            <numerusform>%n finding that only it brought was decided here: withdraw that decision first.</numerusform>
            <numerusform>%n findings that only it brought were decided here: withdraw these decisions first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message numerus="yes">
        <source>%n patch(es)</source>
        <translation>
            <numerusform>%n patch</numerusform>
            <numerusform>%n patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patch(es)</source>
        <translation>
            <numerusform>%1 of %n patch</numerusform>
            <numerusform>%1 of %n patches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s)</source>
        <translation>
            <numerusform>%n node</numerusform>
            <numerusform>%n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n node(s)</source>
        <translation>
            <numerusform>%1 of %n node</numerusform>
            <numerusform>%1 of %n nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s)</source>
        <translation>
            <numerusform>%1 of %n finding</numerusform>
            <numerusform>%1 of %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n association(s)</source>
        <translation>
            <numerusform>%n association</numerusform>
            <numerusform>%n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n association(s)</source>
        <translation>
            <numerusform>%1 of %n association</numerusform>
            <numerusform>%1 of %n associations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s)</source>
        <translation>
            <numerusform>%1 of %n item</numerusform>
            <numerusform>%1 of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 of %n file</numerusform>
            <numerusform>%1 of %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n decision(s)</source>
        <translation>
            <numerusform>%1 of %n decision</numerusform>
            <numerusform>%1 of %n decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s)</source>
        <translation>
            <numerusform>%1 of %n event</numerusform>
            <numerusform>%1 of %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s)</source>
        <translation>
            <numerusform>%n definition</numerusform>
            <numerusform>%n definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n definition(s)</source>
        <translation>
            <numerusform>%1 of %n definition</numerusform>
            <numerusform>%1 of %n definitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 of %n row</numerusform>
            <numerusform>%1 of %n rows</numerusform>
        </translation>
    </message>
</context>
</TS>
