// SPDX-License-Identifier: GPL-3.0-or-later
// What a page with edits asks before it is left: to save them, to discard them, or to stay. Asked again while the
// question is open, by another way out, it is the newest way that counts. UI thread.
#pragma once

#include <QCoreApplication>
#include <QPointer>

#include <functional>

class QWidget;

namespace satchel::ui {

class Dialog;

class LeaveQuestion
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::LeaveQuestion)

public:
    struct Texts
    {
        QString question; // "Save the changes to this rule?"
        QString about; // the rule's name
        QString save; // "Save rule"
    };
    struct Answers
    {
        std::function<void(std::function<void()> then)> save; // `then` once that has succeeded
        std::function<void()> discard;
    };

    /// `go` leaves the page; nothing is done where the person stays.
    void ask(QWidget &page, const Texts &texts, const Answers &answers, std::function<void()> go);

private:
    QPointer<Dialog> m_dialog;
    std::function<void()> m_go;
};

} // namespace satchel::ui
