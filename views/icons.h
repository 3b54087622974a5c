// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

// Lucide icons from the resources (":/icons/<name>.svg"), drawn in one colour. Sharp at any device pixel ratio; cached.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio);
// For buttons and actions: normal and disabled colours of the palette; make it again on PaletteChange.
[[nodiscard]] QIcon icon(const QString& name, const QPalette& palette);
// selected: in the chosen row of a list; none: the same.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color, const QColor& selected = {});
