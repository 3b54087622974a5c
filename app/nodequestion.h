// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factsink.h"

#include <QDialog>

#include <map>

class QComboBox;

// Which node are these patches of? One question for all files of an import that do not say so.
class NodeQuestion : public QDialog
{
    Q_OBJECT

public:
    // `nodes`: ids of the known ones.
    NodeQuestion(const std::vector<FileReport>& files, const QStringList& nodes, QWidget* parent);

signals:
    void answered(
        const std::map<std::string, std::string>& nodes); // path -> node id; files without an answer are left out

private:
    void answer();

    std::vector<std::string> m_paths;
    QList<QComboBox*> m_choices;
};
