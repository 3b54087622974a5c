<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Fleet Compliance Dashboard</source>
        <translation>À propos de Fleet Compliance Dashboard</translation>
    </message>
    <message>
        <source>Fleet Compliance Dashboard %1</source>
        <translation>Fleet Compliance Dashboard %1</translation>
    </message>
    <message>
        <source>Patch compliance and findings of an AWS fleet, from report files, offline.</source>
        <translation>Conformité des correctifs et résultats d’un parc AWS, à partir de fichiers de rapport, hors ligne.</translation>
    </message>
    <message>
        <source>No network: everything is read from the files that are imported, and kept in the database on this computer. Nothing is sent anywhere. Decisions change this database only.</source>
        <translation>Aucun réseau : tout est lu dans les fichiers importés et gardé dans la base de données de cet ordinateur. Rien n’est envoyé nulle part. Les décisions ne modifient que cette base.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. Icons: Lucide (ISC).</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Icônes : Lucide (ISC).</translation>
    </message>
    <message>
        <source>Built with Qt %1, running with Qt %2.</source>
        <translation>Compilé avec Qt %1, exécuté avec Qt %2.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Export View as &amp;CSV…</source>
        <translation>Exporter la vue en &amp;CSV…</translation>
    </message>
    <message>
        <source>Export View as &amp;JSON…</source>
        <translation>Exporter la vue en &amp;JSON…</translation>
    </message>
    <message>
        <source>Open Another &amp;Database…</source>
        <translation>Ouvrir une autre &amp;base de données…</translation>
    </message>
    <message>
        <source>Open M&amp;y Fleet</source>
        <translation>Ouvrir &amp;mon parc</translation>
    </message>
    <message>
        <source>&amp;Load Sample Fleet</source>
        <translation>Charger le &amp;parc d’exemple</translation>
    </message>
    <message>
        <source>Close &amp;Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copier les lignes</translation>
    </message>
    <message>
        <source>Copy C&amp;ell</source>
        <translation>Copier la ce&amp;llule</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;IDs</source>
        <translation>Copier les &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Paste Reports</source>
        <translation>C&amp;oller des rapports</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrer…</translation>
    </message>
    <message>
        <source>Filter to This &amp;Value</source>
        <translation>Filtrer sur cette &amp;valeur</translation>
    </message>
    <message>
        <source>C&amp;lear Filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Detail Panel</source>
        <translation>Panneau de &amp;détails</translation>
    </message>
    <message>
        <source>&amp;System Colors</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Comfortable Rows</source>
        <translation>Lignes &amp;aérées</translation>
    </message>
    <message>
        <source>C&amp;ompact Rows</source>
        <translation>Lignes co&amp;mpactes</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Search and &amp;Commands</source>
        <translation>Rechercher et &amp;commander</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Mark &amp;Resolved</source>
        <translation>Marquer comme &amp;résolu</translation>
    </message>
    <message>
        <source>&amp;Suppress…</source>
        <translation>&amp;Masquer…</translation>
    </message>
    <message>
        <source>Mark &amp;Notified</source>
        <translation>Marquer comme &amp;notifié</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>R&amp;ouvrir</translation>
    </message>
    <message>
        <source>Add No&amp;te…</source>
        <translation>Ajouter une no&amp;te…</translation>
    </message>
    <message>
        <source>Open Source &amp;Link</source>
        <translation>Ouvrir le &amp;lien source</translation>
    </message>
    <message>
        <source>Copy &amp;ARNs</source>
        <translation>Copier les &amp;ARN</translation>
    </message>
    <message>
        <source>&amp;Stop Import</source>
        <translation>&amp;Arrêter l’importation</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Fleet Compliance Dashboard</source>
        <translation>À &amp;propos de Fleet Compliance Dashboard</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>Saved Views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir : %1</translation>
    </message>
    <message>
        <source>Import with Pre&amp;view…</source>
        <translation>Importer avec aperç&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Undo Import</source>
        <translation>A&amp;nnuler l’importation</translation>
    </message>
    <message>
        <source>Data Co&amp;verage</source>
        <translation>Couverture des &amp;données</translation>
    </message>
    <message>
        <source>E&amp;xclude This Value</source>
        <translation>E&amp;xclure cette valeur</translation>
    </message>
    <message>
        <source>Only This &amp;Node</source>
        <translation>Ce &amp;nœud uniquement</translation>
    </message>
    <message>
        <source>Reboot &amp;Queue</source>
        <translation>File d’attente des &amp;redémarrages</translation>
    </message>
    <message>
        <source>Show the Fleet as o&amp;f…</source>
        <translation>A&amp;fficher le parc au…</translation>
    </message>
    <message>
        <source>Back to &amp;Now</source>
        <translation>Revenir à &amp;maintenant</translation>
    </message>
    <message>
        <source>Compare &amp;With…</source>
        <translation>&amp;Comparer avec…</translation>
    </message>
    <message>
        <source>Assign O&amp;wner…</source>
        <translation>Attribuer à un respon&amp;sable…</translation>
    </message>
    <message>
        <source>&amp;Decisions for Security Hub…</source>
        <translation>&amp;Décisions pour Security Hub…</translation>
    </message>
    <message>
        <source>Decisions for Security Hub, &amp;Again…</source>
        <translation>Décisions pour Security Hub, à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Gravité %1</translation>
    </message>
    <message>
        <source>Severity as Imported</source>
        <translation>Gravité importée</translation>
    </message>
    <message>
        <source>&amp;Commands for Selection…</source>
        <translation>&amp;Commandes pour la sélection…</translation>
    </message>
    <message>
        <source>How to &amp;Filter</source>
        <translation>Comment &amp;filtrer</translation>
    </message>
    <message>
        <source>Set Se&amp;verity</source>
        <translation>Définir la gra&amp;vité</translation>
    </message>
    <message>
        <source>Export View as Web &amp;Page…</source>
        <translation>Exporter la vue en page &amp;web…</translation>
    </message>
    <message>
        <source>E&amp;xpand All Groups</source>
        <translation>Dé&amp;velopper tous les groupes</translation>
    </message>
    <message>
        <source>Collapse All &amp;Groups</source>
        <translation>Réduire tous les &amp;groupes</translation>
    </message>
    <message>
        <source>Save Vie&amp;w…</source>
        <translation>E&amp;nregistrer la vue…</translation>
    </message>
    <message>
        <source>&amp;Hand Over to Owner…</source>
        <translation>Transmettre au responsa&amp;ble…</translation>
    </message>
    <message>
        <source>Owners from CS&amp;V…</source>
        <translation>Responsables depuis un fic&amp;hier CSV…</translation>
    </message>
    <message>
        <source>S&amp;hare Decisions…</source>
        <translation>Parta&amp;ger les décisions…</translation>
    </message>
    <message>
        <source>&amp;Merge Decisions…</source>
        <translation>&amp;Fusionner les décisions…</translation>
    </message>
    <message>
        <source>Suppress All That the &amp;Filter Finds…</source>
        <translation>Mas&amp;quer tout ce que le filtre trouve…</translation>
    </message>
    <message>
        <source>With&amp;draw Suppression</source>
        <translation>Ret&amp;irer le masquage</translation>
    </message>
    <message>
        <source>Mark as &amp;Unseen</source>
        <translation>Marquer comme non v&amp;u</translation>
    </message>
    <message>
        <source>Mark All as Se&amp;en</source>
        <translation>Tout marquer comm&amp;e vu</translation>
    </message>
    <message>
        <source>Group &amp;By</source>
        <translation>Grouper &amp;par</translation>
    </message>
    <message>
        <source>&amp;Pin as “Before the Window”</source>
        <translation>É&amp;pingler comme « avant l’intervention »</translation>
    </message>
    <message>
        <source>Compare everything with the fleet as this import told it, until another moment is chosen</source>
        <translation>Tout comparer au parc tel que cette importation l’a décrit, jusqu’au choix d’un autre moment</translation>
    </message>
    <message>
        <source>Export Se&amp;lection as CSV…</source>
        <translation>Exporter la sé&amp;lection en CSV…</translation>
    </message>
    <message>
        <source>Copy Console Lin&amp;k</source>
        <translation>Copier le &amp;lien vers la console</translation>
    </message>
    <message>
        <source>Copy CLI Comm&amp;and</source>
        <translation>Copier la comm&amp;ande CLI</translation>
    </message>
    <message>
        <source>Resolve &amp;Proposed…</source>
        <translation>&amp;Résoudre les propositions…</translation>
    </message>
    <message>
        <source>Owners from the &amp;Tag “Owner”</source>
        <translation>Responsables d’après l’é&amp;tiquette « Owner »</translation>
    </message>
</context>
<context>
    <name>AskLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write a name first.</source>
        <translation>Indiquez d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Nodes that need attention</source>
        <translation>Nœuds à traiter</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all nodes that need attention</source>
        <translation>Afficher tous les nœuds à traiter</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln node(s)</source>
        <translation>
            <numerusform>%1 sur %Ln nœud</numerusform>
            <numerusform>%1 sur %Ln nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCommands</name>
    <message>
        <source>Scan</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Reboot, Then Scan</source>
        <translation>Redémarrer, puis analyser</translation>
    </message>
    <message>
        <source>Bash</source>
        <translation>Bash</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln node(s), by account and Region, at most 50 in a call. The commands are never run from here.</source>
        <translation>
            <numerusform>Pour %Ln nœud, par compte et Région, 50 au plus par appel. Les commandes ne sont jamais exécutées d’ici.</numerusform>
            <numerusform>Pour %Ln nœuds, par compte et Région, 50 au plus par appel. Les commandes ne sont jamais exécutées d’ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>AWS CLI Commands</source>
        <translation>Commandes AWS CLI</translation>
    </message>
    <message>
        <source>Commands for the selected nodes</source>
        <translation>Commandes pour les nœuds sélectionnés</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message numerus="yes">
        <source>Commands for %Ln Node(s)</source>
        <translation>
            <numerusform>Commandes pour %Ln nœud</numerusform>
            <numerusform>Commandes pour %Ln nœuds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>View as Table</source>
        <translation>Afficher en tableau</translation>
    </message>
</context>
<context>
    <name>CauseCard</name>
    <message>
        <source>Show Associations</source>
        <translation>Afficher les associations</translation>
    </message>
    <message>
        <source>Show Items</source>
        <translation>Afficher les éléments</translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Show Patches</source>
        <translation>Afficher les correctifs</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Logs on the node</source>
        <translation>Journaux sur le nœud</translation>
    </message>
    <message>
        <source>AWS Guide</source>
        <translation>Guide AWS</translation>
    </message>
</context>
<context>
    <name>CellContent</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>old</source>
        <comment>data</comment>
        <translation>ancien</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>%1, %2</source>
        <comment>cell, what its icon means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Compare With…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>There is no earlier day with reports to compare with.</source>
        <translation>Il n’y a pas de jour antérieur avec des rapports auquel comparer.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Du %1 au %2.</translation>
    </message>
    <message>
        <source>%1 Compliant nodes: %2 % (%3 of %4) became %5 % (%6 of %7).</source>
        <translation>%1 Nœuds conformes : de %2 % (%3 sur %4) à %5 % (%6 sur %7).</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>Difference of %1 points:</source>
        <translation>Écart de %1 points :</translation>
    </message>
    <message>
        <source>Changes:</source>
        <translation>Changements :</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s), %2 points</source>
        <translation>
            <numerusform>%1 : %Ln nœud, %2 points</numerusform>
            <numerusform>%1 : %Ln nœuds, %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s)</source>
        <translation>
            <numerusform>%1 : %Ln nœud</numerusform>
            <numerusform>%1 : %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, the import it is that of</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln More…</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ChipMenu</name>
    <message>
        <source>Is &amp;Not</source>
        <translation>N’est &amp;pas</translation>
    </message>
    <message>
        <source>&amp;Is</source>
        <translation>&amp;Est</translation>
    </message>
    <message>
        <source>&amp;After or At</source>
        <translation>À part&amp;ir de</translation>
    </message>
    <message>
        <source>At &amp;Least</source>
        <translation>Au m&amp;oins</translation>
    </message>
    <message>
        <source>&amp;Before or At</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>At &amp;Most</source>
        <translation>Au pl&amp;us</translation>
    </message>
    <message>
        <source>&amp;Exactly</source>
        <translation>Exa&amp;ctement</translation>
    </message>
    <message>
        <source>Edit as &amp;Text</source>
        <translation>Modifier en te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Node ID</source>
        <translation>ID du nœud</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account Name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Association Name</source>
        <translation>Nom de l’association</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document Version</source>
        <translation>Version du document</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Detailed Status</source>
        <translation>Statut détaillé</translation>
    </message>
    <message>
        <source>Error Code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Last Execution</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Last Report</source>
        <translation>Dernier rapport</translation>
    </message>
    <message>
        <source>Finding ID</source>
        <translation>ID du résultat</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>By Undo or Redo</source>
        <translation>Par annulation ou rétablissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Decided By</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Product ARN</source>
        <translation>ARN du produit</translation>
    </message>
    <message>
        <source>Severity Then</source>
        <translation>Gravité alors</translation>
    </message>
    <message>
        <source>Imported Status Then</source>
        <translation>Statut importé alors</translation>
    </message>
    <message>
        <source>Record State Then</source>
        <translation>État de l’enregistrement alors</translation>
    </message>
    <message>
        <source>Check Result Then</source>
        <translation>Résultat du contrôle alors</translation>
    </message>
    <message>
        <source>Updated Then</source>
        <translation>Mise à jour alors</translation>
    </message>
    <message>
        <source>Patch Operation Then</source>
        <translation>Opération de correction alors</translation>
    </message>
    <message>
        <source>Missing Then</source>
        <translation>Manquants alors</translation>
    </message>
    <message>
        <source>Failed Then</source>
        <translation>En échec alors</translation>
    </message>
    <message>
        <source>Pending Reboot Then</source>
        <translation>Redémarrage en attente alors</translation>
    </message>
    <message>
        <source>Rejected Then</source>
        <translation>Rejetés alors</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Original Title</source>
        <translation>Titre d’origine</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Imported Status</source>
        <translation>Statut importé</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Node Is Clean Since</source>
        <translation>Nœud sain depuis</translation>
    </message>
    <message>
        <source>Record State</source>
        <translation>État de l’enregistrement</translation>
    </message>
    <message>
        <source>Check Result</source>
        <translation>Résultat du contrôle</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>First Observed</source>
        <translation>Première observation</translation>
    </message>
    <message>
        <source>Last Observed</source>
        <translation>Dernière observation</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource Type</source>
        <translation>Type de ressource</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Pending Reboot</source>
        <translation>Redémarrage en attente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Patch Operation</source>
        <translation>Opération de correction</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Rejected Records</source>
        <translation>Enregistrements rejetés</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisecondes</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>What to Do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Imported By</source>
        <translation>Importé par</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Vendor's Severity</source>
        <translation>Gravité selon l’éditeur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>Patch Group</source>
        <translation>Groupe de correctifs</translation>
    </message>
    <message>
        <source>Compliance</source>
        <translation>Conformité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Installed Other</source>
        <translation>Installés autrement</translation>
    </message>
    <message>
        <source>Not Applicable</source>
        <translation>Non applicables</translation>
    </message>
    <message>
        <source>Available Security Updates</source>
        <translation>Mises à jour de sécurité disponibles</translation>
    </message>
    <message>
        <source>Failed Associations</source>
        <translation>Associations en échec</translation>
    </message>
    <message>
        <source>Custom Items</source>
        <translation>Éléments personnalisés</translation>
    </message>
    <message>
        <source>Open Findings</source>
        <translation>Résultats ouverts</translation>
    </message>
    <message>
        <source>Stale Findings</source>
        <translation>Résultats périmés</translation>
    </message>
    <message>
        <source>Last Scan</source>
        <translation>Dernière analyse</translation>
    </message>
    <message>
        <source>Non-Compliant Since</source>
        <translation>Non conforme depuis</translation>
    </message>
    <message>
        <source>Notes on the Data</source>
        <translation>Remarques sur les données</translation>
    </message>
    <message>
        <source>Last Operation</source>
        <translation>Dernière opération</translation>
    </message>
    <message>
        <source>Reboot Option</source>
        <translation>Option de redémarrage</translation>
    </message>
    <message>
        <source>Ping Status</source>
        <translation>État du ping</translation>
    </message>
    <message>
        <source>Platform Type</source>
        <translation>Type de plateforme</translation>
    </message>
    <message>
        <source>Agent Version</source>
        <translation>Version de l’agent</translation>
    </message>
    <message>
        <source>IP Address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Nodes to Fix</source>
        <translation>Nœuds à corriger</translation>
    </message>
    <message>
        <source>Missing On</source>
        <translation>Manquant sur</translation>
    </message>
    <message>
        <source>Failed On</source>
        <translation>En échec sur</translation>
    </message>
    <message>
        <source>Pending Reboot On</source>
        <translation>Redémarrage en attente sur</translation>
    </message>
    <message>
        <source>Rejected On</source>
        <translation>Rejeté sur</translation>
    </message>
    <message>
        <source>Installed On</source>
        <translation>Installé sur</translation>
    </message>
    <message>
        <source>Oldest Since</source>
        <translation>Depuis au plus tôt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Kind of Data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Nodes Covered</source>
        <translation>Nœuds couverts</translation>
    </message>
    <message>
        <source>Nodes Known</source>
        <translation>Nœuds connus</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Days Old</source>
        <translation>Âge (jours)</translation>
    </message>
    <message>
        <source>Newest Data</source>
        <translation>Données les plus récentes</translation>
    </message>
    <message>
        <source>Oldest Data</source>
        <translation>Données les plus anciennes</translation>
    </message>
    <message>
        <source>Newest File</source>
        <translation>Fichier le plus récent</translation>
    </message>
    <message>
        <source>Partial Files</source>
        <translation>Fichiers partiels</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last Changed or Read</source>
        <translation>Dernière modification ou lecture</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Exit Code</source>
        <translation>Code de sortie</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Own Time</source>
        <translation>Heure de l’événement</translation>
    </message>
    <message>
        <source>From Patch Manager</source>
        <translation>Issu de Patch Manager</translation>
    </message>
    <message>
        <source>Recognized As</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Account and Region From</source>
        <translation>Compte et Région selon</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Data Missing or Old</source>
        <translation>Données manquantes ou anciennes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
    <message>
        <source>Captured From</source>
        <translation>Date tirée de</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Patch or Association</source>
        <translation>Correctif ou association</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Days Non-Compliant</source>
        <translation>Jours de non-conformité</translation>
    </message>
    <message>
        <source>Effect on the Share of Compliant Nodes</source>
        <translation>Effet sur la part de nœuds conformes</translation>
    </message>
    <message>
        <source>More Compliant Nodes</source>
        <translation>Nœuds conformes en plus</translation>
    </message>
    <message>
        <source>More Nodes</source>
        <translation>Nœuds en plus</translation>
    </message>
    <message>
        <source>Non-Compliant Items Before</source>
        <translation>Éléments non conformes avant</translation>
    </message>
    <message>
        <source>Non-Compliant Items After</source>
        <translation>Éléments non conformes après</translation>
    </message>
    <message>
        <source>Baseline Before</source>
        <translation>Référentiel avant</translation>
    </message>
    <message>
        <source>File Before</source>
        <translation>Fichier avant</translation>
    </message>
    <message>
        <source>File After</source>
        <translation>Fichier après</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Fixed By</source>
        <translation>Corrigée par</translation>
    </message>
    <message>
        <source>Status Before</source>
        <translation>Statut avant</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Severity Decided</source>
        <translation>Gravité décidée</translation>
    </message>
    <message>
        <source>For the Node and Check</source>
        <translation>Pour le nœud et le contrôle</translation>
    </message>
    <message>
        <source>Since Then</source>
        <translation>Depuis lors</translation>
    </message>
    <message>
        <source>Changed by Import</source>
        <translation>Modifiée par l’importation</translation>
    </message>
    <message>
        <source>Answer of AWS</source>
        <translation>Réponse d’AWS</translation>
    </message>
    <message>
        <source>Imported Severity</source>
        <translation>Gravité importée</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>À installer</translation>
    </message>
    <message>
        <source>Patches So Far</source>
        <translation>Cumul des correctifs</translation>
    </message>
    <message>
        <source>Nodes Turned Compliant</source>
        <translation>Nœuds devenus conformes</translation>
    </message>
    <message>
        <source>Nodes So Far</source>
        <translation>Cumul des nœuds</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Newly Non-Compliant</source>
        <translation>Nouvellement non conformes</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigés</translation>
    </message>
    <message>
        <source>Not Reported Any More</source>
        <translation>Disparus des rapports</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>Vu pour la première fois</translation>
    </message>
    <message>
        <source>Fix First</source>
        <translation>À corriger d’abord</translation>
    </message>
    <message>
        <source>Only Blocker On</source>
        <translation>Seul obstacle sur</translation>
    </message>
    <message>
        <source>Patches Waiting</source>
        <translation>Correctifs en attente</translation>
    </message>
    <message>
        <source>Waiting Since</source>
        <translation>En attente depuis</translation>
    </message>
    <message>
        <source>Others in the Group</source>
        <translation>Autres du groupe</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Baseline Then</source>
        <translation>Référentiel alors</translation>
    </message>
    <message>
        <source>Newest Operation</source>
        <translation>Opération la plus récente</translation>
    </message>
    <message>
        <source>Missing Now</source>
        <translation>Manquants maintenant</translation>
    </message>
    <message>
        <source>Failed Now</source>
        <translation>En échec maintenant</translation>
    </message>
    <message>
        <source>Pending Reboot Now</source>
        <translation>Redémarrage en attente maintenant</translation>
    </message>
    <message>
        <source>Rejected Now</source>
        <translation>Rejetés maintenant</translation>
    </message>
    <message>
        <source>Baseline Now</source>
        <translation>Référentiel maintenant</translation>
    </message>
    <message>
        <source>Newest Finding</source>
        <translation>Résultat le plus récent</translation>
    </message>
    <message>
        <source>Suppressed by Rule</source>
        <translation>Masqué par une règle</translation>
    </message>
    <message>
        <source>Decision Changed by Imports</source>
        <translation>Décision modifiée par des importations</translation>
    </message>
    <message>
        <source>Fixed On</source>
        <translation>Corrigé le</translation>
    </message>
    <message>
        <source>Days to Fix</source>
        <translation>Délai de correction (jours)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Suppresses Nothing</source>
        <translation>Ne masque rien</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Imported Runs</source>
        <translation>Exécutions importées</translation>
    </message>
    <message>
        <source>Fixed On Nodes</source>
        <translation>Corrigé sur (nœuds)</translation>
    </message>
    <message>
        <source>Median Days to Fix</source>
        <translation>Médiane des jours de correction</translation>
    </message>
    <message>
        <source>Last Fixed On</source>
        <translation>Dernière correction</translation>
    </message>
    <message>
        <source>State Before</source>
        <translation>État précédent</translation>
    </message>
    <message>
        <source>Suppression Rule</source>
        <translation>Règle de masquage</translation>
    </message>
    <message>
        <source>Node Counted As</source>
        <translation>Nœud compté comme</translation>
    </message>
    <message>
        <source>Counted As</source>
        <translation>Compté comme</translation>
    </message>
    <message>
        <source>Most Missed Patch</source>
        <translation>Correctif le plus manquant</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Columns in their order</source>
        <translation>Colonnes dans leur ordre</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Drag, or press Alt+Up and Alt+Down, to reorder. Enter sorts by a column, again the other way round.</source>
        <translation>Glissez, ou appuyez sur Alt+Haut et Alt+Bas, pour changer l’ordre. Entrée trie selon une colonne, de nouveau en sens inverse.</translation>
    </message>
    <message>
        <source>%1, hidden</source>
        <translation>%1, masquée</translation>
    </message>
    <message>
        <source>%1, shown</source>
        <translation>%1, affichée</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>Changes the node</source>
        <translation>Modifie le nœud</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>say why a node is not compliant and what to do</source>
        <translation>dire pourquoi un nœud n’est pas conforme et que faire</translation>
    </message>
    <message>
        <source>write a view as CSV, JSON or an aligned table</source>
        <translation>écrire une vue en CSV, en JSON ou en tableau aligné</translation>
    </message>
    <message>
        <source>read files and folders into the database</source>
        <translation>lire des fichiers et des dossiers dans la base de données</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1</source>
        <translation>La sortie standard ne peut pas être écrite : %1</translation>
    </message>
    <message>
        <source>record what was decided about findings</source>
        <translation>consigner ce qui a été décidé au sujet de résultats</translation>
    </message>
    <message>
        <source>print the overview's numbers</source>
        <translation>afficher les chiffres de la vue d’ensemble</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Without one, use the commands that fleet-compliance --help lists.</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Sans écran, utilisez les commandes que donne fleet-compliance --help.</translation>
    </message>
    <message>
        <source>There is no option %1. See fleet-compliance --help.</source>
        <translation>L’option %1 n’existe pas. Voir fleet-compliance --help.</translation>
    </message>
    <message>
        <source>Fleet Compliance Dashboard: which machines are not compliant and why, from report files, offline.</source>
        <translation>Fleet Compliance Dashboard : quelles machines ne sont pas conformes et pourquoi, à partir de fichiers de rapport, hors ligne.</translation>
    </message>
    <message>
        <source>open the window, importing the files and folders</source>
        <translation>ouvrir la fenêtre, en important les fichiers et les dossiers</translation>
    </message>
    <message>
        <source>Exit codes: 0 everything taken; 1 some file or record was refused; 2 wrong usage; 3 input cannot be read; 4 database; 5 output cannot be written; 130 stopped.</source>
        <translation>Codes de sortie : 0 tout a été pris ; 1 un fichier ou un enregistrement a été refusé ; 2 mauvais usage ; 3 entrée illisible ; 4 base de données ; 5 sortie impossible à écrire ; 130 arrêté.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage : %1</translation>
    </message>
    <message>
        <source>The fleet database.</source>
        <translation>La base de données du parc.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Écrire du JSON.</translation>
    </message>
    <message>
        <source>Turn every fact back to this time (ISO 8601, UTC).</source>
        <translation>Ramener tous les faits à ce moment (ISO 8601, UTC).</translation>
    </message>
    <message>
        <source>A scan older than this is stale (30).</source>
        <translation>Une analyse plus ancienne est périmée (30).</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 2026-11-20T22:05:00Z.</source>
        <translation>« %1 » n’est pas un moment. Écrivez-le ainsi : 2026-11-20T22:05:00Z.</translation>
    </message>
    <message>
        <source>--fresh-days takes a number of days, 1 to 36500.</source>
        <translation>--fresh-days prend un nombre de jours, de 1 à 36500.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 autres</translation>
    </message>
    <message>
        <source> (changes the node)</source>
        <translation> (modifie le nœud)</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Journal : %1</translation>
    </message>
    <message>
        <source>How far the data can be trusted:</source>
        <translation>Quelle confiance accorder aux données :</translation>
    </message>
    <message>
        <source>Node id (i-…, mi-…) or name.</source>
        <translation>ID du nœud (i-…, mi-…) ou son nom.</translation>
    </message>
    <message>
        <source>Name one node.</source>
        <translation>Indiquez un nœud.</translation>
    </message>
    <message>
        <source>There is no node “%1” in this database.</source>
        <translation>Il n’y a pas de nœud « %1 » dans cette base de données.</translation>
    </message>
    <message>
        <source>The view %1 has no column %2.</source>
        <translation>La vue %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Que faut-il écrire : %1.</translation>
    </message>
    <message>
        <source>Only rows that hold these words.</source>
        <translation>Seulement les lignes qui contiennent ces mots.</translation>
    </message>
    <message>
        <source>Column to sort by; COLUMN:desc for the other way.</source>
        <translation>Colonne de tri ; COLUMN:desc pour l’ordre inverse.</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>Écrire dans ce fichier au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>There is no view “%1”. Views: %2.</source>
        <translation>La vue « %1 » n’existe pas. Vues : %2.</translation>
    </message>
    <message>
        <source>There is no format “%1”. Formats: %2.</source>
        <translation>Le format « %1 » n’existe pas. Formats : %2.</translation>
    </message>
    <message>
        <source> (line %1, column %2, byte %3)</source>
        <translation> (ligne %1, colonne %2, octet %3)</translation>
    </message>
    <message>
        <source>stopped; nothing of it was stored</source>
        <translation>arrêté ; rien n’en a été stocké</translation>
    </message>
    <message>
        <source>%1: imported before, nothing changed</source>
        <translation>%1 : déjà importé, rien n’a changé</translation>
    </message>
    <message>
        <source>%1: %2 read: %3 new, %4 updated, %5 unchanged, %6 rejected</source>
        <translation>%1 : %2 lus : %3 nouveaux, %4 mis à jour, %5 inchangés, %6 rejetés</translation>
    </message>
    <message>
        <source>    record %1 left out: %2</source>
        <translation>    enregistrement %1 écarté : %2</translation>
    </message>
    <message>
        <source>    and %1 more left out</source>
        <translation>    et %1 autres écartés</translation>
    </message>
    <message>
        <source>%1 of %2  %3  %4 %  %5 records</source>
        <translation>%1 sur %2  %3  %4 %  %5 enregistrements</translation>
    </message>
    <message>
        <source>Keep the complete records before the place where a broken file breaks off.</source>
        <translation>Garder les enregistrements complets avant l’endroit où un fichier défectueux s’interrompt.</translation>
    </message>
    <message>
        <source>Files and folders.</source>
        <translation>Fichiers et dossiers.</translation>
    </message>
    <message>
        <source>Nothing to import: name files or folders.</source>
        <translation>Rien à importer : indiquez des fichiers ou des dossiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>read: %1 records: %2 new, %3 updated, %4 unchanged, %5 rejected. %6 files refused.</source>
        <translation>lus : %1 enregistrements : %2 nouveaux, %3 mis à jour, %4 inchangés, %5 rejetés. %6 fichiers refusés.</translation>
    </message>
    <message>
        <source>Id of a finding; may be given several times, or followed by more Ids.</source>
        <translation>ID d’un résultat ; peut être donné plusieurs fois, ou suivi d’autres ID.</translation>
    </message>
    <message>
        <source>RESOLVED (unless said otherwise), SUPPRESSED, NOTIFIED or NEW.</source>
        <translation>RESOLVED (sauf indication contraire), SUPPRESSED, NOTIFIED ou NEW.</translation>
    </message>
    <message>
        <source>A suppression ends after so many days (90); 0: never.</source>
        <translation>Un masquage prend fin après ce nombre de jours (90) ; 0 : jamais.</translation>
    </message>
    <message>
        <source>More Ids.</source>
        <translation>Autres ID.</translation>
    </message>
    <message>
        <source>“%1” is not a workflow status: RESOLVED, SUPPRESSED, NOTIFIED or NEW.</source>
        <translation>« %1 » n’est pas un statut de flux : RESOLVED, SUPPRESSED, NOTIFIED ou NEW.</translation>
    </message>
    <message>
        <source>Say why with --note.</source>
        <translation>Dites pourquoi avec --note.</translation>
    </message>
    <message>
        <source>--days takes a number of days, 0 to 36500.</source>
        <translation>--days prend un nombre de jours, de 0 à 36500.</translation>
    </message>
    <message>
        <source>There is no finding with the Id %1.</source>
        <translation>Il n’y a pas de résultat d’ID %1.</translation>
    </message>
    <message>
        <source>Name the findings with --id.</source>
        <translation>Indiquez les résultats avec --id.</translation>
    </message>
    <message>
        <source>Nodes: %1 in %2 accounts. Compliant: %3 (%4 %). Non-compliant: %5. Cannot be judged: %6.</source>
        <translation>Nœuds : %1 dans %2 comptes. Conformes : %3 (%4 %). Non conformes : %5. Impossibles à juger : %6.</translation>
    </message>
    <message>
        <source>%1: %2 on %3 nodes</source>
        <translation>%1 : %2 sur %3 nœuds</translation>
    </message>
    <message>
        <source>Missing patches</source>
        <translation>Correctifs manquants</translation>
    </message>
    <message>
        <source>Failed patches</source>
        <translation>Correctifs en échec</translation>
    </message>
    <message>
        <source>Patches waiting for a reboot</source>
        <translation>Correctifs en attente de redémarrage</translation>
    </message>
    <message>
        <source>Rejected patches that are installed</source>
        <translation>Correctifs rejetés qui sont installés</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Résultats ouverts</translation>
    </message>
    <message>
        <source>Critical: %1. Stale: %2. Suppressed: %3. Resolved: %4.</source>
        <translation>Critiques : %1. Périmés : %2. Masqués : %3. Résolus : %4.</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Données du %1.</translation>
    </message>
    <message>
        <source>There are no files in %1.</source>
        <translation>Il n’y a aucun fichier dans %1.</translation>
    </message>
    <message>
        <source>Print the script of AWS CLI calls that collects what is missing: bash or powershell.</source>
        <translation>Afficher le script d’appels à l’AWS CLI qui collecte ce qui manque : bash ou powershell.</translation>
    </message>
    <message>
        <source>There is no shell “%1”. Shells: bash, powershell.</source>
        <translation>Le shell « %1 » n’existe pas. Shells : bash, powershell.</translation>
    </message>
    <message>
        <source>what was imported of each account and Region, how old it is, and how to get the rest</source>
        <translation>ce qui a été importé de chaque compte et Région, son ancienneté, et comment obtenir le reste</translation>
    </message>
    <message>
        <source>Only say what an import would change. Nothing is stored.</source>
        <translation>Dire seulement ce qu’une importation changerait. Rien n’est stocké.</translation>
    </message>
    <message>
        <source>    %1: new, %2</source>
        <translation>    %1 : nouveau, %2</translation>
    </message>
    <message>
        <source>    %1: terminated</source>
        <translation>    %1 : résilié</translation>
    </message>
    <message>
        <source>    %1: %2 -&gt; %3</source>
        <translation>    %1 : %2 -&gt; %3</translation>
    </message>
    <message>
        <source>The files tell about %1 accounts, %2 Regions, %3 nodes and %4 compliance types.</source>
        <translation>Les fichiers concernent %1 comptes, %2 Régions, %3 nœuds et %4 types de conformité.</translation>
    </message>
    <message>
        <source>Nodes: %1 new, %2 with another verdict, %3 terminated.</source>
        <translation>Nœuds : %1 nouveaux, %2 avec un autre verdict, %3 résiliés.</translation>
    </message>
    <message>
        <source>    and %1 more</source>
        <translation>    et %1 autres</translation>
    </message>
    <message>
        <source>Findings: %1 new, %2 changed; %3 reopened, %4 confirmed, %5 overridden in AWS.</source>
        <translation>Résultats : %1 nouveaux, %2 modifiés ; %3 rouverts, %4 confirmés, %5 remplacés dans AWS.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Arrêté. Rien n’a été stocké.</translation>
    </message>
    <message>
        <source>Its number, as in export --view imports.</source>
        <translation>Son numéro, comme dans export --view imports.</translation>
    </message>
    <message>
        <source>Say which import to undo: --last or its number.</source>
        <translation>Indiquez l’importation à annuler : --last ou son numéro.</translation>
    </message>
    <message>
        <source>There is no import that could be undone.</source>
        <translation>Il n’y a aucune importation à annuler.</translation>
    </message>
    <message>
        <source>There is no import %1.</source>
        <translation>L’importation %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>take back an import, as long as nothing later depends on it</source>
        <translation>annuler une importation, tant que rien d’ultérieur n’en dépend</translation>
    </message>
    <message>
        <source>--from must be before --to.</source>
        <translation>--from doit précéder --to.</translation>
    </message>
    <message>
        <source>%1: %2 % compliant, %3 of %4 nodes</source>
        <translation>%1 : %2 % conformes, %3 nœuds sur %4</translation>
    </message>
    <message>
        <source>Difference: %1 points</source>
        <translation>Écart : %1 points</translation>
    </message>
    <message>
        <source>what changed between two moments, and why the share of compliant nodes did</source>
        <translation>ce qui a changé entre deux moments, et pourquoi la part de nœuds conformes a changé</translation>
    </message>
    <message>
        <source>With the format securityhub and a folder: also what was exported before and is not confirmed.</source>
        <translation>Avec le format securityhub et un dossier : aussi ce qui a été exporté auparavant et n’est pas confirmé.</translation>
    </message>
    <message>
        <source>The format %1 is for the views findings and decisions.</source>
        <translation>Le format %1 est réservé aux vues findings et decisions.</translation>
    </message>
    <message>
        <source>Only rows that pass, such as: severity&gt;=high account:prod-eu scanned&lt;7d -platform:windows.</source>
        <translation>Seulement les lignes qui passent le filtre, par exemple : severity&gt;=high account:prod-eu scanned&lt;7d -platform:windows.</translation>
    </message>
    <message>
        <source>The filter is wrong at character %1: %2</source>
        <translation>Le filtre est erroné au caractère %1 : %2</translation>
    </message>
    <message>
        <source>Perhaps: %1</source>
        <translation>Peut-être : %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1 by %2 at %3: %4</source>
        <translation>%1 par %2 le %3 : %4</translation>
    </message>
    <message>
        <source>Taken: %1. Here already: %2. Conflicts left as they are here: %3. Findings that are not here: %4.</source>
        <translation>Reprises : %1. Déjà ici : %2. Conflits laissés tels quels ici : %3. Résultats absents d’ici : %4.</translation>
    </message>
    <message>
        <source>Where both sides decided, take what the file says.</source>
        <translation>Quand les deux côtés ont décidé, reprendre ce que dit le fichier.</translation>
    </message>
    <message>
        <source>What share-decisions wrote.</source>
        <translation>Ce que share-decisions a écrit.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Indiquez un seul fichier.</translation>
    </message>
    <message>
        <source>write the decisions for another workstation, as JSON Lines</source>
        <translation>écrire les décisions pour un autre poste de travail, en JSON Lines</translation>
    </message>
    <message>
        <source>take decisions of another workstation; conflicts are shown, not taken</source>
        <translation>reprendre les décisions d’un autre poste de travail ; les conflits sont affichés, pas repris</translation>
    </message>
    <message>
        <source>CSV with the columns node or account, and owner.</source>
        <translation>CSV avec les colonnes node ou account, et owner.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) assigned.</source>
        <translation>
            <numerusform>%n résultat attribué.</numerusform>
            <numerusform>%n résultats attribués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whose open findings; without it the owners are listed.</source>
        <translation>Le responsable des résultats ouverts ; sans cette option, les responsables sont listés.</translation>
    </message>
    <message>
        <source>The day by which it is asked for, YYYY-MM-DD.</source>
        <translation>Le jour demandé comme échéance, AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Mark the new findings among them notified.</source>
        <translation>Marquer comme notifiés les nouveaux résultats parmi eux.</translation>
    </message>
    <message>
        <source>--due takes a day, as 2026-11-30; hand-over takes no names but --owner.</source>
        <translation>--due prend un jour, comme 2026-11-30 ; hand-over ne prend pas de nom en dehors de --owner.</translation>
    </message>
    <message>
        <source>assign open findings to owners by their nodes and accounts</source>
        <translation>attribuer les résultats ouverts à des responsables selon leurs nœuds et leurs comptes</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes turn compliant (%1 so far) with:</source>
        <translation>
            <numerusform>%n nœud devient conforme (%1 au total) avec :</numerusform>
            <numerusform>%n nœuds deviennent conformes (%1 au total) avec :</numerusform>
        </translation>
    </message>
    <message>
        <source>At most so many patches, 1 to 20 (5).</source>
        <translation>Nombre maximal de correctifs, de 1 à 20 (5).</translation>
    </message>
    <message>
        <source>What to print: %1.</source>
        <translation>Ce qu’il faut afficher : %1.</translation>
    </message>
    <message>
        <source>--patches takes a number, 1 to 20.</source>
        <translation>--patches prend un nombre, de 1 à 20.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Formats: %2.</source>
        <translation>« %1 » ne peut pas être affiché. Formats : %2.</translation>
    </message>
    <message>
        <source>the fewest patches that turn the most nodes compliant (greedy)</source>
        <translation>le moins de correctifs qui rendent le plus de nœuds conformes (algorithme glouton)</translation>
    </message>
    <message>
        <source>A suppression is for the node and the check of each finding, later findings too.</source>
        <translation>Un masquage vaut pour le nœud et le contrôle de chaque résultat, y compris pour les résultats ultérieurs.</translation>
    </message>
    <message>
        <source>Take back what was decided last, whenever that was.</source>
        <translation>Annuler la dernière décision, quelle que soit sa date.</translation>
    </message>
    <message>
        <source>“%1” is not a severity: CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL or IMPORTED.</source>
        <translation>« %1 » n’est pas une gravité : CRITICAL, HIGH, MEDIUM, LOW, INFORMATIONAL ou IMPORTED.</translation>
    </message>
    <message>
        <source>--node-and-check is for --status SUPPRESSED.</source>
        <translation>--node-and-check est réservé à --status SUPPRESSED.</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>Il n’y a aucune décision à annuler.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) taken back.</source>
        <translation>
            <numerusform>%n décision retirée.</numerusform>
            <numerusform>%n décisions retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision %1 was changed after it was recorded.</source>
        <translation>La décision %1 a été modifiée après son enregistrement.</translation>
    </message>
    <message>
        <source>Decision %1 was removed.</source>
        <translation>La décision %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Decisions %1 to %2 were removed.</source>
        <translation>Les décisions %1 à %2 ont été supprimées.</translation>
    </message>
    <message>
        <source>Decision %1 was inserted by another program.</source>
        <translation>La décision %1 a été insérée par un autre programme.</translation>
    </message>
    <message>
        <source>The finding of decision %1 was given another Id.</source>
        <translation>Le résultat de la décision %1 a reçu un autre ID.</translation>
    </message>
    <message>
        <source>The head that was given is not in the chain: the trail was cut, or written anew.</source>
        <translation>La tête indiquée n’est pas dans la chaîne : le journal a été tronqué ou réécrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s), none was changed since.</source>
        <translation>
            <numerusform>%n décision, aucune modification depuis.</numerusform>
            <numerusform>%n décisions, aucune modification depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s); somebody changed the trail.</source>
        <translation>
            <numerusform>%n décision ; quelqu’un a modifié le journal.</numerusform>
            <numerusform>%n décisions ; quelqu’un a modifié le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Tête : %1</translation>
    </message>
    <message>
        <source>The head that an earlier call printed: it must still be in the chain.</source>
        <translation>La tête affichée par un appel précédent : elle doit toujours être dans la chaîne.</translation>
    </message>
    <message>
        <source>verify takes no names.</source>
        <translation>verify ne prend pas de noms.</translation>
    </message>
    <message>
        <source>check that nobody changed, removed or inserted a decision</source>
        <translation>vérifier que personne n’a modifié, supprimé ou inséré une décision</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) written,</source>
        <translation>
            <numerusform>%n décision écrite,</numerusform>
            <numerusform>%n décisions écrites,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n call(s).</source>
        <translation>
            <numerusform>en %n appel.</numerusform>
            <numerusform>en %n appels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exported before and not confirmed were left out; --again writes them too.</source>
        <translation>
            <numerusform>%n décision déjà exportée et non confirmée a été omise ; --again l’écrit aussi.</numerusform>
            <numerusform>%n décisions déjà exportées et non confirmées ont été omises ; --again les écrit aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an Id or a product ARN were left out.</source>
        <translation>
            <numerusform>%n décision sans ID ou sans ARN de produit a été omise.</numerusform>
            <numerusform>%n décisions sans ID ou sans ARN de produit ont été omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions are written for Security Hub as they are now, not as of a time.</source>
        <translation>Les décisions sont écrites pour Security Hub telles qu’elles sont maintenant, et non telles qu’à un moment passé.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new to write: %n exported before and not confirmed; --again writes them too.</source>
        <translation>
            <numerusform>Rien de nouveau à écrire : %n décision déjà exportée et non confirmée ; --again l’écrit aussi.</numerusform>
            <numerusform>Rien de nouveau à écrire : %n décisions déjà exportées et non confirmées ; --again les écrit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS has all decisions already: nothing was written.</source>
        <translation>AWS a déjà toutes les décisions : rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n nodes, %2 points</source>
        <translation>
            <numerusform>%1 : %n nœud, %2 points</numerusform>
            <numerusform>%1 : %n nœuds, %2 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %3 on %n nodes</source>
        <translation>
            <numerusform>%1, %2 : %3 sur %n nœud</numerusform>
            <numerusform>%1, %2 : %3 sur %n nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>For the views changes and history: since this time (ISO 8601, UTC); otherwise since the day with reports before, or of the last 31 days.</source>
        <translation>Pour les vues changes et history : depuis ce moment (ISO 8601, UTC) ; sinon depuis le jour précédent avec des rapports, ou sur les 31 derniers jours.</translation>
    </message>
    <message>
        <source>What produced the newest patch data:</source>
        <translation>Ce qui a produit les données de correctifs les plus récentes :</translation>
    </message>
    <message>
        <source>Decisions: %1 reopened, %2 confirmed, %3 overridden in AWS.</source>
        <translation>Décisions : %1 rouvertes, %2 confirmées, %3 remplacées dans AWS.</translation>
    </message>
    <message>
        <source>Ready to resolve, as newer data says: %1.</source>
        <translation>Prêts à résoudre, d’après des données plus récentes : %1.</translation>
    </message>
    <message>
        <source>What the rule is called; its filter unless said otherwise. One of this name is changed.</source>
        <translation>Nom de la règle ; son filtre, sauf indication contraire. Une règle qui porte déjà ce nom est modifiée.</translation>
    </message>
    <message>
        <source>Withdraw the rule of this name.</source>
        <translation>Retirer la règle de ce nom.</translation>
    </message>
    <message>
        <source>There is no suppression rule “%1”.</source>
        <translation>La règle de masquage « %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirée : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) suppressed by the rule.</source>
        <translation>
            <numerusform>%n résultat masqué par la règle.</numerusform>
            <numerusform>%n résultats masqués par la règle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say with --filter which findings are suppressed.</source>
        <translation>Dites avec --filter quels résultats sont masqués.</translation>
    </message>
    <message>
        <source>suppress all findings that a filter finds, later ones too</source>
        <translation>masquer tous les résultats que trouve un filtre, y compris les suivants</translation>
    </message>
    <message numerus="yes">
        <source>Suppression rules: somebody changed %n of their record(s).</source>
        <translation>
            <numerusform>Règles de masquage : quelqu’un a modifié %n de leurs enregistrements.</numerusform>
            <numerusform>Règles de masquage : quelqu’un a modifié %n de leurs enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of suppression rules, none was changed since.</source>
        <translation>
            <numerusform>%n enregistrement de règles de masquage, aucune modification depuis.</numerusform>
            <numerusform>%n enregistrements de règles de masquage, aucune modification depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>How to write it: %1; otherwise as the name of the file says.</source>
        <translation>Format d’écriture : %1 ; sinon, d’après le nom du fichier.</translation>
    </message>
    <message>
        <source>withdrawn by %1 at %2</source>
        <translation>retirée par %1 le %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>%1 by %2 at %3, ends: %4: %5</source>
        <translation>%1 par %2 le %3, fin : %4 : %5</translation>
    </message>
    <message>
        <source>Conflict: %1</source>
        <translation>Conflit : %1</translation>
    </message>
    <message>
        <source>here: %1</source>
        <translation>ici : %1</translation>
    </message>
    <message>
        <source>there: %1</source>
        <translation>là-bas : %1</translation>
    </message>
    <message>
        <source>rule “%1”</source>
        <translation>règle « %1 »</translation>
    </message>
    <message>
        <source>As the text of a mail, instead of Markdown.</source>
        <translation>Comme texte de courriel, au lieu de Markdown.</translation>
    </message>
    <message>
        <source>write what an owner is to do, as Markdown or a mail</source>
        <translation>écrire ce qu’un responsable doit faire, en Markdown ou en courriel</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of suppression rules taken back.</source>
        <translation>
            <numerusform>%n modification de règles de masquage annulée.</numerusform>
            <numerusform>%n modifications de règles de masquage annulées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 fixed, half of them within %3 days, %4 days on average.</source>
        <translation>%1 : %2 corrections, la moitié en %3 jours au plus, %4 jours en moyenne.</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nodes with a note on the data, “%1”: %2.</source>
        <translation>Nœuds avec une remarque sur les données, « %1 » : %2.</translation>
    </message>
    <message>
        <source>Whose patches a describe-instance-patches file holds, when neither it nor its name says so: a node id (i-…, mi-…), or the name of a node that is known.</source>
        <translation>À qui sont les correctifs d’un fichier describe-instance-patches, quand ni lui ni son nom ne le disent : un identifiant de nœud (i-…, mi-…) ou le nom d’un nœud connu.</translation>
    </message>
    <message>
        <source>--node names no node.</source>
        <translation>--node ne nomme aucun nœud.</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es).</source>
        <translation>
            <numerusform>%n collision.</numerusform>
            <numerusform>%n collisions.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes at most %2 characters, and these are %3.</source>
        <translation>--%1 accepte au plus %2 caractères, et il y en a %3.</translation>
    </message>
    <message>
        <source>%1 holds no decisions. share-decisions writes such a file.</source>
        <translation>%1 ne contient aucune décision. share-decisions écrit un tel fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) are no decisions as share-decisions writes them and are left out: %2</source>
        <translation>
            <numerusform>%1 : %n ligne n’est pas une décision telle que share-decisions l’écrit et est laissée de côté : %2</numerusform>
            <numerusform>%1 : %n lignes ne sont pas des décisions telles que share-decisions les écrit et sont laissées de côté : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: line %2 is longer than a decision can be. The rest was not read.</source>
        <translation>%1 : la ligne %2 est plus longue qu’une décision ne peut l’être. Le reste n’a pas été lu.</translation>
    </message>
    <message>
        <source>(owner: %1)</source>
        <translation>(responsable : %1)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node, title</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>name, node, title</comment>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Taken from the file: %1</source>
        <translation>Repris du fichier : %1</translation>
    </message>
    <message>
        <source>Kept as it is here: %1</source>
        <translation>Gardé comme ici : %1</translation>
    </message>
    <message>
        <source>%1, finding %2</source>
        <translation>%1, résultat %2</translation>
    </message>
    <message>
        <source>Where both sides decided, keep what was decided here.</source>
        <translation>Là où les deux côtés ont décidé, garder ce qui a été décidé ici.</translation>
    </message>
    <message>
        <source>Choose --theirs or --ours.</source>
        <translation>Choisissez --theirs ou --ours.</translation>
    </message>
    <message numerus="yes">
        <source>%n had the owner already.</source>
        <translation>
            <numerusform>%n avait déjà ce responsable.</numerusform>
            <numerusform>%n avaient déjà ce responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of the file are no node and no account here: %1</source>
        <translation>
            <numerusform>%n nom du fichier n’est ni un nœud ni un compte connu ici : %1</numerusform>
            <numerusform>%n noms du fichier ne sont ni des nœuds ni des comptes connus ici : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No open finding belongs to %1, or to anybody.</source>
        <translation>Aucun résultat ouvert n’est confié à %1, ni à personne.</translation>
    </message>
    <message>
        <source>No open finding belongs to %1. Owners are: %2</source>
        <translation>Aucun résultat ouvert n’est confié à %1. Responsables : %2</translation>
    </message>
    <message>
        <source>Who is to see to it; empty: nobody. Without --note and --status the status stays.</source>
        <translation>Qui doit s’en occuper ; vide : personne. Sans --note ni --status, le statut reste.</translation>
    </message>
    <message>
        <source>CRITICAL, HIGH, MEDIUM, LOW or INFORMATIONAL is shown instead of the imported one; IMPORTED: that again. Without --status the status stays.</source>
        <translation>CRITICAL, HIGH, MEDIUM, LOW ou INFORMATIONAL s’affiche à la place de celle importée ; IMPORTED : celle-ci à nouveau. Sans --status, le statut reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) changed, their status stays.</source>
        <translation>
            <numerusform>%n résultat modifié, son statut reste.</numerusform>
            <numerusform>%n résultats modifiés, leur statut reste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) marked %1.</source>
        <translation>
            <numerusform>%n résultat marqué %1.</numerusform>
            <numerusform>%n résultats marqués %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner: nobody.</source>
        <translation>Responsable : personne.</translation>
    </message>
    <message>
        <source>Owner: %1.</source>
        <translation>Responsable : %1.</translation>
    </message>
    <message>
        <source>Severity: %1.</source>
        <translation>Gravité : %1.</translation>
    </message>
    <message>
        <source>Why, in at most 512 characters. Required.</source>
        <translation>Pourquoi, en 512 caractères au plus. Nécessaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n more match and are suppressed by an older rule already.</source>
        <translation>
            <numerusform>%n autre correspond et est déjà masqué par une règle plus ancienne.</numerusform>
            <numerusform>%n autres correspondent et sont déjà masqués par une règle plus ancienne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more match and are left: decided here or closed in AWS.</source>
        <translation>
            <numerusform>%n autre correspond et est laissé : décidé ici ou fermé dans AWS.</numerusform>
            <numerusform>%n autres correspondent et sont laissés : décidés ici ou fermés dans AWS.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was a rule already: it found “%2”, now “%3”. resolve --undo-last takes that back.</source>
        <translation>« %1 » était déjà une règle : elle trouvait « %2 », maintenant « %3 ». resolve --undo-last l’annule.</translation>
    </message>
    <message>
        <source>upgrade takes no names.</source>
        <translation>upgrade n’accepte aucun nom.</translation>
    </message>
    <message>
        <source>%1 is now up to date. As it was before, it is kept beside it, under its name with .bak-v and the version.</source>
        <translation>%1 est maintenant à jour. Son état d’avant est gardé à côté, sous son nom suivi de .bak-v et de la version.</translation>
    </message>
    <message>
        <source>%1 is up to date already.</source>
        <translation>%1 est déjà à jour.</translation>
    </message>
    <message>
        <source>bring a database of an older version up to date, after a copy of it</source>
        <translation>mettre à jour une base d’une version antérieure, après en avoir fait une copie</translation>
    </message>
    <message>
        <source>There is no command or file “%1”. See fleet-compliance --help.</source>
        <translation>Il n’y a ni commande ni fichier « %1 ». Voir fleet-compliance --help.</translation>
    </message>
    <message>
        <source>There is no command or file “%1”. Perhaps: %2. See fleet-compliance --help.</source>
        <translation>Il n’y a ni commande ni fichier « %1 ». Peut-être : %2. Voir fleet-compliance --help.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program and is read through a copy. To bring it up to date: fleet-compliance upgrade --database %1</source>
        <translation>%1 a été écrite par une version antérieure de ce programme et est lue à travers une copie. Pour la mettre à jour : fleet-compliance upgrade --database %1</translation>
    </message>
    <message>
        <source>Why, in at most 512 characters. Required to suppress.</source>
        <translation>Pourquoi, en 512 caractères au plus. Nécessaire pour masquer.</translation>
    </message>
    <message>
        <source>Take the owners from this tag of the nodes instead.</source>
        <translation>Prendre plutôt les responsables de cette étiquette des nœuds.</translation>
    </message>
    <message>
        <source>Name one file, or a tag with --tag.</source>
        <translation>Indiquez un fichier, ou une étiquette avec --tag.</translation>
    </message>
    <message>
        <source>Name a file or a tag, not both.</source>
        <translation>Indiquez un fichier ou une étiquette, pas les deux.</translation>
    </message>
    <message>
        <source>A saved view of the window, by its name; what else is given narrows it.</source>
        <translation>Une vue enregistrée de la fenêtre, par son nom ; les autres options la restreignent.</translation>
    </message>
    <message>
        <source>There is no saved view “%1”. Saved views: %2.</source>
        <translation>La vue enregistrée « %1 » n’existe pas. Vues enregistrées : %2.</translation>
    </message>
    <message>
        <source>The last import that stored something, or found it stored.</source>
        <translation>La dernière importation qui a stocké quelque chose, ou l’a trouvé déjà stocké.</translation>
    </message>
    <message numerus="yes">
        <source>What became of decisions: somebody changed %n of the record(s).</source>
        <translation>
            <numerusform>Suite des décisions : quelqu’un a modifié %n des enregistrements.</numerusform>
            <numerusform>Suite des décisions : quelqu’un a modifié %n des enregistrements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of what became of decisions, none was changed since.</source>
        <translation>
            <numerusform>%n enregistrement sur la suite des décisions, inchangé depuis.</numerusform>
            <numerusform>%n enregistrements sur la suite des décisions, aucun n’a changé depuis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Search “%1” in Nodes</source>
        <translation>Chercher « %1 » dans les nœuds</translation>
    </message>
    <message>
        <source>Search “%1” in Findings</source>
        <translation>Chercher « %1 » dans les résultats</translation>
    </message>
    <message>
        <source>Search “%1” in Patches</source>
        <translation>Chercher « %1 » dans les correctifs</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nodes</source>
        <translation>
            <numerusform>Afficher %Ln nœud</numerusform>
            <numerusform>Afficher %Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln nodes (%1 not found)</source>
        <translation>
            <numerusform>Afficher %Ln nœud (introuvables : %1)</numerusform>
            <numerusform>Afficher %Ln nœuds (introuvables : %1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Regrouper par %1</translation>
    </message>
    <message>
        <source>Group by Nothing</source>
        <translation>Ne pas regrouper</translation>
    </message>
</context>
<context>
    <name>ConditionText</name>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>%1 to %2 ago</source>
        <translation>il y a %1 à %2</translation>
    </message>
    <message>
        <source>in the last %1</source>
        <translation>il y a moins de %1</translation>
    </message>
    <message>
        <source>more than %1 ago</source>
        <translation>il y a plus de %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Balise %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
</context>
<context>
    <name>CountsBar</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Patches by state</source>
        <translation>Correctifs par état</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message numerus="yes">
        <source>%Ln days old</source>
        <translation>
            <numerusform>datant de %Ln jour</numerusform>
            <numerusform>datant de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days old</source>
        <translation>
            <numerusform>datant de %1 à %Ln jour</numerusform>
            <numerusform>datant de %1 à %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Account not known</source>
        <translation>Compte inconnu</translation>
    </message>
    <message>
        <source>Region not known</source>
        <translation>Région inconnue</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <translation>%1–%2 j</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln nodes</source>
        <translation>
            <numerusform>%1 sur %Ln nœud</numerusform>
            <numerusform>%1 sur %Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Everything is there and fresh.</source>
        <translation>Tout est présent et à jour.</translation>
    </message>
    <message>
        <source>%1 of %2 accounts and Regions have gaps. Fresh: not older than %3 days.</source>
        <translation>Comptes et Régions avec des lacunes : %1 sur %2. À jour : %3 jours au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are in an account or Region that is not known.</source>
        <translation>
            <numerusform>Le compte ou la Région de %Ln nœud n’est pas connu.</numerusform>
            <numerusform>Le compte ou la Région de %Ln nœuds n’est pas connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the newest reports, which were collected from %1 on.</source>
        <translation>Absent des rapports les plus récents, collectés à partir du %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not in the newest reports.</source>
        <translation>
            <numerusform>%Ln d’entre eux est absent des rapports les plus récents.</numerusform>
            <numerusform>%Ln d’entre eux sont absents des rapports les plus récents.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageFlow</name>
    <message>
        <source>The commands are on the clipboard. They only read from AWS.</source>
        <translation>Les commandes sont dans le presse-papiers. Elles ne font que lire dans AWS.</translation>
    </message>
    <message>
        <source>%1 is written. Run it where AWS can be reached, then import the folder fleet-reports-… that it makes.</source>
        <translation>%1 est écrit. Exécutez-le là où AWS est accessible, puis importez le dossier fleet-reports-… qu’il crée.</translation>
    </message>
</context>
<context>
    <name>CoverageMatrix</name>
    <message>
        <source>Coverage by account, Region and kind of data</source>
        <translation>Couverture par compte, Région et type de données</translation>
    </message>
</context>
<context>
    <name>CoverageModel</name>
    <message>
        <source>Account and Region</source>
        <translation>Compte et Région</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <source>No Reports Yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>Import Systems Manager or Security Hub files. Here you will see what is missing, and how to get it.</source>
        <translation>Importez des fichiers de Systems Manager ou de Security Hub. Vous verrez ici ce qui manque et comment l’obtenir.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>There is nothing to collect.</source>
        <translation>Il n’y a rien à collecter.</translation>
    </message>
    <message>
        <source>There is nothing to collect for what is checked.</source>
        <translation>Il n’y a rien à collecter pour ce qui est coché.</translation>
    </message>
    <message>
        <source>For all gaps. Check rows to choose. The calls only read, and are never run from here.</source>
        <translation>Pour toutes les lacunes. Cochez des lignes pour choisir. Les appels ne font que lire et ne sont jamais exécutés d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln row(s) checked. The calls only read, and are never run from here.</source>
        <translation>
            <numerusform>Pour %Ln ligne cochée. Les appels ne font que lire et ne sont jamais exécutés d’ici.</numerusform>
            <numerusform>Pour les %Ln lignes cochées. Les appels ne font que lire et ne sont jamais exécutés d’ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecideFindings</name>
    <message>
        <source>The findings could not be changed: %1</source>
        <translation>Les résultats n’ont pas pu être modifiés : %1</translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln Findings</source>
        <translation>
            <numerusform>Annoter %Ln résultat</numerusform>
            <numerusform>Annoter %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln Findings</source>
        <translation>
            <numerusform>Rouvrir %Ln résultat</numerusform>
            <numerusform>Rouvrir %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Findings Notified</source>
        <translation>
            <numerusform>Marquer %Ln résultat comme notifié</numerusform>
            <numerusform>Marquer %Ln résultats comme notifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suppress %Ln Findings</source>
        <translation>
            <numerusform>Masquer %Ln résultat</numerusform>
            <numerusform>Masquer %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln Findings Resolved</source>
        <translation>
            <numerusform>Marquer %Ln résultat comme résolu</numerusform>
            <numerusform>Marquer %Ln résultats comme résolus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note “%1” added to %Ln findings.</source>
        <translation>
            <numerusform>Note « %1 » ajoutée à %Ln résultat.</numerusform>
            <numerusform>Note « %1 » ajoutée à %Ln résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings reopened, note “%1”.</source>
        <translation>
            <numerusform>%Ln résultat rouvert, note « %1 ».</numerusform>
            <numerusform>%Ln résultats rouverts, note « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings reopened.</source>
        <translation>
            <numerusform>%Ln résultat rouvert.</numerusform>
            <numerusform>%Ln résultats rouverts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked notified, note “%1”.</source>
        <translation>
            <numerusform>%Ln résultat marqué comme notifié, note « %1 ».</numerusform>
            <numerusform>%Ln résultats marqués comme notifiés, note « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked notified.</source>
        <translation>
            <numerusform>%Ln résultat marqué comme notifié.</numerusform>
            <numerusform>%Ln résultats marqués comme notifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings suppressed, reason “%1”.</source>
        <translation>
            <numerusform>%Ln résultat masqué, motif « %1 ».</numerusform>
            <numerusform>%Ln résultats masqués, motif « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings suppressed.</source>
        <translation>
            <numerusform>%Ln résultat masqué.</numerusform>
            <numerusform>%Ln résultats masqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked resolved, note “%1”.</source>
        <translation>
            <numerusform>%Ln résultat marqué comme résolu, note « %1 ».</numerusform>
            <numerusform>%Ln résultats marqués comme résolus, note « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings marked resolved.</source>
        <translation>
            <numerusform>%Ln résultat marqué comme résolu.</numerusform>
            <numerusform>%Ln résultats marqués comme résolus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln Findings</source>
        <translation>
            <numerusform>Attribuer %Ln résultat</numerusform>
            <numerusform>Attribuer %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severity of %Ln Findings</source>
        <translation>
            <numerusform>Gravité de %Ln résultat</numerusform>
            <numerusform>Gravité de %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings belong to nobody now.</source>
        <translation>
            <numerusform>%Ln résultat n’est plus attribué à personne.</numerusform>
            <numerusform>%Ln résultats ne sont plus attribués à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings assigned to %1.</source>
        <translation>
            <numerusform>%Ln résultat attribué à %1.</numerusform>
            <numerusform>%Ln résultats attribués à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Severity of %Ln findings set to %1; the imported one stays visible.</source>
        <translation>
            <numerusform>Gravité de %Ln résultat passée à « %1 » ; celle importée reste visible.</numerusform>
            <numerusform>Gravité de %Ln résultats passée à « %1 » ; celle importée reste visible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings have the imported severity again.</source>
        <translation>
            <numerusform>%Ln résultat a de nouveau la gravité importée.</numerusform>
            <numerusform>%Ln résultats ont de nouveau la gravité importée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionReasons</name>
    <message>
        <source>%1 → %2 missing</source>
        <comment>number of patches then and now</comment>
        <translation>%1 → %2 manquants</translation>
    </message>
    <message>
        <source>%1 → %2 failed</source>
        <comment>number of patches then and now</comment>
        <translation>%1 → %2 en échec</translation>
    </message>
    <message>
        <source>%1 → %2 pending reboot</source>
        <comment>number of patches then and now</comment>
        <translation>%1 → %2 en attente de redémarrage</translation>
    </message>
    <message>
        <source>%1 → %2 rejected</source>
        <comment>number of patches then and now</comment>
        <translation>%1 → %2 rejetés</translation>
    </message>
    <message>
        <source>severity %1 → %2</source>
        <translation>gravité %1 → %2</translation>
    </message>
    <message>
        <source>active again after it was archived</source>
        <translation>de nouveau actif après avoir été archivé</translation>
    </message>
    <message>
        <source>the check does not pass any more</source>
        <translation>le contrôle n’est plus réussi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>decision: its reason</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Import Reports</source>
        <translation>Importer des rapports</translation>
    </message>
    <message>
        <source>Import a Folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Open a Database</source>
        <translation>Ouvrir une base de données</translation>
    </message>
    <message>
        <source>Fleet databases (*.fleet-db);;All files (*)</source>
        <translation>Bases de parc (*.fleet-db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Drop Reports or Folders to Import Them</source>
        <translation>Déposer des rapports ou des dossiers pour les importer</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message numerus="yes">
        <source>%Ln rows written to %1.</source>
        <translation>
            <numerusform>%Ln ligne écrite dans %1.</numerusform>
            <numerusform>%Ln lignes écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit : %2</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>There is no table on this page to export.</source>
        <translation>Il n’y a pas de tableau à exporter sur cette page.</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1 au %2</translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message numerus="yes">
        <source>%1, %Ln row(s)</source>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Show Fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message numerus="yes">
        <source>Show All (%Ln More)</source>
        <translation>
            <numerusform>Tout afficher (%Ln de plus)</numerusform>
            <numerusform>Tout afficher (%Ln de plus)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
</context>
<context>
    <name>FacetTitle</name>
    <message>
        <source>%1 filter, open</source>
        <translation>Filtre %1, ouvert</translation>
    </message>
    <message>
        <source>%1 filter, folded</source>
        <translation>Filtre %1, replié</translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: value</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Show filters</source>
        <translation>Afficher les filtres</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>How to Filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: %1 %2</source>
        <translation>Filtre : %1 %2</translation>
    </message>
    <message>
        <source>Press to change it, Delete to remove it</source>
        <translation>Appuyer pour le modifier, Suppr pour le retirer</translation>
    </message>
</context>
<context>
    <name>FilterEdit</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>FilterHelp</name>
    <message>
        <source>Every word must stand somewhere in the row; words in quotation marks stay together. Case and accents do not count.</source>
        <translation>Chaque mot doit figurer quelque part dans la ligne ; les mots entre guillemets restent ensemble. La casse et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>The field contains this text.</source>
        <translation>Le champ contient ce texte.</translation>
    </message>
    <message>
        <source>The field is exactly this text, or is not.</source>
        <translation>Le champ est exactement ce texte, ou ne l’est pas.</translation>
    </message>
    <message>
        <source>One of these values.</source>
        <translation>L’une de ces valeurs.</translation>
    </message>
    <message>
        <source>Compares numbers, times and severities: &lt;, &lt;=, &gt;, &gt;=. missing:&gt;5 is the same.</source>
        <translation>Compare les nombres, les dates et les gravités : &lt;, &lt;=, &gt;, &gt;=. missing:&gt;5 revient au même.</translation>
    </message>
    <message>
        <source>From the first to the last; 2.. and ..5 are open on one side.</source>
        <translation>Du premier au dernier ; 2.. et ..5 sont ouverts d’un côté.</translation>
    </message>
    <message>
        <source>Days, months or years in UTC, or times such as 2026-11-20T22:05Z.</source>
        <translation>Jours, mois ou années en UTC, ou instants comme 2026-11-20T22:05Z.</translation>
    </message>
    <message>
        <source>Younger or older than that: s, min, h, d, w, mo (30 days), y (365 days).</source>
        <translation>Plus récent ou plus ancien que cela : s, min, h, d, w, mo (30 jours), y (365 jours).</translation>
    </message>
    <message>
        <source>The value is not known or not given; "none" is the word.</source>
        <translation>La valeur n’est pas connue ou pas donnée ; "none" entre guillemets désigne le mot.</translation>
    </message>
    <message>
        <source>Everything else.</source>
        <translation>Tout le reste.</translation>
    </message>
    <message>
        <source>Terms side by side must all hold, of OR one side. Brackets group.</source>
        <translation>Les termes juxtaposés doivent tous être vrais ; avec OR, un côté suffit. Les parenthèses regroupent.</translation>
    </message>
    <message>
        <source>Findings: a field of the original record by its path. Reads the records: slower.</source>
        <translation>Résultats : un champ de l’enregistrement d’origine, par son chemin. Lit les enregistrements : plus lent.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date or age</source>
        <translation>date ou âge</translation>
    </message>
    <message>
        <source>text; its name counts, too</source>
        <translation>texte ; son nom compte aussi</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>How to Filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Fields of “%1”</source>
        <translation>Champs de « %1 »</translation>
    </message>
    <message>
        <source>How to filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Fields of this view</source>
        <translation>Champs de cette vue</translation>
    </message>
    <message>
        <source>Nodes: the value of one tag; tag."cost center" if its key has blanks or signs. Capitals count in the key.</source>
        <translation>Nœuds : la valeur d’une balise ; tag."cost center" si sa clé contient des espaces ou des signes. La casse compte dans la clé.</translation>
    </message>
    <message>
        <source>The same, as numbers, dates or ages.</source>
        <translation>De même, comme nombres, dates ou âges.</translation>
    </message>
</context>
<context>
    <name>FilterProblem</name>
    <message>
        <source>How to Filter</source>
        <translation>Comment filtrer</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>FindingFactsCard</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Original title</source>
        <translation>Titre d’origine</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A sample finding that AWS made up.</source>
        <translation>Un résultat d’exemple inventé par AWS.</translation>
    </message>
    <message>
        <source>Patch summary</source>
        <translation>Récapitulatif des correctifs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1 : inconnu</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installés</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>The finding does not say how to remedy it.</source>
        <translation>Le résultat ne dit pas comment y remédier.</translation>
    </message>
    <message>
        <source>AWS Guide</source>
        <translation>Guide AWS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Imported severity</source>
        <translation>Gravité importée</translation>
    </message>
    <message>
        <source>Show This Record</source>
        <translation>Afficher cet enregistrement</translation>
    </message>
    <message>
        <source>Go to the Newer Finding</source>
        <translation>Aller au résultat plus récent</translation>
    </message>
</context>
<context>
    <name>FindingHistoryCard</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) of this finding were imported.</source>
        <translation>
            <numerusform>%Ln version de ce résultat a été importée.</numerusform>
            <numerusform>%Ln versions de ce résultat ont été importées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingNodeCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Open Node</source>
        <translation>Ouvrir le nœud</translation>
    </message>
    <message>
        <source>This finding is not about a managed node.</source>
        <translation>Ce résultat ne concerne pas un nœud géré.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>No other open finding on this node</source>
        <translation>Aucun autre résultat ouvert sur ce nœud</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other open finding(s) on this node</source>
        <translation>
            <numerusform>%Ln autre résultat ouvert sur ce nœud</numerusform>
            <numerusform>%Ln autres résultats ouverts sur ce nœud</numerusform>
        </translation>
    </message>
    <message>
        <source>All Findings of the Node</source>
        <translation>Tous les résultats du nœud</translation>
    </message>
</context>
<context>
    <name>FindingPanel</name>
    <message>
        <source>Finding details</source>
        <translation>Détails du résultat</translation>
    </message>
    <message>
        <source>No finding selected</source>
        <translation>Aucun résultat sélectionné</translation>
    </message>
    <message>
        <source>Choose a finding in the list to see its details.</source>
        <translation>Choisissez un résultat dans la liste pour voir ses détails.</translation>
    </message>
    <message>
        <source>Local state. Resolving here changes only this database.</source>
        <translation>État local. Résoudre ici ne modifie que cette base de données.</translation>
    </message>
    <message>
        <source>Open in the AWS console</source>
        <translation>Ouvrir dans la console AWS</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Parts of the finding</source>
        <translation>Parties du résultat</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>button and its key</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 (%2 in the list)</source>
        <comment>button and its key</comment>
        <translation>%1 (%2 dans la liste)</translation>
    </message>
    <message>
        <source>· %1 · %2</source>
        <comment>status · age</comment>
        <translation>· %1 · %2</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
</context>
<context>
    <name>FindingRecords</name>
    <message>
        <source>Which record</source>
        <translation>Quel enregistrement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>This finding</source>
        <translation>Ce résultat</translation>
    </message>
    <message>
        <source>Newer finding</source>
        <translation>Résultat plus récent</translation>
    </message>
    <message>
        <source>Newer operation</source>
        <translation>Opération plus récente</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>someone</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Decision withdrawn by %1</source>
        <translation>Décision retirée par %1</translation>
    </message>
    <message>
        <source>Reopened by %1</source>
        <translation>Rouvert par %1</translation>
    </message>
    <message>
        <source>Marked as notified by %1</source>
        <translation>Marqué comme notifié par %1</translation>
    </message>
    <message>
        <source>Suppressed by %1 until %2</source>
        <translation>Masqué par %1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Suppressed by %1, never ends</source>
        <translation>Masqué par %1, sans fin</translation>
    </message>
    <message>
        <source>Resolved by %1</source>
        <translation>Résolu par %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) missing</source>
        <translation>
            <numerusform>%Ln correctif manquant</numerusform>
            <numerusform>%Ln correctifs manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) failed</source>
        <translation>
            <numerusform>%Ln correctif en échec</numerusform>
            <numerusform>%Ln correctifs en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) wait for a reboot</source>
        <translation>
            <numerusform>%Ln correctif attend un redémarrage</numerusform>
            <numerusform>%Ln correctifs attendent un redémarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reboot</source>
        <translation>
            <numerusform>%Ln attend un redémarrage</numerusform>
            <numerusform>%Ln attendent un redémarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected patch(es) installed</source>
        <translation>
            <numerusform>%Ln correctif rejeté installé</numerusform>
            <numerusform>%Ln correctifs rejetés installés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, RebootOption %2</source>
        <translation>%1, RebootOption %2</translation>
    </message>
    <message>
        <source>First observed</source>
        <translation>Première observation</translation>
    </message>
    <message>
        <source>Created in AWS</source>
        <translation>Créé dans AWS</translation>
    </message>
    <message>
        <source>Last observed</source>
        <translation>Dernière observation</translation>
    </message>
    <message>
        <source>Updated in AWS</source>
        <translation>Mis à jour dans AWS</translation>
    </message>
    <message>
        <source>Note in AWS</source>
        <translation>Note dans AWS</translation>
    </message>
    <message>
        <source>Note in AWS by %1</source>
        <translation>Note dans AWS de %1</translation>
    </message>
    <message>
        <source>Processed by Security Hub</source>
        <translation>Traité par Security Hub</translation>
    </message>
    <message>
        <source>Not processed by Security Hub: %1</source>
        <translation>Non traité par Security Hub : %1</translation>
    </message>
    <message>
        <source>Changed in AWS</source>
        <translation>Modifié dans AWS</translation>
    </message>
    <message>
        <source>Changed in AWS by %1</source>
        <translation>Modifié dans AWS par %1</translation>
    </message>
    <message>
        <source>Set to %1 in AWS</source>
        <translation>Passé à « %1 » dans AWS</translation>
    </message>
    <message>
        <source>Set to %1 in AWS by %2</source>
        <translation>Passé à « %1 » dans AWS par %2</translation>
    </message>
    <message>
        <source>Reopened by newer facts in %1</source>
        <translation>Rouvert par des faits plus récents dans %1</translation>
    </message>
    <message>
        <source>Overridden in AWS, by %1</source>
        <translation>Remplacé dans AWS, par %1</translation>
    </message>
    <message>
        <source>The suppression ended</source>
        <translation>Le masquage a pris fin</translation>
    </message>
    <message>
        <source>Confirmed by AWS</source>
        <translation>Confirmé par AWS</translation>
    </message>
    <message>
        <source>Found by the filter of a suppression rule</source>
        <translation>Trouvé par le filtre d’une règle de masquage</translation>
    </message>
    <message>
        <source>Severity set to %1 by %2</source>
        <translation>Gravité fixée à %1 par %2</translation>
    </message>
    <message>
        <source>Severity as imported again, by %1</source>
        <translation>Gravité importée rétablie par %1</translation>
    </message>
    <message>
        <source>Owner removed by %1</source>
        <translation>Responsable retiré par %1</translation>
    </message>
    <message>
        <source>Assigned to %1 by %2</source>
        <translation>Attribué à %1 par %2</translation>
    </message>
    <message>
        <source>Note by %1</source>
        <translation>Note de %1</translation>
    </message>
</context>
<context>
    <name>FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>Suppress %Ln finding(s)</source>
        <translation>
            <numerusform>Masquer %Ln résultat</numerusform>
            <numerusform>Masquer %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln finding(s)</source>
        <translation>
            <numerusform>Résoudre %Ln résultat</numerusform>
            <numerusform>Résoudre %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln finding(s) as notified</source>
        <translation>
            <numerusform>Marquer %Ln résultat comme notifié</numerusform>
            <numerusform>Marquer %Ln résultats comme notifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %Ln finding(s)</source>
        <translation>
            <numerusform>Rouvrir %Ln résultat</numerusform>
            <numerusform>Rouvrir %Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note for %Ln finding(s)</source>
        <translation>
            <numerusform>Note pour %Ln résultat</numerusform>
            <numerusform>Note pour %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 shown are selected; the filter hides %2.</source>
        <translation>Les %1 affichés sont tous sélectionnés ; le filtre en masque %2.</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln finding(s)</source>
        <translation>
            <numerusform>Attribuer %Ln résultat</numerusform>
            <numerusform>Attribuer %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <source>Show: %1</source>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Hide: %1</source>
        <translation>Masquer : %1</translation>
    </message>
</context>
<context>
    <name>GreenPathPage</name>
    <message>
        <source>To Hand On</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>For the Owners</source>
        <translation>Pour les responsables</translation>
    </message>
    <message>
        <source>List of Nodes</source>
        <translation>Liste des nœuds</translation>
    </message>
    <message>
        <source>Install Override List</source>
        <translation>Liste InstallOverrideList</translation>
    </message>
    <message>
        <source>Patches at Most</source>
        <translation>Nombre maximal de correctifs</translation>
    </message>
    <message>
        <source>Markdown with a part for each owner (the tag Owner of the nodes), else for each account.</source>
        <translation>Markdown avec une partie par responsable (la balise Owner des nœuds), sinon par compte.</translation>
    </message>
    <message>
        <source>What each node of these steps needs, with tabs between.</source>
        <translation>Ce dont chaque nœud de ces étapes a besoin, séparé par des tabulations.</translation>
    </message>
    <message>
        <source>A draft in YAML for the parameter InstallOverrideList of AWS-RunPatchBaseline.</source>
        <translation>Un brouillon en YAML pour le paramètre InstallOverrideList d’AWS-RunPatchBaseline.</translation>
    </message>
    <message>
        <source>They install all that the baseline approves, not only these patches.</source>
        <translation>Tout ce que le référentiel approuve est installé, pas seulement ces correctifs.</translation>
    </message>
</context>
<context>
    <name>GreenPlan</name>
    <message>
        <source>No node is non-compliant.</source>
        <translation>Aucun nœud n’est non conforme.</translation>
    </message>
    <message numerus="yes">
        <source>No patch turns any of the %Ln non-compliant node(s) compliant.</source>
        <translation>
            <numerusform>%Ln nœud est non conforme ; aucun correctif ne le rend conforme.</numerusform>
            <numerusform>%Ln nœuds sont non conformes ; aucun correctif n’en rend un seul conforme.</numerusform>
        </translation>
    </message>
    <message>
        <source>So few patches turn no node compliant.</source>
        <translation>Aussi peu de correctifs ne rendent aucun nœud conforme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es), once installed, turn(s) %1 of %2 non-compliant nodes compliant.</source>
        <translation>
            <numerusform>%Ln correctif, une fois installé, rend conformes %1 des %2 nœuds non conformes.</numerusform>
            <numerusform>%Ln correctifs, une fois installés, rendent conformes %1 des %2 nœuds non conformes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found step by step, each time the patches that turn the most nodes for their number: a good choice, not always the best.</source>
        <translation>Trouvé étape par étape, en prenant chaque fois les correctifs qui rendent conformes le plus de nœuds pour leur nombre : un bon choix, pas toujours le meilleur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more node(s) only wait for a reboot.</source>
        <translation>
            <numerusform>%Ln autre nœud attend seulement un redémarrage.</numerusform>
            <numerusform>%Ln autres nœuds attendent seulement un redémarrage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) need something else than patches, or reports that name theirs.</source>
        <translation>
            <numerusform>%Ln nœud a besoin d’autre chose que de correctifs, ou de rapports qui nomment les siens.</numerusform>
            <numerusform>%Ln nœuds ont besoin d’autre chose que de correctifs, ou de rapports qui nomment les leurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupButton</name>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Groupes : %1</translation>
    </message>
    <message>
        <source>Grouped by %1</source>
        <translation>Groupé par %1</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Grouper les lignes</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette « %1 »</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>GroupChoices</name>
    <message>
        <source>Node and Product</source>
        <translation>Nœud et produit</translation>
    </message>
</context>
<context>
    <name>HandOverFlow</name>
    <message>
        <source>Findings for %1</source>
        <translation>Résultats pour %1</translation>
    </message>
    <message>
        <source>Decisions are made about the present. Go back to now to decide.</source>
        <translation>Les décisions portent sur le présent. Revenez au présent pour décider.</translation>
    </message>
    <message>
        <source>Owners of Nodes and Accounts (CSV)</source>
        <translation>Responsables des nœuds et des comptes (CSV)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) assigned by %1.</source>
        <translation>
            <numerusform>%Ln résultat attribué d’après %1.</numerusform>
            <numerusform>%Ln résultats attribués d’après %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign Owners</source>
        <translation>Attribuer à des responsables</translation>
    </message>
    <message>
        <source>The owners could not be assigned: %1</source>
        <translation>Les résultats n’ont pas pu être attribués aux responsables : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) had the owner already.</source>
        <translation>
            <numerusform>%Ln résultat avait déjà ce responsable.</numerusform>
            <numerusform>%Ln résultats avaient déjà ce responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) of it are no node and no account here: %1.</source>
        <translation>
            <numerusform>%Ln de ses noms n’est ni un nœud ni un compte connu ici : %1.</numerusform>
            <numerusform>%Ln de ses noms ne sont ni des nœuds ni des comptes connus ici : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No finding is assigned by %1.</source>
        <translation>Aucun résultat n’est attribué par %1.</translation>
    </message>
    <message>
        <source>the tag “%1”</source>
        <translation>l’étiquette « %1 »</translation>
    </message>
</context>
<context>
    <name>HandOverWindow</name>
    <message>
        <source>&amp;Due</source>
        <translation>Éc&amp;héance</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Mark as &amp;Notified</source>
        <translation>Marquer comme &amp;notifiés</translation>
    </message>
    <message>
        <source>Hand Over to Owner</source>
        <translation>Transmettre au responsable</translation>
    </message>
    <message>
        <source>Owners with open findings</source>
        <translation>Responsables de résultats ouverts</translation>
    </message>
    <message>
        <source>What the owner is sent</source>
        <translation>Ce qui est envoyé au responsable</translation>
    </message>
    <message>
        <source>The day by which it is asked for</source>
        <translation>Le jour demandé comme échéance</translation>
    </message>
    <message>
        <source>Owners from CS&amp;V…</source>
        <translation>Responsables depuis un fichier CS&amp;V…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln open finding(s)</source>
        <translation>
            <numerusform>%1, %Ln résultat ouvert</numerusform>
            <numerusform>%1, %Ln résultats ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them new</source>
        <translation>
            <numerusform>dont %Ln nouveau</numerusform>
            <numerusform>dont %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are notified.</source>
        <translation>Tous sont notifiés.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Mail Text</source>
        <translation>Texte de courriel</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Forme du texte</translation>
    </message>
    <message>
        <source>No open finding has an owner yet. Assign owners to findings, or take them from a CSV file or from a tag of the nodes.</source>
        <translation>Aucun résultat ouvert n’a encore de responsable. Attribuez-en aux résultats, ou prenez-les d’un fichier CSV ou d’une étiquette des nœuds.</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Non-compliant nodes over time</source>
        <translation>Nœuds non conformes au fil du temps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s) non-compliant of %2</source>
        <translation>
            <numerusform>%1 : %Ln nœud non conforme sur %2</numerusform>
            <numerusform>%1 : %Ln nœuds non conformes sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>series: number of nodes</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ImportControl</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say which node they are about.</source>
        <translation>
            <numerusform>%Ln fichier ne dit pas de quel nœud il parle.</numerusform>
            <numerusform>%Ln fichiers ne disent pas de quel nœud ils parlent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Nodes</source>
        <translation>Choisir les nœuds</translation>
    </message>
    <message>
        <source>last file %1, %2, imported before</source>
        <translation>dernier fichier %1, %2, déjà importé</translation>
    </message>
    <message>
        <source>last file %1, %2, %3 new, %4 updated</source>
        <translation>dernier fichier %1, %2, %3 nouveaux, %4 mis à jour</translation>
    </message>
    <message>
        <source>last file %1, %2: %3</source>
        <translation>dernier fichier %1, %2 : %3</translation>
    </message>
    <message>
        <source>Watching %1 for new report files</source>
        <translation>Surveillance de %1 pour y trouver de nouveaux rapports</translation>
    </message>
    <message>
        <source>Watching %1: %2</source>
        <translation>Surveillance de %1 : %2</translation>
    </message>
    <message>
        <source>Show Findings</source>
        <translation>Afficher les résultats</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Importation : %1</translation>
    </message>
    <message>
        <source>The preview was stopped.</source>
        <translation>L’aperçu a été arrêté.</translation>
    </message>
    <message>
        <source>Stopping the import…</source>
        <translation>Arrêt de l’importation…</translation>
    </message>
</context>
<context>
    <name>ImportDetailView</name>
    <message>
        <source>Details of the imported file</source>
        <translation>Détails du fichier importé</translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Aucun fichier sélectionné</translation>
    </message>
    <message>
        <source>Choose a file in the list to see what was read from it.</source>
        <translation>Choisissez un fichier dans la liste pour voir ce qui y a été lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copier les remarques</translation>
    </message>
    <message>
        <source>Notes of the imported file</source>
        <translation>Remarques sur le fichier importé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Preview Complete Records</source>
        <translation>Aperçu des enregistrements complets</translation>
    </message>
    <message>
        <source>The records before the place where the file breaks off; what it does not list proves nothing</source>
        <translation>Les enregistrements avant l’endroit où le fichier s’interrompt ; ce qui n’y figure pas ne prouve rien</translation>
    </message>
    <message>
        <source>Undo Import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Takes back all files of this import, as long as nothing later depends on it</source>
        <translation>Retire tous les fichiers de cette importation, tant que rien d’ultérieur n’en dépend</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %Ln notes</source>
        <translation>
            <numerusform>Les %1 premières remarques sur %Ln</numerusform>
            <numerusform>Les %1 premières remarques sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Copy the notes as Markdown</source>
        <translation>Copier les remarques en Markdown</translation>
    </message>
    <message>
        <source>Original Record</source>
        <translation>Enregistrement d’origine</translation>
    </message>
    <message>
        <source>Original text of the chosen record</source>
        <translation>Texte d’origine de l’enregistrement choisi</translation>
    </message>
    <message>
        <source>Decisions, by the whole import:</source>
        <translation>Décisions, pour toute l’importation :</translation>
    </message>
</context>
<context>
    <name>ImportDetails</name>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>record %1, line %2:%3, byte %4</source>
        <translation>enregistrement %1, ligne %2:%3, octet %4</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>The pasted text could not be stored: %1</source>
        <translation>Le texte collé n’a pas pu être enregistré : %1</translation>
    </message>
    <message>
        <source>The clipboard holds no report: JSON begins with { or [.</source>
        <translation>Le presse-papiers ne contient pas de rapport : du JSON commence par { ou [.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>%1 records a second</source>
        <translation>%1 enregistrements par seconde</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPane</name>
    <message>
        <source>Files of the preview</source>
        <translation>Fichiers de l’aperçu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Recognized As</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Preview of the import</source>
        <translation>Aperçu de l’importation</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Nodes that change</source>
        <translation>Nœuds qui changent</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>After the Import</source>
        <translation>Après l’importation</translation>
    </message>
    <message>
        <source>Nodes That Change</source>
        <translation>Nœuds qui changent</translation>
    </message>
    <message>
        <source>Findings that change</source>
        <translation>Résultats qui changent</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Findings That Change</source>
        <translation>Résultats qui changent</translation>
    </message>
    <message>
        <source>Preview: Nothing Is Stored Yet</source>
        <translation>Aperçu : rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1: %2, the first %3 are listed</source>
        <translation>%1 : %2, dont les %3 premiers affichés</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln file(s)</source>
        <translation>
            <numerusform>%1 : %Ln fichier</numerusform>
            <numerusform>%1 : %Ln fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln minute</numerusform>
            <numerusform>encore %Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reopened</source>
        <translation>
            <numerusform>%Ln rouvert</numerusform>
            <numerusform>%Ln rouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln confirmed</source>
        <translation>
            <numerusform>%Ln confirmé</numerusform>
            <numerusform>%Ln confirmés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overridden in AWS</source>
        <translation>
            <numerusform>%Ln remplacé dans AWS</numerusform>
            <numerusform>%Ln remplacés dans AWS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes new</source>
        <translation>
            <numerusform>%Ln nouveau nœud</numerusform>
            <numerusform>%Ln nouveaux nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes change their verdict</source>
        <translation>
            <numerusform>%Ln nœud change de verdict</numerusform>
            <numerusform>%Ln nœuds changent de verdict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes are gone</source>
        <translation>
            <numerusform>%Ln nœud disparaît</numerusform>
            <numerusform>%Ln nœuds disparaissent</numerusform>
        </translation>
    </message>
    <message>
        <source>no node changes</source>
        <translation>aucun nœud ne change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings new</source>
        <translation>
            <numerusform>%Ln nouveau résultat</numerusform>
            <numerusform>%Ln nouveaux résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings changed</source>
        <translation>
            <numerusform>%Ln résultat modifié</numerusform>
            <numerusform>%Ln résultats modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>no finding changes</source>
        <translation>aucun résultat ne change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were imported before: nothing changed</source>
        <translation>
            <numerusform>%Ln fichier avait déjà été importé : rien n’a changé</numerusform>
            <numerusform>%Ln fichiers avaient déjà été importés : rien n’a changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files: %1 new, %2 updated, %3 unchanged</source>
        <translation>
            <numerusform>%Ln fichier : %1 nouveaux, %2 mis à jour, %3 inchangés</numerusform>
            <numerusform>%Ln fichiers : %1 nouveaux, %2 mis à jour, %3 inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2 records, %3</source>
        <translation>%1 — %2 enregistrements, %3</translation>
    </message>
    <message>
        <source>%1 — %2 records</source>
        <translation>%1 — %2 enregistrements</translation>
    </message>
    <message>
        <source>file %1 of %2</source>
        <translation>fichier %1 sur %2</translation>
    </message>
    <message>
        <source>%1 — %2 records, %3, %4</source>
        <translation>%1 — %2 enregistrements, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records rejected</source>
        <translation>
            <numerusform>%Ln enregistrement rejeté</numerusform>
            <numerusform>%Ln enregistrements rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <translation>
            <numerusform>%Ln fichier refusé</numerusform>
            <numerusform>%Ln fichiers refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say which node they are about</source>
        <translation>
            <numerusform>%Ln fichier ne dit pas de quel nœud il parle</numerusform>
            <numerusform>%Ln fichiers ne disent pas de quel nœud ils parlent</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>L’importation a été arrêtée.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1 ; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clashes</source>
        <translation>
            <numerusform>%Ln collision</numerusform>
            <numerusform>%Ln collisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportsPage</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>Import Systems Manager or Security Hub files to see the fleet.</source>
        <translation>Importez des fichiers de Systems Manager ou de Security Hub pour voir le parc.</translation>
    </message>
    <message>
        <source>Drop report files or folders here</source>
        <translation>Déposez ici des fichiers de rapport ou des dossiers</translation>
    </message>
    <message>
        <source>Output of the AWS CLI for Systems Manager, Security Hub findings (ASFF), also compressed. Files are only read.</source>
        <translation>Sortie de l’AWS CLI pour Systems Manager, résultats de Security Hub (ASFF), compressés ou non. Les fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Choose Files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>Arrêter l’importation</translation>
    </message>
    <message>
        <source>Settings of the Watched Folder</source>
        <translation>Paramètres du dossier surveillé</translation>
    </message>
    <message>
        <source>A preview or a question about files waits for your answer.</source>
        <translation>Un aperçu ou une question sur des fichiers attend votre réponse.</translation>
    </message>
    <message>
        <source>Go Back to It</source>
        <translation>Y revenir</translation>
    </message>
    <message>
        <source>All imports are listed: files that were imported later, too, tell of the moment that is shown.</source>
        <translation>Toutes les importations s’affichent : les fichiers importés plus tard parlent aussi du moment affiché.</translation>
    </message>
</context>
<context>
    <name>JsonView</name>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the original record</source>
        <translation>Copier l’enregistrement d’origine</translation>
    </message>
    <message>
        <source>Original record</source>
        <translation>Enregistrement d’origine</translation>
    </message>
    <message>
        <source>There is no original record.</source>
        <translation>Il n’y a pas d’enregistrement d’origine.</translation>
    </message>
    <message>
        <source>Only the beginning is shown. Copy takes the whole record.</source>
        <translation>Seul le début est affiché. Copier prend l’enregistrement entier.</translation>
    </message>
</context>
<context>
    <name>KeyMap</name>
    <message>
        <source>Findings: mark resolved, again to reopen</source>
        <translation>Résultats : marquer comme résolu, encore une fois pour rouvrir</translation>
    </message>
    <message>
        <source>Findings: suppress</source>
        <translation>Résultats : masquer</translation>
    </message>
    <message>
        <source>Findings: mark notified</source>
        <translation>Résultats : marquer comme notifié</translation>
    </message>
    <message>
        <source>Findings: add a note</source>
        <translation>Résultats : ajouter une note</translation>
    </message>
    <message>
        <source>Findings: check the row</source>
        <translation>Résultats : cocher la ligne</translation>
    </message>
    <message>
        <source>Findings: next row</source>
        <translation>Résultats : ligne suivante</translation>
    </message>
    <message>
        <source>Findings: previous row</source>
        <translation>Résultats : ligne précédente</translation>
    </message>
    <message>
        <source>Findings: open the source link</source>
        <translation>Résultats : ouvrir le lien source</translation>
    </message>
    <message>
        <source>Findings: copy the ARN</source>
        <translation>Résultats : copier l’ARN</translation>
    </message>
    <message>
        <source>Findings: mark as unseen</source>
        <translation>Résultats : marquer comme non vu</translation>
    </message>
    <message>
        <source>Findings: undo</source>
        <translation>Résultats : annuler</translation>
    </message>
    <message>
        <source>Keys of the list are single letters or digits.</source>
        <translation>Les touches de la liste sont des lettres ou des chiffres seuls.</translation>
    </message>
    <message>
        <source>Keys of commands have Ctrl or Alt, or are function keys: letters are typed into fields.</source>
        <translation>Les touches des commandes comportent Ctrl ou Alt, ou sont des touches de fonction : les lettres se tapent dans les champs.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 est déjà la touche de « %2 ».</translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>The context menu leads on: %1</source>
        <translation>Le menu contextuel mène plus loin : %1</translation>
    </message>
</context>
<context>
    <name>LastDecisionUndo</name>
    <message>
        <source>&amp;Undo %1 (%2)</source>
        <comment>what was decided, by whom</comment>
        <translation>&amp;Annuler : %1 (%2)</translation>
    </message>
    <message>
        <source>The findings could not be changed: %1</source>
        <translation>Les résultats n’ont pas pu être modifiés : %1</translation>
    </message>
    <message numerus="yes">
        <source>Change of %Ln Suppression Rules</source>
        <translation>
            <numerusform>Modification de %Ln règle de masquage</numerusform>
            <numerusform>Modification de %Ln règles de masquage</numerusform>
        </translation>
    </message>
    <message>
        <source>Suppress All That a Filter Finds: %1</source>
        <translation>Masquer tout ce qu’un filtre trouve : %1</translation>
    </message>
    <message>
        <source>Withdraw Suppression: %1</source>
        <translation>Retirer le masquage : %1</translation>
    </message>
    <message>
        <source>Change Suppression: %1</source>
        <translation>Modifier le masquage : %1</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The sample fleet is not installed.</source>
        <translation>Le parc d’exemple n’est pas installé.</translation>
    </message>
    <message>
        <source>Sample fleet</source>
        <translation>Parc d’exemple</translation>
    </message>
    <message>
        <source>Fleet Compliance Dashboard</source>
        <translation>Fleet Compliance Dashboard</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>(%1 %) %2</source>
        <translation>(%1 %) %2</translation>
    </message>
    <message>
        <source>Enter open   / filter   Ctrl+K search   ? shortcuts</source>
        <translation>Entrée ouvrir   / filtrer   Ctrl+K chercher   ? raccourcis</translation>
    </message>
    <message>
        <source>This link is not opened: it is no https address of a site.</source>
        <translation>Ce lien n’est pas ouvert : ce n’est pas l’adresse https d’un site.</translation>
    </message>
    <message>
        <source>Copy Link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Open a page of %1 in the browser?</source>
        <translation>Ouvrir une page de %1 dans le navigateur ?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>This finding names no link to its source.</source>
        <translation>Ce résultat n’indique pas de lien vers sa source.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1/%2 move   Enter open   %3 resolve   %4 suppress   %5 undo   ? shortcuts</source>
        <translation>%1/%2 se déplacer   Entrée ouvrir   %3 résoudre   %4 masquer   %5 annuler   ? raccourcis</translation>
    </message>
    <message>
        <source>This database was written by an older version and has been brought up to date. As it was, it lies beside it: %1</source>
        <translation>Cette base a été écrite par une version plus ancienne et a été mise à jour. Telle qu’elle était, elle se trouve à côté : %1</translation>
    </message>
</context>
<context>
    <name>MergeFlow</name>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 par %2, %3</translation>
    </message>
    <message>
        <source> (owner: %1)</source>
        <translation> (responsable : %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) written to %1.</source>
        <translation>
            <numerusform>%Ln décision écrite dans %1.</numerusform>
            <numerusform>%Ln décisions écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Decisions of Another Workstation</source>
        <translation>Décisions d’un autre poste de travail</translation>
    </message>
    <message>
        <source>%1 holds no decisions. Share Decisions writes such a file.</source>
        <translation>%1 ne contient aucune décision. « Partager les décisions » écrit un tel fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding, node</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Merge Decisions</source>
        <translation>Fusionner les décisions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) taken from %1.</source>
        <translation>
            <numerusform>%Ln décision reprise de %1.</numerusform>
            <numerusform>%Ln décisions reprises de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decisions could not be merged: %1</source>
        <translation>Les décisions n’ont pas pu être fusionnées : %1</translation>
    </message>
    <message>
        <source>Withdrawn by %1, %2</source>
        <translation>Retirée par %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1 by %2, %3, %4: %5</source>
        <comment>filter, who, when, until when, why</comment>
        <translation>%1 par %2, %3, %4 : %5</translation>
    </message>
    <message>
        <source>Suppression rule “%1”</source>
        <translation>Règle de masquage « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln suppression rule(s).</source>
        <translation>
            <numerusform>Avec %Ln règle de masquage.</numerusform>
            <numerusform>Avec %Ln règles de masquage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) are left as they are here.</source>
        <translation>
            <numerusform>%Ln conflit reste comme il est ici.</numerusform>
            <numerusform>%Ln conflits restent comme ils sont ici.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWindow</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge Decisions</source>
        <translation>Fusionner les décisions</translation>
    </message>
    <message>
        <source>Take &amp;Theirs for All</source>
        <translation>Toujours reprendre la &amp;leur</translation>
    </message>
    <message>
        <source>Keep &amp;Ours for All</source>
        <translation>Toujours garder la &amp;nôtre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take Theirs</source>
        <translation>Reprendre la leur</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Reprendre la leur : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s) are new here and will be taken.</source>
        <translation>
            <numerusform>%Ln décision est nouvelle ici et sera reprise.</numerusform>
            <numerusform>%Ln décisions sont nouvelles ici et seront reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already.</source>
        <translation>
            <numerusform>%Ln est déjà ici.</numerusform>
            <numerusform>%Ln sont déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are about findings that are not in this database.</source>
        <translation>
            <numerusform>%Ln concerne un résultat absent de cette base de données.</numerusform>
            <numerusform>%Ln concernent des résultats absents de cette base de données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) of the file are no decisions.</source>
        <translation>
            <numerusform>%Ln ligne du fichier n’est pas une décision.</numerusform>
            <numerusform>%Ln lignes du fichier ne sont pas des décisions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %Ln Decision(s)</source>
        <translation>
            <numerusform>&amp;Fusionner %Ln décision</numerusform>
            <numerusform>&amp;Fusionner %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding or Rule</source>
        <translation>Résultat ou règle</translation>
    </message>
    <message>
        <source>Findings and rules that were decided in both places</source>
        <translation>Résultats et règles décidés des deux côtés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppression rule(s) are new here and will be taken.</source>
        <translation>
            <numerusform>%Ln règle de masquage est nouvelle ici et sera reprise.</numerusform>
            <numerusform>%Ln règles de masquage sont nouvelles ici et seront reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) or rule(s) were decided in both places: nothing here is overwritten unless you choose so.</source>
        <translation>
            <numerusform>%Ln résultat ou règle a été décidé des deux côtés : rien n’est remplacé ici sans votre choix.</numerusform>
            <numerusform>%Ln résultats ou règles ont été décidés des deux côtés : rien n’est remplacé ici sans votre choix.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>The export ended early: %1</source>
        <translation>L’exportation s’est terminée trop tôt : %1</translation>
    </message>
    <message>
        <source>The import ended early: %1</source>
        <translation>L’importation s’est terminée trop tôt : %1</translation>
    </message>
    <message>
        <source>The database cannot be used: %1</source>
        <translation>La base de données ne peut pas être utilisée : %1</translation>
    </message>
    <message>
        <source>No file name was given.</source>
        <translation>Aucun nom de fichier n’a été donné.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 est un dossier. Indiquez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is a link that does not lead to a file of yours.</source>
        <translation>%1 est un lien qui ne mène pas à un fichier à vous.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. Name a file.</source>
        <translation>%1 est un périphérique ou un tube, pas un fichier. Indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 is a database. An export does not replace it; name another file.</source>
        <translation>%1 est une base de données. Une exportation ne la remplace pas ; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 could not be written, nothing was changed: %2</source>
        <translation>%1 n’a pas pu être écrit, rien n’a été modifié : %2</translation>
    </message>
    <message>
        <source>Writing %1 was stopped, nothing was changed.</source>
        <translation>L’écriture de %1 a été arrêtée, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>no space left</source>
        <translation>plus de place</translation>
    </message>
    <message>
        <source>The archive is damaged or cannot be unpacked: %1.</source>
        <translation>L’archive est endommagée ou ne peut pas être décompressée : %1.</translation>
    </message>
    <message>
        <source>The %1 of the record holds a NUL character.</source>
        <translation>Le membre %1 de l’enregistrement contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The compressed file has something after its end.</source>
        <translation>Le fichier compressé contient quelque chose après sa fin.</translation>
    </message>
    <message>
        <source>The compressed file ends too early: it is cut off.</source>
        <translation>Le fichier compressé se termine trop tôt : il est coupé.</translation>
    </message>
    <message>
        <source>The compressed file is damaged (gzip check failed).</source>
        <translation>Le fichier compressé est endommagé (la vérification gzip a échoué).</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a pipe, not a file.</source>
        <translation>C’est un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>This is a device, not a file.</source>
        <translation>C’est un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert : %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier ne peut pas être lu : %1.</translation>
    </message>
    <message>
        <source>The file changed while it was read.</source>
        <translation>Le fichier a changé pendant sa lecture.</translation>
    </message>
    <message>
        <source>The file ends too early, at byte %1 (line %2): it seems to be cut off.</source>
        <translation>Le fichier se termine trop tôt, à l’octet %1 (ligne %2) : il semble coupé.</translation>
    </message>
    <message>
        <source>Line %1, column %2 (byte %3): this is not valid JSON, near “%4”.</source>
        <translation>Ligne %1, colonne %2 (octet %3) : ce n’est pas du JSON valide, près de « %4 ».</translation>
    </message>
    <message>
        <source>The record has no usable %1.</source>
        <translation>L’enregistrement n’a pas de %1 utilisable.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and import it again.</source>
        <translation>Enregistrez le fichier en UTF-8 et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file looks like UTF-32, which is not read.</source>
        <translation>Le fichier ressemble à de l’UTF-32, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>The file looks like UTF-16 without a byte order mark, which is not read.</source>
        <translation>Le fichier ressemble à de l’UTF-16 sans marque d’ordre des octets, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character.</source>
        <translation>Le fichier se termine au milieu d’un caractère.</translation>
    </message>
    <message>
        <source>The file holds a NUL byte at byte %1: it is not text.</source>
        <translation>Le fichier contient un octet NUL à l’octet %1 : ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8 at byte %1. It may be written in an older encoding, such as Latin-1.</source>
        <translation>Le fichier n’est pas de l’UTF-8 valide à l’octet %1. Il est peut-être écrit dans un codage plus ancien, comme Latin-1.</translation>
    </message>
    <message>
        <source>The file is not valid UTF-16 at byte %1.</source>
        <translation>Le fichier n’est pas de l’UTF-16 valide à l’octet %1.</translation>
    </message>
    <message>
        <source>There is no space left to write %1. Free some space and try again; nothing was changed.</source>
        <translation>Il n’y a plus de place pour écrire %1. Libérez de la place et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Nothing was changed; try again.</source>
        <translation>La base de données %1 ne peut pas être utilisée : %2. Rien n’a été modifié ; réessayez.</translation>
    </message>
    <message>
        <source>%1 is in use by another program. Wait for it to end or close it, then try again; nothing was changed.</source>
        <translation>%1 est utilisé par un autre programme. Attendez qu’il se termine ou fermez-le, puis réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed in %1.</source>
        <translation>Arrêté ; rien n’a été modifié dans %1.</translation>
    </message>
    <message>
        <source>There is no database at %1. Choose another file, or import reports to make it.</source>
        <translation>Il n’y a pas de base de données à %1. Choisissez un autre fichier, ou importez des rapports pour la créer.</translation>
    </message>
    <message>
        <source>The database %1 is empty. Choose another file, or import reports into it.</source>
        <translation>La base de données %1 est vide. Choisissez un autre fichier, ou importez-y des rapports.</translation>
    </message>
    <message>
        <source>%1 is not a file (but a folder, a pipe or a device). Choose a database file.</source>
        <translation>%1 n’est pas un fichier (mais un dossier, un tube ou un périphérique). Choisissez un fichier de base de données.</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. It was not changed; choose another file.</source>
        <translation>%1 n’est pas une base de données de ce programme. Elle n’a pas été modifiée ; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (database version %2; this program reads up to %3). It was not changed; install the newer version to open it.</source>
        <translation>%1 a été écrit par une version plus récente de ce programme (version de base %2 ; ce programme lit jusqu’à %3). Le fichier n’a pas été modifié ; installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2). It was not changed; open a backup of it, or import into a new one.</source>
        <translation>La base de données %1 est endommagée (%2). Elle n’a pas été modifiée ; ouvrez-en une sauvegarde, ou importez dans une nouvelle.</translation>
    </message>
    <message>
        <source>%1 can only be read: it or its folder is write-protected. Nothing was changed; change the permissions or copy the database to another folder.</source>
        <translation>%1 ne peut être que lu : le fichier ou son dossier est protégé en écriture. Rien n’a été modifié ; changez les droits ou copiez la base dans un autre dossier.</translation>
    </message>
    <message>
        <source>Last patch operation: %1, ended %2, baseline %3</source>
        <translation>Dernière opération de correction : %1, terminée le %2, référentiel %3</translation>
    </message>
    <message>
        <source>Last patch operation: %1, ended %2</source>
        <translation>Dernière opération de correction : %1, terminée le %2</translation>
    </message>
    <message>
        <source>Last patch report of %1, baseline %2</source>
        <translation>Dernier rapport de correctifs du %1, référentiel %2</translation>
    </message>
    <message>
        <source>Last patch report of %1</source>
        <translation>Dernier rapport de correctifs du %1</translation>
    </message>
    <message>
        <source>Missing: %1 · Failed: %2 · Pending reboot: %3 · Rejected: %4 · Installed: %5</source>
        <translation>Manquants : %1 · En échec : %2 · Redémarrage en attente : %3 · Rejetés : %4 · Installés : %5</translation>
    </message>
    <message>
        <source>Non-compliant patches by the compliance summary: %1</source>
        <translation>Correctifs non conformes selon le récapitulatif de conformité : %1</translation>
    </message>
    <message>
        <source>From file %1, imported %2</source>
        <translation>Fichier %1, importé le %2</translation>
    </message>
    <message>
        <source>Association %1, document %2, failed %3</source>
        <translation>Association %1, document %2, en échec le %3</translation>
    </message>
    <message>
        <source>Error code: %1</source>
        <translation>Code d’erreur : %1</translation>
    </message>
    <message>
        <source>1 association failed</source>
        <translation>1 association a échoué</translation>
    </message>
    <message>
        <source>%1 associations failed</source>
        <translation>%1 associations ont échoué</translation>
    </message>
    <message>
        <source>Associations are not compliant</source>
        <translation>Des associations ne sont pas conformes</translation>
    </message>
    <message>
        <source>The compliance summary does not name them. Import describe-instance-associations-status of this node to know which ones.</source>
        <translation>Le récapitulatif de conformité ne les nomme pas. Importez describe-instance-associations-status de ce nœud pour savoir lesquelles.</translation>
    </message>
    <message>
        <source>Read the output of its last execution in State Manager; when the reason is gone, run the association again.</source>
        <translation>Lisez la sortie de sa dernière exécution dans State Manager ; une fois la cause éliminée, exécutez de nouveau l’association.</translation>
    </message>
    <message>
        <source>The inventory association failed</source>
        <translation>L’association d’inventaire a échoué</translation>
    </message>
    <message>
        <source>AWS-GatherSoftwareInventory could not collect. A node may have one inventory association only: look for a second one, for example by tag beside one for all nodes, and delete it.</source>
        <translation>AWS-GatherSoftwareInventory n’a pas pu collecter. Un nœud ne peut avoir qu’une association d’inventaire : cherchez-en une deuxième, par exemple par balise à côté d’une autre pour tous les nœuds, et supprimez-la.</translation>
    </message>
    <message>
        <source>Else update the SSM Agent (UnsupportedAgent), and check that the instance profile holds AmazonSSMManagedInstanceCore, which allows ssm:PutInventory.</source>
        <translation>Sinon, mettez à jour l’agent SSM (UnsupportedAgent) et vérifiez que le profil d’instance contient AmazonSSMManagedInstanceCore, qui autorise ssm:PutInventory.</translation>
    </message>
    <message>
        <source>1 custom compliance item is not compliant</source>
        <translation>1 élément de conformité personnalisé n’est pas conforme</translation>
    </message>
    <message>
        <source>%1 custom compliance items are not compliant</source>
        <translation>%1 éléments de conformité personnalisés ne sont pas conformes</translation>
    </message>
    <message>
        <source>A custom compliance type is not compliant</source>
        <translation>Un type de conformité personnalisé n’est pas conforme</translation>
    </message>
    <message>
        <source>Your own tools report these with PutComplianceItems; CloudTrail tells who called it. Correct what the details say, then let the tool report again.</source>
        <translation>Vos propres outils les signalent avec PutComplianceItems ; CloudTrail dit qui l’a appelé. Corrigez ce que disent les détails, puis laissez l’outil le signaler de nouveau.</translation>
    </message>
    <message>
        <source>%1: %2, reported %3</source>
        <translation>%1 : %2, signalé le %3</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails : %1</translation>
    </message>
    <message>
        <source>Scans overwrite each other</source>
        <translation>Les analyses s’écrasent les unes les autres</translation>
    </message>
    <message>
        <source>Successive operations use the baselines %1 and %2 in turn, and each replaces what the other one found.</source>
        <translation>Les opérations successives utilisent tour à tour les référentiels %1 et %2, et chacune remplace ce que l’autre a trouvé.</translation>
    </message>
    <message>
        <source>Keep one scanning method for a node: a patch policy, host management, a maintenance window or an association, and switch the others off.</source>
        <translation>Gardez une seule méthode d’analyse par nœud : une stratégie de correctifs, la gestion des hôtes, une fenêtre de maintenance ou une association, et désactivez les autres.</translation>
    </message>
    <message>
        <source>The last report came from %1</source>
        <translation>Le dernier rapport venait de %1</translation>
    </message>
    <message>
        <source>1 finding is out of date</source>
        <translation>1 résultat est périmé</translation>
    </message>
    <message>
        <source>%1 findings are out of date</source>
        <translation>%1 résultats sont périmés</translation>
    </message>
    <message>
        <source>A newer operation found nothing missing, failed, rejected or waiting for a reboot. Patch Manager does not close its findings when a node becomes compliant: resolve them.</source>
        <translation>Une opération plus récente n’a rien trouvé de manquant, en échec, rejeté ou en attente de redémarrage. Patch Manager ne ferme pas ses résultats quand un nœud devient conforme : résolvez-les.</translation>
    </message>
    <message>
        <source>The finding tells of %1</source>
        <translation>Le résultat date de %1</translation>
    </message>
    <message>
        <source>First bring the node back: its ping status is %1. Check that it runs, that the SSM Agent is started, and that its instance profile and network reach Systems Manager.</source>
        <translation>Rétablissez d’abord le nœud : son état de ping est %1. Vérifiez qu’il fonctionne, que l’agent SSM est démarré et que son profil d’instance et le réseau atteignent Systems Manager.</translation>
    </message>
    <message>
        <source>This node was never scanned for patches</source>
        <translation>Les correctifs de ce nœud n’ont jamais été analysés</translation>
    </message>
    <message>
        <source>No imported report says anything about its patches. Run AWS-RunPatchBaseline with Operation=Scan, then import a new report.</source>
        <translation>Aucun rapport importé ne dit rien de ses correctifs. Exécutez AWS-RunPatchBaseline avec Operation=Scan, puis importez un nouveau rapport.</translation>
    </message>
    <message>
        <source>The patch data is too old</source>
        <translation>Les données sur les correctifs sont trop anciennes</translation>
    </message>
    <message>
        <source>The newest patch operation ended %1; data older than %2 days is not trusted. Run AWS-RunPatchBaseline with Operation=Scan, then import a new report.</source>
        <translation>La dernière opération de correction s’est terminée le %1 ; les données de plus de %2 jours ne sont pas prises en compte. Exécutez AWS-RunPatchBaseline avec Operation=Scan, puis importez un nouveau rapport.</translation>
    </message>
    <message>
        <source>A patch operation failed</source>
        <translation>Une opération de correction a échoué</translation>
    </message>
    <message>
        <source>It did not get as far as reporting, so compliance was not updated and the older data still stands. Read the status and output of the command, then the logs on the node.</source>
        <translation>Elle n’est pas allée jusqu’au rapport : la conformité n’a pas été mise à jour et les données plus anciennes restent en place. Lisez le statut et la sortie de la commande, puis les journaux sur le nœud.</translation>
    </message>
    <message>
        <source>1 approved patch is missing</source>
        <translation>1 correctif approuvé est manquant</translation>
    </message>
    <message>
        <source>%1 approved patches are missing</source>
        <translation>%1 correctifs approuvés sont manquants</translation>
    </message>
    <message>
        <source>Patches are not compliant</source>
        <translation>Des correctifs ne sont pas conformes</translation>
    </message>
    <message>
        <source>The compliance summary counts them, but does not say which ones, or in which state. Import describe-instance-patch-states or list-compliance-items to know.</source>
        <translation>Le récapitulatif de conformité les compte, mais ne dit ni lesquels ni dans quel état. Importez describe-instance-patch-states ou list-compliance-items pour le savoir.</translation>
    </message>
    <message>
        <source>The last operation was a Scan: it looked, and installed nothing.</source>
        <translation>La dernière opération était un Scan : elle a regardé, sans rien installer.</translation>
    </message>
    <message>
        <source>Run AWS-RunPatchBaseline with Operation=Install. Patches are approved 7 days after their release unless the baseline says otherwise.</source>
        <translation>Exécutez AWS-RunPatchBaseline avec Operation=Install. Les correctifs sont approuvés 7 jours après leur publication, sauf si le référentiel en décide autrement.</translation>
    </message>
    <message>
        <source>1 patch is missing although Install ran</source>
        <translation>1 correctif est manquant bien qu’Install ait été exécuté</translation>
    </message>
    <message>
        <source>%1 patches are missing although Install ran</source>
        <translation>%1 correctifs sont manquants bien qu’Install ait été exécuté</translation>
    </message>
    <message>
        <source>The Install of %1 left them out: either they were approved after it ran (7 days after their release by default), or they cannot be installed on this node.</source>
        <translation>L’Install du %1 les a laissés de côté : soit ils ont été approuvés après son exécution (7 jours après leur publication par défaut), soit ils ne peuvent pas être installés sur ce nœud.</translation>
    </message>
    <message>
        <source>Run Install once more; what is still missing then needs a look at the logs on the node.</source>
        <translation>Exécutez Install encore une fois ; pour ce qui manque encore ensuite, il faut regarder les journaux sur le nœud.</translation>
    </message>
    <message>
        <source>1 patch failed to install</source>
        <translation>1 correctif n’a pas pu être installé</translation>
    </message>
    <message>
        <source>%1 patches failed to install</source>
        <translation>%1 correctifs n’ont pas pu être installés</translation>
    </message>
    <message>
        <source>Connect to the node by Session Manager, SSH or Remote Desktop and read the logs below; common reasons are a full disk, a broken repository, another update that runs, or a waiting reboot.</source>
        <translation>Connectez-vous au nœud par Session Manager, SSH ou Bureau à distance et lisez les journaux ci-dessous ; les raisons courantes sont un disque plein, un dépôt défectueux, une autre mise à jour en cours ou un redémarrage en attente.</translation>
    </message>
    <message>
        <source>When the reason is gone, run AWS-RunPatchBaseline with Operation=Install again.</source>
        <translation>Une fois la cause éliminée, exécutez de nouveau AWS-RunPatchBaseline avec Operation=Install.</translation>
    </message>
    <message>
        <source>1 patch waits for a reboot</source>
        <translation>1 correctif attend un redémarrage</translation>
    </message>
    <message>
        <source>%1 patches wait for a reboot</source>
        <translation>%1 correctifs attendent un redémarrage</translation>
    </message>
    <message>
        <source>The last operation ran with RebootOption=NoReboot, so the node was not restarted.</source>
        <translation>La dernière opération a été exécutée avec RebootOption=NoReboot : le nœud n’a pas été redémarré.</translation>
    </message>
    <message>
        <source>Reboot the node, then run AWS-RunPatchBaseline with Operation=Scan: it stays non-compliant until both are done.</source>
        <translation>Redémarrez le nœud, puis exécutez AWS-RunPatchBaseline avec Operation=Scan : il reste non conforme tant que les deux ne sont pas faits.</translation>
    </message>
    <message>
        <source>1 rejected patch is installed</source>
        <translation>1 correctif rejeté est installé</translation>
    </message>
    <message>
        <source>%1 rejected patches are installed</source>
        <translation>%1 correctifs rejetés sont installés</translation>
    </message>
    <message>
        <source>The baseline rejects them, but they were installed before that, or by other means. Remove them on the node, or take them off the baseline's list, then scan again.</source>
        <translation>Le référentiel les rejette, mais ils ont été installés avant cela ou par d’autres moyens. Retirez-les du nœud, ou de la liste du référentiel, puis analysez de nouveau.</translation>
    </message>
    <message>
        <source>With the rejected patches action ALLOW_AS_DEPENDENCY a patch that others need counts as InstalledOther; with BLOCK it counts as rejected.</source>
        <translation>Avec l’action ALLOW_AS_DEPENDENCY pour les correctifs rejetés, un correctif dont d’autres ont besoin compte comme InstalledOther ; avec BLOCK, il compte comme rejeté.</translation>
    </message>
    <message>
        <source>Show ping status and agent version</source>
        <translation>Afficher l’état du ping et la version de l’agent</translation>
    </message>
    <message>
        <source>Scan for missing patches</source>
        <translation>Rechercher les correctifs manquants</translation>
    </message>
    <message>
        <source>Install approved patches, reboot when needed</source>
        <translation>Installer les correctifs approuvés, redémarrer si nécessaire</translation>
    </message>
    <message>
        <source>Reboot the node</source>
        <translation>Redémarrer le nœud</translation>
    </message>
    <message>
        <source>List these patches</source>
        <translation>Lister ces correctifs</translation>
    </message>
    <message>
        <source>Show status and output of the command</source>
        <translation>Afficher le statut et la sortie de la commande</translation>
    </message>
    <message>
        <source>Show the last commands and their output</source>
        <translation>Afficher les dernières commandes et leur sortie</translation>
    </message>
    <message>
        <source>Show the rejected patches of the baseline</source>
        <translation>Afficher les correctifs rejetés du référentiel</translation>
    </message>
    <message>
        <source>Show all associations of the node</source>
        <translation>Afficher toutes les associations du nœud</translation>
    </message>
    <message>
        <source>Show the executions of the association</source>
        <translation>Afficher les exécutions de l’association</translation>
    </message>
    <message>
        <source>Show how its last execution went on each node</source>
        <translation>Afficher le déroulement de sa dernière exécution sur chaque nœud</translation>
    </message>
    <message>
        <source>Run the association again, on all of its targets</source>
        <translation>Exécuter de nouveau l’association, sur toutes ses cibles</translation>
    </message>
    <message>
        <source>List the items of this type</source>
        <translation>Lister les éléments de ce type</translation>
    </message>
    <message>
        <source>Find out who reports compliance items</source>
        <translation>Trouver qui signale des éléments de conformité</translation>
    </message>
    <message>
        <source>Update the SSM Agent</source>
        <translation>Mettre à jour l’agent SSM</translation>
    </message>
    <message>
        <source>Resolve the finding in Security Hub</source>
        <translation>Résoudre le résultat dans Security Hub</translation>
    </message>
    <message>
        <source>There is no compliance data for this node.</source>
        <translation>Il n’y a pas de données de conformité pour ce nœud.</translation>
    </message>
    <message>
        <source>Some counts of patches are not known: the report gives none, or -1. Import a newer report.</source>
        <translation>Certains nombres de correctifs sont inconnus : le rapport n’en donne pas, ou donne -1. Importez un rapport plus récent.</translation>
    </message>
    <message>
        <source>It is not known when the last patch operation ended.</source>
        <translation>On ne sait pas quand la dernière opération de correction s’est terminée.</translation>
    </message>
    <message>
        <source>The newest patch operation ended %1, more than %2 days ago.</source>
        <translation>La dernière opération de correction s’est terminée le %1, il y a plus de %2 jours.</translation>
    </message>
    <message>
        <source>The list of patches and the counts of the same operation differ; the list is shown.</source>
        <translation>La liste des correctifs et les nombres de la même opération diffèrent ; c’est la liste qui est affichée.</translation>
    </message>
    <message>
        <source>A finding is given as INFORMATIONAL although patches are not compliant.</source>
        <translation>Un résultat est donné comme INFORMATIONAL alors que des correctifs ne sont pas conformes.</translation>
    </message>
    <message>
        <source>The list of patches is older than the counts: it is not shown as current.</source>
        <translation>La liste des correctifs est plus ancienne que les nombres : elle n’est pas affichée comme actuelle.</translation>
    </message>
    <message>
        <source>Non-compliant · causes: %1</source>
        <translation>Non conforme · causes : %1</translation>
    </message>
    <message>
        <source>Non-compliant for less than a day · causes: %1</source>
        <translation>Non conforme depuis moins d’un jour · causes : %1</translation>
    </message>
    <message>
        <source>Non-compliant for 1 day · causes: %1</source>
        <translation>Non conforme depuis 1 jour · causes : %1</translation>
    </message>
    <message>
        <source>Non-compliant for %2 days · causes: %1</source>
        <translation>Non conforme depuis %2 jours · causes : %1</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Impossible à juger</translation>
    </message>
    <message>
        <source>No patch is missing, failed, rejected or waiting for a reboot, and nothing else failed.</source>
        <translation>Aucun correctif n’est manquant, en échec, rejeté ou en attente de redémarrage, et rien d’autre n’a échoué.</translation>
    </message>
    <message>
        <source>Exit code %1: dependencies of a package are not satisfied.</source>
        <translation>Code de sortie %1 : les dépendances d’un paquet ne sont pas satisfaites.</translation>
    </message>
    <message>
        <source>Exit code %1: the node was rebooted too many times.</source>
        <translation>Code de sortie %1 : le nœud a été redémarré trop de fois.</translation>
    </message>
    <message>
        <source>Exit code %1: another patch operation was running.</source>
        <translation>Code de sortie %1 : une autre opération de correction était en cours.</translation>
    </message>
    <message>
        <source>Exit code %1: neither curl nor wget is installed.</source>
        <translation>Code de sortie %1 : ni curl ni wget n’est installé.</translation>
    </message>
    <message>
        <source>Exit code %1: Python is missing.</source>
        <translation>Code de sortie %1 : Python est absent.</translation>
    </message>
    <message>
        <source>Exit code %1: a download from Amazon S3 failed; check the route and the permissions.</source>
        <translation>Code de sortie %1 : un téléchargement depuis Amazon S3 a échoué ; vérifiez la route et les autorisations.</translation>
    </message>
    <message>
        <source>Exit code %1: the download was damaged, or the version of Python is not supported.</source>
        <translation>Code de sortie %1 : le téléchargement était endommagé, ou la version de Python n’est pas prise en charge.</translation>
    </message>
    <message>
        <source>Exit code %1: a file could not be read or written on the node.</source>
        <translation>Code de sortie %1 : un fichier n’a pas pu être lu ou écrit sur le nœud.</translation>
    </message>
    <message>
        <source>Exit code %1: the operating system or the SSM Agent is too old.</source>
        <translation>Code de sortie %1 : le système d’exploitation ou l’agent SSM est trop ancien.</translation>
    </message>
    <message>
        <source>Exit code %1: TLS or a certificate failed.</source>
        <translation>Code de sortie %1 : TLS ou un certificat a échoué.</translation>
    </message>
    <message>
        <source>Exit code %1: /var/lib/amazon is mounted without permission to execute.</source>
        <translation>Code de sortie %1 : /var/lib/amazon est monté sans droit d’exécution.</translation>
    </message>
    <message>
        <source>Exit code %1: the association or its patch baseline was not found.</source>
        <translation>Code de sortie %1 : l’association ou son référentiel de correctifs est introuvable.</translation>
    </message>
    <message>
        <source>Exit code %1: Patch Manager does not support this operating system.</source>
        <translation>Code de sortie %1 : Patch Manager ne prend pas en charge ce système d’exploitation.</translation>
    </message>
    <message>
        <source>Exit code %1: the payload could not be downloaded or unpacked.</source>
        <translation>Code de sortie %1 : le contenu n’a pas pu être téléchargé ou décompressé.</translation>
    </message>
    <message>
        <source>Exit code %1: the baseline override could not be used.</source>
        <translation>Code de sortie %1 : le remplacement du référentiel n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>Exit code %1: a reboot is wanted.</source>
        <translation>Code de sortie %1 : un redémarrage est demandé.</translation>
    </message>
    <message>
        <source>Exit code %1: patches failed, and a reboot is wanted.</source>
        <translation>Code de sortie %1 : des correctifs ont échoué, et un redémarrage est demandé.</translation>
    </message>
    <message>
        <source>Export the findings from Security Hub: aws securityhub get-findings --output json &gt; findings.json</source>
        <translation>Exportez les résultats de Security Hub : aws securityhub get-findings --output json &gt; findings.json</translation>
    </message>
    <message>
        <source>The compliance report comes from: aws ssm list-compliance-items --resource-ids NODE --output json &gt; items.json</source>
        <translation>Le rapport de conformité vient de : aws ssm list-compliance-items --resource-ids NODE --output json &gt; items.json</translation>
    </message>
    <message>
        <source>The patches of a node come from: aws ssm describe-instance-patches --instance-id NODE --output json &gt; patches-NODE.json</source>
        <translation>Les correctifs d’un nœud viennent de : aws ssm describe-instance-patches --instance-id NODE --output json &gt; patches-NODE.json</translation>
    </message>
    <message>
        <source>The managed nodes come from: aws ssm describe-instance-information --output json &gt; nodes.json</source>
        <translation>Les nœuds gérés viennent de : aws ssm describe-instance-information --output json &gt; nodes.json</translation>
    </message>
    <message>
        <source>Run the command again when its error is solved, and import what it answers then.</source>
        <translation>Exécutez de nouveau la commande une fois son erreur résolue, et importez ce qu’elle répond alors.</translation>
    </message>
    <message>
        <source>These are Security Hub insight results: they hold no findings.</source>
        <translation>Ce sont des résultats d’insight de Security Hub : ils ne contiennent pas de constat.</translation>
    </message>
    <message>
        <source>This is the history of findings (get-finding-history), not the findings.</source>
        <translation>C’est l’historique de résultats (get-finding-history), pas les résultats.</translation>
    </message>
    <message>
        <source>This is the input of batch-update-findings: it holds no findings.</source>
        <translation>C’est l’entrée de batch-update-findings : elle ne contient pas de résultat.</translation>
    </message>
    <message>
        <source>These are findings as Amazon Inspector lists them, not as Security Hub does.</source>
        <translation>Ce sont des résultats tels qu’Amazon Inspector les liste, pas tels que Security Hub le fait.</translation>
    </message>
    <message>
        <source>These are findings as Amazon GuardDuty lists them, not as Security Hub does.</source>
        <translation>Ce sont des résultats tels qu’Amazon GuardDuty les liste, pas tels que Security Hub le fait.</translation>
    </message>
    <message>
        <source>This is a flattened finding: its lists were turned into text.</source>
        <translation>C’est un résultat aplati : ses listes ont été changées en texte.</translation>
    </message>
    <message>
        <source>This is an AWS Config item or its schema.</source>
        <translation>C’est un élément d’AWS Config ou son schéma.</translation>
    </message>
    <message>
        <source>These are results of AWS Config rules.</source>
        <translation>Ce sont des résultats de règles AWS Config.</translation>
    </message>
    <message>
        <source>This is the catalogue of available patches (describe-available-patches), not the patches of a node.</source>
        <translation>C’est le catalogue des correctifs disponibles (describe-available-patches), pas les correctifs d’un nœud.</translation>
    </message>
    <message>
        <source>This is a list of Resource Data Syncs, not what they wrote.</source>
        <translation>C’est une liste de Resource Data Sync, pas ce qu’elles ont écrit.</translation>
    </message>
    <message>
        <source>This is a list of EC2 instances (describe-instances).</source>
        <translation>C’est une liste d’instances EC2 (describe-instances).</translation>
    </message>
    <message>
        <source>This is a list of Security Hub standards.</source>
        <translation>C’est une liste de normes de Security Hub.</translation>
    </message>
    <message>
        <source>This is an error that AWS answered with, not a report.</source>
        <translation>C’est une erreur qu’AWS a renvoyée, pas un rapport.</translation>
    </message>
    <message>
        <source>This is JSON, but none of the reports that can be read.</source>
        <translation>C’est du JSON, mais aucun des rapports qui peuvent être lus.</translation>
    </message>
    <message>
        <source>A number in the record is too large.</source>
        <translation>Un nombre de l’enregistrement est trop grand.</translation>
    </message>
    <message>
        <source>The member %1 stands twice in the record.</source>
        <translation>Le membre %1 figure deux fois dans l’enregistrement.</translation>
    </message>
    <message>
        <source>The record names no node.</source>
        <translation>L’enregistrement ne nomme aucun nœud.</translation>
    </message>
    <message>
        <source>The file is a report without any records.</source>
        <translation>Le fichier est un rapport sans aucun enregistrement.</translation>
    </message>
    <message>
        <source>The file is only a part of a report: what it does not list may still exist.</source>
        <translation>Le fichier n’est qu’une partie d’un rapport : ce qu’il ne liste pas peut encore exister.</translation>
    </message>
    <message>
        <source>This is not a record: records are objects.</source>
        <translation>Ce n’est pas un enregistrement : les enregistrements sont des objets.</translation>
    </message>
    <message>
        <source>The archive holds no files.</source>
        <translation>L’archive ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>Import it again when it has been written completely.</source>
        <translation>Importez-le de nouveau quand il aura été écrit en entier.</translation>
    </message>
    <message>
        <source>Only the complete records before that place were taken.</source>
        <translation>Seuls les enregistrements complets avant cet emplacement ont été pris.</translation>
    </message>
    <message>
        <source>The file is compressed twice, which is not read.</source>
        <translation>Le fichier est compressé deux fois, ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Unpack it once and import the result.</source>
        <translation>Décompressez-le une fois et importez le résultat.</translation>
    </message>
    <message>
        <source>This is an archive inside of an archive, which is not read.</source>
        <translation>C’est une archive dans une archive, ce qui n’est pas lu.</translation>
    </message>
    <message>
        <source>Run the command again with --output json.</source>
        <translation>Exécutez de nouveau la commande avec --output json.</translation>
    </message>
    <message>
        <source>Sign in and download the report again; the file should begin with { or [.</source>
        <translation>Connectez-vous et téléchargez de nouveau le rapport ; le fichier doit commencer par { ou [.</translation>
    </message>
    <message>
        <source>Import JSON instead: aws ssm describe-instance-patch-states --instance-ids NODE --output json &gt; states.json</source>
        <translation>Importez plutôt du JSON : aws ssm describe-instance-patch-states --instance-ids NODE --output json &gt; states.json</translation>
    </message>
    <message>
        <source>Import JSON instead: aws securityhub get-findings --output json &gt; findings.json</source>
        <translation>Importez plutôt du JSON : aws securityhub get-findings --output json &gt; findings.json</translation>
    </message>
    <message>
        <source>This is a CSV report of Prowler, which is not read.</source>
        <translation>C’est un rapport CSV de Prowler, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a CSV file, which is not read.</source>
        <translation>C’est un fichier CSV, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a table as the AWS CLI prints it for people (--output table).</source>
        <translation>C’est un tableau tel que l’AWS CLI l’affiche pour les personnes (--output table).</translation>
    </message>
    <message>
        <source>This is plain text as the AWS CLI prints it (--output text).</source>
        <translation>C’est du texte brut tel que l’AWS CLI l’affiche (--output text).</translation>
    </message>
    <message>
        <source>This is YAML (--output yaml), which is not read.</source>
        <translation>C’est du YAML (--output yaml), qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is an error message of the AWS CLI, not a report.</source>
        <translation>C’est un message d’erreur de l’AWS CLI, pas un rapport.</translation>
    </message>
    <message>
        <source>This is a template, not data.</source>
        <translation>C’est un modèle, pas des données.</translation>
    </message>
    <message>
        <source>Import the file that was made from it.</source>
        <translation>Importez le fichier qui en a été tiré.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Run the command that made it again; it may have failed.</source>
        <translation>Exécutez de nouveau la commande qui l’a produit ; elle a peut-être échoué.</translation>
    </message>
    <message>
        <source>This is a web page, not a report.</source>
        <translation>C’est une page web, pas un rapport.</translation>
    </message>
    <message>
        <source>This is XML, not a report.</source>
        <translation>C’est du XML, pas un rapport.</translation>
    </message>
    <message>
        <source>This is a document or a database, not a report.</source>
        <translation>C’est un document ou une base de données, pas un rapport.</translation>
    </message>
    <message>
        <source>This is not JSON, and none of the reports that can be read.</source>
        <translation>Ce n’est pas du JSON, ni aucun des rapports qui peuvent être lus.</translation>
    </message>
    <message>
        <source>The finding is not in %1 any more. Nothing was decided.</source>
        <translation>Le résultat n’est plus dans %1. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Clashes that are not listed: %1.</source>
        <translation>Conflits non listés : %1.</translation>
    </message>
    <message>
        <source>Records older than what is stored, which only add to history: %1.</source>
        <translation>Enregistrements plus anciens que ce qui est stocké, qui complètent seulement l’historique : %1.</translation>
    </message>
    <message>
        <source>This file is a part of a report: what is not in it was left as it was.</source>
        <translation>Ce fichier est une partie d’un rapport : ce qui n’y est pas a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Stopped; nothing of this file was stored.</source>
        <translation>Arrêté ; rien de ce fichier n’a été stocké.</translation>
    </message>
    <message>
        <source>The records do not say which node they are about: %1.</source>
        <translation>Les enregistrements ne disent pas de quel nœud ils parlent : %1.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>record %1, byte %2</source>
        <translation>enregistrement %1, octet %2</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>The patch summary of %1 has different counts for one operation. The worse ones were kept.</source>
        <translation>Le récapitulatif des correctifs de %1 a des nombres différents pour une même opération. Les pires ont été gardés.</translation>
    </message>
    <message>
        <source>Newer data still shows this node as non-compliant: missing %1, failed %2, waiting for a reboot %3, rejected %4</source>
        <translation>Des données plus récentes montrent encore ce nœud non conforme : manquants %1, en échec %2, en attente de redémarrage %3, rejetés %4</translation>
    </message>
    <message>
        <source>Two different records are the finding %1. The later one, of one time the worse, is shown (%2, %3 %4); both are kept.</source>
        <translation>Deux enregistrements différents sont le résultat %1. Le plus récent, ou à égalité le pire, est affiché (%2, %3 %4) ; les deux sont gardés.</translation>
    </message>
    <message>
        <source>Name the node (--node i-…), or put it into the file name: patches-i-0123456789abcdef0.json</source>
        <translation>Indiquer le nœud (--node i-…), ou le mettre dans le nom du fichier : patches-i-0123456789abcdef0.json</translation>
    </message>
    <message>
        <source>%1 records of the file cannot be used; it was not read further.</source>
        <translation>%1 enregistrements du fichier sont inutilisables ; la lecture s’est arrêtée là.</translation>
    </message>
    <message>
        <source>the path</source>
        <translation>le chemin</translation>
    </message>
    <message>
        <source>the records</source>
        <translation>les enregistrements</translation>
    </message>
    <message>
        <source>The preview ended early: %1</source>
        <translation>L’aperçu s’est arrêté avant la fin : %1</translation>
    </message>
    <message>
        <source>The watched folder %1 cannot be read.</source>
        <translation>Le dossier surveillé %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Its last failed execution: %1, status %2</source>
        <translation>Sa dernière exécution en échec : %1, statut %2</translation>
    </message>
    <message>
        <source>Your own tools report these with PutComplianceItems. Correct what the details say, then let the tool report again.</source>
        <translation>Vos propres outils les signalent avec PutComplianceItems. Corrigez ce qu’indiquent les détails, puis laissez l’outil les signaler de nouveau.</translation>
    </message>
    <message>
        <source>Reported by %1</source>
        <translation>Signalé par %1</translation>
    </message>
    <message>
        <source>Run AWS-RunPatchBaseline with Operation=Install. The baseline %1 approves patches %2 days after their release.</source>
        <translation>Exécutez AWS-RunPatchBaseline avec Operation=Install. Le référentiel %1 approuve les correctifs %2 jours après leur publication.</translation>
    </message>
    <message>
        <source>Run AWS-RunPatchBaseline with Operation=Install. The baseline %1 approves patches released until %2.</source>
        <translation>Exécutez AWS-RunPatchBaseline avec Operation=Install. Le référentiel %1 approuve les correctifs publiés jusqu’au %2.</translation>
    </message>
    <message>
        <source>The baseline %1 has the rejected patches action ALLOW_AS_DEPENDENCY: a patch that others need would count as InstalledOther.</source>
        <translation>Le référentiel %1 applique aux correctifs rejetés l’action ALLOW_AS_DEPENDENCY : un correctif dont d’autres ont besoin compterait comme InstalledOther.</translation>
    </message>
    <message>
        <source>The baseline %1 has the rejected patches action BLOCK: it never installs them, not even when others need them, and they count as rejected wherever they are.</source>
        <translation>Le référentiel %1 applique aux correctifs rejetés l’action BLOCK : il ne les installe jamais, même si d’autres en ont besoin, et ils comptent comme rejetés partout où ils se trouvent.</translation>
    </message>
    <message>
        <source>Command %1, document %2: %3, %4</source>
        <translation>Commande %1, document %2 : %3, %4</translation>
    </message>
    <message>
        <source>Exit code %1.</source>
        <translation>Code de sortie %1.</translation>
    </message>
    <message>
        <source>A patch operation never reached the node</source>
        <translation>Une opération de correction n’a jamais atteint le nœud</translation>
    </message>
    <message>
        <source>The baseline %1 counts available security updates that it does not approve as non-compliant: %2 of these. Approve them in the baseline, or let it count them as compliant.</source>
        <translation>Le référentiel %1 compte comme non conformes les mises à jour de sécurité disponibles qu’il n’approuve pas : %2 dans ce cas. Approuvez-les dans le référentiel, ou réglez-le pour qu’il les compte comme conformes.</translation>
    </message>
    <message>
        <source>The Install of %1 left them out: either they were approved after it ran (the baseline %2 approves patches %3 days after their release), or they cannot be installed on this node.</source>
        <translation>L’Install du %1 les a laissés de côté : soit ils ont été approuvés après son exécution (le référentiel %2 approuve les correctifs %3 jours après leur publication), soit ils ne peuvent pas être installés sur ce nœud.</translation>
    </message>
    <message>
        <source>The command was not delivered in time (Delivery Timed Out): the node was never patched. Check that it runs and that its SSM Agent is online.</source>
        <translation>La commande n’a pas été remise à temps (Delivery Timed Out) : aucun correctif n’a été appliqué au nœud. Vérifiez qu’il fonctionne et que son agent SSM est en ligne.</translation>
    </message>
    <message>
        <source>The command could not be delivered (Undeliverable): the node was never patched. Check that it exists and that its SSM Agent answers.</source>
        <translation>La commande n’a pas pu être remise (Undeliverable) : aucun correctif n’a été appliqué au nœud. Vérifiez qu’il existe et que son agent SSM répond.</translation>
    </message>
    <message>
        <source>The command was ended before it reached the node (Terminated), because it failed on too many others: the node was never patched.</source>
        <translation>La commande a été interrompue avant d’atteindre le nœud (Terminated), car elle a échoué sur trop d’autres nœuds : aucun correctif n’a été appliqué à celui-ci.</translation>
    </message>
    <message>
        <source>Whoever sent the command may not run it on this node (Access Denied): the node was never patched.</source>
        <translation>L’auteur de la commande n’est pas autorisé à l’exécuter sur ce nœud (Access Denied) : aucun correctif n’a été appliqué au nœud.</translation>
    </message>
    <message>
        <source>The document is not meant for the platform of this node (Invalid Platform): the node was never patched.</source>
        <translation>Le document n’est pas prévu pour la plateforme de ce nœud (Invalid Platform) : aucun correctif n’a été appliqué au nœud.</translation>
    </message>
    <message>
        <source>The command was started, and did not end in time (Execution Timed Out): some patches may be installed without being reported.</source>
        <translation>La commande a démarré, mais ne s’est pas terminée à temps (Execution Timed Out) : certains correctifs sont peut-être installés sans avoir été signalés.</translation>
    </message>
    <message>
        <source>The command did not end in time (Timed Out).</source>
        <translation>La commande ne s’est pas terminée à temps (Timed Out).</translation>
    </message>
    <message>
        <source>The command was cancelled before it was complete (Cancelled).</source>
        <translation>La commande a été annulée avant d’être terminée (Cancelled).</translation>
    </message>
    <message>
        <source>The command did not come to an end on this node (Incomplete).</source>
        <translation>La commande n’est pas arrivée à son terme sur ce nœud (Incomplete).</translation>
    </message>
    <message>
        <source>The command ran on the node and failed.</source>
        <translation>La commande s’est exécutée sur le nœud et a échoué.</translation>
    </message>
    <message>
        <source>Exit code %1: the patch operation failed; its log says why.</source>
        <translation>Code de sortie %1 : l’opération de correction a échoué ; son journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Exit code %1: the metadata of the instance could not be read.</source>
        <translation>Code de sortie %1 : les métadonnées de l’instance n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Exit code %1: the result could not be uploaded to the inventory; the compliance that is shown is older.</source>
        <translation>Code de sortie %1 : l’issue n’a pas pu être envoyée à l’inventaire ; la conformité affichée est plus ancienne.</translation>
    </message>
    <message>
        <source>Exit code %1: the snapshot of the approved patches could not be fetched.</source>
        <translation>Code de sortie %1 : l’instantané des correctifs approuvés n’a pas pu être récupéré.</translation>
    </message>
    <message>
        <source>Exit code %1: how long the node is up could not be found out.</source>
        <translation>Code de sortie %1 : la durée de fonctionnement du nœud n’a pas pu être déterminée.</translation>
    </message>
    <message>
        <source>Exit code %1: the configuration of the patch operation could not be read, or its payload not be loaded.</source>
        <translation>Code de sortie %1 : la configuration de l’opération de correction n’a pas pu être lue, ou son contenu n’a pas pu être chargé.</translation>
    </message>
    <message>
        <source>Exit code %1: the tags of the patch baseline were not usable.</source>
        <translation>Code de sortie %1 : les balises du référentiel de correctifs étaient inutilisables.</translation>
    </message>
    <message>
        <source>Exit code %1: a step asked to end the document as a success.</source>
        <translation>Code de sortie %1 : une étape a demandé de terminer le document comme réussi.</translation>
    </message>
    <message>
        <source>Exit code %1: a step asked to end the document as a failure.</source>
        <translation>Code de sortie %1 : une étape a demandé de terminer le document comme échoué.</translation>
    </message>
    <message>
        <source>Exit code %1: dependencies are not satisfied, and a reboot is wanted.</source>
        <translation>Code de sortie %1 : des dépendances ne sont pas satisfaites et un redémarrage est nécessaire.</translation>
    </message>
    <message>
        <source>Exit code %1: the operation failed on Windows without a code of its own.</source>
        <translation>Code de sortie %1 : l’opération a échoué sous Windows sans code qui lui soit propre.</translation>
    </message>
    <message>
        <source>Two patch operations ran at once</source>
        <translation>Deux opérations de correction se sont exécutées en même temps</translation>
    </message>
    <message>
        <source>The package manager was locked by another process, so that this operation gave up.</source>
        <translation>Le gestionnaire de paquets était verrouillé par un autre processus, et cette opération a donc abandonné.</translation>
    </message>
    <message>
        <source>Wait until the other operation has ended and run the patch operation again. Let only one schedule patch this node.</source>
        <translation>Attendez que l’autre opération soit terminée, puis relancez l’opération de correction. Ne laissez qu’une seule planification appliquer des correctifs à ce nœud.</translation>
    </message>
    <message>
        <source>The files of the patch operation could not be unpacked</source>
        <translation>Les fichiers de l’opération de correction n’ont pas pu être décompressés</translation>
    </message>
    <message>
        <source>Two operations ran at once and removed each other's files, or the disk behind /var is full.</source>
        <translation>Deux opérations se sont exécutées en même temps et chacune a supprimé les fichiers de l’autre, ou le disque qui contient /var est plein.</translation>
    </message>
    <message>
        <source>Look at the free space with df -h /var, let only one schedule patch this node, and run the patch operation again.</source>
        <translation>Vérifiez l’espace libre avec df -h /var, ne laissez qu’une seule planification appliquer des correctifs à ce nœud, puis relancez l’opération de correction.</translation>
    </message>
    <message>
        <source>Scripts cannot be executed below /var/lib/amazon</source>
        <translation>Les scripts ne peuvent pas être exécutés sous /var/lib/amazon</translation>
    </message>
    <message>
        <source>The file system of /var/lib/amazon is mounted with noexec.</source>
        <translation>Le système de fichiers de /var/lib/amazon est monté avec noexec.</translation>
    </message>
    <message>
        <source>Mount /var/lib/amazon with exec, then run the patch operation again.</source>
        <translation>Montez /var/lib/amazon avec exec, puis relancez l’opération de correction.</translation>
    </message>
    <message>
        <source>The patch operation could not be downloaded</source>
        <translation>L’opération de correction n’a pas pu être téléchargée</translation>
    </message>
    <message>
        <source>Amazon S3 could not be reached from the node, or the node may not read the buckets of AWS.</source>
        <translation>Amazon S3 est inaccessible depuis le nœud, ou le nœud n’est pas autorisé à lire les compartiments d’AWS.</translation>
    </message>
    <message>
        <source>Check the route or the VPC endpoint to Amazon S3, its policy, the security groups and the instance profile, then run the patch operation again.</source>
        <translation>Vérifiez la route ou le point de terminaison de VPC vers Amazon S3, sa politique, les groupes de sécurité et le profil d’instance, puis relancez l’opération de correction.</translation>
    </message>
    <message>
        <source>Python is missing or too old</source>
        <translation>Python est absent ou trop ancien</translation>
    </message>
    <message>
        <source>The package manager of the node needs a version of Python that is not there.</source>
        <translation>Le gestionnaire de paquets du nœud a besoin d’une version de Python qui n’est pas présente.</translation>
    </message>
    <message>
        <source>Install python3 (python2 for yum of old systems) on the node, then run the patch operation again.</source>
        <translation>Installez python3 (python2 pour le yum des anciens systèmes) sur le nœud, puis relancez l’opération de correction.</translation>
    </message>
    <message>
        <source>A harmless warning about TLS</source>
        <translation>Un avertissement sans gravité sur TLS</translation>
    </message>
    <message>
        <source>An old Python warns that it cannot name the server in TLS. Patching does not fail by it.</source>
        <translation>Un ancien Python avertit qu’il ne peut pas nommer le serveur dans TLS. Cela ne fait pas échouer l’application des correctifs.</translation>
    </message>
    <message>
        <source>Nothing needs to be done about it; look for another failure.</source>
        <translation>Il n’y a rien à faire à ce sujet ; cherchez une autre erreur.</translation>
    </message>
    <message>
        <source>A package repository cannot be used</source>
        <translation>Un dépôt de paquets est inutilisable</translation>
    </message>
    <message>
        <source>A repository that is configured on the node is broken, or it cannot be reached from there.</source>
        <translation>Un dépôt configuré sur le nœud est défectueux, ou il est inaccessible depuis celui-ci.</translation>
    </message>
    <message>
        <source>Run yum repolist on the node, repair or disable the repository that fails, and run the patch operation again.</source>
        <translation>Exécutez yum repolist sur le nœud, réparez ou désactivez le dépôt en erreur, puis relancez l’opération de correction.</translation>
    </message>
    <message>
        <source>Dependencies failed, and a reboot is pending</source>
        <translation>Des dépendances ont échoué et un redémarrage est en attente</translation>
    </message>
    <message>
        <source>Some packages were installed, others were not because of their dependencies, and the node wants a reboot.</source>
        <translation>Certains paquets ont été installés, d’autres non à cause de leurs dépendances, et le nœud demande un redémarrage.</translation>
    </message>
    <message>
        <source>Reboot the node, resolve the dependencies that the log names, and patch it again.</source>
        <translation>Redémarrez le nœud, résolvez les dépendances que le journal indique, puis appliquez-lui de nouveau les correctifs.</translation>
    </message>
    <message>
        <source>The node was rebooted again and again</source>
        <translation>Le nœud a été redémarré encore et encore</translation>
    </message>
    <message>
        <source>The operation asked for a reboot more often than the SSM Agent allows.</source>
        <translation>L’opération a demandé plus de redémarrages que l’agent SSM n’en autorise.</translation>
    </message>
    <message>
        <source>Find the patch that wants a reboot each time, install it by hand, and run the patch operation again.</source>
        <translation>Trouvez le correctif qui demande chaque fois un redémarrage, installez-le à la main, puis exécutez de nouveau l’opération de correction.</translation>
    </message>
    <message>
        <source>Patch Manager does not know this operating system</source>
        <translation>Patch Manager ne connaît pas ce système d’exploitation</translation>
    </message>
    <message>
        <source>No snapshot of patches was given for the version of the operating system.</source>
        <translation>Aucun instantané de correctifs n’a été fourni pour la version du système d’exploitation.</translation>
    </message>
    <message>
        <source>Compare the version with the systems that Patch Manager supports, and update the SSM Agent.</source>
        <translation>Comparez la version avec les systèmes que Patch Manager prend en charge, et mettez à jour l’agent SSM.</translation>
    </message>
    <message>
        <source>The PowerShell module could not be downloaded</source>
        <translation>Le module PowerShell n’a pas pu être téléchargé</translation>
    </message>
    <message>
        <source>The connection from the node to Amazon S3 is blocked, or its proxy is not configured.</source>
        <translation>La connexion du nœud à Amazon S3 est bloquée, ou son proxy n’est pas configuré.</translation>
    </message>
    <message>
        <source>Check the route to Amazon S3, the firewall and the proxy of the node, then run the patch operation again.</source>
        <translation>Vérifiez la route vers Amazon S3, le pare-feu et le proxy du nœud, puis exécutez de nouveau l’opération de correction.</translation>
    </message>
    <message>
        <source>A package could not be installed</source>
        <translation>Un paquet n’a pas pu être installé</translation>
    </message>
    <message>
        <source>The package manager of the node refused what the log names.</source>
        <translation>Le gestionnaire de paquets du nœud a refusé ce que nomme le journal.</translation>
    </message>
    <message>
        <source>Install that package by hand on the node and read what its package manager says, then patch again.</source>
        <translation>Installez ce paquet à la main sur le nœud et lisez ce que dit son gestionnaire de paquets, puis appliquez de nouveau les correctifs.</translation>
    </message>
    <message>
        <source>Patched, but the result was not reported</source>
        <translation>Correctifs appliqués, mais résultat non signalé</translation>
    </message>
    <message>
        <source>The upload of the result to Systems Manager failed: the compliance that is shown is an older one.</source>
        <translation>L’envoi du résultat à Systems Manager a échoué : la conformité affichée est plus ancienne.</translation>
    </message>
    <message>
        <source>Check the permissions and the endpoints of Systems Manager on the node, then scan again.</source>
        <translation>Vérifiez sur le nœud les autorisations et les points de terminaison de Systems Manager, puis analysez de nouveau.</translation>
    </message>
    <message>
        <source>Windows Update failed</source>
        <translation>Windows Update a échoué</translation>
    </message>
    <message>
        <source>The search for updates or their installation ended with an error of Windows Update; often there is no route to Windows Update or to the WSUS server.</source>
        <translation>La recherche ou l’installation des mises à jour s’est terminée par une erreur de Windows Update ; souvent, il n’y a pas de route vers Windows Update ou vers le serveur WSUS.</translation>
    </message>
    <message>
        <source>Look the code up, check the route, the proxy and the WSUS settings of the node, and scan again.</source>
        <translation>Recherchez la signification du code, vérifiez la route, le proxy et les paramètres WSUS du nœud, puis analysez de nouveau.</translation>
    </message>
    <message>
        <source>The scan failed</source>
        <translation>L’analyse a échoué</translation>
    </message>
    <message>
        <source>All counts of the operation are -1: nothing was found out, and the compliance from before still stands.</source>
        <translation>Tous les nombres de l’opération sont à -1 : rien n’a été constaté, et la conformité antérieure reste en place.</translation>
    </message>
    <message>
        <source>Read what the log says of the failure, remove its cause, and run the patch operation again.</source>
        <translation>Lisez ce que le journal dit de l’échec, éliminez-en la cause, puis exécutez de nouveau l’opération de correction.</translation>
    </message>
    <message>
        <source>The log says, %1: %2</source>
        <translation>Le journal indique, %1 : %2</translation>
    </message>
    <message>
        <source>Error %1: Windows Update or the WSUS server did not answer in time; there may be no route to it from the node.</source>
        <translation>Erreur %1 : Windows Update ou le serveur WSUS n’a pas répondu à temps ; il n’y a peut-être pas de route depuis le nœud.</translation>
    </message>
    <message>
        <source>Error %1: no connection to Windows Update or to the WSUS server; check the route, the firewall and the proxy.</source>
        <translation>Erreur %1 : aucune connexion à Windows Update ou au serveur WSUS ; vérifiez la route, le pare-feu et le proxy.</translation>
    </message>
    <message>
        <source>Error %1: the name of the update server or of the proxy could not be resolved.</source>
        <translation>Erreur %1 : le nom du serveur de mise à jour ou du proxy n’a pas pu être résolu.</translation>
    </message>
    <message>
        <source>Error %1: the update server, or a proxy before it, is overloaded or down.</source>
        <translation>Erreur %1 : le serveur de mise à jour, ou un proxy en amont, est surchargé ou hors service.</translation>
    </message>
    <message>
        <source>Error %1: Windows has to be restarted before updates can be installed.</source>
        <translation>Erreur %1 : Windows doit être redémarré avant que des mises à jour puissent être installées.</translation>
    </message>
    <message>
        <source>Error %1: the TLS connection to the update server failed; check the clock and the certificates.</source>
        <translation>Erreur %1 : la connexion TLS au serveur de mise à jour a échoué ; vérifiez l’horloge et les certificats.</translation>
    </message>
    <message>
        <source>Error %1: another installation was running, or Windows was waiting for a restart.</source>
        <translation>Erreur %1 : une autre installation était en cours, ou Windows attendait un redémarrage.</translation>
    </message>
    <message>
        <source>Error %1: the Windows Update service or the node was being shut down.</source>
        <translation>Erreur %1 : le service Windows Update ou le nœud était en cours d’arrêt.</translation>
    </message>
    <message>
        <source>Error %1: none of the updates could be installed or downloaded.</source>
        <translation>Erreur %1 : aucune des mises à jour n’a pu être installée ou téléchargée.</translation>
    </message>
    <message>
        <source>Error %1: the update service could not be authorized; there may be no route from the node to Windows Update or to the WSUS server.</source>
        <translation>Erreur %1 : le service de mise à jour n’a pas pu être autorisé ; il n’y a peut-être pas de route du nœud vers Windows Update ou vers le serveur WSUS.</translation>
    </message>
    <message>
        <source>Error %1: the search needed too many round trips to the WSUS server.</source>
        <translation>Erreur %1 : la recherche a demandé trop d’allers-retours avec le serveur WSUS.</translation>
    </message>
    <message>
        <source>Error %1: the update server or a proxy forbade the request.</source>
        <translation>Erreur %1 : le serveur de mise à jour ou un proxy a interdit la requête.</translation>
    </message>
    <message>
        <source>Error %1: the update server does not have what was asked for.</source>
        <translation>Erreur %1 : le serveur de mise à jour n’a pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>Error %1: the proxy wants a user name and a password.</source>
        <translation>Erreur %1 : le proxy demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Error %1: access was denied.</source>
        <translation>Erreur %1 : l’accès a été refusé.</translation>
    </message>
    <message>
        <source>Error %1: the disk of the node is full.</source>
        <translation>Erreur %1 : le disque du nœud est plein.</translation>
    </message>
    <message>
        <source>Error %1: the Windows Update service is disabled.</source>
        <translation>Erreur %1 : le service Windows Update est désactivé.</translation>
    </message>
    <message>
        <source>Error %1: the component store of Windows is damaged; DISM /Online /Cleanup-Image /RestoreHealth repairs it.</source>
        <translation>Erreur %1 : le magasin de composants de Windows est endommagé ; DISM /Online /Cleanup-Image /RestoreHealth le répare.</translation>
    </message>
    <message>
        <source>The configuration of the AWS Config item holds no inventory that is known.</source>
        <translation>La configuration de l’élément AWS Config ne contient aucun inventaire connu.</translation>
    </message>
    <message>
        <source>The row has more cells than the limit of %1.</source>
        <translation>La ligne a plus de cellules que la limite de %1.</translation>
    </message>
    <message>
        <source>The quote that begins here is never closed.</source>
        <translation>Le guillemet qui s’ouvre ici n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The quote that begins here is not closed within the limit of %1 KiB.</source>
        <translation>Le guillemet qui s’ouvre ici n’est pas fermé dans la limite de %1 Kio.</translation>
    </message>
    <message>
        <source>Behind the quote that closes the one that begins here, the cell goes on.</source>
        <translation>Après le guillemet qui ferme celui ouvert ici, la cellule continue.</translation>
    </message>
    <message>
        <source>The row is longer than the limit of %1 KiB.</source>
        <translation>La ligne dépasse la limite de %1 Kio.</translation>
    </message>
    <message>
        <source>The row has %1 cells, its header %2.</source>
        <translation>La ligne a %1 cellules, son en-tête %2.</translation>
    </message>
    <message>
        <source>The compressed file unpacks to more than %1 times its size and more than %2 GiB.</source>
        <translation>Le fichier compressé, une fois décompressé, fait plus de %1 fois sa taille et plus de %2 Gio.</translation>
    </message>
    <message>
        <source>The archive holds more files than the limit of %1.</source>
        <translation>L’archive contient plus de fichiers que la limite de %1.</translation>
    </message>
    <message>
        <source>These columns are not known and were only kept in the original rows: %1</source>
        <translation>Ces colonnes sont inconnues et n’ont été gardées que dans les lignes d’origine : %1</translation>
    </message>
    <message>
        <source>This is OpsData (get-ops-summary), not inventory.</source>
        <translation>C’est de l’OpsData (get-ops-summary), pas un inventaire.</translation>
    </message>
    <message>
        <source>The values in the record are nested deeper than the limit of %1.</source>
        <translation>Les valeurs de l’enregistrement sont imbriquées au-delà de la limite de %1 niveaux.</translation>
    </message>
    <message>
        <source>The record is larger than the limit of %1 MiB.</source>
        <translation>L’enregistrement dépasse la limite de %1 Mio.</translation>
    </message>
    <message>
        <source>This is a CloudTrail digest: it lists log files, without their events.</source>
        <translation>C’est un condensé CloudTrail (digest) : il liste des fichiers journaux, sans leurs événements.</translation>
    </message>
    <message>
        <source>This is a report in the Heimdall Data Format (HDF).</source>
        <translation>C’est un rapport au format Heimdall Data Format (HDF).</translation>
    </message>
    <message>
        <source>The times of the log have no time zone: they were read as UTC.</source>
        <translation>Les heures du journal n’ont pas de fuseau horaire : elles ont été lues comme UTC.</translation>
    </message>
    <message>
        <source>More lines say something than the limit of %1 events: %2 of them were left out.</source>
        <translation>Les lignes utiles dépassent la limite de %1 événements : %2 d’entre elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>Lines longer than %1 KiB of which only the beginning was read: %2.</source>
        <translation>Lignes de plus de %1 Kio dont seul le début a été lu : %2.</translation>
    </message>
    <message>
        <source>Some rows cannot be used: what the file does not list is not taken for gone.</source>
        <translation>Certaines lignes sont inutilisables : ce que le fichier ne liste pas n’est pas considéré comme disparu.</translation>
    </message>
    <message>
        <source>The row names no node.</source>
        <translation>La ligne ne nomme aucun nœud.</translation>
    </message>
    <message>
        <source>These columns are not known and were not read: %1</source>
        <translation>Ces colonnes sont inconnues et n’ont pas été lues : %1</translation>
    </message>
    <message>
        <source>The row has no usable %1.</source>
        <translation>La ligne n’a pas de %1 utilisable.</translation>
    </message>
    <message>
        <source>A number in the record is longer than the limit of %1 digits.</source>
        <translation>Un nombre de l’enregistrement dépasse la limite de %1 chiffres.</translation>
    </message>
    <message>
        <source>The record has more values of %1 than the limit of %2.</source>
        <translation>L’enregistrement a plus de valeurs de %1 que la limite de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records were of use; the others tell nothing of patches, compliance or findings.</source>
        <translation>%1 enregistrements sur %2 étaient utiles ; les autres ne disent rien des correctifs, de la conformité ni des résultats.</translation>
    </message>
    <message>
        <source>Import JSON instead: aws ssm describe-instance-information --output json &gt; nodes.json</source>
        <translation>Importez plutôt du JSON : aws ssm describe-instance-information --output json &gt; nodes.json</translation>
    </message>
    <message>
        <source>Import amazon-ssm-agent.log, errors.log or the stdout and stderr of a patch command. For the state itself: aws ssm describe-instance-patches --instance-id NODE --output json &gt; patches-NODE.json</source>
        <translation>Importez amazon-ssm-agent.log, errors.log ou les sorties stdout et stderr d’une commande de correction. Pour l’état lui-même : aws ssm describe-instance-patches --instance-id NODE --output json &gt; patches-NODE.json</translation>
    </message>
    <message>
        <source>This is a log, but not one of the SSM Agent, a patch operation or a command.</source>
        <translation>C’est un journal, mais pas celui de l’agent SSM, d’une opération de correction ou d’une commande.</translation>
    </message>
    <message>
        <source>This is a table that this program exported, not a report.</source>
        <translation>C’est un tableau que ce programme a exporté, pas un rapport.</translation>
    </message>
    <message>
        <source>Import the reports that it was made from.</source>
        <translation>Importez les rapports dont il a été tiré.</translation>
    </message>
    <message>
        <source>This is a CSV list of findings without the columns Id and ProductArn, which say which finding is meant.</source>
        <translation>C’est une liste CSV de résultats sans les colonnes Id et ProductArn, qui disent de quel résultat il s’agit.</translation>
    </message>
    <message>
        <source>This is a CSV inventory, which is not read.</source>
        <translation>C’est un inventaire CSV, qui n’est pas lu.</translation>
    </message>
    <message>
        <source>This is a CSV patch report without the columns of Patch Manager's.</source>
        <translation>C’est un rapport de correctifs CSV sans les colonnes de Patch Manager.</translation>
    </message>
    <message>
        <source>The node %1 is described in two different ways at the same time, for example with another ping status. One of them is shown, the same whatever the order of imports.</source>
        <translation>Le nœud %1 est décrit de deux façons différentes au même moment, par exemple avec un autre état de ping. L’une d’elles est affichée, la même quel que soit l’ordre des importations.</translation>
    </message>
    <message>
        <source>The tag %1 of the node %2 has two values at the same time. One of them is shown, the same whatever the order of imports.</source>
        <translation>La balise %1 du nœud %2 a deux valeurs au même moment. L’une d’elles est affichée, la même quel que soit l’ordre des importations.</translation>
    </message>
    <message>
        <source>The import ended before this file was stored completely; nothing of it was kept.</source>
        <translation>L’importation s’est terminée avant que ce fichier soit entièrement enregistré ; rien n’en a été gardé.</translation>
    </message>
    <message>
        <source>This import stored nothing that could be taken back.</source>
        <translation>Cette importation n’a rien enregistré qui puisse être annulé.</translation>
    </message>
    <message>
        <source>This import is too long ago: only the newest 20 imports can be taken back.</source>
        <translation>Cette importation est trop ancienne : seules les 20 dernières importations peuvent être annulées.</translation>
    </message>
    <message>
        <source>Files of later imports speak of the same nodes or findings: %1. Undo those imports first.</source>
        <translation>Des fichiers d’importations ultérieures portent sur les mêmes nœuds ou résultats : %1. Annulez d’abord ces importations.</translation>
    </message>
    <message>
        <source>Findings that only this import brought were triaged: %1. Undo those decisions first.</source>
        <translation>Des résultats apportés uniquement par cette importation ont été triés : %1. Annulez d’abord ces décisions.</translation>
    </message>
    <message>
        <source>No node of this account and Region is known.</source>
        <translation>Aucun nœud de ce compte et de cette Région n’est connu.</translation>
    </message>
    <message>
        <source>Nothing was imported for these nodes: %1.</source>
        <translation>Rien n’a été importé pour ces nœuds : %1.</translation>
    </message>
    <message>
        <source>Nodes without data: %1.</source>
        <translation>Nœuds sans données : %1.</translation>
    </message>
    <message>
        <source>Nodes whose data is older than %1 days: %2.</source>
        <translation>Nœuds dont les données datent de plus de %1 jours : %2.</translation>
    </message>
    <message>
        <source>Nodes of which only a part of a report is known: %1.</source>
        <translation>Nœuds dont seule une partie d’un rapport est connue : %1.</translation>
    </message>
    <message>
        <source>Nodes without data: %1; older than %2 days: %3.</source>
        <translation>Nœuds sans données : %1 ; datant de plus de %2 jours : %3.</translation>
    </message>
    <message>
        <source>Nodes without data: %1; older than %2 days: %3; only a part of a report: %4.</source>
        <translation>Nœuds sans données : %1 ; datant de plus de %2 jours : %3 ; seulement une partie d’un rapport : %4.</translation>
    </message>
    <message>
        <source>No such file was imported.</source>
        <translation>Aucun fichier de ce type n’a été importé.</translation>
    </message>
    <message>
        <source>The newest file is older than %1 days.</source>
        <translation>Le fichier le plus récent date de plus de %1 jours.</translation>
    </message>
    <message>
        <source>No such finding was imported.</source>
        <translation>Aucun résultat de ce type n’a été importé.</translation>
    </message>
    <message>
        <source>The newest finding is older than %1 days.</source>
        <translation>Le résultat le plus récent date de plus de %1 jours.</translation>
    </message>
    <message>
        <source>The files do not say of which account or Region they are. Put them in folders named %1, or collect them again with the script, which names them so.</source>
        <translation>Les fichiers ne disent pas de quel compte ni de quelle Région ils sont. Placez-les dans des dossiers nommés %1, ou collectez-les de nouveau avec le script, qui les nomme ainsi.</translation>
    </message>
    <message>
        <source>The file is new, but what AWS knows of these nodes is old: scan them, or check their agents. Then collect again with %1.</source>
        <translation>Le fichier est récent, mais ce qu’AWS sait de ces nœuds est ancien : analysez-les, ou vérifiez leurs agents. Puis collectez de nouveau avec %1.</translation>
    </message>
    <message>
        <source>AWS does not name these nodes in its newest answer: scan them, or check their agents. Then collect again with %1.</source>
        <translation>AWS ne nomme pas ces nœuds dans sa réponse la plus récente : analysez-les, ou vérifiez leurs agents. Puis collectez de nouveau avec %1.</translation>
    </message>
    <message>
        <source>Collect with %1 in account %2, which told them before.</source>
        <translation>Collectez avec %1 dans le compte %2, qui les fournissait auparavant.</translation>
    </message>
    <message>
        <source>Collect with %1.</source>
        <translation>Collectez avec %1.</translation>
    </message>
    <message>
        <source>Patch baseline</source>
        <translation>Référentiel de correctifs</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Patch group</source>
        <translation>Groupe de correctifs</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Association execution</source>
        <translation>Exécution d’association</translation>
    </message>
    <message>
        <source>Compliance change</source>
        <translation>Changement de conformité</translation>
    </message>
    <message>
        <source>Compliance report</source>
        <translation>Rapport de conformité</translation>
    </message>
    <message>
        <source>Inventory report</source>
        <translation>Rapport d’inventaire</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Appel d’API</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>les données</translation>
    </message>
    <message>
        <source>the file's name</source>
        <translation>le nom du fichier</translation>
    </message>
    <message>
        <source>the file's own time</source>
        <translation>la date du fichier lui-même</translation>
    </message>
    <message>
        <source>the person who imported it</source>
        <translation>la personne qui l’a importé</translation>
    </message>
    <message>
        <source>This file is about one node, and neither it nor its name says which.</source>
        <translation>Ce fichier parle d’un nœud, et ni lui ni son nom ne dit lequel.</translation>
    </message>
    <message>
        <source>Lines read: %1. Lines that say something: %2.</source>
        <translation>Lignes lues : %1. Lignes utiles : %2.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). Something else changed the finding at that moment. Export it again and run it later.</source>
        <translation>AWS : %1 (%2). Autre chose a modifié le résultat à ce moment-là. Exportez-le de nouveau et exécutez l’appel plus tard.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). The call named the finding twice, so it was edited by hand. Export it again.</source>
        <translation>AWS : %1 (%2). L’appel nommait deux fois le résultat : cet appel a donc été modifié à la main. Exportez de nouveau le résultat.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). Security Hub does not know it there: run the call in the account and Region that aggregate it, or it is gone (findings are kept for 90 days). Import newer findings.</source>
        <translation>AWS : %1 (%2). Security Hub ne l’y connaît pas : exécutez l’appel dans le compte et la Région qui l’agrègent, ou bien il a disparu (les résultats sont gardés 90 jours). Importez des résultats plus récents.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). With the note the finding exceeds 240 KB. Decide it with a shorter note.</source>
        <translation>AWS : %1 (%2). Avec la note, le résultat dépasse 240 Ko. Décidez-en avec une note plus courte.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). Security Hub had a problem. Export it again and run it later.</source>
        <translation>AWS : %1 (%2). Security Hub a rencontré un problème. Exportez-le de nouveau et exécutez l’appel plus tard.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). A value is not valid there. Decide it with another note and export it again.</source>
        <translation>AWS : %1 (%2). Une valeur n’y est pas valide. Décidez-en avec une autre note et exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>AWS: %1 (%2). It was not processed. Export it again and run it later.</source>
        <translation>AWS : %1 (%2). Le résultat n’a pas été traité. Exportez-le de nouveau et exécutez l’appel plus tard.</translation>
    </message>
    <message>
        <source>Fixed: resolve</source>
        <translation>Corrigé : résoudre</translation>
    </message>
    <message>
        <source>Superseded by a newer finding: resolve</source>
        <translation>Remplacé par un résultat plus récent : résoudre</translation>
    </message>
    <message>
        <source>Node is gone: resolve or suppress</source>
        <translation>Le nœud a disparu : résoudre ou masquer</translation>
    </message>
    <message>
        <source>Clean under another baseline: look first</source>
        <translation>Sans défaut selon un autre référentiel : vérifier d’abord</translation>
    </message>
    <message>
        <source>Still true: keep</source>
        <translation>Toujours vrai : garder</translation>
    </message>
    <message>
        <source>Nothing newer: scan the node and import its patch states</source>
        <translation>Rien de plus récent : analyser le nœud et importer ses états de correctifs</translation>
    </message>
    <message>
        <source>Finding of %1: missing %2, failed %3, waiting for a reboot %4, rejected %5, baseline %6</source>
        <translation>Résultat du %1 : manquants %2, en échec %3, en attente de redémarrage %4, rejetés %5, référentiel %6</translation>
    </message>
    <message>
        <source>No newer patch operation of the node is known.</source>
        <translation>Aucune opération de correction plus récente n’est connue pour ce nœud.</translation>
    </message>
    <message>
        <source>Operation of %1: missing %2, failed %3, waiting for a reboot %4, rejected %5, baseline %6</source>
        <translation>Opération du %1 : manquants %2, en échec %3, en attente de redémarrage %4, rejetés %5, référentiel %6</translation>
    </message>
    <message>
        <source>From the file %1</source>
        <translation>Du fichier %1</translation>
    </message>
    <message>
        <source>No folder name was given.</source>
        <translation>Aucun nom de dossier n’a été donné.</translation>
    </message>
    <message>
        <source>%1 is there already. Name a new folder, or an empty one.</source>
        <translation>%1 existe déjà. Indiquez un nouveau dossier ou un dossier vide.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Il n’y a rien entre les guillemets.</translation>
    </message>
    <message>
        <source>A value of “%1” is missing.</source>
        <translation>Une valeur de « %1 » manque.</translation>
    </message>
    <message>
        <source>This bracket closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <source>A filter can have at most 300 terms.</source>
        <translation>Un filtre peut avoir au plus 300 termes.</translation>
    </message>
    <message>
        <source>Something is missing behind “%1”.</source>
        <translation>Il manque quelque chose après « %1 ».</translation>
    </message>
    <message>
        <source>Something is missing before this bracket.</source>
        <translation>Il manque quelque chose avant cette parenthèse.</translation>
    </message>
    <message>
        <source>“%1” stands between two terms; put it in quotation marks to search for the word.</source>
        <translation>« %1 » se place entre deux termes ; mettez-le entre guillemets pour chercher le mot.</translation>
    </message>
    <message>
        <source>Too many brackets stand in each other.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>The closing bracket is missing.</source>
        <translation>La parenthèse fermante manque.</translation>
    </message>
    <message>
        <source>Only findings have original records to look into.</source>
        <translation>Seuls les résultats ont des enregistrements d’origine à consulter.</translation>
    </message>
    <message>
        <source>Unknown field “%1”. To search for the text, put it in quotation marks.</source>
        <translation>Champ inconnu : « %1 ». Pour chercher ce texte, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Unknown field “%1”; did you mean “%2”?</source>
        <translation>Champ inconnu : « %1 » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>A filter can have at most 4000 letters.</source>
        <translation>Un filtre peut avoir au plus 4000 caractères.</translation>
    </message>
    <message>
        <source>“%1” has no order; use : or = or !=.</source>
        <translation>« %1 » n’a pas d’ordre ; utilisez : ou = ou !=.</translation>
    </message>
    <message>
        <source>Only one value can stand behind &lt;, &lt;=, &gt; or &gt;=.</source>
        <translation>Une seule valeur peut suivre &lt;, &lt;=, &gt; ou &gt;=.</translation>
    </message>
    <message>
        <source>“%1” is no whole number; “%2” is one.</source>
        <translation>« %1 » n’est pas un nombre entier ; « %2 » en est un.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”; did you mean “%3”?</source>
        <translation>« %1 » n’est pas une valeur de « %2 » ; vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2”. Values: %3.</source>
        <translation>« %1 » n’est pas une valeur de « %2 ». Valeurs : %3.</translation>
    </message>
    <message>
        <source>“%1” is neither a date such as 2026-11-20 nor an age such as 7d.</source>
        <translation>« %1 » n’est ni une date comme 2026-11-20, ni un âge comme 7d.</translation>
    </message>
    <message>
        <source>“%1” is neither a date nor an age; did you mean “%2”?</source>
        <translation>« %1 » n’est ni une date ni un âge ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>A range goes from a date to a date or from an age to an age.</source>
        <translation>Un intervalle va d’une date à une date ou d’un âge à un âge.</translation>
    </message>
    <message>
        <source>The range “%1” ends before it begins; did you mean “%2”?</source>
        <translation>L’intervalle « %1 » finit avant de commencer ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>%1 more non-compliant, by the counts</source>
        <translation>%1 non conformes de plus, d’après les nombres</translation>
    </message>
    <message>
        <source>%1 fewer non-compliant, by the counts</source>
        <translation>%1 non conformes de moins, d’après les nombres</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>Premier rapport</translation>
    </message>
    <message>
        <source>+%1 newly non-compliant, −%2 fixed</source>
        <translation>+%1 nouvellement non conformes, −%2 corrigés</translation>
    </message>
    <message>
        <source>+%1 newly non-compliant, −%2 fixed, %3 not reported any more</source>
        <translation>+%1 nouvellement non conformes, −%2 corrigés, %3 qui ne sont plus signalés</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Patch report</source>
        <translation>Rapport de correctifs</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Custom items</source>
        <translation>Éléments personnalisés</translation>
    </message>
    <message>
        <source>Quick Setup patch policy: the association %1 ran %2, %3.</source>
        <translation>Stratégie de correctifs Quick Setup : l’association %1 a exécuté %2, %3.</translation>
    </message>
    <message>
        <source>Quick Setup host management: the association %1 ran %2, %3.</source>
        <translation>Gestion des hôtes Quick Setup : l’association %1 a exécuté %2, %3.</translation>
    </message>
    <message>
        <source>Patch now: the association %1 ran %2, %3.</source>
        <translation>Appliquer les correctifs maintenant (Patch now) : l’association %1 a exécuté %2, %3.</translation>
    </message>
    <message>
        <source>State Manager: the association %1 ran %2, %3.</source>
        <translation>State Manager : l’association %1 a exécuté %2, %3.</translation>
    </message>
    <message>
        <source>Quick Setup patch policy: its list of baselines is %1.</source>
        <translation>Stratégie de correctifs Quick Setup : sa liste de référentiels est %1.</translation>
    </message>
    <message>
        <source>Maintenance window: the command %1 ran %2, %3; it was sent by %4.</source>
        <translation>Fenêtre de maintenance : la commande %1 a exécuté %2, %3 ; elle a été envoyée par %4.</translation>
    </message>
    <message>
        <source>Run Command, by a maintenance window or by hand: the command %1 ran %2, %3.</source>
        <translation>Run Command, par une fenêtre de maintenance ou à la main : la commande %1 a exécuté %2, %3.</translation>
    </message>
    <message>
        <source>Run Command: the command %1 ran %2, %3; it was sent by %4.</source>
        <translation>Run Command : la commande %1 a exécuté %2, %3 ; elle a été envoyée par %4.</translation>
    </message>
    <message>
        <source>A step of the document failed on the node: its output says which, and why.</source>
        <translation>Une étape du document a échoué sur le nœud : sa sortie dit laquelle et pourquoi.</translation>
    </message>
    <message>
        <source>A step of the document took longer than its time limit.</source>
        <translation>Une étape du document a dépassé son délai.</translation>
    </message>
    <message>
        <source>The document did not reach the node in time: check its SSM Agent and its ping status.</source>
        <translation>Le document n’a pas atteint le nœud à temps : vérifiez son agent SSM et son état de ping.</translation>
    </message>
    <message>
        <source>The document could not be delivered: the node does not exist, or its SSM Agent does not answer.</source>
        <translation>Le document n’a pas pu être remis : le nœud n’existe pas, ou son agent SSM ne répond pas.</translation>
    </message>
    <message>
        <source>The document is not made for the platform of the node: leave it out of the targets.</source>
        <translation>Le document n’est pas fait pour la plateforme du nœud : retirez-le des cibles.</translation>
    </message>
    <message>
        <source>The role of the association or of the node may not do this: check its permissions.</source>
        <translation>Le rôle de l’association ou du nœud n’a pas ce droit : vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>It was stopped before it reached the node: too many nodes had failed before.</source>
        <translation>Arrêtée avant d’atteindre le nœud : trop de nœuds avaient déjà échoué.</translation>
    </message>
    <message>
        <source>The account has too many commands under way: spread the associations in time.</source>
        <translation>Le compte a trop de commandes en cours : étalez les associations dans le temps.</translation>
    </message>
    <message>
        <source>No node has the tag that the association asks for.</source>
        <translation>Aucun nœud ne porte l’étiquette que l’association demande.</translation>
    </message>
    <message>
        <source>The newest reports, from %1 on, say nothing of account %2 in %3, of which earlier ones told: what is known of this node may have changed. Collect them again.</source>
        <translation>Les rapports les plus récents, à partir du %1, ne disent rien du compte %2 dans %3, dont parlaient les précédents : ce que l’on sait de ce nœud a pu changer. Collectez-les à nouveau.</translation>
    </message>
    <message>
        <source>Not known: the report names the execution %1, of which nothing was imported. Import the commands and associations of the node to see which way it was.</source>
        <translation>Inconnu : le rapport nomme l’exécution %1, dont rien n’a été importé. Importez les commandes et les associations du nœud pour savoir de quelle manière il est mis à jour.</translation>
    </message>
    <message>
        <source>Maintenance window: its execution %4 sent the command %1 of %2, %3.</source>
        <translation>Fenêtre de maintenance : son exécution %4 a envoyé la commande %1 de %2, %3.</translation>
    </message>
    <message>
        <source>Not in the newest reports, which were collected from %1 on.</source>
        <translation>Absent des rapports les plus récents, collectés à partir du %1.</translation>
    </message>
    <message>
        <source>%1 nodes are called “%2”. Name one by its id: %3</source>
        <translation>%1 nœuds s’appellent « %2 ». Nommez-en un par son identifiant : %3</translation>
    </message>
    <message>
        <source>No node %1 is known yet: the import adds it.</source>
        <translation>Aucun nœud %1 n’est encore connu : l’importation l’ajoute.</translation>
    </message>
    <message>
        <source>“%1” is neither the name of a known node nor an id: i- and 8 or 17 hexadecimal digits, or mi- and 17.</source>
        <translation>« %1 » n’est ni le nom d’un nœud connu ni un identifiant : i- suivi de 8 ou 17 chiffres hexadécimaux, ou mi- suivi de 17.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>A file system of the node has no space left: what the patch operation downloads or installs could not be written.</source>
        <translation>Un système de fichiers du nœud n’a plus de place : ce que l’opération de correctifs télécharge ou installe n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Look at the free space (df -h /var /tmp /, or Get-Volume on Windows), make room, and run the patch operation again.</source>
        <translation>Regardez l’espace libre (df -h /var /tmp /, ou Get-Volume sous Windows), faites de la place, puis relancez l’opération de correctifs.</translation>
    </message>
    <message>
        <source>%1 on the node %2 has two different states at the same time. The worse one was kept.</source>
        <translation>%1 sur le nœud %2 a deux états différents au même moment. Le pire a été gardé.</translation>
    </message>
    <message>
        <source>%1 was written by an older version of this program. Open it in the window, or run fleet-compliance upgrade --database %1: it makes a copy first.</source>
        <translation>%1 a été écrite par une version antérieure de ce programme. Ouvrez-la dans la fenêtre, ou lancez fleet-compliance upgrade --database %1 : une copie est faite d’abord.</translation>
    </message>
    <message>
        <source>What its executions said is among the events of the node; when the reason is gone, run the association again.</source>
        <translation>Ce que ses exécutions ont dit figure parmi les événements du nœud ; quand la raison a disparu, relancez l’association.</translation>
    </message>
    <message>
        <source>It was recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Newer finding of %1: missing %2, failed %3, waiting for a reboot %4, rejected %5, baseline %6</source>
        <translation>Résultat plus récent du %1 : manquants %2, en échec %3, en attente de redémarrage %4, rejetés %5, référentiel %6</translation>
    </message>
    <message>
        <source>Its Id: %1</source>
        <translation>Son identifiant : %1</translation>
    </message>
    <message>
        <source>Did you mean “%1”? To search for “%2”, put it in quotation marks.</source>
        <translation>Vouliez-vous dire « %1 » ? Pour chercher « %2 », mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a date nor an age.</source>
        <translation>« %1 » n’est ni un nombre, ni une date, ni un âge.</translation>
    </message>
    <message>
        <source>No finding has the field “%1”.</source>
        <translation>Aucun résultat n’a le champ « %1 ».</translation>
    </message>
    <message>
        <source>No finding has the field “%1”; did you mean “%2”?</source>
        <translation>Aucun résultat n’a le champ « %1 » ; vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>Resolve the findings in Security Hub</source>
        <translation>Résoudre les résultats dans Security Hub</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close Message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>MomentPopup</name>
    <message>
        <source>Reading the imports…</source>
        <translation>Lecture des importations…</translation>
    </message>
    <message>
        <source>Imports and days with reports</source>
        <translation>Importations et jours avec rapports</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>An import stands for the newest time that it told of; a day for its end, in UTC.</source>
        <translation>Une importation représente le moment le plus récent dont elle rend compte ; un jour, sa fin, en UTC.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>day, time of day</comment>
        <translation>%1, %2 UTC</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pages and saved views</source>
        <translation>Pages et vues enregistrées</translation>
    </message>
</context>
<context>
    <name>NodeContent</name>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référentiel</translation>
    </message>
    <message>
        <source>Patch group</source>
        <translation>Groupe de correctifs</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>Adresse IP</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Terminated: not counted in the fleet</source>
        <translation>Résilié : non compté dans le parc</translation>
    </message>
    <message>
        <source>Worst severity: %1</source>
        <translation>Gravité la plus haute : %1</translation>
    </message>
    <message>
        <source>Why, and What to Do Next</source>
        <translation>Pourquoi, et que faire ensuite</translation>
    </message>
    <message>
        <source>Why this node is compliant</source>
        <translation>Pourquoi ce nœud est conforme</translation>
    </message>
    <message>
        <source>Patches by State</source>
        <translation>Correctifs par état</translation>
    </message>
    <message>
        <source>Last Patch Operation</source>
        <translation>Dernière opération de correction</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Balises</translation>
    </message>
</context>
<context>
    <name>NodePage</name>
    <message>
        <source>Parts of the node</source>
        <translation>Parties du nœud</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Back to the nodes</source>
        <translation>Retour aux nœuds</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab and its count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>› %1</source>
        <comment>place in the pages</comment>
        <translation>› %1</translation>
    </message>
    <message>
        <source>This node is not in the database</source>
        <translation>Ce nœud n’est pas dans la base</translation>
    </message>
    <message>
        <source>The import that told of it was undone, or nothing was known of it yet at the time that is shown.</source>
        <translation>L’importation qui en parlait a été annulée, ou rien n’en était encore connu au moment affiché.</translation>
    </message>
    <message>
        <source>Back to the Nodes</source>
        <translation>Retour aux nœuds</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
</context>
<context>
    <name>NodePanel</name>
    <message>
        <source>Node details</source>
        <translation>Détails du nœud</translation>
    </message>
    <message>
        <source>No node selected</source>
        <translation>Aucun nœud sélectionné</translation>
    </message>
    <message>
        <source>Choose a node in the list to see why it is not compliant.</source>
        <translation>Choisissez un nœud dans la liste pour voir pourquoi il n’est pas conforme.</translation>
    </message>
    <message>
        <source>Open the node page</source>
        <translation>Ouvrir la page du nœud</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>NodeQuestion</name>
    <message>
        <source>Node of %1</source>
        <translation>Nœud de %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Leave Out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message numerus="yes">
        <source>Same node for all %Ln files of %1</source>
        <translation>
            <numerusform>Même nœud pour %Ln fichier de %1</numerusform>
            <numerusform>Même nœud pour les %Ln fichiers de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Node of all files of %1</source>
        <translation>Nœud de tous les fichiers de %1</translation>
    </message>
    <message>
        <source>as for the folder</source>
        <translation>comme pour le dossier</translation>
    </message>
    <message>
        <source>Which Nodes Are These Files About?</source>
        <translation>De quels nœuds parlent ces fichiers ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are about one node each, and neither they nor their names say which. Choose it here; a file without an answer is left out.</source>
        <translation>
            <numerusform>%Ln fichier parle d’un nœud, et ni lui ni son nom ne dit lequel. Choisissez-le ici ; un fichier sans réponse est laissé de côté.</numerusform>
            <numerusform>%Ln fichiers parlent chacun d’un nœud, et ni eux ni leurs noms ne disent lequel. Choisissez-le ici ; un fichier sans réponse est laissé de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, i-… or mi-…</source>
        <translation>Nom, i-… ou mi-…</translation>
    </message>
</context>
<context>
    <name>NodeTabs</name>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>No missing patches in the operation of %1</source>
        <translation>Aucun correctif manquant dans l’opération du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%Ln correctif manquant compté, mais pas listé</numerusform>
            <numerusform>%Ln correctifs manquants comptés, mais pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>No failed patches in the operation of %1</source>
        <translation>Aucun correctif en échec dans l’opération du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%Ln correctif en échec compté, mais pas listé</numerusform>
            <numerusform>%Ln correctifs en échec comptés, mais pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Pending Reboot</source>
        <translation>Redémarrage en attente</translation>
    </message>
    <message>
        <source>No patches waiting for a reboot in the operation of %1</source>
        <translation>Aucun correctif en attente de redémarrage dans l’opération du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) waiting for a reboot counted, but not listed</source>
        <translation>
            <numerusform>%Ln correctif en attente de redémarrage compté, mais pas listé</numerusform>
            <numerusform>%Ln correctifs en attente de redémarrage comptés, mais pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>No rejected patches in the operation of %1</source>
        <translation>Aucun correctif rejeté dans l’opération du %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected patch(es) counted, but not listed</source>
        <translation>
            <numerusform>%Ln correctif rejeté compté, mais pas listé</numerusform>
            <numerusform>%Ln correctifs rejetés comptés, mais pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed Associations</source>
        <translation>Associations en échec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed association(s) counted, but not listed</source>
        <translation>
            <numerusform>%Ln association en échec comptée, mais pas listée</numerusform>
            <numerusform>%Ln associations en échec comptées, mais pas listées</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom item(s) counted, but not listed</source>
        <translation>
            <numerusform>%Ln élément personnalisé compté, mais pas listé</numerusform>
            <numerusform>%Ln éléments personnalisés comptés, mais pas listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open finding(s)</source>
        <translation>
            <numerusform>%Ln résultat ouvert</numerusform>
            <numerusform>%Ln résultats ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>No failed associations</source>
        <translation>Aucune association en échec</translation>
    </message>
    <message>
        <source>No association report of this node</source>
        <translation>Aucun rapport d’association pour ce nœud</translation>
    </message>
    <message>
        <source>Import the output of “aws ssm describe-instance-associations-status” to see them.</source>
        <translation>Importez la sortie de « aws ssm describe-instance-associations-status » pour les voir.</translation>
    </message>
    <message>
        <source>All custom compliance items are compliant</source>
        <translation>Tous les éléments de conformité personnalisés sont conformes</translation>
    </message>
    <message>
        <source>No custom compliance items of this node</source>
        <translation>Aucun élément de conformité personnalisé pour ce nœud</translation>
    </message>
    <message>
        <source>No findings about this node</source>
        <translation>Aucun résultat sur ce nœud</translation>
    </message>
    <message>
        <source>Import the output of “aws ssm describe-instance-patches” or “list-compliance-items” for this node to see which.</source>
        <translation>Importez la sortie de « aws ssm describe-instance-patches » ou de « list-compliance-items » pour ce nœud afin de voir lesquels.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>No patch report tells this number for the node.</source>
        <translation>Aucun rapport de correctifs ne donne ce nombre pour le nœud.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No commands, executions or logs of this node</source>
        <translation>Aucune commande, aucune exécution ni aucun journal de ce nœud</translation>
    </message>
    <message>
        <source>Import the output of “aws ssm list-command-invocations --details”, or its agent and patch logs, to see what ran on it.</source>
        <translation>Importez la sortie de « aws ssm list-command-invocations --details », ou ses journaux de l’agent et des correctifs, pour voir ce qui s’y est exécuté.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>No reports of this node</source>
        <translation>Aucun rapport pour ce nœud</translation>
    </message>
    <message>
        <source>All Patches</source>
        <translation>Tous les correctifs</translation>
    </message>
    <message>
        <source>No list of the patches of this node</source>
        <translation>Aucune liste des correctifs de ce nœud</translation>
    </message>
    <message>
        <source>Import the output of “aws ssm describe-instance-patches” or “list-compliance-items” to see them.</source>
        <translation>Importez la sortie de « aws ssm describe-instance-patches » ou « list-compliance-items » pour les voir.</translation>
    </message>
</context>
<context>
    <name>NoteLine</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Without Note</source>
        <translation>Sans note</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>The suppression ends</source>
        <translation>Le masquage prend fin</translation>
    </message>
    <message numerus="yes">
        <source>for %Ln day(s)</source>
        <translation>
            <numerusform>pendant %Ln jour</numerusform>
            <numerusform>pendant %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>never ends</source>
        <translation>ne prend jamais fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Note (facultative)</translation>
    </message>
    <message>
        <source>A suppression needs a reason.</source>
        <translation>Un masquage a besoin d’un motif.</translation>
    </message>
    <message>
        <source>Write a note first.</source>
        <translation>Écrivez d’abord une note.</translation>
    </message>
    <message>
        <source>What the suppression is for</source>
        <translation>Portée du masquage</translation>
    </message>
    <message>
        <source>only these</source>
        <translation>seulement ceux-ci</translation>
    </message>
    <message>
        <source>node and check, later ones too</source>
        <translation>nœud et contrôle, les suivants aussi</translation>
    </message>
    <message>
        <source>Owner (empty: nobody)</source>
        <translation>Responsable (vide : personne)</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln found, later ones too</source>
        <translation>
            <numerusform>%Ln trouvé, les suivants aussi</numerusform>
            <numerusform>les %Ln trouvés, les suivants aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Note (empty: what newer data says)</source>
        <translation>Note (vide : ce que disent les données plus récentes)</translation>
    </message>
</context>
<context>
    <name>OutputCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Changes or reboots nodes</source>
        <translation>Modifie ou redémarre des nœuds</translation>
    </message>
</context>
<context>
    <name>OverviewNotes</name>
    <message>
        <source>Time to Fix</source>
        <translation>Délai de correction</translation>
    </message>
    <message>
        <source>Notes on the Data</source>
        <translation>Remarques sur les données</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>doubt: number of nodes</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s)</source>
        <comment>doubt: number</comment>
        <translation>
            <numerusform>%1 : %Ln nœud</numerusform>
            <numerusform>%1 : %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Patches: %1</source>
        <comment>how long</comment>
        <translation>Correctifs : %1</translation>
    </message>
    <message>
        <source>Fixed patches: %1</source>
        <comment>how long</comment>
        <translation>Correctifs appliqués : %1</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>how long</comment>
        <translation>Résultats : %1</translation>
    </message>
    <message>
        <source>Fixed findings: %1</source>
        <comment>how long</comment>
        <translation>Résultats corrigés : %1</translation>
    </message>
    <message>
        <source>being counted…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>no fix is known yet</source>
        <translation>aucune correction connue</translation>
    </message>
    <message numerus="yes">
        <source>median %1 d, mean %2 d, %Ln fix(es)</source>
        <comment>days, days, number of fixes</comment>
        <translation>
            <numerusform>médiane %1 j, moyenne %2 j, %Ln correction</numerusform>
            <numerusform>médiane %1 j, moyenne %2 j, %Ln corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to Resolve</source>
        <translation>Prêts à résoudre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s), as newer data says</source>
        <translation>
            <numerusform>%Ln résultat, d’après des données plus récentes</numerusform>
            <numerusform>%Ln résultats, d’après des données plus récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>on %Ln node(s)</source>
        <translation>
            <numerusform>sur %Ln nœud</numerusform>
            <numerusform>sur %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as on %1</source>
        <translation>autant que le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than %1</source>
        <translation>
            <numerusform>%Ln de plus que le %1</numerusform>
            <numerusform>%Ln de plus que le %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than %1</source>
        <translation>
            <numerusform>%Ln de moins que le %1</numerusform>
            <numerusform>%Ln de moins que le %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sans changement</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>label: value base</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Compliant nodes</source>
        <translation>Nœuds conformes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be judged</source>
        <translation>
            <numerusform>%Ln impossible à juger</numerusform>
            <numerusform>%Ln impossibles à juger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not judged</source>
        <comment>short for: cannot be judged</comment>
        <translation>
            <numerusform>%Ln non jugé</numerusform>
            <numerusform>%Ln non jugés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Résultats ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln critical</source>
        <translation>
            <numerusform>%Ln critique</numerusform>
            <numerusform>%Ln critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing patches</source>
        <translation>Correctifs manquants</translation>
    </message>
    <message>
        <source>Failed patches</source>
        <translation>Correctifs en échec</translation>
    </message>
    <message>
        <source>Waiting for reboot</source>
        <translation>En attente de redémarrage</translation>
    </message>
    <message numerus="yes">
        <source>nodes</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>nœud</numerusform>
            <numerusform>nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln node(s)</source>
        <comment>cause: number</comment>
        <translation>
            <numerusform>%1 : %Ln nœud</numerusform>
            <numerusform>%1 : %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>A node may count in several causes.</source>
        <translation>Un nœud peut compter dans plusieurs causes.</translation>
    </message>
    <message>
        <source>Neither compliant nor non-compliant: data is missing, too old or contradicts itself.</source>
        <translation>Ni conforme ni non conforme : les données manquent, sont trop anciennes ou se contredisent.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 compliant, %3 of %Ln node(s)</source>
        <comment>group: percent, number</comment>
        <translation>
            <numerusform>%1 : %2 conformes, %3 sur %Ln nœud</numerusform>
            <numerusform>%1 : %2 conformes, %3 sur %Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln cannot be judged</source>
        <translation>
            <numerusform>%1 ; %Ln impossible à juger</numerusform>
            <numerusform>%1 ; %Ln impossibles à juger</numerusform>
        </translation>
    </message>
    <message>
        <source>Compliant by Platform</source>
        <translation>Conformité par plateforme</translation>
    </message>
    <message>
        <source>Compliant by Region</source>
        <translation>Conformité par région</translation>
    </message>
    <message>
        <source>Compliant by Patch Group</source>
        <translation>Conformité par groupe de correctifs</translation>
    </message>
    <message>
        <source>Compliant by Account</source>
        <translation>Conformité par compte</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln account(s)</source>
        <translation>
            <numerusform>dans %Ln compte</numerusform>
            <numerusform>dans %Ln comptes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) %1.</source>
        <comment>%1: in 4 accounts</comment>
        <translation>
            <numerusform>%Ln nœud %1.</numerusform>
            <numerusform>%Ln nœuds %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) imported.</source>
        <translation>
            <numerusform>%Ln fichier importé.</numerusform>
            <numerusform>%Ln fichiers importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>three sentences</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln terminated node(s) left out.</source>
        <translation>
            <numerusform>%Ln nœud résilié laissé de côté.</numerusform>
            <numerusform>%Ln nœuds résiliés laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fleet Overview</source>
        <translation>Vue d’ensemble du parc</translation>
    </message>
    <message>
        <source>Non-Compliant Nodes</source>
        <translation>Nœuds non conformes</translation>
    </message>
    <message>
        <source>Why Nodes Are Non-Compliant</source>
        <translation>Pourquoi les nœuds ne sont pas conformes</translation>
    </message>
    <message>
        <source>Group By</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>Import Systems Manager or Security Hub files to see the fleet.</source>
        <translation>Importez des fichiers de Systems Manager ou de Security Hub pour voir le parc.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>Load Sample Fleet</source>
        <translation>Charger le parc d’exemple</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>Données du %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln node(s) are compliant</source>
        <translation>
            <numerusform>Le seul nœud est conforme</numerusform>
            <numerusform>Les %Ln nœuds sont tous conformes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more cause(s)…</source>
        <translation>
            <numerusform>%Ln autre cause…</numerusform>
            <numerusform>%Ln autres causes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln de plus…</numerusform>
            <numerusform>%Ln de plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Counted %1, being counted again…</source>
        <comment>date and time</comment>
        <translation>Chiffres du %1, nouveau calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) suppressed.</source>
        <translation>
            <numerusform>%Ln résultat masqué.</numerusform>
            <numerusform>%Ln résultats masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Compared With %1…</source>
        <translation>Comparé au %1…</translation>
    </message>
    <message>
        <source>Compliant by Baseline</source>
        <translation>Conformité par référentiel de correctifs</translation>
    </message>
    <message>
        <source>Compliant by Tag</source>
        <translation>Conformité par balise</translation>
    </message>
    <message>
        <source>Open the Reboot Queue</source>
        <translation>Ouvrir la file de redémarrage</translation>
    </message>
    <message>
        <source>No such tag</source>
        <translation>Sans cette balise</translation>
    </message>
    <message>
        <source>Compliant by Tag “%1”</source>
        <translation>Conformité par balise « %1 »</translation>
    </message>
    <message>
        <source>%1 points more than %2</source>
        <translation>%1 points de plus que le %2</translation>
    </message>
    <message>
        <source>%1 points fewer than %2</source>
        <translation>%1 points de moins que le %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>label: value, base</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>OwnerFile</name>
    <message>
        <source>It is larger than 64 MiB, and a list of owners is small.</source>
        <translation>Il dépasse 64 Mio, or une liste de responsables est petite.</translation>
    </message>
    <message>
        <source>Its first line has to name the columns “node” or “account”, and “owner”.</source>
        <translation>Sa première ligne doit nommer les colonnes « node » ou « account », et « owner ».</translation>
    </message>
</context>
<context>
    <name>OwnerText</name>
    <message>
        <source>(changes the node)</source>
        <translation>(modifie le nœud)</translation>
    </message>
    <message>
        <source>Findings about no node</source>
        <translation>Résultats ne concernant aucun nœud</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Findings for %1</source>
        <translation>Résultats pour %1</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Échéance : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open finding(s)</source>
        <translation>
            <numerusform>%Ln résultat ouvert</numerusform>
            <numerusform>%Ln résultats ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln node(s).</source>
        <translation>
            <numerusform>sur %Ln nœud.</numerusform>
            <numerusform>sur %Ln nœuds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings:</source>
        <translation>Résultats :</translation>
    </message>
    <message>
        <source>(updated %1)</source>
        <translation>(mis à jour le %1)</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet : %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1 :</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Data as of %1 UTC.</source>
        <translation>Données du %1 UTC.</translation>
    </message>
    <message>
        <source>No Missing Patches</source>
        <translation>Aucun correctif manquant</translation>
    </message>
    <message>
        <source>No Failed Patches</source>
        <translation>Aucun correctif en échec</translation>
    </message>
    <message>
        <source>No Node Waits for a Reboot</source>
        <translation>Aucun nœud n’attend de redémarrage</translation>
    </message>
    <message>
        <source>No Rejected Patch Is Installed</source>
        <translation>Aucun correctif rejeté n’est installé</translation>
    </message>
    <message>
        <source>No Failed Associations</source>
        <translation>Aucune association en échec</translation>
    </message>
    <message>
        <source>No Custom Items That Fail</source>
        <translation>Aucun élément personnalisé en échec</translation>
    </message>
    <message>
        <source>%1 open on %2, %3 critical. %4 suppressed, %5 resolved.</source>
        <translation>%1 ouverts sur %2, dont %3 critiques. %4 masqués, %5 résolus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 compliant, %2 not compliant, %3 cannot be judged.</source>
        <translation>%1 conformes, %2 non conformes, %3 impossibles à juger.</translation>
    </message>
    <message>
        <source>No Reports Yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>Import Systems Manager or Security Hub files to see the fleet.</source>
        <translation>Importez des fichiers de Systems Manager ou de Security Hub pour voir le parc.</translation>
    </message>
    <message>
        <source>No Findings in This Database</source>
        <translation>Aucun résultat dans cette base de données</translation>
    </message>
    <message>
        <source>Findings come from “aws securityhub get-findings” and from EventBridge.</source>
        <translation>Les résultats viennent de « aws securityhub get-findings » et d’EventBridge.</translation>
    </message>
    <message>
        <source>No Patch Lists in This Database</source>
        <translation>Aucune liste de correctifs dans cette base de données</translation>
    </message>
    <message>
        <source>They come from “aws ssm list-compliance-items” and “aws ssm describe-instance-patches”.</source>
        <translation>Elles viennent de « aws ssm list-compliance-items » et de « aws ssm describe-instance-patches ».</translation>
    </message>
    <message>
        <source>Nothing to Show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>%1 missing on %2.</source>
        <translation>%1 manquants sur %2.</translation>
    </message>
    <message>
        <source>%1 failed on %2.</source>
        <translation>%1 en échec sur %2.</translation>
    </message>
    <message>
        <source>%1 waiting on %2.</source>
        <translation>%1 en attente sur %2.</translation>
    </message>
    <message>
        <source>%1 installed although rejected, on %2.</source>
        <translation>%1 installés bien que rejetés, sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are listed here; of the others only the number was reported.</source>
        <translation>
            <numerusform>%Ln est nommé ici ; des autres, seul le nombre est connu.</numerusform>
            <numerusform>%Ln sont nommés ici ; des autres, seul le nombre est connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Events in This Database</source>
        <translation>Aucun événement dans cette base de données</translation>
    </message>
    <message>
        <source>They come from “aws ssm list-command-invocations --details”, from EventBridge and CloudTrail, and from the logs of the SSM Agent.</source>
        <translation>Ils viennent de « aws ssm list-command-invocations --details », d’EventBridge et de CloudTrail, et des journaux de l’agent SSM.</translation>
    </message>
    <message>
        <source>No Baselines or Associations in This Database</source>
        <translation>Aucun référentiel ni aucune association dans cette base de données</translation>
    </message>
    <message>
        <source>They come from “aws ssm get-patch-baseline”, “describe-patch-groups” and “list-associations”.</source>
        <translation>Ils viennent de « aws ssm get-patch-baseline », « describe-patch-groups » et « list-associations ».</translation>
    </message>
    <message>
        <source>No Node Waits for a Reboot Alone</source>
        <translation>Aucun nœud n’attend seulement un redémarrage</translation>
    </message>
    <message>
        <source>No Patch to Fix Names a CVE</source>
        <translation>Aucun correctif à appliquer ne mentionne de CVE</translation>
    </message>
    <message>
        <source>No Patch Turns a Node Compliant</source>
        <translation>Aucun correctif ne rend un nœud conforme</translation>
    </message>
    <message>
        <source>Nothing Changed</source>
        <translation>Rien n’a changé</translation>
    </message>
    <message>
        <source>Compare with an earlier import to see what became of the fleet.</source>
        <translation>Comparez avec une importation antérieure pour voir ce qu’est devenu le parc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln nodes need nothing but a reboot, and a scan after it.</source>
        <translation>
            <numerusform>%Ln nœud n’a besoin que d’un redémarrage, puis d’une analyse.</numerusform>
            <numerusform>%Ln nœuds n’ont besoin que d’un redémarrage, puis d’une analyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Decisions Yet</source>
        <translation>Aucune décision pour l’instant</translation>
    </message>
    <message>
        <source>Findings that are resolved, suppressed or noted are listed here, with who decided, when and why.</source>
        <translation>Les résultats résolus, masqués ou annotés figurent ici, avec qui a décidé, quand et pourquoi.</translation>
    </message>
    <message>
        <source>No Suppression Rules</source>
        <translation>Aucune règle de masquage</translation>
    </message>
    <message>
        <source>Filter the findings, then choose Findings, Suppress All That the Filter Finds, to make one.</source>
        <translation>Pour en créer une, filtrez les résultats, puis choisissez Résultats, Masquer tout ce que le filtre trouve.</translation>
    </message>
    <message>
        <source>No Open Findings of Patch Manager</source>
        <translation>Aucun résultat ouvert de Patch Manager</translation>
    </message>
    <message>
        <source>No Fixed Patches</source>
        <translation>Aucun correctif appliqué</translation>
    </message>
    <message>
        <source>A patch is fixed when one list says that it is missing, failed, rejected or waits for a reboot, and a later one that it is not.</source>
        <translation>Un correctif est appliqué quand une liste le dit manquant, en échec, rejeté ou en attente de redémarrage, et qu’une liste ultérieure ne le dit plus.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>By Patch</source>
        <translation>Par correctif</translation>
    </message>
    <message>
        <source>Missing Patches</source>
        <translation>Correctifs manquants</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Failed Patches</source>
        <translation>Correctifs en échec</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Patches Waiting for a Reboot</source>
        <translation>Correctifs en attente de redémarrage</translation>
    </message>
    <message>
        <source>Pending Reboot</source>
        <translation>Redémarrage en attente</translation>
    </message>
    <message>
        <source>Rejected Patches That Are Installed</source>
        <translation>Correctifs rejetés qui sont installés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Failed Associations</source>
        <translation>Associations en échec</translation>
    </message>
    <message>
        <source>Custom Compliance Items</source>
        <translation>Éléments de conformité personnalisés</translation>
    </message>
    <message>
        <source>Custom Items</source>
        <translation>Éléments personnalisés</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Fleet Overview</source>
        <translation>Vue d’ensemble du parc</translation>
    </message>
    <message>
        <source>This Database Cannot Be Opened</source>
        <translation>Cette base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>Open Another Database…</source>
        <translation>Ouvrir une autre base de données…</translation>
    </message>
    <message>
        <source>Open My Fleet</source>
        <translation>Ouvrir mon parc</translation>
    </message>
    <message>
        <source>Commands, Executions, Calls and Logs</source>
        <translation>Commandes, exécutions, appels et journaux</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Baselines, Associations and Patch Groups</source>
        <translation>Référentiels, associations et groupes de correctifs</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Findings Beside Newer Data</source>
        <translation>Résultats face à des données plus récentes</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>By CVE</source>
        <translation>Par CVE</translation>
    </message>
    <message>
        <source>Shortest Path to Green</source>
        <translation>Chemin le plus court vers la conformité</translation>
    </message>
    <message>
        <source>Path to Green</source>
        <translation>Vers la conformité</translation>
    </message>
    <message>
        <source>Reboot Queue</source>
        <translation>File de redémarrage</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Suppression Rules</source>
        <translation>Règles de masquage</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Masquages</translation>
    </message>
    <message>
        <source>Nothing is left to resolve</source>
        <translation>Plus rien à résoudre</translation>
    </message>
    <message>
        <source>No proposal is left that is safe to accept. Without the filter, what still holds or has to be judged is listed.</source>
        <translation>Il ne reste aucune proposition que l’on puisse accepter sans risque. Sans le filtre s’affiche ce qui tient encore ou reste à juger.</translation>
    </message>
    <message>
        <source>No open findings of Patch Manager</source>
        <translation>Aucun résultat ouvert de Patch Manager</translation>
    </message>
    <message>
        <source>Those that are imported are listed here, beside newer data of their nodes.</source>
        <translation>Ceux qui sont importés s’affichent ici, à côté des données plus récentes de leurs nœuds.</translation>
    </message>
    <message>
        <source>No open findings</source>
        <translation>Aucun résultat ouvert</translation>
    </message>
    <message>
        <source>All findings are resolved, suppressed or archived. Without the filter they are listed.</source>
        <translation>Tous les résultats sont résolus, masqués ou archivés. Sans le filtre, ils s’affichent.</translation>
    </message>
    <message>
        <source>Fixed Patches</source>
        <translation>Correctifs appliqués</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Appliqués</translation>
    </message>
    <message>
        <source>All Associations</source>
        <translation>Toutes les associations</translation>
    </message>
</context>
<context>
    <name>PastBar</name>
    <message>
        <source>Another Day…</source>
        <translation>Autre jour…</translation>
    </message>
    <message>
        <source>Back to Now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>Showing %1. All rows, counts and exports are as they were then; decisions are made about the present only.</source>
        <translation>État du %1. Toutes les lignes, tous les nombres et toutes les exportations sont ceux de ce moment ; les décisions ne portent que sur le présent.</translation>
    </message>
</context>
<context>
    <name>PatchCounts</name>
    <message numerus="yes">
        <source>%Ln patch(es) missing</source>
        <translation>
            <numerusform>%Ln correctif manquant</numerusform>
            <numerusform>%Ln correctifs manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) failed</source>
        <translation>
            <numerusform>%Ln correctif en échec</numerusform>
            <numerusform>%Ln correctifs en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patch(es) waiting for a reboot</source>
        <translation>
            <numerusform>%Ln correctif en attente de redémarrage</numerusform>
            <numerusform>%Ln correctifs en attente de redémarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for a reboot</source>
        <translation>
            <numerusform>%Ln en attente de redémarrage</numerusform>
            <numerusform>%Ln en attente de redémarrage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected patch(es) installed</source>
        <translation>
            <numerusform>%Ln correctif rejeté installé</numerusform>
            <numerusform>%Ln correctifs rejetés installés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected but installed</source>
        <translation>
            <numerusform>%Ln rejeté mais installé</numerusform>
            <numerusform>%Ln rejetés mais installés</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PatchFlow</name>
    <message>
        <source>Select nodes first: in the list of nodes, or any other that names them.</source>
        <translation>Sélectionnez d’abord des nœuds : dans la liste des nœuds, ou dans toute autre liste qui les nomme.</translation>
    </message>
</context>
<context>
    <name>PatchPanel</name>
    <message>
        <source>Patch details</source>
        <translation>Détails du correctif</translation>
    </message>
    <message>
        <source>No patch selected</source>
        <translation>Aucun correctif sélectionné</translation>
    </message>
    <message>
        <source>Choose a row in the list to see its nodes.</source>
        <translation>Choisissez une ligne dans la liste pour voir ses nœuds.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Nodes to Fix by Account</source>
        <translation>Nœuds à corriger, par compte</translation>
    </message>
    <message>
        <source>Nodes to Fix by Platform</source>
        <translation>Nœuds à corriger, par plateforme</translation>
    </message>
    <message>
        <source>Fixed by %1</source>
        <translation>Corrigé par %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>Depuis au plus tôt</translation>
    </message>
    <message>
        <source>Nodes to fix</source>
        <translation>Nœuds à corriger</translation>
    </message>
    <message>
        <source>Only blocker on</source>
        <translation>Seul obstacle sur</translation>
    </message>
    <message>
        <source>Failed on</source>
        <translation>En échec sur</translation>
    </message>
    <message>
        <source>Copy Node IDs</source>
        <translation>Copier les ID des nœuds</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Where It Failed, These Logs Say Why</source>
        <translation>Là où il a échoué, ces journaux disent pourquoi</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Account Not Known</source>
        <translation>Compte inconnu</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Compte %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Node ID</source>
        <translation>ID du nœud</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Patches to install:</source>
        <translation>Correctifs à installer :</translation>
    </message>
    <message>
        <source>These commands install all that the baseline approves, and reboot when needed:</source>
        <translation>Ces commandes installent tout ce que le référentiel approuve, et redémarrent si nécessaire :</translation>
    </message>
    <message>
        <source>Shortest Path to Green</source>
        <translation>Chemin le plus court vers la conformité</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
</context>
<context>
    <name>PreviewFlow</name>
    <message>
        <source>Preparing the preview…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>Copying the database to try the import on…</source>
        <translation>Copie de la base de données pour essayer l’importation…</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu : %1</translation>
    </message>
</context>
<context>
    <name>PreviewText</name>
    <message>
        <source>Can be imported</source>
        <translation>Peut être importé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Decision confirmed by AWS</source>
        <translation>Décision confirmée par AWS</translation>
    </message>
    <message>
        <source>Decision overridden in AWS</source>
        <translation>Décision remplacée dans AWS</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, puis %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Comptes : %1</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Régions : %1</translation>
    </message>
    <message>
        <source>Compliance types: %1</source>
        <translation>Types de conformité : %1</translation>
    </message>
    <message>
        <source>Nodes: %1</source>
        <translation>Nœuds : %1</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message numerus="yes">
        <source>%Ln row(s).</source>
        <translation>
            <numerusform>%Ln ligne.</numerusform>
            <numerusform>%Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter.</source>
        <translation>Aucun filtre.</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <translation>Filtre : %1.</translation>
    </message>
    <message>
        <source>Ordered by %1, greatest first.</source>
        <translation>Trié par %1, ordre décroissant.</translation>
    </message>
    <message>
        <source>Ordered by %1.</source>
        <translation>Trié par %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>État au %1.</translation>
    </message>
    <message>
        <source>Written %1.</source>
        <translation>Écrit le %1.</translation>
    </message>
</context>
<context>
    <name>RebootPage</name>
    <message>
        <source>Reboot, Then Scan</source>
        <translation>Redémarrer, puis analyser</translation>
    </message>
    <message>
        <source>Check rows to choose.</source>
        <translation>Cochez des lignes pour choisir.</translation>
    </message>
</context>
<context>
    <name>ReconcilePage</name>
    <message>
        <source>Resolve the findings that are ticked (Ctrl+Shift+Enter)</source>
        <translation>Résoudre les résultats cochés (Ctrl+Maj+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln Ticked</source>
        <translation>
            <numerusform>Résoudre %Ln coché</numerusform>
            <numerusform>Résoudre %Ln cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve Ticked</source>
        <translation>Résoudre les cochés</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln finding(s)</source>
        <translation>
            <numerusform>Résoudre %Ln résultat</numerusform>
            <numerusform>Résoudre %Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordKind</name>
    <message>
        <source>Security Hub findings (ASFF)</source>
        <translation>Résultats de Security Hub (ASFF)</translation>
    </message>
    <message>
        <source>Associations of nodes (describe-instance-associations-status)</source>
        <translation>Associations des nœuds (describe-instance-associations-status)</translation>
    </message>
    <message>
        <source>Compliance items (list-compliance-items)</source>
        <translation>Éléments de conformité (list-compliance-items)</translation>
    </message>
    <message>
        <source>Compliance items of Resource Data Sync (AWS:ComplianceItem)</source>
        <translation>Éléments de conformité de Resource Data Sync (AWS:ComplianceItem)</translation>
    </message>
    <message>
        <source>Input of put-compliance-items</source>
        <translation>Entrée de put-compliance-items</translation>
    </message>
    <message>
        <source>Managed nodes (describe-instance-information)</source>
        <translation>Nœuds gérés (describe-instance-information)</translation>
    </message>
    <message>
        <source>Managed nodes of Resource Data Sync (AWS:InstanceInformation)</source>
        <translation>Nœuds gérés de Resource Data Sync (AWS:InstanceInformation)</translation>
    </message>
    <message>
        <source>Patches of a node (describe-instance-patches)</source>
        <translation>Correctifs d’un nœud (describe-instance-patches)</translation>
    </message>
    <message>
        <source>Patch states of nodes (describe-instance-patch-states)</source>
        <translation>États des correctifs des nœuds (describe-instance-patch-states)</translation>
    </message>
    <message>
        <source>Patch summaries of Resource Data Sync (AWS:PatchSummary)</source>
        <translation>Récapitulatifs des correctifs de Resource Data Sync (AWS:PatchSummary)</translation>
    </message>
    <message>
        <source>Compliance summaries of nodes (list-resource-compliance-summaries)</source>
        <translation>Récapitulatifs de conformité des nœuds (list-resource-compliance-summaries)</translation>
    </message>
    <message>
        <source>Associations (list-associations, describe-association)</source>
        <translation>Associations (list-associations, describe-association)</translation>
    </message>
    <message>
        <source>Runs of an association on nodes (describe-association-execution-targets)</source>
        <translation>Exécutions d’une association sur les nœuds (describe-association-execution-targets)</translation>
    </message>
    <message>
        <source>Runs of an association (describe-association-executions)</source>
        <translation>Exécutions d’une association (describe-association-executions)</translation>
    </message>
    <message>
        <source>Patch baselines (describe-patch-baselines, get-patch-baseline)</source>
        <translation>Référentiels de correctifs (describe-patch-baselines, get-patch-baseline)</translation>
    </message>
    <message>
        <source>Snapshot of a patch baseline on a node</source>
        <translation>Instantané d’un référentiel de correctifs sur un nœud</translation>
    </message>
    <message>
        <source>CloudTrail logs</source>
        <translation>Journaux CloudTrail</translation>
    </message>
    <message>
        <source>Output of a command on a node (get-command-invocation)</source>
        <translation>Sortie d’une commande sur un nœud (get-command-invocation)</translation>
    </message>
    <message>
        <source>Runs of commands on nodes (list-command-invocations)</source>
        <translation>Exécutions de commandes sur les nœuds (list-command-invocations)</translation>
    </message>
    <message>
        <source>Commands (list-commands)</source>
        <translation>Commandes (list-commands)</translation>
    </message>
    <message>
        <source>AWS Config items of patches, associations and inventory</source>
        <translation>Éléments AWS Config des correctifs, des associations et de l’inventaire</translation>
    </message>
    <message>
        <source>EventBridge events</source>
        <translation>Événements EventBridge</translation>
    </message>
    <message>
        <source>Receipts of changed findings (batch-update-findings)</source>
        <translation>Accusés de réception des résultats modifiés (batch-update-findings)</translation>
    </message>
    <message>
        <source>Refusals of changed findings (batch-update-findings)</source>
        <translation>Refus de résultats modifiés (batch-update-findings)</translation>
    </message>
    <message>
        <source>Security Hub findings as CSV (with Id and ProductArn)</source>
        <translation>Résultats de Security Hub au format CSV (avec Id et ProductArn)</translation>
    </message>
    <message>
        <source>Patches of Resource Data Sync (AWS:PatchCompliance)</source>
        <translation>Correctifs de Resource Data Sync (AWS:PatchCompliance)</translation>
    </message>
    <message>
        <source>Patch states on a node (patch-states-configuration.json)</source>
        <translation>États des correctifs sur un nœud (patch-states-configuration.json)</translation>
    </message>
    <message>
        <source>Inventory of nodes (get-inventory)</source>
        <translation>Inventaire des nœuds (get-inventory)</translation>
    </message>
    <message>
        <source>Inventory of one type (list-inventory-entries, files on the node)</source>
        <translation>Inventaire d’un seul type (list-inventory-entries, fichiers sur le nœud)</translation>
    </message>
    <message>
        <source>Findings in OCSF (Security Hub V2, Security Lake, Prowler)</source>
        <translation>Résultats au format OCSF (Security Hub V2, Security Lake, Prowler)</translation>
    </message>
    <message>
        <source>Patch groups (describe-patch-groups)</source>
        <translation>Groupes de correctifs (describe-patch-groups)</translation>
    </message>
    <message>
        <source>Counts of a patch group (describe-patch-group-state)</source>
        <translation>Nombres d’un groupe de correctifs (describe-patch-group-state)</translation>
    </message>
    <message>
        <source>Compliance counts of an account (list-compliance-summaries)</source>
        <translation>Nombres de conformité d’un compte (list-compliance-summaries)</translation>
    </message>
    <message>
        <source>Logs of the SSM Agent and of patch operations</source>
        <translation>Journaux de l’agent SSM et des opérations de correction</translation>
    </message>
    <message>
        <source>Patch Manager's report (.csv)</source>
        <translation>Rapport de Patch Manager (.csv)</translation>
    </message>
    <message>
        <source>Tags of nodes of Resource Data Sync (AWS:Tag)</source>
        <translation>Balises des nœuds de Resource Data Sync (AWS:Tag)</translation>
    </message>
    <message>
        <source>Inventory that does not speak of compliance</source>
        <translation>Inventaire qui ne concerne pas la conformité</translation>
    </message>
    <message>
        <source>Compliance summaries of Resource Data Sync (AWS:ComplianceSummary)</source>
        <translation>Récapitulatifs de conformité de Resource Data Sync (AWS:ComplianceSummary)</translation>
    </message>
    <message>
        <source>Commands of maintenance windows (describe-maintenance-window-execution-task-invocations)</source>
        <translation>Commandes des fenêtres de maintenance (describe-maintenance-window-execution-task-invocations)</translation>
    </message>
</context>
<context>
    <name>RecordsView</name>
    <message>
        <source>Counts of the last patch operation</source>
        <translation>Comptes de la dernière opération de correctifs</translation>
    </message>
    <message>
        <source>Association status</source>
        <translation>État des associations</translation>
    </message>
    <message>
        <source>Compliance summary</source>
        <translation>Résumé de conformité</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Original records of the node</source>
        <translation>Enregistrements d’origine du nœud</translation>
    </message>
    <message>
        <source>Reading the original records…</source>
        <translation>Lecture des enregistrements d’origine…</translation>
    </message>
    <message>
        <source>No original records of this node are kept: it is only named by findings or events.</source>
        <translation>Aucun enregistrement d’origine de ce nœud n’est gardé : seuls des résultats ou des événements le nomment.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original record(s) of the newest reports, indented. %1 more are not shown here; the imported files hold them.</source>
        <translation>
            <numerusform>%Ln enregistrement d’origine des rapports les plus récents, mis en retrait. %1 autres ne s’affichent pas ici ; les fichiers importés les contiennent.</numerusform>
            <numerusform>%Ln enregistrements d’origine des rapports les plus récents, mis en retrait. %1 autres ne s’affichent pas ici ; les fichiers importés les contiennent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original record(s) of the newest reports, indented and otherwise as imported.</source>
        <translation>
            <numerusform>%Ln enregistrement d’origine des rapports les plus récents, mis en retrait et sinon tel qu’importé.</numerusform>
            <numerusform>%Ln enregistrements d’origine des rapports les plus récents, mis en retrait et sinon tels qu’importés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>%1
… cut here; exported rows hold all of it.</source>
        <translation>%1
… coupé ici ; les lignes exportées contiennent tout.</translation>
    </message>
    <message>
        <source>All of the row</source>
        <translation>Toute la ligne</translation>
    </message>
    <message>
        <source>Copy all of the row</source>
        <translation>Copier toute la ligne</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>No Row Selected</source>
        <translation>Aucune ligne sélectionnée</translation>
    </message>
    <message>
        <source>All of the Row</source>
        <translation>Toute la ligne</translation>
    </message>
</context>
<context>
    <name>SavedQueries</name>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>View “%1” saved.</source>
        <translation>Vue « %1 » enregistrée.</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>View renamed to “%1”.</source>
        <translation>Vue renommée en « %1 ».</translation>
    </message>
    <message>
        <source>Delete View</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>View “%1” deleted.</source>
        <translation>Vue « %1 » supprimée.</translation>
    </message>
    <message>
        <source>Move View</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>The saved views could not be changed: %1</source>
        <translation>Les vues enregistrées n’ont pas pu être modifiées : %1</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Critical, Unresolved</source>
        <translation>Critiques ouverts</translation>
    </message>
    <message>
        <source>Ready to Resolve</source>
        <translation>Prêts à résoudre</translation>
    </message>
    <message>
        <source>Waiting for Reboot</source>
        <translation>À redémarrer</translation>
    </message>
    <message>
        <source>No Current Scan</source>
        <translation>Analyse trop vieille</translation>
    </message>
    <message>
        <source>Due in 14 Days</source>
        <translation>Échéance 14 jours</translation>
    </message>
</context>
<context>
    <name>SavedViewsFlow</name>
    <message>
        <source>Saved Views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>The filter of “%1” cannot be read: %2</source>
        <translation>Le filtre de « %1 » ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Une vue porte déjà ce nom.</translation>
    </message>
    <message>
        <source>There is no table on this page to save a view of.</source>
        <translation>Cette page n’a pas de tableau à enregistrer comme vue.</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>Enregistrer cette vue sous</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Rename “%1” to</source>
        <translation>Renommer « %1 » en</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy Filter</source>
        <translation>&amp;Copier le filtre</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Script of AWS CLI calls</source>
        <translation>Script d’appels AWS CLI</translation>
    </message>
    <message>
        <source>Commands That Fill the Gaps</source>
        <translation>Commandes pour combler les lacunes</translation>
    </message>
    <message>
        <source>Bash</source>
        <translation>Bash</translation>
    </message>
    <message>
        <source>PowerShell</source>
        <translation>PowerShell</translation>
    </message>
    <message>
        <source>Shell of the script</source>
        <translation>Shell du script</translation>
    </message>
    <message>
        <source>Copy Commands</source>
        <translation>Copier les commandes</translation>
    </message>
    <message>
        <source>Save Script…</source>
        <translation>Enregistrer le script…</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Selected findings</source>
        <translation>Résultats sélectionnés</translation>
    </message>
    <message>
        <source>Mark Resolved</source>
        <translation>Marquer comme résolu</translation>
    </message>
    <message>
        <source>Suppress</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Copy ARNs</source>
        <translation>Copier les ARN</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Clear the selection (Esc)</source>
        <translation>Effacer la sélection (Échap)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Data is too old after (days)</source>
        <translation>Données trop anciennes après (jours)</translation>
    </message>
    <message>
        <source>Name under decisions</source>
        <translation>Nom sous les décisions</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Only for doubtful files</source>
        <translation>Seulement pour les fichiers douteux</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Preview before importing</source>
        <translation>Aperçu avant l’importation</translation>
    </message>
    <message>
        <source>Import new files of a folder as they arrive</source>
        <translation>Importer les nouveaux fichiers d’un dossier dès leur arrivée</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Dossier surveillé</translation>
    </message>
    <message>
        <source>Path of the watched folder</source>
        <translation>Chemin du dossier surveillé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the watched folder</source>
        <translation>Choisir le dossier surveillé</translation>
    </message>
    <message>
        <source>With its subfolders</source>
        <translation>Avec ses sous-dossiers</translation>
    </message>
    <message>
        <source>Single keys in the list of findings</source>
        <translation>Touches seules dans la liste des résultats</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <source>Lists: filter</source>
        <translation>Listes : filtrer</translation>
    </message>
    <message>
        <source>Lists: open the row</source>
        <translation>Listes : ouvrir la ligne</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Tabs: next and previous</source>
        <translation>Onglets : suivant et précédent</translation>
    </message>
    <message>
        <source>Ctrl+Tab, Ctrl+Shift+Tab</source>
        <translation>Ctrl+Tab, Ctrl+Maj+Tab</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Chercher dans les commandes et les touches</translation>
    </message>
    <message>
        <source>Lists: detail panel</source>
        <translation>Listes : panneau de détail</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>%1, Space</source>
        <translation>%1, Espace</translation>
    </message>
    <message>
        <source>Groups: expand and collapse</source>
        <translation>Groupes : développer et réduire</translation>
    </message>
    <message>
        <source>Right, Left</source>
        <translation>Droite, Gauche</translation>
    </message>
    <message>
        <source>Change Key…</source>
        <translation>Changer la touche…</translation>
    </message>
    <message>
        <source>No Key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Reset All</source>
        <translation>Tout remettre par défaut</translation>
    </message>
    <message>
        <source>Press the new key for “%1”. Esc leaves it as it is.</source>
        <translation>Appuyez sur la nouvelle touche pour « %1 ». Échap la laisse telle quelle.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading the overview</source>
        <translation>Chargement de la vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>SpokenCalendar</name>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>SpokenProgress</name>
    <message>
        <source>%1 % done. %2</source>
        <translation>%1 % effectués. %2</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>%1 (%2)</source>
        <comment>translated patch state (AWS's word)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>None given</source>
        <translation>Non donnée</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Informative</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifié</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolu</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Non donné</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Check failed</source>
        <translation>Contrôle en échec</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Non-compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Installed other</source>
        <translation>Installé autrement</translation>
    </message>
    <message>
        <source>Installed pending reboot</source>
        <translation>Installé, à redémarrer</translation>
    </message>
    <message>
        <source>Installed rejected</source>
        <translation>Installé, rejeté</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Available security update</source>
        <translation>Mise à jour de sécurité disponible</translation>
    </message>
    <message>
        <source>Cannot be judged</source>
        <translation>Impossible à juger</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Analyse (Scan)</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installation (Install)</translation>
    </message>
    <message>
        <source>Reboot if needed</source>
        <translation>Redémarrer si nécessaire</translation>
    </message>
    <message>
        <source>No reboot</source>
        <translation>Sans redémarrage</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importé auparavant</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not decided here</source>
        <translation>Pas décidé ici</translation>
    </message>
    <message>
        <source>Only here so far</source>
        <translation>Seulement ici pour l’instant</translation>
    </message>
    <message>
        <source>Confirmed by AWS</source>
        <translation>Confirmé par AWS</translation>
    </message>
    <message>
        <source>Overridden in AWS</source>
        <translation>Remplacé dans AWS</translation>
    </message>
    <message>
        <source>Reopened by newer facts</source>
        <translation>Rouvert par des faits plus récents</translation>
    </message>
    <message>
        <source>Suppression expired</source>
        <translation>Masquage expiré</translation>
    </message>
    <message>
        <source>No current scan</source>
        <translation>Pas d’analyse actuelle</translation>
    </message>
    <message>
        <source>Patch operation failed</source>
        <translation>Opération de correction en échec</translation>
    </message>
    <message>
        <source>Missing patches</source>
        <translation>Correctifs manquants</translation>
    </message>
    <message>
        <source>Missing after install</source>
        <translation>Manquant après installation</translation>
    </message>
    <message>
        <source>Failed patches</source>
        <translation>Correctifs en échec</translation>
    </message>
    <message>
        <source>Waiting for reboot</source>
        <translation>En attente de redémarrage</translation>
    </message>
    <message>
        <source>Rejected patches installed</source>
        <translation>Correctifs rejetés installés</translation>
    </message>
    <message>
        <source>Association failed</source>
        <translation>Association en échec</translation>
    </message>
    <message>
        <source>Inventory association failed</source>
        <translation>Association d’inventaire en échec</translation>
    </message>
    <message>
        <source>Custom compliance item</source>
        <translation>Élément de conformité personnalisé</translation>
    </message>
    <message>
        <source>Scans overwrite each other</source>
        <translation>Les analyses s’écrasent les unes les autres</translation>
    </message>
    <message>
        <source>Stale finding</source>
        <translation>Résultat périmé</translation>
    </message>
    <message>
        <source>No compliance data</source>
        <translation>Aucune donnée de conformité</translation>
    </message>
    <message>
        <source>Counts not known</source>
        <translation>Nombres inconnus</translation>
    </message>
    <message>
        <source>Operation time not known</source>
        <translation>Moment de l’opération inconnu</translation>
    </message>
    <message>
        <source>Data too old</source>
        <translation>Données trop anciennes</translation>
    </message>
    <message>
        <source>List and counts differ</source>
        <translation>Liste et nombres différents</translation>
    </message>
    <message>
        <source>Severity contradicts the counts</source>
        <translation>La gravité contredit les nombres</translation>
    </message>
    <message>
        <source>List older than the counts</source>
        <translation>Liste plus ancienne que les nombres</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Node information</source>
        <translation>Informations sur les nœuds</translation>
    </message>
    <message>
        <source>Patch counts</source>
        <translation>Nombres de correctifs</translation>
    </message>
    <message>
        <source>Patch lists</source>
        <translation>Listes de correctifs</translation>
    </message>
    <message>
        <source>Compliance items</source>
        <translation>Éléments de conformité</translation>
    </message>
    <message>
        <source>Association status</source>
        <translation>État des associations</translation>
    </message>
    <message>
        <source>Compliance summaries</source>
        <translation>Récapitulatifs de conformité</translation>
    </message>
    <message>
        <source>Patch Manager findings</source>
        <translation>Résultats de Patch Manager</translation>
    </message>
    <message>
        <source>Other findings</source>
        <translation>Autres résultats</translation>
    </message>
    <message>
        <source>Patch baselines</source>
        <translation>Référentiels de correctifs</translation>
    </message>
    <message>
        <source>Command invocations</source>
        <translation>Exécutions de commandes</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Which node?</source>
        <translation>Quel nœud ?</translation>
    </message>
    <message>
        <source>Exported for AWS</source>
        <translation>Exporté pour AWS</translation>
    </message>
    <message>
        <source>Not processed by AWS</source>
        <translation>Non traité par AWS</translation>
    </message>
    <message>
        <source>Newly non-compliant</source>
        <translation>Nouvellement non conforme</translation>
    </message>
    <message>
        <source>Non-compliant again</source>
        <translation>De nouveau non conforme</translation>
    </message>
    <message>
        <source>Not reported any more</source>
        <translation>N’est plus signalé</translation>
    </message>
    <message>
        <source>Cannot be judged any more</source>
        <translation>Désormais impossible à juger</translation>
    </message>
    <message>
        <source>Baseline changed</source>
        <translation>Référentiel modifié</translation>
    </message>
    <message>
        <source>Judged again</source>
        <translation>De nouveau jugé</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Only scanned again</source>
        <translation>Seulement analysé de nouveau</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Correctif</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Custom item</source>
        <translation>Élément personnalisé</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Non signalé</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Résilié</translation>
    </message>
    <message>
        <source>Rejected, but installed</source>
        <translation>Rejeté, mais installé</translation>
    </message>
    <message>
        <source>Newly missing patches</source>
        <translation>Nouveaux correctifs manquants</translation>
    </message>
    <message>
        <source>Newly failed patches</source>
        <translation>Nouveaux correctifs en échec</translation>
    </message>
    <message>
        <source>Newly waiting for a reboot</source>
        <translation>Nouvellement en attente de redémarrage</translation>
    </message>
    <message>
        <source>Rejected patches newly installed</source>
        <translation>Correctifs rejetés nouvellement installés</translation>
    </message>
    <message>
        <source>Association newly failed</source>
        <translation>Association nouvellement en échec</translation>
    </message>
    <message>
        <source>Custom item newly non-compliant</source>
        <translation>Élément personnalisé nouvellement non conforme</translation>
    </message>
    <message>
        <source>Suppressed by a rule</source>
        <translation>Masqué par une règle</translation>
    </message>
    <message>
        <source>Account or Region not in the newest reports</source>
        <translation>Compte ou région absents des rapports les plus récents</translation>
    </message>
    <message>
        <source>No such tag</source>
        <translation>Sans cette étiquette</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>of a set: no cause, no note</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Still non-compliant, but changed</source>
        <translation>Toujours non conforme, mais changé</translation>
    </message>
    <message>
        <source>New node, no trouble known</source>
        <translation>Nouveau nœud, sans problème connu</translation>
    </message>
    <message>
        <source>New nodes of any kind</source>
        <translation>Nouveaux nœuds de toute sorte</translation>
    </message>
</context>
<context>
    <name>StatePalette</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln manquant</numerusform>
            <numerusform>%Ln manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejeté</numerusform>
            <numerusform>%Ln rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln associations</source>
        <translation>
            <numerusform>%Ln association</numerusform>
            <numerusform>%Ln associations</numerusform>
        </translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventaire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln custom items</source>
        <translation>
            <numerusform>%Ln élément personnalisé</numerusform>
            <numerusform>%Ln éléments personnalisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom item</source>
        <translation>Élément personnalisé</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Non analysé</translation>
    </message>
    <message>
        <source>Operation failed</source>
        <translation>Opération en échec</translation>
    </message>
    <message>
        <source>Scans overwrite</source>
        <translation>Analyses qui s’écrasent</translation>
    </message>
    <message>
        <source>Stale finding</source>
        <translation>Résultat périmé</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%Ln nodes</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 selected · %2 shown · %3</source>
        <translation>Sélection : %1 · affichés : %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Style</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SuppressionFlow</name>
    <message>
        <source>Decisions are made about the present. Go back to now to decide.</source>
        <translation>Les décisions portent sur le présent. Revenez au présent pour décider.</translation>
    </message>
    <message>
        <source>Filter the findings first: the suppression is for all that the filter finds.</source>
        <translation>Filtrez d’abord les résultats : le masquage vaut pour tous ceux que trouve le filtre.</translation>
    </message>
    <message>
        <source>Suppress All That a Filter Finds</source>
        <translation>Masquer tout ce que trouve un filtre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) suppressed by a rule, and those that it finds later.</source>
        <translation>
            <numerusform>%Ln résultat masqué par une règle, ainsi que ceux qu’elle trouvera plus tard.</numerusform>
            <numerusform>%Ln résultats masqués par une règle, ainsi que ceux qu’elle trouvera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The suppression could not be stored: %1</source>
        <translation>Le masquage n’a pas pu être enregistré : %1</translation>
    </message>
    <message>
        <source>Withdraw Suppression</source>
        <translation>Retirer le masquage</translation>
    </message>
    <message>
        <source>The suppression was withdrawn.</source>
        <translation>Le masquage a été retiré.</translation>
    </message>
    <message>
        <source>The suppression could not be withdrawn: %1</source>
        <translation>Le masquage n’a pas pu être retiré : %1</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>CSV (for spreadsheets)</source>
        <translation>CSV (pour tableurs)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Calls of batch-update-findings</source>
        <translation>Appels batch-update-findings</translation>
    </message>
</context>
<context>
    <name>TableMenu</name>
    <message>
        <source>Set Severity</source>
        <translation>Définir la gravité</translation>
    </message>
    <message>
        <source>Group By</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Nothing was copied: these rows name no finding or node in a Region.</source>
        <translation>Rien n’a été copié : ces lignes ne nomment ni résultat ni nœud dans une région.</translation>
    </message>
    <message>
        <source>Nothing was copied: these rows name no finding or node that the AWS CLI could ask for.</source>
        <translation>Rien n’a été copié : ces lignes ne nomment ni résultat ni nœud que la CLI AWS puisse demander.</translation>
    </message>
    <message>
        <source>Actions for the rows</source>
        <translation>Actions sur les lignes</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message numerus="yes">
        <source>%1, %Ln row(s), expanded</source>
        <translation>
            <numerusform>%1, %Ln ligne, développé</numerusform>
            <numerusform>%1, %Ln lignes, développé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln row(s), collapsed</source>
        <translation>
            <numerusform>%1, %Ln ligne, réduit</numerusform>
            <numerusform>%1, %Ln lignes, réduit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, unseen</source>
        <translation>%1, non vu</translation>
    </message>
    <message numerus="yes">
        <source>all %Ln open</source>
        <translation>
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>les %Ln ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln open</source>
        <translation>
            <numerusform>%1 sur %Ln ouvert</numerusform>
            <numerusform>%1 sur %Ln ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <translation>%1, tri croissant</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>Pas encore de rapport</translation>
    </message>
    <message>
        <source>Import Systems Manager or Security Hub files to see the fleet.</source>
        <translation>Importez des fichiers de Systems Manager ou de Security Hub pour voir le parc.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importer des fichiers…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Text: “%1”</source>
        <translation>Texte : « %1 »</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>Select all shown rows</source>
        <translation>Sélectionner toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Select all shown rows (Ctrl+A)</source>
        <translation>Sélectionner toutes les lignes affichées (Ctrl+A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln ligne sélectionnée</numerusform>
            <numerusform>%Ln lignes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextOutput</name>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>The text is on the clipboard.</source>
        <translation>Le texte est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>TimeTravel</name>
    <message>
        <source>Show the Fleet as of…</source>
        <translation>Afficher le parc à la date du…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Compare With…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>The Day with Reports Before</source>
        <translation>Jour précédent avec rapports</translation>
    </message>
    <message numerus="yes">
        <source>Import of %1, %Ln file(s)</source>
        <translation>
            <numerusform>Importation du %1, %Ln fichier</numerusform>
            <numerusform>Importation du %1, %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Last report of the day</source>
        <translation>Dernier rapport du jour</translation>
    </message>
    <message>
        <source>%1 – compared with now</source>
        <comment>an import or a day</comment>
        <translation>%1 – comparé à maintenant</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Search nodes, patches, ARNs or commands (Ctrl+K)</source>
        <translation>Chercher des nœuds, correctifs, ARN ou commandes (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Light or Dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Data as of %1, %2 UTC</source>
        <translation>Données du %1, %2 UTC</translation>
    </message>
    <message>
        <source>The newest scan is more than seven days old. Click to look back at an earlier day.</source>
        <translation>L’analyse la plus récente date de plus de sept jours. Cliquez pour revoir un jour antérieur.</translation>
    </message>
    <message>
        <source>Time of the newest scan. Click to look back at an earlier day.</source>
        <translation>Date de l’analyse la plus récente. Cliquez pour revoir un jour antérieur.</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Decisions are made about the present. Go back to now to decide.</source>
        <translation>Les décisions portent sur le présent. Revenez au présent pour décider.</translation>
    </message>
    <message>
        <source>No finding is ticked. Space ticks the one that is current.</source>
        <translation>Aucun résultat n’est coché. Espace coche celui qui est courant.</translation>
    </message>
</context>
<context>
    <name>UndoImport</name>
    <message numerus="yes">
        <source>Later files build on it: %1 and %Ln more.</source>
        <translation>
            <numerusform>Des fichiers ultérieurs en dépendent : %1 et %Ln autre.</numerusform>
            <numerusform>Des fichiers ultérieurs en dépendent : %1 et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later files build on it: %1.</source>
        <translation>Des fichiers ultérieurs en dépendent : %1.</translation>
    </message>
    <message>
        <source>The import cannot be undone.</source>
        <translation>L’importation ne peut pas être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>The import of %Ln files was undone; records taken back: %1.</source>
        <translation>
            <numerusform>L’import de %Ln fichier a été annulé ; enregistrements repris : %1.</numerusform>
            <numerusform>L’import de %Ln fichiers a été annulé ; enregistrements repris : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings that only it brought were decided here: withdraw these decisions first.</source>
        <translation>
            <numerusform>%Ln constat que lui seul a apporté a fait l’objet d’une décision ici : retirez d’abord cette décision.</numerusform>
            <numerusform>%Ln constats que lui seul a apportés ont fait l’objet d’une décision ici : retirez d’abord ces décisions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>Failed Associations</source>
        <translation>Associations en échec</translation>
    </message>
    <message>
        <source>Custom Compliance Items</source>
        <translation>Éléments de conformité personnalisés</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Missing Patches</source>
        <translation>Correctifs manquants</translation>
    </message>
    <message>
        <source>Failed Patches</source>
        <translation>Correctifs en échec</translation>
    </message>
    <message>
        <source>Patches Waiting for a Reboot</source>
        <translation>Correctifs en attente de redémarrage</translation>
    </message>
    <message>
        <source>Rejected Patches Installed</source>
        <translation>Correctifs rejetés installés</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Patches</source>
        <translation>Correctifs</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Baselines and Associations</source>
        <translation>Référentiels et associations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>What Changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Shortest Path to Green</source>
        <translation>Chemin le plus court vers la conformité</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reboot Queue</source>
        <translation>File de redémarrage</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation>Rapprochement</translation>
    </message>
    <message>
        <source>Suppressions</source>
        <translation>Masquages</translation>
    </message>
    <message>
        <source>Fixed Patches</source>
        <translation>Correctifs appliqués</translation>
    </message>
    <message>
        <source>All Patches</source>
        <translation>Tous les correctifs</translation>
    </message>
    <message>
        <source>All Associations</source>
        <translation>Toutes les associations</translation>
    </message>
</context>
<context>
    <name>ViewWords</name>
    <message numerus="yes">
        <source>%Ln patch(es)</source>
        <translation>
            <numerusform>%Ln correctif</numerusform>
            <numerusform>%Ln correctifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln patch(es)</source>
        <translation>
            <numerusform>%1 sur %Ln correctif</numerusform>
            <numerusform>%1 sur %Ln correctifs</numerusform>
        </translation>
    </message>
    <message>
        <source>No patches match these filters</source>
        <translation>Aucun correctif ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter patches  ( / )</source>
        <translation>Filtrer les correctifs  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s)</source>
        <translation>
            <numerusform>%Ln nœud</numerusform>
            <numerusform>%Ln nœuds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln node(s)</source>
        <translation>
            <numerusform>%1 sur %Ln nœud</numerusform>
            <numerusform>%1 sur %Ln nœuds</numerusform>
        </translation>
    </message>
    <message>
        <source>No nodes match these filters</source>
        <translation>Aucun nœud ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter nodes  ( / )</source>
        <translation>Filtrer les nœuds  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln finding(s)</source>
        <translation>
            <numerusform>%1 sur %Ln résultat</numerusform>
            <numerusform>%1 sur %Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings match these filters</source>
        <translation>Aucun résultat ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter findings  ( / )</source>
        <translation>Filtrer les résultats  ( / )</translation>
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
            <numerusform>%1 sur %Ln association</numerusform>
            <numerusform>%1 sur %Ln associations</numerusform>
        </translation>
    </message>
    <message>
        <source>No associations match these filters</source>
        <translation>Aucune association ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter associations  ( / )</source>
        <translation>Filtrer les associations  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln item(s)</source>
        <translation>
            <numerusform>%1 sur %Ln élément</numerusform>
            <numerusform>%1 sur %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>No items match these filters</source>
        <translation>Aucun élément ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter items  ( / )</source>
        <translation>Filtrer les éléments  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln file(s)</source>
        <translation>
            <numerusform>%1 sur %Ln fichier</numerusform>
            <numerusform>%1 sur %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>No files match these filters</source>
        <translation>Aucun fichier ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter files  ( / )</source>
        <translation>Filtrer les fichiers  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln décision</numerusform>
            <numerusform>%Ln décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln decision(s)</source>
        <translation>
            <numerusform>%1 sur %Ln décision</numerusform>
            <numerusform>%1 sur %Ln décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>No decisions match these filters</source>
        <translation>Aucune décision ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter decisions  ( / )</source>
        <translation>Filtrer les décisions  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 sur %Ln événement</numerusform>
            <numerusform>%1 sur %Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>No events match these filters</source>
        <translation>Aucun événement ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter events  ( / )</source>
        <translation>Filtrer les événements  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln definition(s)</source>
        <translation>
            <numerusform>%Ln définition</numerusform>
            <numerusform>%Ln définitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln definition(s)</source>
        <translation>
            <numerusform>%1 sur %Ln définition</numerusform>
            <numerusform>%1 sur %Ln définitions</numerusform>
        </translation>
    </message>
    <message>
        <source>No definitions match these filters</source>
        <translation>Aucune définition ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter definitions  ( / )</source>
        <translation>Filtrer les définitions  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>No rows match these filters</source>
        <translation>Aucune ligne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter rows  ( / )</source>
        <translation>Filtrer les lignes  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVE(s)</source>
        <translation>
            <numerusform>%Ln CVE</numerusform>
            <numerusform>%Ln CVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln CVE(s)</source>
        <translation>
            <numerusform>%1 sur %Ln CVE</numerusform>
            <numerusform>%1 sur %Ln CVE</numerusform>
        </translation>
    </message>
    <message>
        <source>No CVEs match these filters</source>
        <translation>Aucune CVE ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter CVEs  ( / )</source>
        <translation>Filtrer les CVE  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s)</source>
        <translation>
            <numerusform>%Ln étape</numerusform>
            <numerusform>%Ln étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln step(s)</source>
        <translation>
            <numerusform>%1 sur %Ln étape</numerusform>
            <numerusform>%1 sur %Ln étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>No steps match these filters</source>
        <translation>Aucune étape ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter steps  ( / )</source>
        <translation>Filtrer les étapes  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln change(s)</source>
        <translation>
            <numerusform>%1 sur %Ln changement</numerusform>
            <numerusform>%1 sur %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes match these filters</source>
        <translation>Aucun changement ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter changes  ( / )</source>
        <translation>Filtrer les changements  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s)</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln rule(s)</source>
        <translation>
            <numerusform>%1 sur %Ln règle</numerusform>
            <numerusform>%1 sur %Ln règles</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules match these filters</source>
        <translation>Aucune règle ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Filter rules  ( / )</source>
        <translation>Filtrer les règles  ( / )</translation>
    </message>
</context>
<context>
    <name>WriteBackFlow</name>
    <message numerus="yes">
        <source>Nothing new to write: %Ln decisions were exported before and are not confirmed yet.</source>
        <translation>
            <numerusform>Rien de nouveau à écrire : %Ln décision a déjà été exportée et n’est pas encore confirmée.</numerusform>
            <numerusform>Rien de nouveau à écrire : %Ln décisions ont déjà été exportées et ne sont pas encore confirmées.</numerusform>
        </translation>
    </message>
    <message>
        <source>AWS has all decisions already.</source>
        <translation>AWS a déjà toutes les décisions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decisions written to %1. Run run.sh or run.ps1 there, then import the folder answers that it makes.</source>
        <translation>
            <numerusform>%Ln décision écrite dans %1. Exécutez-y run.sh ou run.ps1, puis importez le dossier answers qui est créé.</numerusform>
            <numerusform>%Ln décisions écrites dans %1. Exécutez-y run.sh ou run.ps1, puis importez le dossier answers qui est créé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
</context>
</TS>
