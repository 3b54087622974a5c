// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/safeurl.h"

#include <QUrl>

using namespace Qt::StringLiterals;

std::string safeUrl(std::string_view text)
{
    if (text.find_first_of("\\\"<> \t\r\n") != std::string_view::npos) {
        return {};
    }
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    const bool safe = url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty()
        && text.find('@') == std::string_view::npos;
    return safe ? std::string(text) : std::string();
}
