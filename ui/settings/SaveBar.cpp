// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SaveBar.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace satchel::ui {

SaveBar::SaveBar(QWidget *parent)
    : QWidget(parent), m_what(new Label({}, &Theme::Fonts::body, TextColor::Amber)),
      m_discard(new Button(tr("Discard"), Button::Variant::Ghost)),
      m_save(new Button(Icon::Check, tr("Save"), Button::Variant::Primary))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    row->setSpacing(theme.px(8));
    row->addWidget(m_what, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
    hide();
}

void SaveBar::setUnsaved(const QString &what)
{
    m_what->setText(what);
    if (isHidden() != what.isEmpty()) {
        setVisible(!what.isEmpty());
        Q_EMIT shownChanged();
    }
}

void SaveBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface.page);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border.normal);
}

} // namespace satchel::ui

#include "moc_SaveBar.cpp"
