// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/sha256.h"

#include <QByteArray>

#include <array>

Sha256::Sha256()
{
    sha256_init(&m_state);
}

void Sha256::add(std::string_view bytes)
{
    sha256_update(&m_state, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string Sha256::hexadecimal()
{
    std::array<char, SHA256_DIGEST_SIZE> digest {};
    sha256_digest(&m_state, digest.size(), reinterpret_cast<std::uint8_t*>(digest.data()));
    return QByteArrayView(digest).toByteArray().toHex().toStdString();
}
