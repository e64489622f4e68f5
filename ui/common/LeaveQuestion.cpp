// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LeaveQuestion.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"

#include <utility>

namespace satchel::ui {

void LeaveQuestion::ask(QWidget &page, const Texts &texts, const Answers &answers, std::function<void()> go)
{
    m_go = std::move(go);
    if (m_dialog) { // it may be behind the lock screen
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new Dialog(texts.question, Dialog::Width::Small, &page);
    m_dialog->setAbout(texts.about);
    const Button *discard = m_dialog->addStartButton(tr("Discard changes"));
    QObject::connect(discard, &QPushButton::clicked, &page, [this, answer = answers.discard] {
        m_dialog->reject();
        answer();
        if (const auto leave = std::exchange(m_go, {}))
            leave();
    });
    m_dialog->addCancel();
    m_dialog->addButton(texts.save, Button::Variant::Primary);
    QObject::connect(m_dialog, &QDialog::finished, &page, [this] { m_dialog.clear(); });
    QObject::connect(
        m_dialog, &QDialog::accepted, &page, [this, answer = answers.save] { answer(std::exchange(m_go, {})); });
    m_dialog->open();
}

} // namespace satchel::ui
