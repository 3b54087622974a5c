// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QStringDecoder>

namespace {

constexpr char16_t firstEscape = 0xDC80;

// Length of the valid UTF-8 sequence at the start of `bytes`, 0 when it is not one.
qsizetype sequenceLength(QByteArrayView bytes)
{
    for (qsizetype length = 1; length <= qMin<qsizetype>(4, bytes.size()); ++length) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder.decode(bytes.first(length));
        if (!decoder.hasError() && !text.contains(QChar::ReplacementCharacter)) {
            return length;
        }
    }
    return 0;
}

}

QString argumentText(const char* bytes)
{
    const QByteArrayView all(bytes);
    if (all.isValidUtf8()) {
        return QString::fromUtf8(all);
    }
    QString text;
    for (qsizetype position = 0; position < all.size();) {
        const auto length = sequenceLength(all.sliced(position));
        if (length == 0) {
            text += QChar(static_cast<char16_t>(firstEscape - 0x80 + static_cast<unsigned char>(all[position])));
            ++position;
        } else {
            text += QString::fromUtf8(all.sliced(position, length));
            position += length;
        }
    }
    return text;
}

QStringList argumentTexts(int argc, char** argv)
{
    QStringList texts;
    for (int index = 0; index < argc; ++index) {
        texts += argumentText(argv[index]);
    }
    return texts;
}

std::string argumentBytes(const QString& text)
{
    std::string bytes;
    QString run;
    const auto flush = [&] {
        bytes += run.toStdString();
        run.clear();
    };
    for (qsizetype index = 0; index < text.size(); ++index) {
        const auto character = text[index];
        const bool escaped = character.isLowSurrogate() && (index == 0 || !text[index - 1].isHighSurrogate());
        if (escaped && character.unicode() >= firstEscape && character.unicode() <= 0xDCFF) {
            flush();
            bytes += static_cast<char>(character.unicode() - firstEscape + 0x80);
        } else {
            run += character;
        }
    }
    flush();
    return bytes;
}
