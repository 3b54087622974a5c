// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"
#include "views/panelcard.h"

#include <map>

class QAbstractItemModel;
class QComboBox;
class QGridLayout;

// Which node are these patches of? Asked once for all files that do not say so; files of one folder are often of one
// node.
class NodeQuestion : public PanelCard
{
    Q_OBJECT

public:
    static constexpr std::size_t listedFiles = 100; // of one folder; the others go with the folder's answer

    // `nodes`: ids of the known ones.
    NodeQuestion(const std::vector<FileReport>& files, const QStringList& nodes, QWidget* parent = nullptr);

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
        QComboBox* folder = nullptr; // answers for those without an answer of their own
        QComboBox* own = nullptr; // none: there are too many
    };

    [[nodiscard]] QWidget* header(std::size_t count);
    void addFolder(QGridLayout& grid, const std::string& folder, const std::vector<const FileReport*>& files);
    [[nodiscard]] QComboBox* addChoice(const QString& name, const QString& placeholder);
    void answer();

    QAbstractItemModel* m_nodes;
    std::vector<File> m_files;
};
