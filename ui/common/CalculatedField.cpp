// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CalculatedField.h"

#include "ui/common/Label.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

CalculatedField::CalculatedField(const PageContext &context, Field field, QWidget *parent)
    : QWidget(parent), m_context(context), m_field(std::move(field)), m_value(new Label)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::of(this).px(4));
    auto *name = new Label(
        tr("%1 (calculated)", "field").arg(m_field.label), &Theme::Fonts::small, TextColor::Tertiary);
    name->setWordWrap(true);
    m_value->setWordWrap(true);
    column->addWidget(name);
    column->addWidget(m_value);
    setValue({});
}

void CalculatedField::setValue(const Value &value)
{
    const QString text = isEmpty(value) ? QString() : m_context.textOf(m_field, value);
    m_value->setText(text.isEmpty() ? QString(QChar(0x2013)) : text);
    m_value->setAccessibleName(
        tr("%1 (calculated): %2", "field, value").arg(m_field.label, text.isEmpty() ? tr("empty") : text));
}

} // namespace satchel::ui

#include "moc_CalculatedField.cpp"
