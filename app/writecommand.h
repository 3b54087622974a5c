// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUndoCommand>

#include <functional>
#include <memory>

class Store;
class Workspace;

// Something that is written and can be taken back: off the GUI thread, and a failure leaves nothing to undo.
class WriteCommand : public QUndoCommand
{
public:
    struct Words
    {
        QString text = {}; // "Delete View"
        QString sentence = {}; // "View “x” deleted."; empty: nobody has to be told
        QString problem = {}; // "The view could not be deleted: %1"
    };

    // `write` may throw StoreError; `written`: after each time.
    WriteCommand(Workspace& workspace, const Words& words, std::function<void(Store&, bool forward)> write,
        std::function<void()> written);

    void redo() override { run(true); }

    void undo() override { run(false); }

private:
    struct State
    {
        bool failed = false;
        bool announced = false;
    };

    void run(bool forward);

    Workspace& m_workspace;
    Words m_words;
    std::function<void(Store&, bool)> m_write;
    std::function<void()> m_written;
    std::shared_ptr<State> m_state = std::make_shared<State>();
};
