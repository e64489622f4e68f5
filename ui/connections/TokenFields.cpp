// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TokenFields.h"

#include "ui/common/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

TokenFields::TokenFields(QWidget *parent) : QWidget(parent)
{
    setSpaces(*new QVBoxLayout(this), Theme::of(this), 0, 4);
}

void TokenFields::setNames(const QString &names)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_fields.clear();
    const QStringList parts = names.isEmpty() ? QStringList(tr("Token")) : names.split(u'\n');
    for (const QString &name : parts) {
        auto *field = new QLineEdit;
        auto *label = new Label(name, &Theme::Fonts::small, TextColor::Secondary);
        label->setBuddy(field);
        field->setAccessibleName(name);
        if (&name == &parts.last()) {
            field->setEchoMode(QLineEdit::Password);
            field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
        }
        connect(field, &QLineEdit::textChanged, this, &TokenFields::edited);
        layout()->addWidget(label);
        layout()->addWidget(field);
        m_fields.append(field);
    }
    setFocusProxy(m_fields.first());
}

QString TokenFields::token() const
{
    if (!problem().isEmpty())
        return {};
    QStringList parts;
    for (const QLineEdit *field : m_fields)
        parts += field->text().trimmed();
    return parts.join(u':');
}

QString TokenFields::problem() const
{
    for (const QLineEdit *field : m_fields) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            return tr("Still missing: %1", "a field").arg(field->accessibleName());
        if (field != m_fields.last() && text.contains(u':'))
            return tr("%1 can't contain a colon", "a field").arg(field->accessibleName());
    }
    return {};
}

void TokenFields::wipe()
{
    for (QLineEdit *field : std::as_const(m_fields))
        field->clear();
}

void TokenFields::focusFirst()
{
    m_fields.first()->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_TokenFields.cpp"
