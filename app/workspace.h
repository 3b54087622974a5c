// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/latesttask.h"
#include "models/store/store.h"
#include "models/tables/views.h"

#include <QObject>
#include <QUndoStack>

#include <deque>

class Settings;

// What was written, or why not.
struct WriteAnswer
{
    Message problem = {}; // empty: done
    QString copy = {}; // of a database of an older version, as it was: its file's name
};

// One open database: its path, its undo stack and its only writer. Opening and writing happen off the GUI thread, one
// after the other.
class Workspace : public QObject
{
    Q_OBJECT

public:
    using Write = std::function<void(Store& store)>; // may throw StoreError
    using Written = std::function<void(const Message& problem)>;

    explicit Workspace(Settings& settings, QObject* parent = nullptr);

    // Makes the database when it is missing. Ends with opened() or openFailed(); clears the undo stack.
    void open(const QString& path);

    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] std::string file() const;
    [[nodiscard]] QString name() const; // of the file, without suffix
    [[nodiscard]] Moment moment() const;

    // The moment of the past that is looked at, none: now; what is written is of the present all the same. And what it
    // is compared with, which is kept for the next start; none: the day with reports before.
    void setAsOf(const std::optional<Instant>& moment);
    void setComparedWith(const std::optional<Instant>& moment);

    [[nodiscard]] const std::optional<Instant>& asOf() const { return m_asOf; }

    [[nodiscard]] const std::optional<Instant>& comparedWith() const { return m_comparedWith; }

    [[nodiscard]] const Settings& settings() const { return m_settings; }

    [[nodiscard]] QUndoStack* undoStack() { return &m_undoStack; }

    // In turn, after what is being written now.
    void push(std::unique_ptr<QUndoCommand> command);
    void undo(const std::function<void()>& otherwise = {}); // otherwise: there is nothing to undo
    void redo();

    [[nodiscard]] bool isBusy() const { return m_writing || !m_steps.empty(); }

    // In turn, too; what is written so is not on the undo stack.
    void writeInTurn(Write work, Written written);

    // Likewise, something that no table shows: nothing is loaded again. When it fails it is not written.
    void writeQuietly(Write work);

    // For undo commands, one at a time.
    void write(Write work, Written written);

signals:
    void opening();
    void opened();
    void upgraded(const QString& copy); // after opened(): it was of an older version, and lies beside it as it was
    void openFailed(const QString& message);
    void changed(); // something was written, or is looked at otherwise: load again
    void wroteQuietly();
    void momentChanged(); // before that: another moment is looked at
    void comparedChanged(); // the figures are compared with another moment, without changed()
    void failed(const QString& message); // a sentence for the user
    void decided(const QString& sentence); // a decision was stored; it can be undone
    void withdrawn(const QString& sentence); // it was undone: what `sentence` said is no longer so

private:
    void step(std::function<void()> step);
    void nextStep();
    void startOpening(const QString& path);

    Settings& m_settings;
    QString m_path;
    bool m_open = false;
    bool m_writing = false;
    std::optional<Instant> m_asOf, m_comparedWith;
    QUndoStack m_undoStack;
    std::deque<std::function<void()>> m_steps;
    Written m_written;
    QThreadPool m_pool; // one thread: one writer
    std::unique_ptr<LatestTask<WriteAnswer>> m_opener;
    std::unique_ptr<LatestTask<WriteAnswer>> m_writer;
};

// Runs work that may throw; the sentence of what went wrong, else an empty one.
[[nodiscard]] Message problemOf(const std::function<void()>& work);
