// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a quote: versions, copies, and what is done to its lines, with their keys.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/comments/CommentsPanel.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Toast.h"
#include "ui/quotes/PastedLines.h"
#include "ui/quotes/QuoteComparison.h"
#include "ui/quotes/QuoteLinesView.h"
#include "ui/quotes/QuotePage.h"
#include "ui/quotes/QuoteSheet.h"
#include "ui/quotes/QuoteText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::QuoteLinesModel;

void QuotePage::makeCommands()
{
    makeDocumentCommands(u"copyQuote"_s, tr("Copy to a new quote"));
    add(u"group"_s, tr("Group"), Icon::Group, QKeySequence(Qt::CTRL | Qt::Key_G), &QuotePage::addGroup);
    add(u"text"_s, tr("Text line"), Icon::Note, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &QuotePage::addText);
    add(u"paste"_s, tr("Paste rows"), Icon::Copy, QKeySequence(QKeySequence::Paste), &QuotePage::pasteLines);
    add(u"copy"_s, tr("Copy the lines"), Icon::Copy, QKeySequence(QKeySequence::Copy), &QuotePage::copyLines);
    add(u"up"_s, tr("Move the line up"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), &QuotePage::moveUp);
    add(u"down"_s, tr("Move the line down"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down), &QuotePage::moveDown);
    add(u"duplicate"_s, tr("Duplicate the line"), Icon::Copy, QKeySequence(Qt::CTRL | Qt::Key_D),
        &QuotePage::duplicateLine);
    add(u"remove"_s, tr("Remove the line"), Icon::Trash, QKeySequence(Qt::Key_Delete), &QuotePage::removeLines);
    add(u"lineComment"_s, tr("Comment on the line"), Icon::Comment, QKeySequence(Qt::CTRL | Qt::Key_M),
        &QuotePage::commentOnLine);
    add(u"details"_s, tr("Totals and document"), Icon::Info, QKeySequence(Qt::CTRL | Qt::Key_I),
        &QuotePage::toggleDetails);
}

Result<DocumentPage::Printout> QuotePage::printout() const
{
    auto made = TRY(quoteSheet(m_context, m_id));
    return Printout{std::move(made.sheet), std::move(made.problems)};
}

QStringList QuotePage::nextStates() const
{
    return nextQuoteStates(documentState(*m_model.quote()));
}

/// What goes to a customer has a line at least.
bool QuotePage::canMove() const
{
    return !isDraft(*m_model.quote()) || m_model.lineCount() > 0;
}

std::vector<Record> QuotePage::versions() const
{
    return store::versionsOf(m_context.workspace.store(), *m_model.quote()).value_or(std::vector<Record>());
}

/// What the primary button says.
void QuotePage::goOn()
{
    const QStringList next = nextStates();
    if (next.isEmpty())
        makeVersion();
    else if (canMove())
        moveTo(next.contains(choice::accepted) ? choice::accepted : next.first());
}

/// A cell that is being typed in, and a field of the head or a text, are done when the focus is elsewhere.
void QuotePage::keepTyping()
{
    m_lines->setFocus(Qt::OtherFocusReason);
}

void QuotePage::beginVersion()
{
    const Record &quote = *m_model.quote();
    qint64 last = valueOr<qint64>(quote.value(field::version), 1);
    for (const Record &version : versions())
        last = qMax(last, valueOr<qint64>(version.value(field::version), 1));
    makeCopy(nextVersion(quote, m_model.lines(), last + 1, [this] { return m_context.workspace.store().newId(); }),
        tr("Version %1 of %2").arg(QLocale().toString(last + 1), quoteName(quote)));
}

void QuotePage::copyDocument()
{
    makeCopy(copyOfQuote(*m_model.quote(), m_model.lines(), m_context.today(),
                 [this] { return m_context.workspace.store().newId(); }),
        tr("Copied %1 to a new quote").arg(quoteName(*m_model.quote())));
}

void QuotePage::compare()
{
    const auto newer = store::readQuote(m_context.workspace.store(), m_id);
    const auto older = newer
        ? store::readQuote(m_context.workspace.store(), valueOr<RecordId>(newer->quote.value(field::previous)))
        : newer;
    if (!older)
        return;
    showComparison(older->quote, newer->quote, comparedQuotes(m_context, *older, *newer));
}

void QuotePage::addGroup()
{
    m_model.addLine(tr("Group"), choice::group);
    if (m_model.isEditable())
        m_lines->editCell(m_model.lineCount() - 1, QuoteLinesModel::Item);
}

void QuotePage::addText()
{
    m_model.addLine(tr("Text"), choice::text);
    if (m_model.isEditable())
        m_lines->editCell(m_model.lineCount() - 1, QuoteLinesModel::Item);
}

void QuotePage::moveUp()
{
    moveLine(-1);
}

void QuotePage::moveDown()
{
    moveLine(1);
}

void QuotePage::moveLine(int step)
{
    const QModelIndex at = m_lines->currentIndex();
    const int to = at.row() + step;
    if (!at.isValid() || to < 0 || to >= m_model.lineCount() || at.row() >= m_model.lineCount())
        return;
    m_model.move(at.row(), step);
    m_lines->setCurrentIndex(m_model.index(to, at.column()));
}

void QuotePage::duplicateLine()
{
    if (m_lines->currentIndex().isValid())
        m_model.duplicate(m_lines->currentIndex().row());
}

void QuotePage::removeLines()
{
    const QList<int> rows = m_lines->chosenRows();
    m_model.remove(rows);
    if (!rows.isEmpty() && m_model.rowCount() > 0)
        m_lines->setCurrentIndex(m_model.index(qMin(rows.first(), m_model.rowCount() - 1), QuoteLinesModel::Item));
}

void QuotePage::pasteLines()
{
    auto lines = readPastedLines(QGuiApplication::clipboard()->text(), m_context.workspace.store(), m_model.currency(),
        m_context.formats().locale());
    if (!lines) {
        m_refusal->setText(lines.error().what, tr("No row was pasted."));
        m_refusal->show();
        return;
    }
    m_refusal->hide();
    const int current = m_lines->currentIndex().isValid() ? m_lines->currentIndex().row() : m_model.lineCount();
    m_model.paste(qMin(current, m_model.lineCount()), std::move(*lines));
}

void QuotePage::copyLines()
{
    std::vector<Record> lines;
    for (const int row : m_lines->chosenRows())
        lines.push_back(m_model.lines()[static_cast<size_t>(row)]);
    if (lines.empty())
        return;
    QGuiApplication::clipboard()->setText(linesAsText(lines, m_context.formats().locale()));
    m_toast->say(tr("Copied %Ln line(s)", nullptr, static_cast<int>(lines.size())));
}

void QuotePage::commentOnLine()
{
    const QModelIndex current = m_lines->currentIndex();
    if (!current.isValid() || current.row() >= m_model.lineCount())
        return;
    const Record &line = m_model.lines()[static_cast<size_t>(current.row())];
    const QModelIndex item = m_model.index(current.row(), QuoteLinesModel::Item);
    openComments(m_context, {EntityKind::QuoteLine, line.id}, line.text(field::name), m_lines->viewport(),
        m_lines->visualRect(item));
}

void QuotePage::showLineMenu(const QPoint &globalPosition)
{
    const int row = m_lines->currentIndex().row();
    if (row < 0 || row >= m_model.lineCount())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::QuoteLine);
    const Record &line = m_model.lines()[static_cast<size_t>(row)];
    const auto choices = [&](QMenu *into, const QString &name) {
        for (const Choice &choice : entity.find(name)->choices) {
            QAction *action = into->addAction(choice.label);
            action->setCheckable(true);
            action->setChecked(line.text(name) == choice.key);
            action->setEnabled(m_model.isEditable());
            std::vector<FieldValue> values = {{name, choice.key}};
            if (name == field::tax_category && choice.key != "standard"_L1)
                values.push_back({field::tax_rate, Decimal()});
            connect(action, &QAction::triggered, this, [this, row, values] { m_model.setValues(row, values); });
        }
    };
    choices(menu, field::kind);
    choices(menu->addMenu(tr("Tax category")), field::tax_category);
    menu->addSeparator();
    menu->addAction(command(u"lineComment"_s));
    menu->addSeparator();
    for (const QString &name : {u"up"_s, u"down"_s, u"duplicate"_s, u"copy"_s, u"remove"_s})
        menu->addAction(command(name));
    menu->popup(globalPosition);
}

} // namespace satchel::ui
