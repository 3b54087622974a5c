// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/grouplines.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class EmptyState;
class FacetPanel;
class FilterBar;
class GroupButton;
class PanelCard;
class QBoxLayout;
class QMenu;
class QStackedWidget;
class RowDelegate;
class SeenKeys;
class TableColumns;
class TableModel;
class TableView;
class TextLabel;
struct FilterHint;

// A titled table of one view with search box, filter chips, facets and column chooser. It keeps the user's place
// (current row, selection by key, scroll position, column widths and order). It asks by signals; the rows come from
// outside.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    // `facets`: keys of the columns offered at the left, in order; empty: no facet card. Without a title it is a part
    // of another page: no header.
    TablePage(const QString& view, const QString& title, const QStringList& facets, QWidget* parent = nullptr);

    [[nodiscard]] QString view() const;
    [[nodiscard]] Filter filter() const;
    [[nodiscard]] Order order() const;
    void setFilter(const Filter& filter); // emits queryChanged when it differs
    void setOrder(const Order& order); // likewise
    // How rows are put together; what is shown then comes with setRows().
    [[nodiscard]] GroupBy grouping() const;
    void setGrouping(const QString& choice); // GroupChoice::id, empty: none; emits queryChanged
    void fillGroupMenu(QMenu& menu);
    [[nodiscard]] bool isGrouped() const;
    void setAllExpanded(bool expanded);
    void setNow(std::optional<Instant> now); // from when ages are reckoned; none: the clock
    void setSeen(const std::shared_ptr<const SeenKeys>& seen); // others are bold, where the page says so
    void refreshSeen();
    void setSummary(const QString& text); // below the title: "96 open on 61 nodes, 38 critical."
    void setCompactRows(bool compact); // View, Density
    // Columns that lead, in this order, and columns that are hidden, until the user chooses otherwise.
    void setDefaultColumns(const QStringList& first, const QStringList& hidden);
    void addAction(QWidget* button); // at the right of the title
    using QWidget::addAction;

    // `rows` are those that pass; facet counts are computed by the caller off the GUI thread.
    void setRows(const TablePointer& table, const RowsPointer& rows, const GroupsPointer& groups = {});
    void setFacets(const QHash<QString, QList<FacetValue>>& facets);
    void setValues(const QString& column, const QList<FacetValue>& values); // answer to valuesWanted
    void setFilterHint(const std::optional<FilterHint>& hint); // until the filter changes
    void setLoading(bool loading); // keeps old rows, greyed after 0.3 s
    // When the table itself has no rows. Icon: inbox, or circle-check where no rows are good news.
    void setEmptyText(const QString& title, const QString& text, const QString& icon = {}, bool offersImport = true);

    // When exactly this filter finds none of several rows: then that is good news.
    void setGoodNews(const Filter& filter, const QString& title, const QString& text);

    [[nodiscard]] TableSnapshot snapshot() const; // exactly what is on screen
    [[nodiscard]] TableSnapshot selection() const; // of that: the rows that are selected, or the current one
    [[nodiscard]] QList<qint64> selectedKeys() const; // or the current row's
    [[nodiscard]] int selectedCount() const; // of these, without making the list
    [[nodiscard]] std::vector<GroupLines::Span> selectedSpans() const; // of the snapshot's rows; likewise
    [[nodiscard]] qint64 currentKey() const; // 0: none
    [[nodiscard]] qint64 detailKey() const; // the same, but none on a header that stands for many alike
    [[nodiscard]] std::vector<std::int64_t> currentKeys() const; // of a collapsed header all that it stands for
    void setCurrentKey(qint64 key); // when it is not there (yet): as soon as rows with it come
    void focusFilter(); // "/"
    void showFilterHelp();
    [[nodiscard]] bool isTyping() const; // conditions that are no chips yet
    void focusTable();
    void selectAllRows();

    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

signals:
    void valuesWanted(const QString& column); // which there are, to choose from
    void queryChanged(const Filter& filter, const Order& order); // at each letter, too
    void currentChanged(qint64 key);
    void opened(qint64 key); // Enter or double click
    void selectionChanged(int count);
    void contextMenuRequested(const QPoint& globalPosition);
    void layoutChanged();
    void importRequested(); // from the empty state

protected:
    void resizeEvent(QResizeEvent* event) override;

    [[nodiscard]] TableView* tableView() const { return m_table; }

    [[nodiscard]] const TableModel& model() const { return *m_model; }

    [[nodiscard]] RowDelegate* delegate() const { return m_delegate; }

    void addBottom(QWidget* widget); // inside the card, below the table

    [[nodiscard]] virtual QString countNote() const { return {}; } // beside the number of rows

private:
    void build(const QString& title);
    void buildCard(QBoxLayout* body);
    void connectTable();
    void useColumns(std::span<const ColumnSpec> columns);
    void applyFilter(const Filter& filter);
    void setCondition(const Condition& condition);
    void ask();
    void refreshLabel();
    void refreshCount();
    void refreshEmpty();
    void refreshNarrow();
    [[nodiscard]] QString filterInWords() const;

    QString m_view;
    QString m_title;
    QStringList m_facetKeys;
    Filter m_filter = {};
    Filter m_asked = {}; // what the rows on screen were asked with
    Order m_order = {};
    TablePointer m_rowsTable = {};
    TableModel* m_model = nullptr;
    RowDelegate* m_delegate = nullptr;
    TableView* m_table = nullptr;
    TableColumns* m_columns = nullptr;
    TextLabel* m_summary = nullptr;
    QBoxLayout* m_actions = nullptr;
    QBoxLayout* m_body = nullptr;
    PanelCard* m_card = nullptr;
    FacetPanel* m_facets = nullptr;
    FilterBar* m_filterBar = nullptr;
    GroupButton* m_group = nullptr;
    std::shared_ptr<const SeenKeys> m_seen = {};
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_veil = nullptr;
    QString m_emptyTitle = {};
    QString m_emptyText = {};
    QString m_emptyIcon = {};
    bool m_emptyImport = true;
    Filter m_goodFilter = {};
    QString m_goodTitle = {};
    QString m_goodText = {};
    bool m_clearing = false; // the empty state's action: clear filters
    bool m_facetsWanted = false; // asked for although there is little room
    qint64 m_wantedKey = 0;
    qint64 m_shownKey = 0;
    bool m_settling = false;
    bool m_focusesRows = false; // as soon as there are any
    QTimer m_typing;
    QTimer m_waiting;
};
