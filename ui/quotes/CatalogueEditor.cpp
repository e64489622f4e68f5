// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/CatalogueEditor.h"

#include "ui/common/CompletionKeys.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

CatalogueEditor::CatalogueEditor(const Field &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, context, Layout::Cell, parent), m_line(new QLineEdit), m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_found, this))
{
    m_line->setPlaceholderText(tr("Search the catalogue, or type a free line"));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line); // not setCompleter: what was typed stays what was typed
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        noteEdited();
        search(text);
    });
    const auto choose = [this](const QModelIndex &index) {
        Q_EMIT productChosen(RecordId::fromString(index.data(idRole).toString()));
    };
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, choose);
    new CompletionKeys(m_completer, [choose](const QModelIndex &lit) {
        if (lit.isValid()) // else what was typed is a free line
            choose(lit);
        return lit.isValid();
    });
}

bool CatalogueEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPaste = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    const QString pasted = isPaste ? QGuiApplication::clipboard()->text().trimmed() : QString();
    if (!pasted.contains(u'\t') && !pasted.contains(u'\n'))
        return FieldEditor::eventFilter(watched, event);
    Q_EMIT rowsPasted();
    return true;
}

void CatalogueEditor::search(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty() || !context().findRecords)
        return;
    for (const FieldContext::Option &option : context().findRecords(EntityKind::Product, text.trimmed())) {
        auto *item = new QStandardItem(option.title);
        item->setData(option.id.toString(), idRole);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0)
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

Result<Value> CatalogueEditor::value() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? Value() : Value(text);
}

void CatalogueEditor::setValue(const Value &value)
{
    m_line->setText(textOf(value));
}

void CatalogueEditor::setReadOnly(bool isReadOnly)
{
    m_line->setReadOnly(isReadOnly);
}

QString CatalogueEditor::draft() const
{
    return m_line->text();
}

void CatalogueEditor::setDraft(const QString &text)
{
    m_line->setText(text);
}

} // namespace satchel::ui

#include "moc_CatalogueEditor.cpp"
