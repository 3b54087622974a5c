// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/icons.h"

#include "views/theme.h"

#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace {

QPixmap drawn(const QString& name, const QColor& color, int pixels)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (pixels <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QBuffer buffer(&svg);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer, "svg");
    reader.setScaledSize({pixels, pixels});
    return QPixmap::fromImage(reader.read());
}

// Draws at the size and ratio that is asked for, so that an icon is sharp on every screen.
class ColoredIcon final : public QIconEngine
{
public:
    ColoredIcon(const QString& name, const QColor& normal, const QColor& disabled, const QColor& selected = {})
        : m_name(name)
        , m_normal(normal)
        , m_disabled(disabled)
        , m_selected(selected.isValid() ? selected : normal)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const QPixmap pixmap = iconPixmap(m_name, color(mode), size, painter->device()->devicePixelRatio());
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, color(mode), std::min(size.width(), size.height()), 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // QIcon multiplies the size by the ratio before it asks and sets the ratio of what it gets.
        Q_UNUSED(scale)
        return iconPixmap(m_name, color(mode), std::min(size.width(), size.height()), 1);
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

    bool isNull() override { return m_name.isEmpty(); }

    QIconEngine* clone() const override { return new ColoredIcon(*this); }

private:
    [[nodiscard]] QColor color(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : mode == QIcon::Selected ? m_selected : m_normal;
    }

    QString m_name;
    QColor m_normal;
    QColor m_disabled;
    QColor m_selected;
};

}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    const int pixels = qRound(size * devicePixelRatio);
    const QString key = u"fleet-icon %1 %2 %3 %4"_s.arg(name).arg(color.rgb(), 0, 16).arg(pixels).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = drawn(name, color, pixels);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const QPalette& palette)
{
    return QIcon(new ColoredIcon(name, tokens(palette).text2, palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

QIcon icon(const QString& name, const QColor& color, const QColor& selected)
{
    return QIcon(new ColoredIcon(name, color, QColor(Qt::gray), selected));
}
