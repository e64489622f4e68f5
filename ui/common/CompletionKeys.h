// SPDX-License-Identifier: GPL-3.0-or-later
// Tab in a line with an open list takes what is lit. Where more is typed behind it, as in a list of recipients, the
// typing goes on there, and the next Tab goes on to what follows; from a field with one value the same Tab does. Qt
// hands the key to the line first, which would leave it without a choice.
#pragma once

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>

#include <functional>

namespace satchel::ui {

/// The first row of the open list is lit, and the arrows stay in the list: from the last row Qt's Down would light
/// none, and Enter would take nothing.
inline void lightFirst(QCompleter &completer)
{
    completer.setWrapAround(false);
    completer.popup()->setCurrentIndex(completer.completionModel()->index(0, 0));
}

class CompletionKeys : public QObject
{
public:
    /// `take` is called with the lit row of the open list, which is invalid where none is lit, once the list is
    /// closed; where it says false, the key goes on to the line.
    CompletionKeys(QCompleter *completer, std::function<bool(const QModelIndex &lit)> take)
        : QObject(completer), m_completer(completer), m_take(std::move(take))
    {
        completer->popup()->installEventFilter(this); // the last one installed is asked first
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isTab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab
            && m_completer->popup()->isVisible();
        if (!isTab)
            return QObject::eventFilter(watched, event);
        const QPersistentModelIndex lit = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        return m_take(lit) || QObject::eventFilter(watched, event);
    }

private:
    QCompleter *m_completer;
    std::function<bool(const QModelIndex &)> m_take;
};

} // namespace satchel::ui
