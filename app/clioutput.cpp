// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clioutput.h"

#include "app/arguments.h"
#include "app/commandline.h"
#include "models/exports/tableexport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <nlohmann/json.hpp>

#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// QFile on a descriptor hides short writes and EPIPE; this one remembers them.
class StandardOutput : public QIODevice
{
public:
    StandardOutput() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

    [[nodiscard]] int error() const { return m_error; }

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }

    qint64 writeData(const char* data, qint64 size) override
    {
        qint64 written = 0;
        while (written < size) {
            const auto count = ::write(STDOUT_FILENO, data + written, static_cast<size_t>(size - written));
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count <= 0) {
                m_error = errno;
                return -1;
            }
            written += count;
        }
        return written;
    }

private:
    int m_error = 0;
};

}

void complain(const QString& sentence)
{
    const auto line = (visibleText(sentence) + u'\n').toUtf8();
    [[maybe_unused]] const auto ignored = ::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

void complain(const Message& message)
{
    complain(translated(message));
}

int writeOut(const std::function<bool(QIODevice&)>& write)
{
    StandardOutput device;
    if (write(device) && device.error() == 0) {
        return ExitDone;
    }
    if (device.error() != EPIPE) {
        complain(CommandLine::tr("Standard output cannot be written: %1")
                     .arg(QString::fromLocal8Bit(strerror(device.error()))));
    }
    return ExitOutput;
}

int writeOut(const nlohmann::ordered_json& document)
{
    const auto text = document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
    return writeOut([&text](QIODevice& device) {
        return device.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    });
}

int writeOut(const QString& text)
{
    const auto bytes = text.toUtf8();
    return writeOut([&bytes](QIODevice& device) { return device.write(bytes) == bytes.size(); });
}

void addOutputOption(QCommandLineParser& parser)
{
    parser.addOption(
        {{u"output"_s, u"o"_s}, CommandLine::tr("Write to this file instead of standard output."), u"FILE"_s});
}

int writeAsAsked(const QCommandLineParser& parser, const std::function<bool(QIODevice&)>& write)
{
    const auto path = parser.value(u"output"_s);
    if (!parser.isSet(u"output"_s) || path == u"-"_s) {
        return writeOut(write);
    }
    const auto problem = writeFile(QFile::decodeName(argumentBytes(path).c_str()), write);
    if (!problem.empty()) {
        complain(problem);
        return ExitOutput;
    }
    return ExitDone;
}
