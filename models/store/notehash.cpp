// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/notehash.h"

#include <QCryptographicHash>

#include <algorithm>
#include <string>

std::array<unsigned char, 16> noteHash(
    std::initializer_list<std::string_view> texts, std::initializer_list<std::optional<std::int64_t>> numbers)
{
    std::string said;
    for (const std::string_view text : texts) {
        said += std::to_string(text.size()) + ':';
        said += text;
    }
    for (const auto& number : numbers) {
        said += number ? std::to_string(*number) + ';' : "-;";
    }
    const QByteArray hash = QCryptographicHash::hash(
        QByteArrayView(said.data(), static_cast<qsizetype>(said.size())), QCryptographicHash::Sha256);
    std::array<unsigned char, 16> first = {};
    std::copy_n(hash.cbegin(), first.size(), first.begin());
    return first;
}
