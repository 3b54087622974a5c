// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/countsbar.h"

#include "views/statepalette.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {

constexpr auto barHeight = 14;
constexpr auto lineHeight = 24;
constexpr auto columnWidth = 190;

} // namespace

CountsBar::CountsBar(const PatchEvidence& patches, QWidget* parent)
    : QWidget(parent)
    , m_parts({{PatchState::Missing, patches.missing}, {PatchState::Failed, patches.failed},
          {PatchState::InstalledPendingReboot, patches.pendingReboot},
          {PatchState::InstalledRejected, patches.rejected}, {PatchState::Installed, patches.installed},
          {PatchState::InstalledOther, patches.installedOther}, {PatchState::NotApplicable, patches.notApplicable}})
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList spoken;
    for (const auto& part : m_parts) {
        spoken.append(
            tr("%1: %2").arg(look(part.state, tokens(this)).word, part.count ? countText(part) : tr("not known")));
    }
    setAccessibleName(tr("Patches by state"));
    setAccessibleDescription(spoken.join(u", "_s));
}

QSize CountsBar::sizeHint() const
{
    return {scaled(2 * columnWidth, this), heightForWidth(scaled(2 * columnWidth, this))};
}

QSize CountsBar::minimumSizeHint() const
{
    return {scaled(columnWidth, this), scaled(barHeight + lineHeight, this)};
}

int CountsBar::heightForWidth(int width) const
{
    const auto lines = (static_cast<int>(m_parts.size()) + columns(width) - 1) / columns(width);
    return scaled(barHeight + 10, this) + lines * scaled(lineHeight, this);
}

int CountsBar::columns(int width) const
{
    return qBound(1, width / scaled(columnWidth, this), 4);
}

QString CountsBar::countText(const Part& part) const
{
    return part.count ? QLocale().toString(*part.count) : u"–"_s;
}

void CountsBar::paintEvent(QPaintEvent*)
{
    const auto& colors = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, QRect(0, 0, width(), scaled(barHeight, this)));
    const auto across = columns(width());
    const auto cell = width() / across;
    const auto dot = scaled(10, this);
    for (auto at = 0; at < static_cast<int>(m_parts.size()); ++at) {
        const auto& part = m_parts[at];
        const auto state = look(part.state, colors);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(),
            QRect((at % across) * cell, scaled(barHeight + 10, this) + (at / across) * scaled(lineHeight, this), cell,
                scaled(lineHeight, this)));
        const auto sub = [&](int x, int wide) {
            return QStyle::visualRect(layoutDirection(), place, QRect(place.x() + x, place.y(), wide, place.height()));
        };
        const auto box = sub(0, dot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(state.fill.isValid() ? state.fill : state.color);
        painter.drawRoundedRect(QRect(box.x(), box.center().y() - dot / 2, dot, dot), 2, 2);
        auto bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(part.count.value_or(0) > 0 ? colors.text : colors.zero);
        const auto number = countText(part);
        const auto wide = painter.fontMetrics().horizontalAdvance(number) + 2;
        painter.drawText(sub(dot + scaled(8, this), wide), Qt::AlignCenter, number);
        painter.setFont(font());
        painter.setPen(colors.text2);
        const auto used = dot + scaled(8, this) + wide + scaled(6, this);
        painter.drawText(sub(used, cell - used - 4), Qt::AlignVCenter | Qt::AlignLeading,
            fontMetrics().elidedText(state.word, Qt::ElideRight, cell - used - 4));
    }
}

// What makes a node non-compliant comes first and is at least 3 px wide, however much is installed. Not applicable ones
// are no part of it.
void CountsBar::paintBar(QPainter& painter, const QRect& bar) const
{
    const auto& colors = tokens(this);
    auto total = 0;
    for (const auto& part : m_parts) {
        total += part.state == PatchState::NotApplicable ? 0 : part.count.value_or(0);
    }
    QPainterPath shape;
    shape.addRoundedRect(bar, bar.height() / 2.0, bar.height() / 2.0);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(bar, colors.hairline);
    auto x = 0;
    for (const auto& part : m_parts) {
        const auto count = part.state == PatchState::NotApplicable ? 0 : part.count.value_or(0);
        if (count <= 0 || total <= 0) {
            continue;
        }
        const auto least = scaled(4, this);
        const auto wide = qMax(least, static_cast<int>(static_cast<qint64>(bar.width()) * count / total));
        const auto state = look(part.state, colors);
        painter.fillRect(QStyle::visualRect(layoutDirection(), bar, QRect(x, bar.y(), wide, bar.height())),
            state.fill.isValid() ? state.fill : state.color);
        x += wide;
        painter.fillRect(
            QStyle::visualRect(layoutDirection(), bar, QRect(x - 1, bar.y(), 1, bar.height())), colors.surface);
    }
    painter.restore();
}
