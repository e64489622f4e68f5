// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsForm.h"

#include "ui/common/Label.h"

#include <QHBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int labelWidth = 190;
constexpr int widest = 760;
} // namespace

SettingsForm::SettingsForm(QWidget *parent) : QWidget(parent)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(16), theme.px(4), theme.px(16), theme.px(24));
    auto *column = new QWidget;
    column->setMaximumWidth(theme.px(widest));
    row->addWidget(column, 1000);
    row->addStretch(1);
    m_column = new QVBoxLayout(column);
    setSpaces(*m_column, theme, 0, 8);
}

void SettingsForm::addSection(const QString &title, const QString &help)
{
    if (!m_isFirst)
        m_column->addSpacing(Theme::of(this).px(16));
    m_isFirst = false;
    m_column->addWidget(new Label(title, &Theme::Fonts::semibold));
    if (!help.isEmpty()) {
        auto *label = new Label(help, &Theme::Fonts::body, TextColor::Secondary);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
}

void SettingsForm::addRow(const QString &label, QWidget *control, const QString &help)
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    auto *name = new Label(label, &Theme::Fonts::body, TextColor::Secondary);
    name->setFixedWidth(theme.px(labelWidth));
    name->setBuddy(control);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    row->addWidget(name);
    row->addWidget(control);
    row->addStretch(1);
    m_column->addLayout(row);
    if (help.isEmpty())
        return;
    auto *below = new QHBoxLayout;
    below->addSpacing(theme.px(labelWidth + 12));
    auto *text = new Label(help, &Theme::Fonts::small, TextColor::Tertiary);
    text->setWordWrap(true);
    below->addWidget(text, 1);
    m_column->addLayout(below);
}

void SettingsForm::addWide(QWidget *widget, int stretch)
{
    m_column->addWidget(widget, stretch);
}

void SettingsForm::finish()
{
    m_column->addStretch(1);
}

QWidget *SettingsForm::rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    row->addStretch(1);
    return box;
}

} // namespace satchel::ui
