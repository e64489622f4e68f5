// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TokenFields.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

TokenFields::TokenFields(QWidget *parent) : QWidget(parent)
{
    setSpaces(*new QVBoxLayout(this), Theme::of(this), 0, 4);
}

/// Whoever copied the secret pastes it with one press; whoever doubts looks at it.
QWidget *TokenFields::withButtons(QLineEdit &field)
{
    auto *eye = field.addAction(themedIcon(Icon::Eye), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show what is typed"));
    connect(eye, &QAction::toggled, &field, [&field, eye](bool isShown) {
        field.setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setText(isShown ? tr("Hide what is typed") : tr("Show what is typed"));
    });
    auto *paste = new Button(Icon::Note, tr("Paste"));
    paste->setAutoDefault(false);
    connect(paste, &QPushButton::clicked, &field, [&field] {
        field.setText(QGuiApplication::clipboard()->text().trimmed());
        field.setFocus(Qt::OtherFocusReason);
    });
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    setSpaces(*across, Theme::of(this), 0, 8);
    across->addWidget(&field, 1);
    across->addWidget(paste);
    if (m_isTestable) {
        m_test = new Button(Icon::Play, tr("Test"));
        m_test->setAutoDefault(false);
        m_test->setEnabled(false); // nothing is there yet
        connect(m_test, &QPushButton::clicked, this, &TokenFields::testRequested);
        across->addWidget(m_test);
    }
    return row;
}

void TokenFields::setTesting()
{
    m_outcome->setColor(TextColor::Secondary);
    m_outcome->setText(tr("Testing…"));
    m_outcome->show();
    m_test->setEnabled(false);
}

void TokenFields::showTested(const QString &sentence, bool isGood)
{
    m_outcome->setColor(isGood ? TextColor::Green : TextColor::Red);
    m_outcome->setText(sentence);
    m_test->setEnabled(problem().isEmpty());
}

QString TokenFields::outcome() const
{
    return m_outcome ? m_outcome->text() : QString();
}

/// It was of something else than what is typed now.
void TokenFields::forgetTest()
{
    if (!m_test)
        return;
    m_outcome->clear();
    m_outcome->hide();
    m_test->setEnabled(problem().isEmpty());
}

void TokenFields::setNames(const QString &names)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_fields.clear();
    m_test = nullptr;
    m_outcome = nullptr;
    const QStringList parts = names.isEmpty() ? QStringList(tr("Token")) : names.split(u'\n');
    for (const QString &name : parts) {
        auto *field = new QLineEdit;
        QWidget *line = field;
        auto *label = new Label(name, &Theme::Fonts::small, TextColor::Secondary);
        label->setBuddy(field);
        field->setAccessibleName(name);
        if (&name == &parts.last()) {
            field->setEchoMode(QLineEdit::Password);
            field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
            field->setFont(Theme::of(this).font.mono);
            line = withButtons(*field);
        }
        connect(field, &QLineEdit::textChanged, this, &TokenFields::forgetTest);
        connect(field, &QLineEdit::textChanged, this, &TokenFields::edited);
        layout()->addWidget(label);
        layout()->addWidget(line);
        m_fields.append(field);
    }
    if (m_isTestable) {
        m_outcome = new Label({}, &Theme::Fonts::small);
        m_outcome->setWordWrap(true);
        m_outcome->hide();
        layout()->addWidget(m_outcome);
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

QString TokenFields::problemOf(const QLineEdit &field) const
{
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return tr("Still missing: %1", "a field").arg(field.accessibleName());
    return &field != m_fields.last() && text.contains(u':')
        ? tr("%1 can't contain a colon", "a field").arg(field.accessibleName())
        : QString();
}

QString TokenFields::problem() const
{
    for (const QLineEdit *field : m_fields) {
        if (const QString found = problemOf(*field); !found.isEmpty())
            return found;
    }
    return {};
}

void TokenFields::focusProblem()
{
    const auto wrong = std::ranges::find_if(
        m_fields, [this](const QLineEdit *field) { return !problemOf(*field).isEmpty(); });
    (wrong == m_fields.end() ? m_fields.first() : *wrong)->setFocus(Qt::OtherFocusReason);
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
