// SPDX-License-Identifier: GPL-3.0-or-later
// Walks through every form, dialog, popover and menu that a command of a page opens, with a record chosen.
#pragma once

#include "PageChecks.h"

#include "tests/support/Thorough.h"
#include "ui/common/Overlay.h"

#include <functional>

namespace satchel::test {

/// Commands that open no form of ours: the system's printing and files, other programs, what ends the test's data.
inline bool opensAForm(const QAction &command)
{
    static const QStringList others{u"print"_s, u"pdf"_s, u"mail"_s, u"call"_s, u"email"_s, u"attach"_s, u"import"_s,
        u"export"_s, u"delete"_s, u"back"_s, u"open"_s, u"customer"_s, u"openDeal"_s};
    return command.isEnabled() && !others.contains(command.objectName().section(u'.', -1));
}

/// Dialogs, popovers and menus that are open over a window.
inline QList<QWidget *> openForms(const QWidget &window)
{
    QList<QWidget *> open;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget != &window && widget->isVisible() && !widget->inherits("QTipLabel"))
            open += widget;
    }
    return open;
}

inline void closeForms(const QWidget &window)
{
    for (int turn = 0; turn < 3 && QApplication::activePopupWidget(); ++turn)
        QApplication::activePopupWidget()->close();
    for (QWidget *form : openForms(window))
        form->close();
    for (QWidget *widget : shownIn(window)) {
        if (auto *overlay = qobject_cast<Overlay *>(widget))
            overlay->dismiss();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Whether a command is another page's as well, which opens the same: the lists of ten kinds of records have one form
/// for their columns, and ten for a new record.
inline bool opensTheSameElsewhere(const QString &command)
{
    static const QStringList own{u"new"_s, u"create"_s, u"edit"_s, u"bulkEdit"_s};
    return !own.contains(command.section(u'.', -1));
}

/// Calls `look` with the page's name, the command's and what the command opened, which is closed afterwards. What opens
/// over the window itself is part of the window. The ordinary run leaves out what another page of the class has opened.
inline void forEachForm(MainWindow &window, items::Workspace &workspace,
    const std::function<void(const QString &page, const QString &command, const QList<QWidget *> &forms)> &look)
{
    const QSize size = window.size();
    QSet<QString> seen;
    for (const auto &[name, target] : allPlaces(window, workspace)) {
        window.go(target);
        const Target place = window.pages().currentTarget();
        QStringList commands;
        for (const QAction *command : window.pages().currentPage()->commands())
            commands += command->objectName();
        for (const QString &command : commands) {
            if (window.pages().currentTarget() != place) // the command before led elsewhere
                window.go(target);
            window.resize(size);
            Page *page = window.pages().currentPage();
            selectAllOn(*page);
            QAction *action = page->findChild<QAction *>(command);
            if (!action || !opensAForm(*action))
                continue;
            const QString kind = QString::fromLatin1(page->metaObject()->className()) + command.section(u'.', -1);
            if (!isThorough() && seen.contains(kind) && opensTheSameElsewhere(command))
                continue;
            seen.insert(kind);
            action->trigger();
            QTest::qWait(1);
            look(name, command, openForms(window));
            closeForms(window);
        }
    }
}

} // namespace satchel::test
