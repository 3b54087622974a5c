// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme.h"

#include <QFontDatabase>
#include <QWidget>

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

Tokens lightTokens()
{
    Tokens t;
    t.background = rgb(0xF4F5F7), t.surface = rgb(0xFFFFFF), t.panel = rgb(0xFAFBFC);
    t.border = rgb(0xD9DEE4), t.hairline = rgb(0xECEFF2), t.controlBorder = rgb(0x868F9A);
    t.text = rgb(0x1A2027), t.text2 = rgb(0x55606C), t.text3 = rgb(0x65707C), t.zero = rgb(0x767F8A);
    t.accent = rgb(0x1C5FBF), t.onAccent = rgb(0xFFFFFF), t.selected = rgb(0xE4EEFC);
    t.compliant = rgb(0x09776A), t.compliantFill = rgb(0x2A9D8A);
    t.missing = rgb(0xA25000), t.missingFill = rgb(0xD17C1B);
    t.failed = rgb(0x7D0018), t.failedFill = rgb(0x9C1B3E);
    t.pendingReboot = rgb(0x6C1FC6), t.pendingRebootFill = rgb(0x9F7FEA);
    t.association = rgb(0x0B62C0), t.associationFill = rgb(0x2F5F9E);
    t.unknown = rgb(0x434B57), t.critical = rgb(0xB3005C), t.high = rgb(0x7A2400), t.medium = rgb(0x856500);
    t.low = rgb(0x0B62C0), t.informational = rgb(0x565E6A);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.background = rgb(0x14171B), t.surface = rgb(0x1A1E24), t.panel = rgb(0x171B20);
    t.border = rgb(0x313843), t.hairline = rgb(0x262C34), t.controlBorder = rgb(0x6B7683);
    t.text = rgb(0xE7EAEE), t.text2 = rgb(0xA9B2BD), t.text3 = rgb(0x8B95A1), t.zero = rgb(0x7C8792);
    t.accent = rgb(0x6AA9FF), t.onAccent = rgb(0x0C1420), t.selected = rgb(0x1D3150);
    t.compliant = rgb(0x8FEBDD), t.compliantFill = rgb(0x4FB7A6);
    t.missing = rgb(0xF9CB90), t.missingFill = rgb(0xE0A35A);
    t.failed = rgb(0xFC6B82), t.failedFill = rgb(0xE0486B);
    t.pendingReboot = rgb(0xBB88FD), t.pendingRebootFill = rgb(0xBFA6FF);
    t.association = rgb(0x68A9FB), t.associationFill = rgb(0x3E78C0);
    t.unknown = rgb(0xA3A8B4), t.critical = rgb(0xFF5F9F), t.high = rgb(0xF7A07C), t.medium = rgb(0xFFD54A);
    t.low = rgb(0x68A9FB), t.informational = rgb(0xC0C6CD);
    return t;
}

qreal mixed(qreal over, qreal under, qreal share)
{
    return over * share + under * (1 - share);
}

QFont resized(const QFont& base, qreal points, qreal factor, int weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(std::max(4.0, base.pointSizeF() * factor + points));
    else
        font.setPixelSize(std::max(5, qRound(base.pixelSize() * factor + points * 4 / 3)));
    if (weight > 0)
        font.setWeight(static_cast<QFont::Weight>(weight));
    return font;
}

void setDisabled(QPalette& palette, const Tokens& t)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.zero);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.border);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, t.text3);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.panel);
}

}

const Tokens& tokens(const QPalette& palette)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? dark : light;
}

const Tokens& tokens(const QWidget* widget)
{
    return tokens(widget->palette());
}

QPalette themePalette(bool dark)
{
    const Tokens t = dark ? darkTokens() : lightTokens();
    QPalette palette(
        t.text, t.surface, t.surface.lighter(150), t.border, t.border, t.text, t.text, t.surface, t.background);
    palette.setColor(QPalette::AlternateBase, t.panel);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::Light, dark ? t.border : t.surface);
    palette.setColor(QPalette::Midlight, t.hairline);
    palette.setColor(QPalette::Mid, t.border);
    palette.setColor(QPalette::Dark, t.controlBorder);
    palette.setColor(QPalette::Shadow, dark ? t.background : t.text3);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::PlaceholderText, t.text3);
    palette.setColor(QPalette::ToolTipBase, dark ? t.border : t.text);
    palette.setColor(QPalette::ToolTipText, dark ? t.text : t.surface);
    palette.setColor(QPalette::BrightText, t.critical);
    setDisabled(palette, t);
    return palette;
}

QColor tint(const QColor& color, const Tokens& tokens)
{
    const qreal share = tokens.dark ? 0.16 : 0.10;
    const QColor& under = tokens.surface;
    return QColor::fromRgbF(static_cast<float>(mixed(color.redF(), under.redF(), share)),
        static_cast<float>(mixed(color.greenF(), under.greenF(), share)),
        static_cast<float>(mixed(color.blueF(), under.blueF(), share)));
}

int scaled(int pixels, const QWidget* widget)
{
    const QFont& font = widget->font();
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() * widget->logicalDpiY() / 72 : font.pixelSize();
    return qRound(pixels * size * 72 / 960); // 10 pt are 13.33 px at 96 dpi
}

QFont titleFont(const QFont& base)
{
    return resized(base, 5, 1, QFont::DemiBold);
}

QFont panelTitleFont(const QFont& base)
{
    return resized(base, 3, 1, QFont::DemiBold);
}

QFont cardTitleFont(const QFont& base)
{
    return resized(base, 0.5, 1, QFont::DemiBold);
}

QFont numberFont(const QFont& base)
{
    return resized(base, 0, 2, QFont::DemiBold);
}

QFont secondaryFont(const QFont& base)
{
    return resized(base, -0.5, 1, 0);
}

QFont fixedFont(const QFont& base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(std::max(4.0, base.pointSizeF() - 0.5));
    else
        font.setPixelSize(std::max(5, base.pixelSize() - 1));
    font.setWeight(base.weight());
    return font;
}
