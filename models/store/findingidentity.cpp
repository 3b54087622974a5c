// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/findingidentity.h"

#include <QCryptographicHash>

#include <algorithm>

std::array<unsigned char, 16> findingIdentity(std::string_view productArn, std::string_view id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(productArn.data(), static_cast<qsizetype>(productArn.size())));
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(QByteArrayView(id.data(), static_cast<qsizetype>(id.size())));
    std::array<unsigned char, 16> first = {};
    std::copy_n(hash.result().cbegin(), first.size(), first.begin());
    return first;
}
