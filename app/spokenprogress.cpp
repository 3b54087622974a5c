// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spokenprogress.h"

#include <QCoreApplication>
#include <QLocale>

using namespace std::chrono_literals;

namespace {

constexpr auto leastPause = 10s;
constexpr auto quarterLength = 250; // permille

}

QString SpokenProgress::next(const QString& text, int permille, Time at)
{
    const auto quarter = qMax(0, permille) / quarterLength;
    if (!m_begun) {
        m_begun = true;
        m_quarter = quarter;
        m_last = at;
        return text;
    }
    if (permille >= 0 && quarter < m_quarter) {
        m_quarter = quarter; // another step of it
    }
    if (quarter <= m_quarter || at - m_last < leastPause) {
        return {};
    }
    m_quarter = quarter;
    m_last = at;
    return QCoreApplication::translate("SpokenProgress", "%1 % done. %2").arg(QLocale().toString(permille / 10), text);
}
