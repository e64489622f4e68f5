// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/HintLine.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/ShowPart.h"

#include <QHBoxLayout>

namespace satchel::ui {

HintLine::HintLine(const QString &link, QWidget *parent)
    : QWidget(parent), m_text(new Label({}, &Theme::Fonts::small, TextColor::Amber)),
      m_link(new Button(link, Button::Variant::Ghost))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, Theme::of(this), 0, 8);
    m_text->setWordWrap(true);
    m_link->setSmall(true);
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    connect(m_link, &QPushButton::clicked, this, &HintLine::linkOpened);
    hide();
}

void HintLine::setText(const QString &text)
{
    m_text->setText(text);
    showPart(*this, !text.isEmpty());
}

QString HintLine::text() const
{
    return m_text->text();
}

} // namespace satchel::ui

#include "moc_HintLine.cpp"
