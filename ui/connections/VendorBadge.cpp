// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/VendorBadge.h"

#include "ui/common/Painting.h"

namespace satchel::ui {

namespace {
constexpr size_t hues = 9; // as many as records have (Theme::hueFor)
}

VendorBadge::VendorBadge(int side, QWidget *parent) : QWidget(parent)
{
    setFixedSize(Theme::of(this).px(side), Theme::of(this).px(side));
}

void VendorBadge::setVendor(const QString &vendor)
{
    m_letters = vendor.left(2);
    m_hue = static_cast<size_t>(qHash(vendor, 0)) % hues;
    update();
}

void VendorBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.control, theme.hues[m_hue].tint);
    painter.setFont(theme.font.smallStrong);
    painter.setPen(theme.hues[m_hue].text);
    painter.drawText(rect(), Qt::AlignCenter, m_letters);
}

} // namespace satchel::ui

#include "moc_VendorBadge.cpp"
