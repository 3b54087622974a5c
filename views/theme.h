// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

enum class ColorScheme { System, Light, Dark };

// The colours of the window beyond what a QPalette holds; two tables, light and dark. Chosen by the palette (window
// darker than its text), so that no state is kept: ask again in paintEvent and on PaletteChange.
struct Tokens
{
    bool dark = false;
    QColor background, surface, panel, border, hairline, controlBorder;
    QColor text, text2, text3, zero;
    QColor accent, onAccent, selected;
    QColor compliant, compliantFill, missing, missingFill, failed, failedFill, pendingReboot, pendingRebootFill,
        association, associationFill;
    QColor unknown, critical, high, medium, low, informational;
};

[[nodiscard]] const Tokens& tokens(const QPalette& palette);
[[nodiscard]] const Tokens& tokens(const QWidget* widget);
[[nodiscard]] QPalette themePalette(bool dark); // Fusion with the tokens
[[nodiscard]] QColor tint(
    const QColor& color, const Tokens& tokens); // a chip's background: 10 % (light) or 16 % (dark) over the surface

// Sizes follow the font: the numbers of the design are for 10 pt.
[[nodiscard]] int scaled(int pixels, const QWidget* widget);
[[nodiscard]] QFont titleFont(const QFont& base); // +5 pt DemiBold
[[nodiscard]] QFont panelTitleFont(const QFont& base); // +3
[[nodiscard]] QFont cardTitleFont(const QFont& base); // +0.5 DemiBold
[[nodiscard]] QFont numberFont(const QFont& base); // x2 DemiBold
[[nodiscard]] QFont secondaryFont(const QFont& base); // -0.5
[[nodiscard]] QFont fixedFont(const QFont& base); // ids, ARNs, paths, commands
