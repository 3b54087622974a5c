// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleetmemories.h"
#include "app/latesttask.h"
#include "models/domain/batchcommands.h"
#include "models/tables/findingdetail.h"
#include "models/tables/nodedetail.h"
#include "models/tables/patchdetail.h"

#include <QStackedWidget>

#include <memory>

class BatchPanel;
class FindingPanel;
class NodePanel;
class PatchPanel;
class RowPanel;
class Workspace;

struct LoadedDetail
{
    std::shared_ptr<const NodeDetail> node = {};
    std::shared_ptr<const FindingDetail> finding = {};
    std::shared_ptr<const PatchDetail> patch = {};
    Message problem = {};
};

// The panel at the right: the node or the finding of the current row, read off the GUI thread. It follows the selection
// and every change.
class DetailPanel : public QStackedWidget
{
    Q_OBJECT

public:
    DetailPanel(Workspace& workspace, const FleetMemories& memories, QWidget* parent = nullptr);

    void showNode(qint64 node); // 0: nothing selected
    void showNode(const std::string& name); // as rows of other views name it
    void showFinding(qint64 key);
    void showPatch(const PatchQuestion& patch); // or CVE; neither: nothing selected
    void showRow(const TablePointer& table, std::int64_t key); // all that it says; 0: nothing selected
    void showCommands(std::vector<BatchNode> nodes); // until a row is chosen
    void setActive(bool active); // reads nothing while it cannot be seen

    [[nodiscard]] NodePanel& nodePanel() const { return *m_node; }

    [[nodiscard]] FindingPanel& findingPanel() const { return *m_finding; }

    [[nodiscard]] PatchPanel& patchPanel() const { return *m_patch; }

    [[nodiscard]] BatchPanel& batchPanel() const { return *m_batch; }

    [[nodiscard]] RowPanel& rowPanel() const { return *m_row; }

    [[nodiscard]] std::int64_t shownNode() const { return m_shownNode; } // 0: none

    [[nodiscard]] std::int64_t shownFinding() const { return m_wanted.finding; }

    [[nodiscard]] QString sourceUrl() const { return m_sourceUrl; } // of the finding; empty: none, or still loading

signals:
    void findingShown(std::int64_t key); // its details are on screen

private:
    struct Wanted
    {
        std::int64_t node = 0;
        std::string name = {};
        std::int64_t finding = 0;
        PatchQuestion patch = {};

        friend bool operator==(const Wanted&, const Wanted&) = default;
    };

    void want(const Wanted& wanted);
    void load();
    void answer(const LoadedDetail& loaded);

    Workspace& m_workspace;
    const FleetMemories& m_memories;
    NodePanel* m_node;
    FindingPanel* m_finding;
    PatchPanel* m_patch;
    BatchPanel* m_batch;
    RowPanel* m_row;
    Wanted m_wanted;
    std::int64_t m_shownNode = 0;
    QString m_sourceUrl;
    bool m_active = false;
    QuickTask<LoadedDetail> m_task;
};
