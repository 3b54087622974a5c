// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/domain/message.h"
#include "models/store/savedviews.h"
#include "models/tables/table.h"

#include <QObject>

class Workspace;

// The views that people saved in the open database. Each change can be undone.
class SavedQueries : public QObject
{
    Q_OBJECT

public:
    SavedQueries(Workspace& workspace, QObject* parent);

    [[nodiscard]] const std::vector<SavedQuery>& list() const { return m_list; }

    [[nodiscard]] const SavedQuery* find(const QString& id) const; // "query:12"; none: no such view
    [[nodiscard]] bool hasName(const QString& name) const; // whatever its case
    [[nodiscard]] static QString idOf(const SavedQuery& query);
    [[nodiscard]] static std::optional<Filter> filterOf(const SavedQuery& query); // none: it cannot be read any more

    void add(const SavedQuery& query); // as the last one
    void rename(std::int64_t id, const QString& name);
    void remove(std::int64_t id);
    void move(std::int64_t id, int by); // -1: up

signals:
    void changed();

private:
    using List = std::vector<SavedQuery>;

    struct Loaded
    {
        List list = {};
        Message problem = {};
    };

    void load();
    void change(const QString& text, const QString& sentence, std::function<void(List&)> change);

    Workspace& m_workspace;
    List m_list;
    QuickTask<Loaded> m_task;
};
