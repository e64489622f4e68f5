// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MenuSearch.h"

#include "domain/TextFolding.h"
#include "ui/common/CompletionKeys.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseThatBeginsAnew = 2000; // milliseconds
constexpr auto typedAboveProperty = "typedAbove"; // of a menu that opened because of what was typed in the one above

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
        connect(&menu, &QMenu::aboutToHide, this, [this] {
            m_typed.clear();
            m_menu.setProperty(typedAboveProperty, {});
        });
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
            m_typed = m_menu.property(typedAboveProperty).toString();
        m_menu.setProperty(typedAboveProperty, {});
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
        if (!best)
            return goBelow();
        m_menu.setActiveAction(best);
        return true;
    }

    /// To an entry of a menu below this one that is filled already.
    bool goBelow()
    {
        for (QAction *action : m_menu.actions()) {
            QMenu *below = isChoosable(action) ? action->menu() : nullptr;
            const QList<QAction *> entries = below ? below->actions() : QList<QAction *>();
            const auto found = std::ranges::find_if(entries,
                [this](const QAction *entry) { return isChoosable(entry) && fitOf(entry->text(), m_typed) > 0; });
            if (found == entries.end())
                continue;
            m_menu.setActiveAction(action);
            QKeyEvent open(QEvent::KeyPress, m_menu.isRightToLeft() ? Qt::Key_Left : Qt::Key_Right, Qt::NoModifier);
            QCoreApplication::sendEvent(&m_menu, &open);
            below->setActiveAction(*found);
            below->setProperty(typedAboveProperty, m_typed); // the letters that follow are its
            return true;
        }
        return false;
    }

    QMenu &m_menu;
    QString m_typed; // folded
    QElapsedTimer m_pause; // since the last key
};

/// The list is the completer's, so that the typing goes on while it is open.
class BoxSearch : public QObject
{
public:
    explicit BoxSearch(QComboBox &box) : QObject(&box), m_box(box)
    {
        box.setEditable(true);
        box.setInsertPolicy(QComboBox::NoInsert);
        box.lineEdit()->setPlaceholderText(box.placeholderText());
        box.lineEdit()->setAccessibleName(box.accessibleName());
        QCompleter &completer = *box.completer();
        completer.setCompletionMode(QCompleter::PopupCompletion);
        completer.setFilterMode(Qt::MatchContains);
        completer.setCaseSensitivity(Qt::CaseInsensitive);
        completer.setMaxVisibleItems(box.maxVisibleItems());
        completer.popup()->setAccessibleName(box.accessibleName());
        box.installEventFilter(this);
        box.lineEdit()->installEventFilter(this);
        connect(box.lineEdit(), &QLineEdit::returnPressed, this, [this] { take(); }); // with the list open
        connect(box.lineEdit(), &QLineEdit::textEdited, this, [this] { widen(); });
        new CompletionKeys(&completer, [this](const QModelIndex &lit) {
            if (lit.isValid())
                m_box.lineEdit()->setText(lit.data().toString());
            take();
            return false; // the next field, as from any other
        });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
            m_box.lineEdit()->setFocus(Qt::MouseFocusReason);
            open();
            return true;
        }
        if (watched != m_box.lineEdit())
            return false;
        if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            putBack();
        if (event->type() != QEvent::KeyPress)
            return false;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_F4: open(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: return take(); // else a dialog takes it for its button
        default: return false;
        }
    }

private:
    void widen() { m_box.completer()->popup()->setMinimumWidth(qMax(m_box.width(), m_box.view()->minimumWidth())); }

    /// All entries: what is chosen is selected, and typing replaces it.
    void open()
    {
        widen();
        m_box.lineEdit()->selectAll();
        m_box.completer()->setCompletionPrefix({});
        m_box.completer()->complete();
    }

    void putBack() { m_box.lineEdit()->setText(m_box.itemText(m_box.currentIndex())); }

    /// False where nothing else is typed than what is chosen.
    bool take()
    {
        const QString typed = m_box.lineEdit()->text();
        if (typed == m_box.itemText(m_box.currentIndex()))
            return false;
        const int row = bestRow(typed.trimmed());
        if (row < 0) {
            putBack();
            return true;
        }
        m_box.setCurrentIndex(row);
        Q_EMIT m_box.activated(row);
        return true;
    }

    int bestRow(const QString &typed) const
    {
        if (const int exact = m_box.findText(typed, Qt::MatchFixedString); exact >= 0 || typed.isEmpty())
            return typed.isEmpty() ? -1 : exact;
        int best = -1;
        int fit = -1;
        for (int row = 0; row < m_box.count(); ++row) {
            const int here = fitOf(m_box.itemText(row), fold(typed));
            if (here > fit) {
                best = row;
                fit = here;
            }
        }
        return best;
    }

    QComboBox &m_box;
};

} // namespace

void searchByTyping(QComboBox &box)
{
    for (const QObject *child : box.children()) {
        if (dynamic_cast<const BoxSearch *>(child))
            return;
    }
    new BoxSearch(box);
}

void searchByTyping(QMenu &menu)
{
    for (const QObject *child : menu.children()) {
        if (dynamic_cast<const MenuSearch *>(child))
            return;
    }
    new MenuSearch(menu);
}

} // namespace satchel::ui
