// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/weblink.h"

#include <QUrl>

using namespace Qt::StringLiterals;

QString webLink(std::string_view text)
{
    const auto address = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (address.contains(u'\\')) {
        return {}; // read as a slash by some and as a part of the name by others
    }
    const QUrl url(address, QUrl::StrictMode);
    const auto plain = url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() && url.userInfo().isEmpty();
    return plain ? QString::fromUtf8(url.toEncoded()) : QString();
}
