// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "app/nodeanswer.h"
#include "models/domain/factsink.h"
#include "views/panelcard.h"

#include <map>
#include <memory>

class NodeChoice;
class QGridLayout;
class QStringListModel;

// Which node are these patches of? Asked once for all files that do not say so; files of one folder are often of one
// node.
class NodeQuestion : public PanelCard
{
    Q_OBJECT

public:
    static constexpr std::size_t listedFiles = 100; // of one folder; the others go with the folder's answer

    // `database`: of the nodes that are known; they are read in another thread.
    NodeQuestion(const std::vector<FileReport>& files, const std::string& database, QWidget* parent = nullptr);

signals:
    void answered(
        const std::map<std::string, std::string>& nodes); // path -> node id; files without an answer are left out
    void discarded();

protected:
    void keyPressEvent(QKeyEvent* event) override; // Escape leaves them all out

private:
    struct File
    {
        std::string path = {};
        NodeChoice* folder = nullptr; // answers for those without an answer of their own
        NodeChoice* own = nullptr; // none: there are too many
    };

    [[nodiscard]] QWidget* header(std::size_t count);
    void addFolder(QGridLayout& grid, const std::string& folder, const std::vector<const FileReport*>& files);
    [[nodiscard]] NodeChoice* addChoice(const QString& name, const QString& placeholder);
    void setNames(std::vector<KnownNode> nodes);
    void answer();

    QStringListModel* m_labels;
    std::vector<File> m_files;
    std::vector<NodeChoice*> m_choices;
    bool m_answered = false; // before the nodes were known
    QuickTask<std::vector<KnownNode>> m_task;
};
