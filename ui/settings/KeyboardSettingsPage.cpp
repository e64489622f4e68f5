// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/KeyboardSettingsPage.h"

#include "domain/TextFolding.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/SearchField.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/ShortcutLine.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

KeyboardSettingsPage::KeyboardSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_search(new SearchField(tr("Find a command or key"))),
      m_reset(new Button(Icon::Undo, tr("Reset all keys"), Button::Variant::Ghost)), m_list(new QWidget),
      m_rows(new QVBoxLayout(m_list))
{
    addSection(tr("Keyboard"),
        tr("Choose a command to change its keys. Satchel says at once when another command has them. Your keys are "
           "kept on this "
           "computer."));
    m_search->setMinimumWidth(Theme::of(this).px(200));
    addWide(rowOf({m_search, m_reset}));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    addWide(m_list);
    finish();
    connect(m_search, &QLineEdit::textChanged, this, &KeyboardSettingsPage::fill);
    m_refill.setSingleShot(true);
    m_refill.setInterval(0);
    connect(&m_refill, &QTimer::timeout, this, &KeyboardSettingsPage::fill);
    connect(m_reset, &QPushButton::clicked, this, &KeyboardSettingsPage::resetAll);
}

void KeyboardSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    if (m_registry)
        return;
    m_registry = window()->findChild<ActionRegistry *>();
    if (!m_registry)
        return;
    connect(m_registry, &ActionRegistry::changed, this, [this] { m_reset->setEnabled(m_registry->hasOwnShortcuts()); });
    fill();
}

void KeyboardSettingsPage::refillLater()
{
    m_refill.start();
}

void KeyboardSettingsPage::fill()
{
    if (!m_registry)
        return;
    m_refill.stop();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString wanted = fold(m_search->text());
    for (const ActionRegistry::Group &group : m_registry->allGroups()) {
        QList<QWidget *> lines;
        for (QAction *action : group.actions) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const bool isFound = fold(action->text()).contains(wanted)
                || keys.compare(m_search->text(), Qt::CaseInsensitive) == 0 || fold(group.title).contains(wanted);
            connect(action, &QObject::destroyed, this, &KeyboardSettingsPage::refillLater, Qt::UniqueConnection);
            if (isFound)
                lines.append(new ShortcutLine(action, *m_registry));
        }
        if (lines.isEmpty())
            continue;
        auto *title = new Label(group.title, &Theme::Fonts::semibold);
        title->setContentsMargins(0, Theme::of(this).px(14), 0, Theme::of(this).px(4));
        m_rows->addWidget(title);
        for (QWidget *line : lines) {
            line->setFixedHeight(line->sizeHint().height());
            m_rows->addWidget(line);
        }
    }
    if (m_rows->isEmpty())
        m_rows->addWidget(
            new Label(tr("No results. Try a shorter search."), &Theme::Fonts::body, TextColor::Secondary));
    m_reset->setEnabled(m_registry->hasOwnShortcuts());
}

void KeyboardSettingsPage::resetAll()
{
    if (m_registry)
        m_registry->resetShortcuts();
}

} // namespace satchel::ui

#include "moc_KeyboardSettingsPage.cpp"
