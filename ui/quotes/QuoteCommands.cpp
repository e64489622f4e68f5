// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with a quote: states, versions, copies, and what is done to its lines, with their keys.
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Toast.h"
#include "ui/documents/DocumentHeader.h"
#include "ui/documents/DocumentText.h"
#include "ui/documents/PreviewDialog.h"
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

QAction *QuotePage::add(
    const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (QuotePage::*run)())
{
    QAction *action = addCommand(u"quote."_s + name, text, icon, key, [this, run] {
        if (m_model.quote() && !m_model.quote()->isDeleted())
            (this->*run)();
    });
    m_commands.insert(name, action);
    return action;
}

void QuotePage::makeCommands()
{
    add(u"goOn"_s, tr("Advance status"), Icon::Email, QKeySequence(Qt::CTRL | Qt::Key_Return), &QuotePage::goOn);
    add(u"version"_s, tr("New version"), Icon::Copy, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
        &QuotePage::makeVersion);
    add(u"copyQuote"_s, tr("Copy to a new quote"), Icon::Copy, {}, &QuotePage::copyQuote);
    add(u"compare"_s, tr("Compare with the previous version"), Icon::History, {}, &QuotePage::compare);
    add(u"preview"_s, tr("Preview"), Icon::Eye, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &QuotePage::preview);
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), &QuotePage::print);
    add(u"pdf"_s, tr("Save as PDF…"), Icon::Export, {}, &QuotePage::savePdf);
    add(u"mail"_s, tr("Send by mail"), Icon::Email, {}, &QuotePage::sendByMail);
    add(u"delete"_s, tr("Move the draft to the trash"), Icon::Trash, {}, &QuotePage::removeQuote);
    add(u"group"_s, tr("Group"), Icon::Group, QKeySequence(Qt::CTRL | Qt::Key_G), &QuotePage::addGroup);
    add(u"text"_s, tr("Text line"), Icon::Note, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), &QuotePage::addText);
    add(u"paste"_s, tr("Paste rows"), Icon::Copy, QKeySequence(QKeySequence::Paste), &QuotePage::pasteLines);
    add(u"copy"_s, tr("Copy the lines"), Icon::Copy, QKeySequence(QKeySequence::Copy), &QuotePage::copyLines);
    add(u"up"_s, tr("Move the line up"), Icon::Up, QKeySequence(Qt::ALT | Qt::Key_Up), &QuotePage::moveUp);
    add(u"down"_s, tr("Move the line down"), Icon::Down, QKeySequence(Qt::ALT | Qt::Key_Down), &QuotePage::moveDown);
    add(u"duplicate"_s, tr("Duplicate the line"), Icon::Copy, QKeySequence(Qt::CTRL | Qt::Key_D),
        &QuotePage::duplicateLine);
    add(u"remove"_s, tr("Remove the line"), Icon::Trash, QKeySequence(Qt::Key_Delete), &QuotePage::removeLines);
    add(u"details"_s, tr("Totals and document"), Icon::Info, QKeySequence(Qt::CTRL | Qt::Key_I),
        &QuotePage::toggleDetails);
}

/// The store keeps to the table of states; its answer is the page's.
void QuotePage::moveTo(const QString &state, const std::function<void()> &then)
{
    m_refusal->hide();
    items::Workspace &workspace = m_context.workspace;
    const QString name = quoteName(*m_model.quote());
    workspace.commit(documentMoveDone(state, name),
        {Edit::update(
            EntityKind::Quote, m_id, {{u"status"_s, state}}, {{u"status"_s, m_model.quote()->value(u"status")}})},
        [this, then](const Result<Receipt> &receipt) {
            if (!receipt)
                showRefusal(receipt.error());
            else if (then)
                then();
        });
}

void QuotePage::preview()
{
    const auto made = quoteSheet(m_context, m_id);
    if (!made)
        return showRefusal(made.error());
    (new PreviewDialog(made->sheet, made->problems, window()))->open();
}

void QuotePage::put(void (DocumentOutput::*out)(const Sheet &sheet))
{
    m_refusal->hide();
    const auto made = quoteSheet(m_context, m_id);
    if (!made)
        return showRefusal(made.error());
    (m_output->*out)(made->sheet);
}

void QuotePage::print()
{
    put(&DocumentOutput::print);
}

void QuotePage::savePdf()
{
    put(&DocumentOutput::saveAsPdf);
}

/// What goes to a customer has a number: a draft is finalized first.
void QuotePage::sendByMail()
{
    const bool isDraft = m_model.quote()->text(u"status") == "draft"_L1;
    if (!isDraft)
        put(&DocumentOutput::sendByMail);
    else if (m_model.lineCount() > 0)
        moveTo(u"sent"_s, [this] { put(&DocumentOutput::sendByMail); });
}

/// What the primary button says.
void QuotePage::goOn()
{
    const QString state = m_model.quote()->text(u"status");
    const QStringList next = nextQuoteStates(state.isEmpty() ? u"draft"_s : state);
    if (next.isEmpty())
        makeVersion();
    else if (state != "draft"_L1 || m_model.lineCount() > 0)
        moveTo(next.contains(u"accepted"_s) ? u"accepted"_s : next.first());
}

void QuotePage::fillMenu()
{
    QMenu *menu = m_header->menu();
    menu->clear();
    if (!m_model.quote())
        return;
    const QString state = m_model.quote()->text(u"status");
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    for (const QString &next : nextQuoteStates(state)) {
        QAction *action = menu->addAction(themedIcon(documentMoveIcon(next)), documentMoveVerb(next));
        action->setEnabled(canWrite && (state != "draft"_L1 || m_model.lineCount() > 0));
        connect(action, &QAction::triggered, this, [this, next] { moveTo(next); });
    }
    menu->addSeparator();
    for (const QString &name : {u"print"_s, u"pdf"_s, u"mail"_s})
        menu->addAction(m_commands.value(name));
    m_commands.value(u"mail"_s)->setEnabled(state != "draft"_L1 || (canWrite && m_model.lineCount() > 0));
    menu->addSeparator();
    if (state != "draft"_L1)
        menu->addAction(m_commands.value(u"version"_s));
    menu->addAction(m_commands.value(u"copyQuote"_s));
    if (!isEmpty(m_model.quote()->value(u"previous")))
        menu->addAction(m_commands.value(u"compare"_s));
    if (state == "draft"_L1) {
        menu->addSeparator();
        menu->addAction(m_commands.value(u"delete"_s));
    }
}

/// A draft of the next version that exists already is gone on with.
void QuotePage::makeVersion()
{
    const Record &quote = *m_model.quote();
    if (quote.text(u"status") == "draft"_L1)
        return;
    const auto versions = store::versionsOf(m_context.workspace.store(), quote);
    qint64 last = valueOr<qint64>(quote.value(u"version"), 1);
    for (const Record &version : versions.value_or(std::vector<Record>())) {
        if (version.text(u"status") == "draft"_L1) {
            Q_EMIT navigateTo(Target::to(EntityKind::Quote, version.id));
            return;
        }
        last = qMax(last, valueOr<qint64>(version.value(u"version"), 1));
    }
    makeCopy(nextVersion(quote, m_model.lines(), last + 1, [this] { return m_context.workspace.store().newId(); }),
        tr("Version %1 of %2").arg(QLocale().toString(last + 1), quoteName(quote)));
}

void QuotePage::copyQuote()
{
    makeCopy(copyOfQuote(*m_model.quote(), m_model.lines(), m_context.today(),
                 [this] { return m_context.workspace.store().newId(); }),
        tr("Copied %1 to a new quote").arg(quoteName(*m_model.quote())));
}

void QuotePage::makeCopy(const DocumentCopy &copy, const QString &label)
{
    m_context.workspace.commit(label, copy.edits, [this, id = copy.id](const Result<Receipt> &receipt) {
        if (receipt)
            Q_EMIT navigateTo(Target::to(EntityKind::Quote, id));
        else
            showRefusal(receipt.error());
    });
}

void QuotePage::compare()
{
    const auto newer = store::readQuote(m_context.workspace.store(), m_id);
    const auto older = newer
        ? store::readQuote(m_context.workspace.store(), valueOr<RecordId>(newer->quote.value(u"previous")))
        : newer;
    if (!older)
        return;
    const auto versionOf = [](const store::QuoteDocument &document) {
        return valueOr<qint64>(document.quote.value(u"version"), 1);
    };
    auto *dialog = new VersionComparison(
        versionOf(*older), versionOf(*newer), comparedQuotes(m_context, *older, *newer), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void QuotePage::removeQuote()
{
    m_context.workspace.commit(tr("Deleted %1").arg(quoteName(*m_model.quote())),
        {Edit::remove(EntityKind::Quote, m_id)}, [this](const Result<Receipt> &receipt) {
            if (receipt)
                Q_EMIT backRequested({u"quotes"_s});
            else
                showRefusal(receipt.error());
        });
}

void QuotePage::addGroup()
{
    m_model.addLine(tr("Group"), u"group"_s);
    if (m_model.isEditable())
        m_lines->editCell(m_model.lineCount() - 1, QuoteLinesModel::Item);
}

void QuotePage::addText()
{
    m_model.addLine(tr("Text"), u"text"_s);
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
    const int count = static_cast<int>(lines->size());
    m_model.insert(qMin(current, m_model.lineCount()), std::move(*lines), tr("Pasted %Ln row(s)", nullptr, count));
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
            if (name == "tax_category"_L1 && choice.key != "standard"_L1)
                values.push_back({u"tax_rate"_s, Decimal()});
            connect(action, &QAction::triggered, this, [this, row, values] { m_model.setValues(row, values); });
        }
    };
    choices(menu, u"kind"_s);
    choices(menu->addMenu(tr("Tax category")), u"tax_category"_s);
    menu->addSeparator();
    for (const QString &name : {u"up"_s, u"down"_s, u"duplicate"_s, u"copy"_s, u"remove"_s})
        menu->addAction(m_commands.value(name));
    menu->popup(globalPosition);
}

} // namespace satchel::ui
