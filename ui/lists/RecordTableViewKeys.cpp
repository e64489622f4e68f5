// SPDX-License-Identifier: GPL-3.0-or-later
// The table's keys: ticking, editing, opening, and going to a record by typing its name.
#include "ui/lists/RecordTableView.h"

#include "domain/FieldNames.h"
#include "domain/PersonName.h"
#include "domain/TextFolding.h"

#include <QKeyEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 900; // ms after which the next letter begins another name
constexpr int patience = 4000; // ms for the first letter

} // namespace

void RecordTableView::moveAndTick(int step)
{
    const int from = currentIndex().row();
    const int to = qBound(0, from + step, m_model.rowCount() - 1);
    if (m_anchorRow < 0)
        m_anchorRow = from;
    const bool isBack = std::abs(to - m_anchorRow) < std::abs(from - m_anchorRow);
    if (isBack)
        m_model.setSelected(from, from, false);
    else
        tickTo(to, true);
    selectionModel()->setCurrentIndex(m_model.index(to, currentIndex().column()), QItemSelectionModel::NoUpdate);
    scrollTo(currentIndex());
}

bool RecordTableView::handleSelectionKey(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Space:
        m_model.setSelected(row, row, !m_model.isSelected(row));
        m_anchorRow = row;
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (isShift)
            moveAndTick(event->key() == Qt::Key_Down ? 1 : -1);
        else
            m_anchorRow = -1;
        if (event->modifiers() == Qt::NoModifier && event->key() == Qt::Key_Up && row == 0) {
            Q_EMIT leftUpwards();
            return true;
        }
        return isShift;
    case Qt::Key_Escape:
        if (m_model.selection().isEmpty())
            return false;
        m_model.clearSelection();
        return true;
    default: break;
    }
    if (!event->matches(QKeySequence::SelectAll))
        return false;
    m_model.selectAll();
    return true;
}

bool RecordTableView::handleEditKey(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isOpenLetter = event->key() == Qt::Key_O && event->modifiers() == Qt::NoModifier
        && m_context.preferences.areSingleKeysOn();
    if (isOpenLetter || isEnter) {
        Q_EMIT openRequested(currentRecord());
        return true;
    }
    const bool isMenu = event->key() == Qt::Key_Menu
        || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier);
    if (isMenu) { // not every platform makes an event of its own of it
        Q_EMIT rowMenuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return true;
    }
    if (event->key() == Qt::Key_F2) {
        if (!editCurrent())
            Q_EMIT editRecordRequested(currentRecord());
        return true;
    }
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT deleteRequested();
        return true;
    }
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return false;
}

bool RecordTableView::handleTypingKey(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: m_typing.start(0); return true;
    case Qt::Key_Backspace: {
        const QString shorter = m_typed.chopped(qMin<qsizetype>(1, m_typed.size()));
        m_typed.clear();
        keyboardSearch(shorter);
        return true;
    }
    default: return false;
    }
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    const bool isOnCell = currentIndex().isValid();
    const bool isTyping = m_typing.isActive();
    const bool isLetter = isTyping && !event->text().isEmpty() && event->text().front().isPrint();
    if (isTyping && handleTypingKey(event))
        return;
    if (isLetter) {
        keyboardSearch(event->text()); // a space too
        return;
    }
    if (isOnCell && (handleSelectionKey(event) || handleEditKey(event)))
        return;
    QTableView::keyPressEvent(event);
}

std::optional<QString> RecordTableView::typedName() const
{
    return m_typing.isActive() ? std::optional(m_typed) : std::nullopt;
}

void RecordTableView::keyboardSearch(const QString &text)
{
    m_typed += text;
    m_typing.start(m_typed.isEmpty() ? patience : pause);
    if (const int row = m_typed.trimmed().isEmpty() ? -1 : rowByName(m_typed); row >= 0)
        setCurrentRow(row);
    Q_EMIT typedNameChanged();
}

/// By the order of the names: the first at or behind what is typed, unless only a first name begins so. In another
/// order the first whose name begins so; -1 when none does.
int RecordTableView::rowByName(const QString &typed) const
{
    const QString order = items::sortFieldOf(m_model.definition(), m_model.column(0));
    const auto firstOf = [this](store::Query query) {
        query.limit = 1;
        auto found = m_context.workspace.store().select(query);
        return found ? std::move(*found) : store::Rows();
    };
    const auto starting = [&](const QString &name) {
        return Filter::condition(name, Filter::Op::Starts, {Operand::fromText(typed)});
    };
    store::Query query = m_model.storeQuery();
    query.columns = {};
    if (m_model.query().sort != store::Sort{order, false}) {
        std::vector<Filter> names;
        for (const int title : m_model.definition().indexesOf(FieldFlag::Title))
            names.push_back(starting(m_model.definition().fields[static_cast<size_t>(title)].name));
        if (names.empty() || !m_context.workspace.store().isFirstPageFast(query).value_or(false))
            return -1; // nothing that would hold up the window; there is the search box
        query.filter = Filter::all({query.filter, Filter::any(std::move(names))});
        const store::Rows found = firstOf(query);
        return found.isEmpty() ? -1 : m_model.rowOf(found.key(0));
    }
    query.after = store::PageKey{Value(typed), 0, 0};
    if (!isPerson(m_model.definition())) {
        const store::Rows found = firstOf(query);
        return found.isEmpty() ? -1 : m_model.rowOf(found.key(0));
    }
    query.columns = {field::last_name};
    store::Rows found = firstOf(query);
    if (found.isEmpty() || !fold(found.text(0, 0)).startsWith(fold(typed))) {
        query.after.reset();
        query.filter = Filter::all({query.filter, starting(field::first_name)});
        store::Rows byFirst = firstOf(query);
        if (!byFirst.isEmpty())
            found = std::move(byFirst);
    }
    return found.isEmpty() ? -1 : m_model.rowOf(found.key(0));
}

/// Once a name is being typed, its letters are not the keys of commands. Names begin with a capital.
bool RecordTableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter = !key->text().isEmpty() && key->text().front().isPrint();
        const bool isCapital = isLetter && key->text().front().isUpper() && key->modifiers() == Qt::ShiftModifier;
        const bool isOfName = isCapital
            || (m_typing.isActive() && (isLetter || key->key() == Qt::Key_Escape || key->key() == Qt::Key_Backspace));
        if (isOfName && !(key->modifiers() & ~Qt::ShiftModifier)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

} // namespace satchel::ui
