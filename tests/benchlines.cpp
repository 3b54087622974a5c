// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchlines.h"

#include <QFile>
#include <QSysInfo>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

double rankOf(QList<double> values, double share)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::max<qsizetype>(0, rank - 1));
}

QList<double> walls(const BenchLine& line)
{
    QList<double> values;
    for (const auto& sample : line.samples) {
        values.append(sample.wall);
    }
    return values;
}

QList<double> cpus(const BenchLine& line)
{
    QList<double> values;
    for (const auto& sample : line.samples) {
        values.append(sample.cpu);
    }
    return values;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
}

bool isMet(const BenchLine& line)
{
    return line.target && !line.samples.isEmpty() && highOf(walls(line)) <= *line.target;
}

QString fieldOf(const QString& path, const QString& name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const auto& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(name)) {
            return line.section(line.contains(u':') ? u':' : u'=', 1).trimmed().remove(u'"');
        }
    }
    return {};
}

}

double medianOf(QList<double> values)
{
    return rankOf(std::move(values), 0.5);
}

double highOf(QList<double> values)
{
    return rankOf(std::move(values), 0.95);
}

BenchLine& BenchLines::add(const BenchLine& line)
{
    m_lines.append(line);
    say(line);
    return m_lines.back();
}

void BenchLines::say(const BenchLine& line) const
{
    std::fprintf(stderr, "%-58s n=%-3d median %8.1f  p95 %8.1f  cpu %8.1f  busy %7.1f (cpu %.1f) %s\n",
        qPrintable(line.name), static_cast<int>(line.samples.size()), medianOf(walls(line)), highOf(walls(line)),
        medianOf(cpus(line)), line.busiest, line.busiestCpu, qPrintable(line.note));
}

QString BenchLines::table() const
{
    QString text;
    QTextStream out(&text);
    out << "| What | Target | Median | p95 | CPU | GUI thread busy | n | |\n";
    out << "|---|---|---|---|---|---|---|---|\n";
    for (const auto& line : m_lines) {
        const auto unit = u' ' + (line.unit.isEmpty() ? u"ms"_s : line.unit);
        out << "| " << line.name << " | " << (line.target ? number(*line.target) + unit : QString()) << " | ";
        if (line.samples.isEmpty()) {
            out << (line.note.isEmpty() ? u"–"_s : line.note) << " | | | | | |\n";
            continue;
        }
        const auto cpu = medianOf(cpus(line));
        out << number(medianOf(walls(line))) << unit << " | " << number(highOf(walls(line))) << unit << " | "
            << (cpu > 0 ? number(cpu) + u" ms"_s : QString()) << " | "
            << (line.busiest > 0 ? number(line.busiest) + u" ms"_s : QString()) << " | " << line.samples.size() << " | "
            << (!line.target         ? ""
                       : isMet(line) ? "met"
                                     : "not met")
            << " |\n";
    }
    return text;
}

QString BenchLines::plain() const
{
    QString text;
    for (const auto& line : m_lines) {
        if (!line.samples.isEmpty()) {
            text += line.name + u'\t' + number(medianOf(walls(line))) + u'\t' + number(highOf(walls(line))) + u'\t'
                + (line.unit.isEmpty() ? u"ms"_s : line.unit) + u'\n';
        }
    }
    return text;
}

bool BenchLines::meetsTargets() const
{
    return std::ranges::all_of(
        m_lines, [](const BenchLine& line) { return !line.target || line.samples.isEmpty() || isMet(line); });
}

QString describeMachine()
{
    const auto kilobytes = fieldOf(u"/proc/meminfo"_s, u"MemTotal"_s).section(u' ', 0, 0).toDouble();
    const auto load = fieldOf(u"/proc/self/status"_s, u"Cpus_allowed_list"_s);
    QFile average(u"/proc/loadavg"_s);
    const auto busy =
        average.open(QIODevice::ReadOnly) ? QString::fromUtf8(average.readAll()).section(u' ', 0, 0) : QString();
    return u"%1 cores of %2 (cores %3), %4 GB of memory, %5, Qt %6, offscreen platform; load of the machine "
           "meanwhile %7"_s.arg(std::thread::hardware_concurrency())
               .arg(fieldOf(u"/proc/cpuinfo"_s, u"model name"_s), load, number(kilobytes / 1e6),
                   QSysInfo::prettyProductName(), QString::fromLatin1(qVersion()), busy);
}

double residentMegabytes(bool most)
{
    return fieldOf(u"/proc/self/status"_s, most ? u"VmHWM"_s : u"VmRSS"_s).section(u' ', 0, 0).toDouble() * 1024 / 1e6;
}

void forgetMostMemory()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly)) {
        file.write("5");
    }
}
