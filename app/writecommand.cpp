// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/writecommand.h"

#include "app/workspace.h"

WriteCommand::WriteCommand(Workspace& workspace, const Words& words, std::function<void(Store&, bool forward)> write,
    std::function<void()> written)
    : QUndoCommand(words.text)
    , m_workspace(workspace)
    , m_words(words)
    , m_write(std::move(write))
    , m_written(std::move(written))
{
}

void WriteCommand::run(bool forward)
{
    if (m_state->failed) {
        setObsolete(true); // nothing changed, nothing to undo
        return;
    }
    m_workspace.write([write = m_write, forward](Store& store) { write(store, forward); },
        [state = m_state, workspace = &m_workspace, words = m_words, written = m_written, forward](
            const Message& problem) {
            if (!problem.empty()) {
                state->failed = true;
                forward ? workspace->undoStack()->undo() : workspace->undoStack()->redo(); // drops this command
                emit workspace->failed(words.problem.arg(translated(problem)));
                return;
            }
            written();
            if (!forward) {
                emit workspace->withdrawn(words.sentence);
            } else if (!std::exchange(state->announced, true) && !words.sentence.isEmpty()) {
                emit workspace->decided(words.sentence);
            }
        });
}
