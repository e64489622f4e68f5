// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MenuSearch.h"

#include "domain/TextFolding.h"

#include <QAction>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseThatBeginsAnew = 2000; // milliseconds

bool isChoosable(const QAction *action)
{
    return action->isVisible() && action->isEnabled() && !action->isSeparator();
}

/// "&Open" has "o"; "R&&D" has none.
bool isMarked(const QString &text, QChar key)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1].toCaseFolded() == key.toCaseFolded())
            return true;
    }
    return false;
}

/// 2 at the start of the text, 1 at the start of a word, 0 elsewhere, -1 for none.
int fitOf(const QString &entry, const QString &typed)
{
    const QString text = fold(QString(entry).remove(u'&'));
    if (text.startsWith(typed))
        return 2;
    if (text.contains(u' ' + typed))
        return 1;
    return text.contains(typed) ? 0 : -1;
}

class MenuSearch : public QObject
{
public:
    explicit MenuSearch(QMenu &menu) : QObject(&menu), m_menu(menu)
    {
        menu.installEventFilter(this);
        connect(&menu, &QMenu::aboutToHide, this, [this] { m_typed.clear(); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != &m_menu || event->type() != QEvent::KeyPress)
            return false;
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isPlain = !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (!isPlain || key.text().isEmpty() || !key.text().at(0).isPrint() || isOfMenu(key))
            return false;
        if (m_typed.isEmpty() || m_pause.elapsed() > pauseThatBeginsAnew)
            m_typed.clear();
        m_pause.start();
        const QString before = m_typed;
        m_typed += fold(key.text());
        if (!goToFitting())
            m_typed = before; // a slip leads nowhere else
        return true;
    }

private:
    /// A space with nothing typed chooses the current entry, and a marked letter its own one.
    bool isOfMenu(const QKeyEvent &key) const
    {
        if (key.key() == Qt::Key_Space && m_typed.isEmpty())
            return true;
        const QList<QAction *> actions = m_menu.actions();
        return std::ranges::any_of(actions,
            [&](const QAction *action) { return isChoosable(action) && isMarked(action->text(), key.text().at(0)); });
    }

    bool goToFitting()
    {
        QAction *best = nullptr;
        int fit = -1;
        for (QAction *action : m_menu.actions()) {
            const int here = isChoosable(action) ? fitOf(action->text(), m_typed) : -1;
            if (here > fit) {
                best = action;
                fit = here;
            }
        }
        if (best)
            m_menu.setActiveAction(best);
        return best;
    }

    QMenu &m_menu;
    QString m_typed; // folded
    QElapsedTimer m_pause; // since the last key
};

} // namespace

void searchByTyping(QMenu &menu)
{
    for (const QObject *child : menu.children()) {
        if (dynamic_cast<const MenuSearch *>(child))
            return;
    }
    new MenuSearch(menu);
}

} // namespace satchel::ui
