// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

// Made when a database of an older version is brought up to date.
QStringList copiesOf(const QFileInfo& database)
{
    const auto begin = database.fileName() + u".bak-v"_s;
    auto names = database.absoluteDir().entryList(QDir::Files | QDir::Hidden);
    names.removeIf([&begin](const QString& name) { return !name.startsWith(begin) || name.endsWith(u".part"_s); });
    return names;
}

}

Workspace::Workspace(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
    m_opener = std::make_unique<LatestTask<WriteAnswer>>(
        [this](const WriteAnswer& answer) {
            m_open = answer.problem.empty();
            if (m_open) {
                emit opened();
                if (!answer.copy.isEmpty()) {
                    emit upgraded(answer.copy);
                }
            } else {
                emit openFailed(translated(answer.problem));
            }
        },
        &m_pool);
    m_writer = std::make_unique<LatestTask<WriteAnswer>>(
        [this](const WriteAnswer& answer) {
            const auto written = std::exchange(m_written, {});
            written(answer.problem);
            m_writing = false;
            nextStep();
        },
        &m_pool);
    connect(&settings, &Settings::freshDaysChanged, this, [this] {
        if (m_open) {
            emit changed();
        }
    });
}

std::string Workspace::file() const
{
    return QFile::encodeName(m_path).toStdString();
}

QString Workspace::name() const
{
    return QFileInfo(m_path).completeBaseName();
}

Moment Workspace::moment() const
{
    Moment moment {.asOf = m_asOf, .now = ::now(), .freshDays = m_settings.freshDays()};
    if (m_comparedWith && *m_comparedWith < moment.at()) {
        moment.from = m_comparedWith;
    }
    return moment;
}

void Workspace::setAsOf(const std::optional<Instant>& moment)
{
    if (m_open && moment != m_asOf) {
        m_asOf = moment;
        emit momentChanged();
        emit changed();
    }
}

void Workspace::setComparedWith(const std::optional<Instant>& moment)
{
    if (m_open && moment != m_comparedWith) {
        m_comparedWith = moment;
        m_settings.setComparedWith(m_path, moment);
        emit comparedChanged();
    }
}

void Workspace::open(const QString& path)
{
    step([this, path] { startOpening(path); });
}

void Workspace::startOpening(const QString& path)
{
    m_undoStack.clear();
    m_open = false;
    m_path = QFileInfo(path).absoluteFilePath();
    m_asOf.reset();
    m_comparedWith = m_settings.comparedWith(m_path);
    emit opening();
    m_opener->run([file = file(), info = QFileInfo(m_path)](std::stop_token) {
        WriteAnswer answer;
        answer.problem = problemOf([&] {
            QDir().mkpath(info.absolutePath());
            const auto before = copiesOf(info);
            const Store store(file);
            for (const auto& copy : copiesOf(info)) {
                answer.copy = before.contains(copy) ? answer.copy : copy;
            }
        });
        return answer;
    });
}

void Workspace::push(std::unique_ptr<QUndoCommand> command)
{
    step([this, shared = std::make_shared<std::unique_ptr<QUndoCommand>>(std::move(command))] {
        m_undoStack.push(shared->release());
    });
}

void Workspace::undo(const std::function<void()>& otherwise)
{
    step([this, otherwise] {
        if (m_undoStack.canUndo()) {
            m_undoStack.undo();
        } else if (otherwise) {
            otherwise();
        }
    });
}

void Workspace::redo()
{
    step([this] { m_undoStack.redo(); });
}

void Workspace::step(std::function<void()> step)
{
    m_steps.push_back(std::move(step));
    nextStep();
}

void Workspace::nextStep()
{
    while (!m_writing && !m_steps.empty()) {
        const auto step = std::move(m_steps.front());
        m_steps.pop_front();
        step();
    }
}

void Workspace::write(Write work, Written written)
{
    Q_ASSERT(!m_writing);
    m_writing = true;
    m_written = std::move(written);
    m_writer->run([file = file(), work = std::move(work)](std::stop_token) -> WriteAnswer {
        return {problemOf([&] {
            Store store(file);
            work(store);
        })};
    });
}

void Workspace::writeInTurn(Write work, Written written)
{
    step([this, work = std::move(work), written = std::move(written)] { write(work, written); });
}

void Workspace::writeQuietly(Write work)
{
    writeInTurn(std::move(work), [this](const Message&) { emit wroteQuietly(); });
}

Message problemOf(const std::function<void()>& work)
{
    try {
        work();
        return {};
    } catch (const StoreError& error) {
        return error.message();
    } catch (const std::exception& error) { // out of memory and the like
        return {.text = QT_TRANSLATE_NOOP("Message", "The database cannot be used: %1"), .arguments = {error.what()}};
    }
}
